package org.statclaim.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.Language;

/**
 * Reads the cases out of a Markdown file of {@code testdata/spec}. What stands before the first headline of the second
 * level is an introduction for people; below it every line must be understood, since a case that is skipped in silence
 * would look like one that holds.
 */
public final class SpecFile {

    /** Only below this headline may a case be marked as failing. */
    static final String GAPS = "Known gaps";

    private static final Path FOLDER = Path.of("testdata/spec");

    private static final String HEADLINE = "## ";
    private static final String TEXT = "- ";
    private static final String ITEM = "  - ";
    private static final String NOTHING = "none";
    private static final String GAP = "gap: ";

    private final Language language;
    private final String name;
    private final List<SpecCase> cases = new ArrayList<>();

    private String section = "";
    private String text = "";
    private String place = "";
    private boolean nothing;
    private Optional<String> gap = Optional.empty();
    private final List<ExpectedClaim> claims = new ArrayList<>();

    private SpecFile(Language language, String name) {
        this.language = language;
        this.name = name;
    }

    /**
     * The cases of a language, in the order of its file.
     *
     * @throws IllegalArgumentException naming file and line, if a line is not understood
     */
    public static List<SpecCase> read(Language language) throws IOException {
        String name = language.code() + ".md";
        List<String> lines = Files.readAllLines(FOLDER.resolve(name), UTF_8);
        return parse(language, name, lines);
    }

    static List<SpecCase> parse(Language language, String name, List<String> lines) {
        SpecFile file = new SpecFile(language, name);
        for (int i = 0; i < lines.size(); i++) {
            file.line(lines.get(i), i + 1);
        }
        file.close();
        return List.copyOf(file.cases);
    }

    private void line(String line, int number) {
        String here = name + ":" + number;
        if (line.startsWith(HEADLINE)) {
            close();
            section = line.substring(HEADLINE.length());
        } else if (section.isEmpty() || line.isBlank()) {
            return;
        } else if (line.startsWith(TEXT)) {
            close();
            text = line.substring(TEXT.length());
            place = here;
        } else if (line.startsWith(ITEM) && !text.isEmpty()) {
            item(line.substring(ITEM.length()), here);
        } else {
            throw new IllegalArgumentException(here + ": neither a headline, a text nor a claim of a text: " + line);
        }
    }

    private void item(String item, String here) {
        if (item.startsWith(GAP)) {
            if (!section.equals(GAPS)) {
                throw new IllegalArgumentException(here + ": a gap stands under the headline '" + GAPS + "' only");
            }
            gap = Optional.of(item.substring(GAP.length()));
        } else if (item.equals(NOTHING)) {
            nothing = true;
        } else {
            claims.add(claim(item, here));
        }
    }

    private ExpectedClaim claim(String item, String here) {
        ExpectedClaim claim;
        try {
            claim = ExpectedClaim.parse(item);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(here + ": " + e.getMessage() + ": " + item, e);
        }
        if (!text.contains(claim.text())) {
            throw new IllegalArgumentException(here + ": the text does not contain '" + claim.text() + "'");
        }
        return claim;
    }

    /** Ends the case that is being read. */
    private void close() {
        if (text.isEmpty()) {
            return;
        }
        if (nothing != claims.isEmpty()) {
            throw new IllegalArgumentException(place + ": a text has either claims or '" + NOTHING + "' under it");
        }
        if (section.equals(GAPS) && gap.isEmpty()) {
            throw new IllegalArgumentException(place + ": under '" + GAPS + "' a line '" + GAP + "' gives the reason");
        }
        cases.add(new SpecCase(language, section, place, text, claims, gap));
        claims.clear();
        nothing = false;
        gap = Optional.empty();
        text = "";
    }
}
