package org.statclaim.facts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.facts.PxHeader.Head;
import org.statclaim.facts.PxScanner.Key;

/** PX, the files of PC-Axis and PxWeb: a header of keywords, and the cells row by row. */
final class Px implements Table {

    /** Keywords that no file is without; one of them stands in its head. */
    private static final List<String> KEYWORDS =
            List.of("CHARSET=\"", "AXIS-VERSION=\"", "MATRIX=\"", "STUB=\"", "HEADING=\"", "VALUES(\"");

    private static final int LONGEST_KEYWORD = 30;

    /** Dots stand for values that are not known, not yet there or secret, a dash for nothing to be counted. */
    private static final String MARKS_OF_MISSING = ".-";

    private final PublishedFile file;
    private @Nullable Head head;

    Px(PublishedFile file) {
        this.file = file;
    }

    /** Whether a file that begins so is one: with a keyword in capitals and its equals sign, and with keywords of tables. */
    static boolean isOwn(PublishedFile file, String head) {
        int first = 0;
        while (first < head.length() && Character.isWhitespace(head.charAt(first))) {
            first++;
        }
        int end = StringUtils.indexOfAny(head, '=', '[', '(');
        if (end <= first || end - first > LONGEST_KEYWORD) {
            return false;
        }
        for (int i = first; i < end; i++) {
            char c = head.charAt(i);
            if (c != '-' && c != ' ' && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        String bare = StringUtils.deleteWhitespace(head);
        return KEYWORDS.stream().anyMatch(bare::contains);
    }

    @Override
    public String form() {
        return "PX";
    }

    @Override
    public List<String> axes() throws IOException {
        return head().cube().ids();
    }

    @Override
    public TableInfo info() throws IOException {
        return head().info();
    }

    private interface Reading<T> {
        T read(PxScanner in) throws IOException;
    }

    private <T> T read(Reading<T> reading) throws IOException {
        try (PxScanner in = new PxScanner(file, PxEncoding.of(file, file.head()))) {
            return reading.read(in);
        } catch (CharacterCodingException e) {
            throw file.fault("is no text in the encoding that its CODEPAGE says");
        }
    }

    private Head head() throws IOException {
        Head known = head;
        if (known == null) {
            known = read(in -> PxHeader.read(file, in));
            head = known;
        }
        return known;
    }

    @Override
    public void read(Sink observations, Losses losses) throws IOException {
        Head table = head();
        read(in -> {
            for (Key key = in.key(); !key.keyword().equals(PxHeader.DATA); key = in.key()) {
                in.skipValue();
            }
            long cells = table.cube().cells();
            long cell = 0;
            for (String printed = in.cell(); printed != null; printed = in.cell()) {
                if (cell == cells) {
                    throw in.fault(printed, "the end of the data behind " + cells + " cells");
                }
                value(in, table, cell++, printed, observations, losses);
            }
            if (cell < cells) {
                throw in.fault("the end of the file", cells + " cells and not " + cell);
            }
            if (!in.isClosed()) {
                throw in.fault("the end of the file", "a semicolon behind the data");
            }
            return table;
        });
    }

    private static void value(PxScanner in, Head table, long cell, String printed, Sink observations, Losses losses)
            throws IOException {
        if (StringUtils.containsOnly(printed, MARKS_OF_MISSING)) {
            losses.missing();
            return;
        }
        Optional<BigDecimal> value = Decimals.parse(printed);
        if (value.isEmpty()) {
            losses.bad(in.line(), PxHeader.DATA, printed, "a number");
            return;
        }
        int stated = table.cube().decimals(cell);
        BigDecimal published = Decimals.atLeast(value.get(), stated < 0 ? table.decimals() : stated);
        observations.accept(table.cube().observation(in.line(), cell, published, table.unit(), ""));
    }
}
