package org.statclaim.robust;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.TextChecker;
import org.statclaim.claim.PartialDate;

/**
 * Checking stays linear in the number of figures, whichever rule a text gives most work: each may look at those next to a
 * figure, and none at all of them for each. The check alone is timed, not the reading.
 */
@Tag("slow")
class PathologicalCheckTest {

    private static final int LENGTH = 25_000;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static TextChecker checker;

    @BeforeAll
    static void build() throws IOException {
        checker = TextChecker.builder().build();
        checker.check(extract("De prijs verdubbelde van 31 naar 62 euro. ".repeat(2_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 ",
                "12 koeien. ",
                "12 koeien ",
                "12 koeien, ",
                "12 koeien\n",
                "12 koeien\n\n34 koeien. ",
                "45 leden: 21 mannen, ",
                "45 leden (21 mannen) ",
                "21 mannen: ",
                "48 leden, van wie 12 vrouwen (25 procent), ",
                "20 doden, van wie 5 ",
                "een op de vijf (20 procent) ",
                "40 procent, ",
                "40 procent verdeeld ",
                "De taart is verdeeld: 60 procent en 70 procent. ",
                "van 4 naar 5 procent, ",
                "De rente steeg van 4 naar 5 procent, 20 procent meer. ",
                "verdubbelde van 31 naar 62, ",
                "53 km (33 mijl) ",
                "200 dollar (165 euro) ",
                "In 2017 kostte het 200 dollar (165 euro). ",
                "De brug kost 12,5 miljoen euro. De brug kost 12,5 miljard euro. ",
                "Jan (45), geboren in 1960, ",
                "geboren in 1960 ",
                "van 2010 tot 2014, vier jaar lang, ",
                "vier jaar (2010-2014) ",
                "200 dollar (165 euro, 142 pond, 21.000 yen) ",
                "53 km, 33 mijl, 29 zeemijl, ",
                "€ 5 = $ 6 = £ 4; ",
                "De brug kost 12 miljoen euro. ",
                "De brug kost 12 miljoen euro, zegt de wethouder. ",
                "# koeien. ",
                "De brug kost # euro. ",
                "Brug # kost # miljoen euro. Brug # kost # miljard euro. ",
                "De prijs steeg van # naar 62 euro, 5 procent meer. ",
                "# leden: 21 mannen en 26 vrouwen. ",
                "# mannen, # vrouwen, ",
                "# km (33 mijl) ",
                "# procent voor wegen, "
            })
    void checksAHundredThousandCharacters(String part) {
        Timing.assertLinear("'" + part + "'", times -> extract(numbered(part, times * LENGTH)), checker::check);
    }

    /** The part so often as the length has room for it, each time with the next number in place of its marks. */
    static String numbered(String part, int length) {
        return IntStream.rangeClosed(1, length / part.length())
                .mapToObj(number -> part.replace("#", String.valueOf(number)))
                .collect(Collectors.joining());
    }

    /** A headline of as many figures as a sentence can hold, and an article that never comes to the end of them. */
    @ParameterizedTest
    @ValueSource(strings = {"12 koeien. ", "5 koeien. 900 koeien. "})
    void aLongHeadlineLooksAtTheArticleAFewTimes(String part) {
        String headline = "34 koeien ".repeat(150) + "\n\n";
        Timing.assertLinear(
                "'" + part + "' behind a headline",
                times -> extract(headline + part.repeat(times * LENGTH / part.length())),
                checker::check);
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(Article.of(text).withLanguage(Language.DUTCH).withDate(new PartialDate(2021, 2, 14)));
    }
}
