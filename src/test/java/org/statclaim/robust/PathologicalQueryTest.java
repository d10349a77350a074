package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.ClaimQueryParser;

/**
 * A query is read, and looked for or refused, in time that is in proportion to its length. The language has no brackets and no
 * "or"; people type them all the same, and then they are signs and a word.
 */
class PathologicalQueryTest {

    private static final int LENGTH = 250_000;
    private static final int ARTICLES = 300;

    private static final ClaimQueryParser PARSER = ClaimQueryParser.create();

    private static ClaimIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = ClaimIndex.builder().build();
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        for (int i = 1; i <= ARTICLES; i++) {
            index.add(extractor.extract(
                    Article.of("Brug " + i + " van Ede kost " + i + " miljoen euro, zegt de gemeente Ede.")
                            .withId("a" + i)));
        }
        index.commit();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brug ",
                "brug",
                "brug# ",
                "(",
                "( ",
                "(brug ",
                "(brug OR (ede AND ",
                "brug OR ede OR ",
                "-",
                "- ",
                "-brug ",
                "b* ",
                "*",
                "* ",
                "\"",
                "\"\" ",
                "\"brug ede\" ",
                "\"brug\"",
                ":",
                "unit:",
                "unit:EUR ",
                "unit:EUR:",
                "value:1..2 ",
                "value:..",
                "value:1",
                "noun:\"brug ede\" ",
                "since:2021 ",
                "1 ",
                "1",
                "1,",
                "twaalf ",
                "krijgsgevangenen ",
                "krijgsgevangenen",
                "\t\n",
                "\u0301",
                "\uD83D"
            })
    void asksAMegabyte(String part) {
        Timing.assertLinear(
                "'" + part + "'",
                times -> PathologicalCheckTest.numbered(part, times * LENGTH),
                PathologicalQueryTest::ask);
    }

    /** One phrase, or one condition, of as many words. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "noun:%s", "source:%s", "article:%s", "per:%s", "unit:%s", "value:%s", "date:%s"})
    void asksForOneLongPhrase(String query) {
        for (String part : new String[] {"brug ", "x", "brug# ", "7", "..", "( "}) {
            Timing.assertLinear(
                    query + " of '" + part + "'",
                    times -> query.replace("%s", '"' + PathologicalCheckTest.numbered(part, times * LENGTH) + '"'),
                    PathologicalQueryTest::ask);
        }
    }

    @Test
    void theSameInShortIsFound() throws IOException {
        assertThat(index.find(PARSER.parse("brug (ede) \"kost\" unit:EUR value:1..5000000")
                                .build())
                        .total())
                .isEqualTo(5);
    }

    /** A query that is too long, or that cannot be read, is refused by a sentence. */
    private static void ask(String query) {
        try {
            index.find(PARSER.parse(query).build());
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
