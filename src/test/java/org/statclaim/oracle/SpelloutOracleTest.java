package org.statclaim.oracle;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;

/**
 * Every number in words that ICU writes is read back exactly. {@code een} and {@code one} alone are an article or a
 * pronoun, so that 1 is asked for before a noun only, in Dutch with its accents.
 */
class SpelloutOracleTest {

    private static final long ALL_UP_TO = 100_000;
    private static final int SOME = 20_000;
    private static final long MAX_EXPONENT = 15;
    private static final long SEED = 20_260_101;

    private final Oracle oracle = new Oracle();

    @ParameterizedTest
    @EnumSource
    void readsEveryCountToAHundredThousand(Language language) {
        Spelled spelled = new Spelled(language);
        String rules = language == Language.DUTCH ? Spelled.STRESSED : Spelled.CARDINAL;
        oracle.assertRead(
                "counted " + language.code(),
                LongStream.rangeClosed(0, ALL_UP_TO)
                        .mapToObj(number ->
                                Printed.number(number, language, counted(language, spelled.integer(number, rules)))));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryBareNumberToAHundredThousand(Language language) {
        Spelled spelled = new Spelled(language);
        oracle.assertRead(
                "bare " + language.code(),
                LongStream.concat(LongStream.of(0), LongStream.rangeClosed(2, ALL_UP_TO))
                        .mapToObj(number -> Printed.number(number, language, spelled.integer(number))));
    }

    @ParameterizedTest
    @EnumSource
    void readsLargeNumbers(Language language) {
        Spelled spelled = new Spelled(language);
        assertSome("large " + language.code(), language, 100_000, spelled::integer);
    }

    /** Thousands stand behind a larger scale without a number of their own in Dutch: "een miljoen duizend". */
    @ParameterizedTest
    @EnumSource
    void readsWhereGroupsAreSmall(Language language) {
        Spelled spelled = new Spelled(language);
        long[] groups = {0, 1, 2, 10, 11, 21, 100, 101, 999};
        oracle.assertRead(
                "groups " + language.code(),
                LongStream.range(1, (long) Math.pow(groups.length, 5))
                        .map(code -> composed(groups, code))
                        .filter(number -> number > 1)
                        .mapToObj(number ->
                                Printed.number(number, language, counted(language, spelled.integer(number)))));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatABrowserHyphenates(Language language) {
        Spelled spelled = new Spelled(language);
        assertSome(
                "soft hyphens " + language.code(),
                language,
                SOME,
                number -> spelled.hyphenated(number, Spelled.CARDINAL));
    }

    @ParameterizedTest
    @EnumSource
    void readsCapitals(Language language) {
        Spelled spelled = new Spelled(language);
        assertSome(
                "capitals " + language.code(),
                language,
                SOME,
                number -> spelled.integer(number).toUpperCase(Locale.ROOT));
    }

    /** A decomposed ë comes from macOS file names and from PDF. */
    @ParameterizedTest
    @EnumSource
    void readsDecomposedLetters(Language language) {
        Spelled spelled = new Spelled(language);
        assertSome(
                "decomposed " + language.code(),
                language,
                SOME,
                number -> Normalizer.normalize(spelled.integer(number), Normalizer.Form.NFD));
    }

    @Test
    void readsDutchWithoutDiaeresis() {
        Spelled spelled = new Spelled(Language.DUTCH);
        assertSome(
                "no diaeresis",
                Language.DUTCH,
                SOME,
                number -> spelled.integer(number).replace('ë', 'e'));
    }

    @Test
    void readsDutchWithABlankBehindThousand() {
        Spelled spelled = new Spelled(Language.DUTCH);
        assertSome(
                "blank",
                Language.DUTCH,
                SOME,
                number -> spelled.integer(number).replace("duizend", "duizend ").strip());
    }

    @Test
    void readsEnglishWithoutHyphens() {
        Spelled spelled = new Spelled(Language.ENGLISH);
        assertSome(
                "no hyphens",
                Language.ENGLISH,
                SOME,
                number -> spelled.integer(number).replace('-', ' '));
    }

    @Test
    void readsEnglishWithAnd() {
        Spelled spelled = new Spelled(Language.ENGLISH);
        assertSome(
                "and",
                Language.ENGLISH,
                100_000,
                number -> spelled.integer(number, Spelled.VERBOSE).replace(",", ""));
    }

    /** "Two million, five hundred thousand", as British style guides have it. */
    @Test
    void readsEnglishWithAndAndCommas() {
        Spelled spelled = new Spelled(Language.ENGLISH);
        assertSome("commas", Language.ENGLISH, 100_000, number -> spelled.integer(number, Spelled.VERBOSE));
    }

    /** "Eleven hundred" and "vijfentwintighonderd" are usual up to ten thousand, ICU spells them in years only. */
    @ParameterizedTest
    @EnumSource
    void readsHundredsUpToTenThousand(Language language) {
        Spelled spelled = new Spelled(language);
        boolean dutch = language == Language.DUTCH;
        oracle.assertRead(
                "hundreds " + language.code(),
                LongStream.range(1_100, 10_000)
                        .filter(number -> number / 100 % 10 != 0)
                        .mapToObj(number -> {
                            String rest = number % 100 == 0 ? "" : (dutch ? "" : " ") + spelled.integer(number % 100);
                            String words = spelled.integer(number / 100) + (dutch ? "honderd" : " hundred") + rest;
                            return Printed.number(number, language, counted(language, words));
                        }));
    }

    @ParameterizedTest
    @EnumSource
    void readsAmountsAndShares(Language language) {
        Spelled spelled = new Spelled(language);
        boolean dutch = language == Language.DUTCH;
        oracle.assertRead(
                "amounts " + language.code(), random(SOME, 2, language).boxed().flatMap(number -> {
                    String words = spelled.integer(number);
                    BigDecimal value = BigDecimal.valueOf(number);
                    return Stream.of(
                            Printed.quantity(
                                    "euro",
                                    language,
                                    (dutch ? "Het kost " : "It costs ") + words + " euro.",
                                    value,
                                    "EUR"),
                            Printed.quantity(
                                    "percent",
                                    language,
                                    dutch ? "Dat is " + words + " procent." : "That is " + words + " percent.",
                                    value,
                                    "%"));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void readsNegatives(Language language) {
        Spelled spelled = new Spelled(language);
        boolean dutch = language == Language.DUTCH;
        oracle.assertRead(
                "negatives " + language.code(),
                random(SOME, 2, language)
                        .mapToObj(number -> Printed.quantity(
                                Long.toString(-number),
                                language,
                                (dutch ? "Het resultaat was " : "The result was ")
                                        + spelled.integer(-number)
                                        + (dutch ? " euro." : " euros."),
                                BigDecimal.valueOf(-number),
                                "EUR")));
    }

    @ParameterizedTest
    @EnumSource
    void readsDecimals(Language language) {
        Spelled spelled = new Spelled(language);
        boolean dutch = language == Language.DUTCH;
        Random random = new Random(SEED);
        oracle.assertRead(
                "decimals " + language.code(), IntStream.range(0, SOME).boxed().flatMap(i -> {
                    BigDecimal value = decimal(random);
                    return Stream.of(
                            Printed.number(value.toString(), language, spelled.decimal(value), value),
                            Printed.quantity(
                                    value.toString(),
                                    language,
                                    (dutch ? "De rente was " : "The rate was ")
                                            + spelled.decimal(value.negate())
                                            + (dutch ? " procent." : " percent."),
                                    value.negate(),
                                    "%"));
                }));
    }

    private void assertSome(String topic, Language language, int count, LongFunction<String> spell) {
        oracle.assertRead(
                topic,
                random(count, 2, language)
                        .mapToObj(number -> Printed.number(number, language, counted(language, spell.apply(number)))));
    }

    private static String counted(Language language, String words) {
        return language == Language.DUTCH ? "Er staan " + words + " bomen." : "There are " + words + " trees.";
    }

    /** As many numbers of few as of many digits. */
    private static LongStream random(int count, int from, Language language) {
        Random random = new Random(SEED + language.code().hashCode());
        double low = Math.log10(from);
        return LongStream.generate(() -> (long) Math.pow(10, low + (MAX_EXPONENT - low) * random.nextDouble()))
                .limit(count);
    }

    private static BigDecimal decimal(Random random) {
        long whole = random.nextBoolean() ? random.nextInt(20) : (long) Math.pow(10, 6 * random.nextDouble());
        int digits = 1 + random.nextInt(5);
        // the last digit is no zero, which ICU would not write
        long fraction = random.nextInt((int) Math.pow(10, digits - 1)) * 10L + 1 + random.nextInt(9);
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(fraction, digits));
    }

    /** The number whose groups of three digits the code's digits choose. */
    private static long composed(long[] groups, long code) {
        long number = 0;
        for (long rest = code; rest > 0; rest /= groups.length) {
            number = number * 1_000 + groups[(int) (rest % groups.length)];
        }
        return number;
    }
}
