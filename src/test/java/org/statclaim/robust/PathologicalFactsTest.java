package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.FactBase;
import org.statclaim.check.TextChecker;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.InvalidDataFileException;

/**
 * Facts are read in time that is in proportion to their file, and a text is held against them in time that is in proportion
 * to its figures and, where all facts are of one thing at one time, to the facts.
 */
class PathologicalFactsTest {

    private static final String HEADER = "subject,value,unit,period,place,source,url\n";
    private static final int BYTES = 500_000;
    private static final int FACTS = 3_000;
    private static final int CELL = 9_990;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @TempDir
    private Path folder;

    /** In a row, "#" is its number, and "<x>" a cell full of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "inwoner,17400000,,2021,,Bureau,\n",
                "brug #,#,EUR,2021,,Bureau,https://example.org/#\n",
                "inwoner,#,,,Stad #,Bureau,\n",
                "inwoner,1,kg/inwoner/inwoner,2021,,Bureau,\n",
                "\n",
                "\r\n\r",
                "inwoner,1,,2021,,<x>,\n",
                "<x|>,1,,2021,,Bureau,\n",
                "<x x |>,1,,2021,,Bureau,\n",
                "inwoner,1,,2021,<X|>,Bureau,\n",
                "inwoner #,1,,2021,<X Y >,Bureau,\n",
                "inwoner,1,,2021,,\"<\"\">\",\n",
                "inwoner,1,,2021,,\"<x\n>\",\n"
            })
    void readsMegabytesOfRows(String row) {
        Timing.assertLinear(
                "'" + row + "'", times -> file(HEADER + filled(row, times * BYTES)), PathologicalFactsTest::read);
    }

    /** What is no row of facts is refused at the first of its cells that is too long, or one too many. */
    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "\"", "\"\"", "\"\",", "x,", "x|", "1", "\"\n", "\uFEFF", "é"})
    void refusesALineOfMegabytes(String part) throws IOException {
        Path asHeader = file(part.repeat(BYTES / part.length()));
        Path asRow = file(HEADER + "inwoner,1,,2021,," + part.repeat(BYTES / part.length()));

        for (Path file : new Path[] {asHeader, asRow}) {
            Timing.time(
                    file,
                    path -> assertThatThrownBy(() -> FactBase.read(path)).isInstanceOf(InvalidDataFileException.class));
        }
    }

    /** So many facts of one thing that each is looked at for the claim. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "inwoner,5000,,2021,,Bureau,\n",
                "inwoner,#,,2021,,Bureau,\n",
                "inwoner,5000,,,,Bureau #,\n",
                "inwoner,5E3,,,Ede,Bureau,\n",
                "inwoner|stad #,5000,,2021,,Bureau,\n"
            })
    void findsAClaimAmongManyFactsOfIt(String row) {
        Extraction text = extract("Ede heeft 5.000 inwoners. ");
        assertThat(text.claims()).hasSize(1);
        Timing.assertLinear(
                "'" + row + "'",
                times -> checker(HEADER + filled(row, times * FACTS * row.length())),
                checker -> checker.check(text));
    }

    /** Each claim has its facts, or all places of the text for its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ede heeft # inwoners. ",
                "In Stad# wonen # inwoners. ",
                "In Stad# staan # bomen. Er wonen # inwoners. ",
                "Stad# heeft # inwoners, Stad# heeft # inwoners, "
            })
    void checksManyClaims(String part) {
        TextChecker checker = checker(HEADER
                + IntStream.rangeClosed(1, FACTS)
                        .mapToObj(i -> "inwoner,5000," + "," + (i % 2 == 0 ? "2021" : LocalDate.ofEpochDay(i)) + ",Stad"
                                + i + ",Bureau,\n")
                        .collect(Collectors.joining()));
        Timing.assertLinear(
                "'" + part + "'",
                times -> extract(PathologicalCheckTest.numbered(part, times * 25_000)),
                checker::check);
    }

    @Test
    void aCellIsFilledToTheLengthThatItMayHave() {
        assertThat(filled("a,<x|>,#\n", CELL))
                .startsWith("a,x|x|")
                .endsWith("|x,1\n")
                .hasSizeBetween(CELL, CELL + 20);
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(Article.of(text).withLanguage(Language.DUTCH).withDate(new PartialDate(2021, 2, 14)));
    }

    private TextChecker checker(String facts) {
        try {
            return TextChecker.builder().facts(FactBase.read(file(facts))).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows, each with the next number, until the length is reached. */
    private static String filled(String row, int length) {
        int open = row.indexOf('<');
        String full = row;
        if (open >= 0) {
            int close = row.indexOf('>');
            String part = row.substring(open + 1, close);
            String cell = part.repeat(CELL / part.length());
            // what stands between the parts ends none
            String trimmed = cell.endsWith("|") ? cell.substring(0, cell.length() - 1) : cell;
            full = row.substring(0, open) + trimmed + row.substring(close + 1);
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 1; rows.length() < length; i++) {
            rows.append(full.replace("#", String.valueOf(i)));
        }
        return rows.toString();
    }

    private Path file(String content) {
        try {
            return Files.writeString(Files.createTempFile(folder, "facts", ".csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file) {
        try {
            FactBase.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
