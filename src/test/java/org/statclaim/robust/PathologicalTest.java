package org.statclaim.robust;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/**
 * Work stays linear in the length of the text. Where it does not, one document stops a pipeline of millions, so each
 * shape of text that a grammar of numbers might go over again and again is read at lengths that a quadratic reading
 * would not come back from.
 */
class PathologicalTest {

    private static final int MEGABYTE = 1_000_000;
    private static final int SHORT_LENGTH = 32_000;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    /** Repeated to an eighth of a million and to half a million characters. */
    private static final List<String> LONG = List.of(
            "7",
            "honderd",
            "honderd ",
            "1,",
            "1.",
            "1 ",
            "(",
            "een op de ",
            "van 1 tot ",
            "tot tot tot ",
            "hundred and ",
            "a a a ",
            "een ",
            "$",
            "€ 1 (",
            "\"",
            "e\u0301\u0301\u0301",
            "x");

    /** Repeated to 32,000 and to 128,000 characters: many of these are a claim for each few. */
    private static final List<String> SHORT = List.of(
            "\u0301",
            "\u00AD",
            "\uFEFF",
            "'",
            "-",
            "1-",
            "1/",
            "1'",
            "twee",
            "en",
            "ver",
            "een en ",
            "een half ",
            "1e",
            "%",
            "1% ",
            "5 tot ",
            "date 2021 ",
            "\n",
            "\n\n1",
            "1\r\n",
            "min ",
            "1 op 5 ",
            "one in five ",
            "van wie ",
            "1 (1) ",
            "meer dan ",
            "20 doden, van wie 5 ",
            "volgens 1 ",
            "A. ",
            "mln. ",
            "1x",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "tientallen ",
            "jaar ",
            "in 2010 ",
            "€",
            "€1",
            "1 000 ",
            "20.30 uur ",
            "1 januari ",
            "zegt het CBS ",
            "keer ",
            "drie keer ",
            "tussen 1 en ",
            "= ",
            "1 < ",
            "1 ± ",
            "½ ",
            "1½",
            "driekwart ",
            "²",
            "1m",
            "per ",
            "per jaar ",
            "dollar ",
            "USD",
            "USD ",
            "5 USD 6 ",
            "komma ",
            "point ",
            "een komma ",
            "twee derde ",
            "1/2 ",
            "1 1/2 ",
            "dat ",
            "5 procent van ",
            "5 mensen, ",
            "steeg ",
            "steeg van 5 naar ",
            "de helft ",
            "\u2029",
            "http://",
            "a.b.",
            "a-b-",
            "A",
            "Aa ",
            "16-jarige ",
            "from 1 to ",
            "rose ",
            "said ",
            "half a ",
            "1 million and ",
            "one ",
            "one, ",
            "10k ",
            "twenty-two-",
            "hundred-and-",
            "eenentwintig",
            "honderdduizend",
            "werkgelegenheids",
            "½",
            "$ 8 ",
            "€8$8£8 ",
            "8\n",
            "8\t",
            "8_",
            "8:8:",
            "8+8=",
            "8..",
            "*8*",
            "~8",
            "b-8b-8",
            "8's ",
            "8th ",
            "\"8 \"8 ",
            "'8 '8 ",
            "“",
            "”",
            "„8” ",
            "[",
            "– ",
            "—",
            " ",
            "\u00A0",
            "\u200B",
            "\u200D8",
            "https://x.nl/8/8",
            "<b>8</b> ",
            "&euro;8 ",
            "&#56;",
            "between 8 and ",
            "8 of which ",
            "8 of 9 of ",
            "from 8 from ",
            "tripled from 12 to 36, ",
            "26 miles (42 km) ",
            "vier euro (drie dollar) ",
            "8 mannen, 9 vrouwen, ",
            "A: 8, B: 9, ",
            "Jan (45) ");

    /** Where the end of a run of signs decides what it is, or each sign waits for its partner; so many of the first and last. */
    private record Nested(String opening, String inside, String closing) {

        String text(int length) {
            int times = length / (opening.length() + closing.length());
            return opening.repeat(times) + inside + closing.repeat(times);
        }
    }

    private static final List<Nested> NESTED = List.of(
            new Nested("7", "x", ""),
            new Nested("7", ",", ""),
            new Nested("", "pi is 3.", "14159"),
            new Nested("€", "5", ""),
            new Nested("(", "5", ")"),
            new Nested("[", "5 procent", "]"),
            new Nested("“", "5 percent", "”"),
            new Nested("‘", "5 procent", "’"),
            new Nested(" ", "5 euro", " "),
            new Nested("\u200B", "5 euro", "\u200B"),
            new Nested("-", "5", "-"),
            new Nested("a", " 5 euro", ""),
            new Nested("een ", "5", " van"),
            new Nested("niet ", "5 procent", ""),
            new Nested("van 1 ", "tot", " 2"),
            new Nested("honderd", " euro", ""),
            new Nested("two ", "thirds", " of"));

    @BeforeAll
    static void warmUp() {
        String text = "In 2020 telde de stad 19.500 inwoners, 5 procent meer dan in 2010. ".repeat(5_000);
        for (Language language : Language.values()) {
            read(text, language);
        }
    }

    static Stream<String> longOnes() {
        return LONG.stream();
    }

    static Stream<String> shortOnes() {
        return SHORT.stream();
    }

    static Stream<Nested> nestedOnes() {
        return NESTED.stream();
    }

    @ParameterizedTest
    @MethodSource("longOnes")
    void readsHalfAMegabyte(String part) {
        for (Language language : Language.values()) {
            assertLinear(part, MEGABYTE / 8, language);
        }
    }

    @ParameterizedTest
    @MethodSource("shortOnes")
    void readsAHundredThousandCharacters(String part) {
        for (Language language : Language.values()) {
            assertLinear(part, SHORT_LENGTH, language);
        }
    }

    @ParameterizedTest
    @MethodSource("nestedOnes")
    void readsWhatIsOpenForLong(Nested nested) {
        for (Language language : Language.values()) {
            Timing.assertLinear(
                    nested + " in " + language,
                    times -> nested.text(times * 2 * SHORT_LENGTH),
                    text -> read(text, language));
        }
    }

    /** Any sixteen bits, so that half of a pair often stands alone. */
    @ParameterizedTest
    @EnumSource
    void readsNoise(Language language) {
        Random random = new Random(20_260_105);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < MEGABYTE; i++) {
            noise.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
        time(noise.toString(), language);
    }

    /** The same within the scripts and signs that the tokenizer tells apart. */
    @ParameterizedTest
    @EnumSource
    void readsNoiseOfSigns(Language language) {
        Random random = new Random(20_260_106);
        String signs = "0123456789.,'’ \u00A0\u202F\n-–/%‰°€$£½²³()\"'…!?:;+±~<>=aeéntk\u00AD\u0301\uFEFF\uD83D\uDE00";
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < MEGABYTE / 2; i++) {
            noise.append(signs.charAt(random.nextInt(signs.length())));
        }
        time(noise.toString(), language);
    }

    /** One word as long as a book: it is cut nowhere, and no part of it is a number. */
    @ParameterizedTest
    @EnumSource
    void readsAWordOfAMegabyte(Language language) {
        Random random = new Random(20_260_107);
        StringBuilder word = new StringBuilder();
        while (word.length() < MEGABYTE) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        time(word.toString(), language);
    }

    private static void assertLinear(String part, int length, Language language) {
        Timing.assertLinear(
                "'" + part + "' in " + language, times -> repeat(part, times * length), text -> read(text, language));
    }

    private static void time(String text, Language language) {
        Timing.time(text, all -> read(all, language));
    }

    private static void read(String text, Language language) {
        EXTRACTOR.extract(Article.of(text).withLanguage(language));
    }

    private static String repeat(String part, int length) {
        return part.repeat(length / part.length());
    }
}
