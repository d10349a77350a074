package org.statclaim.oracle;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.statclaim.Language;

/**
 * Numbers in words that ICU writes. {@code een} and {@code one} alone are an article or a pronoun, so that 1 is asked for
 * before a noun only, in Dutch with its accents.
 */
public final class SpelloutTopics {

    private static final long ALL_UP_TO = 100_000;
    private static final int SOME = 20_000;
    private static final long MAX_EXPONENT = 15;
    private static final long SEED = 20_260_101;

    /** Sentences with a place for a number in words, and how hundreds go on behind what they are counted by. */
    private record Frames(
            String counted,
            String cost,
            String share,
            String result,
            String rate,
            String hundreds,
            String hundredAnd) {}

    private static final Map<Language, Frames> FRAMES = Map.of(
            Language.DUTCH,
            new Frames(
                    "Er staan %s bomen.",
                    "Het kost %s euro.",
                    "Dat is %s procent.",
                    "Het resultaat was %s euro.",
                    "De rente was %s procent.",
                    "%shonderd",
                    "%shonderd%s"),
            Language.ENGLISH,
            new Frames(
                    "There are %s trees.",
                    "It costs %s euro.",
                    "That is %s percent.",
                    "The result was %s euros.",
                    "The rate was %s percent.",
                    "%s hundred",
                    "%s hundred %s"),
            Language.GERMAN,
            new Frames(
                    "Es stehen dort %s Bäume.",
                    "Es kostet %s Euro.",
                    "Das sind %s Prozent.",
                    "Das Ergebnis war %s Euro.",
                    "Der Zins war %s Prozent.",
                    "%shundert",
                    "%shundert%s"),
            Language.FRENCH,
            new Frames(
                    "Il y a %s arbres.",
                    "Cela coûte %s euros.",
                    "C'est %s pour cent.",
                    "Le résultat était de %s euros.",
                    "Le taux était de %s pour cent.",
                    "%s cents",
                    "%s cent %s"));

    private SpelloutTopics() {}

    public static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        for (Language language : Language.values()) {
            topics.add(everyCountToAHundredThousand(language));
            topics.add(everyBareNumberToAHundredThousand(language));
            topics.add(largeNumbers(language));
            topics.add(smallGroups(language));
            topics.add(whatABrowserHyphenates(language));
            topics.add(capitals(language));
            topics.add(decomposedLetters(language));
            topics.add(hundredsUpToTenThousand(language));
            topics.add(amountsAndShares(language));
            topics.add(negatives(language));
            topics.add(decimals(language));
        }
        for (String tag : List.of("de-CH", "fr-BE", "fr-CH")) {
            topics.add(everyBareNumberOfALocale(tag));
            topics.add(largeNumbersOfALocale(tag));
        }
        topics.add(dutchWithoutDiaeresis());
        topics.add(dutchWithABlankBehindThousand());
        topics.add(englishWithoutHyphens());
        topics.add(englishWithAnd());
        topics.add(englishWithAndAndCommas());
        return topics;
    }

    private static Topic everyCountToAHundredThousand(Language language) {
        Spelled spelled = new Spelled(language);
        String rules = language == Language.DUTCH ? Spelled.STRESSED : spelled.cardinal();
        return new Topic(
                "counted " + language.code(),
                language,
                () -> LongStream.rangeClosed(0, ALL_UP_TO)
                        // "un" alone is the article
                        .filter(number -> number != 1 || language != Language.FRENCH)
                        .mapToObj(number ->
                                Printed.number(number, language, counted(language, spelled.integer(number, rules)))));
    }

    private static Topic everyBareNumberToAHundredThousand(Language language) {
        Spelled spelled = new Spelled(language);
        return new Topic(
                "bare " + language.code(),
                language,
                () -> LongStream.concat(LongStream.of(0), LongStream.rangeClosed(2, ALL_UP_TO))
                        .mapToObj(number -> Printed.number(number, language, spelled.integer(number))));
    }

    /** "septante", "huitante", "nonante", "dreissig". */
    private static Topic everyBareNumberOfALocale(String tag) {
        Spelled spelled = new Spelled(tag);
        Language language = Language.of(tag.substring(0, 2));
        return new Topic(
                "bare " + tag,
                language,
                () -> LongStream.rangeClosed(2, ALL_UP_TO)
                        .mapToObj(number -> Printed.number(number, language, spelled.integer(number))));
    }

    private static Topic largeNumbersOfALocale(String tag) {
        Spelled spelled = new Spelled(tag);
        return some("large " + tag, Language.of(tag.substring(0, 2)), 100_000, spelled::integer);
    }

    private static Topic largeNumbers(Language language) {
        Spelled spelled = new Spelled(language);
        return some("large " + language.code(), language, 100_000, spelled::integer);
    }

    /** Thousands stand behind a larger scale without a number of their own in Dutch: "een miljoen duizend". */
    private static Topic smallGroups(Language language) {
        Spelled spelled = new Spelled(language);
        long[] groups = {0, 1, 2, 10, 11, 21, 100, 101, 999};
        return new Topic(
                "groups " + language.code(),
                language,
                () -> LongStream.range(1, (long) Math.pow(groups.length, 5))
                        .map(code -> composed(groups, code))
                        .filter(number -> number > 1)
                        .mapToObj(number ->
                                Printed.number(number, language, counted(language, spelled.integer(number)))));
    }

    private static Topic whatABrowserHyphenates(Language language) {
        Spelled spelled = new Spelled(language);
        return some(
                "soft hyphens " + language.code(),
                language,
                SOME,
                number -> spelled.hyphenated(number, spelled.cardinal()));
    }

    private static Topic capitals(Language language) {
        Spelled spelled = new Spelled(language);
        return some(
                "capitals " + language.code(),
                language,
                SOME,
                number -> spelled.integer(number).toUpperCase(Locale.ROOT));
    }

    /** A decomposed ë comes from macOS file names and from PDF. */
    private static Topic decomposedLetters(Language language) {
        Spelled spelled = new Spelled(language);
        return some(
                "decomposed " + language.code(),
                language,
                SOME,
                number -> Normalizer.normalize(spelled.integer(number), Normalizer.Form.NFD));
    }

    private static Topic dutchWithoutDiaeresis() {
        Spelled spelled = new Spelled(Language.DUTCH);
        return some(
                "no diaeresis",
                Language.DUTCH,
                SOME,
                number -> spelled.integer(number).replace('ë', 'e'));
    }

    private static Topic dutchWithABlankBehindThousand() {
        Spelled spelled = new Spelled(Language.DUTCH);
        return some(
                "blank",
                Language.DUTCH,
                SOME,
                number -> spelled.integer(number).replace("duizend", "duizend ").strip());
    }

    private static Topic englishWithoutHyphens() {
        Spelled spelled = new Spelled(Language.ENGLISH);
        return some(
                "no hyphens",
                Language.ENGLISH,
                SOME,
                number -> spelled.integer(number).replace('-', ' '));
    }

    private static Topic englishWithAnd() {
        Spelled spelled = new Spelled(Language.ENGLISH);
        return some(
                "and",
                Language.ENGLISH,
                100_000,
                number -> spelled.integer(number, Spelled.VERBOSE).replace(",", ""));
    }

    /** "Two million, five hundred thousand", as British style guides have it. */
    private static Topic englishWithAndAndCommas() {
        Spelled spelled = new Spelled(Language.ENGLISH);
        return some("commas", Language.ENGLISH, 100_000, number -> spelled.integer(number, Spelled.VERBOSE));
    }

    /** "Eleven hundred" and "vijfentwintighonderd" are usual up to ten thousand, ICU spells them in years only. */
    private static Topic hundredsUpToTenThousand(Language language) {
        Spelled spelled = new Spelled(language);
        return new Topic(
                "hundreds " + language.code(),
                language,
                // "dix-neuf cents" is the last that French counts so
                () -> LongStream.range(1_100, language == Language.FRENCH ? 2_000 : 10_000)
                        .filter(number -> number / 100 % 10 != 0)
                        .mapToObj(number -> {
                            String rest = number % 100 == 0 ? "" : spelled.integer(number % 100);
                            Frames frames = FRAMES.get(language);
                            String words = (rest.isEmpty() ? frames.hundreds() : frames.hundredAnd())
                                    .formatted(spelled.integer(number / 100), rest);
                            return Printed.number(number, language, counted(language, words));
                        }));
    }

    private static Topic amountsAndShares(Language language) {
        Spelled spelled = new Spelled(language);
        Frames frames = FRAMES.get(language);
        return new Topic(
                "amounts " + language.code(),
                language,
                () -> random(SOME, 2, language).boxed().flatMap(number -> {
                    String words = spelled.integer(number);
                    BigDecimal value = BigDecimal.valueOf(number);
                    return Stream.of(
                            Printed.quantity("euro", language, frames.cost().formatted(words), value, "EUR"),
                            Printed.quantity("percent", language, frames.share().formatted(words), value, "%"));
                }));
    }

    private static Topic negatives(Language language) {
        Spelled spelled = new Spelled(language);
        return new Topic(
                "negatives " + language.code(),
                language,
                () -> random(SOME, 2, language)
                        .mapToObj(number -> Printed.quantity(
                                Long.toString(-number),
                                language,
                                FRAMES.get(language).result().formatted(spelled.integer(-number)),
                                BigDecimal.valueOf(-number),
                                "EUR")));
    }

    private static Topic decimals(Language language) {
        Spelled spelled = new Spelled(language);
        return new Topic("decimals " + language.code(), language, () -> {
            Random random = new Random(SEED);
            return IntStream.range(0, SOME).boxed().flatMap(i -> {
                BigDecimal value = decimal(random);
                return Stream.of(
                        Printed.number(value.toString(), language, spelled.decimal(value), value),
                        Printed.quantity(
                                value.toString(),
                                language,
                                FRAMES.get(language).rate().formatted(spelled.decimal(value.negate())),
                                value.negate(),
                                "%"));
            });
        });
    }

    private static Topic some(String topic, Language language, int count, LongFunction<String> spell) {
        return new Topic(
                topic,
                language,
                () -> random(count, 2, language)
                        .mapToObj(number -> Printed.number(number, language, counted(language, spell.apply(number)))));
    }

    private static String counted(Language language, String words) {
        return FRAMES.get(language).counted().formatted(words);
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
