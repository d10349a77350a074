package org.statclaim.oracle;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.statclaim.Language;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.quantity.CurrencyInfo;

/** Numbers, amounts and measures that ICU prints the way a locale does. */
public final class FormatTopics {

    private static final long SEED = 20_260_102;
    private static final int SOME = 3_000;
    private static final List<UnitWidth> WIDTHS = List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT, UnitWidth.NARROW);

    private static final List<BigDecimal> AMOUNTS =
            List.of(new BigDecimal("5"), new BigDecimal("1234.56"), new BigDecimal("-250"));

    private static final List<String> LOCALES =
            List.of("nl-NL", "nl-BE", "en-US", "en-GB", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-BE", "fr-CH", "fr-CA");

    /** One for each language. */
    private static final List<String> HOMES = List.of("nl-NL", "en-US", "de-DE", "fr-FR");

    private FormatTopics() {}

    public static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        for (String tag : LOCALES) {
            topics.add(decimals(tag));
            topics.add(numbersWithoutGrouping(tag));
            topics.add(shares(tag));
            topics.add(scaledNumbers(tag));
            topics.add(everyCurrency(tag));
            topics.add(everyMeasure(tag));
        }
        for (String tag : HOMES) {
            topics.add(currenciesAtHome(tag));
        }
        return topics;
    }

    private static Topic decimals(String tag) {
        LocalizedNumberFormatter format = format(tag);
        return new Topic(
                "decimals " + tag,
                language(tag),
                () -> values().flatMap(value -> {
                    String printed = format.format(value).toString();
                    return Stream.of(
                            printed("bare", tag, printed, value, Set.of()),
                            printed("result", tag, Sentences.fill(sentences(tag).result(), printed), value, Set.of()),
                            printed(
                                    "euro",
                                    tag,
                                    Sentences.fill(sentences(tag).euros(), printed),
                                    value,
                                    Set.of("EUR")));
                }));
    }

    /** Four digits are often bare, in Dutch mostly so. */
    private static Topic numbersWithoutGrouping(String tag) {
        LocalizedNumberFormatter format = format(tag).grouping(GroupingStrategy.OFF);
        return new Topic(
                "ungrouped " + tag,
                language(tag),
                () -> values().map(value -> printed(
                        "euro",
                        tag,
                        Sentences.fill(
                                sentences(tag).euros(), format.format(value).toString()),
                        value,
                        Set.of("EUR"))));
    }

    private static Topic shares(String tag) {
        Map<MeasureUnit, String> shares = Map.of(NoUnit.PERCENT, "%", NoUnit.PERMILLE, "‰");
        return new Topic(
                "shares " + tag,
                language(tag),
                () -> values().flatMap(value -> shares.entrySet().stream()
                        .flatMap(share -> Stream.of(UnitWidth.SHORT, UnitWidth.FULL_NAME)
                                .map(width -> printed(
                                        width + " " + share.getKey().getIdentifier(),
                                        tag,
                                        Sentences.fill(
                                                sentences(tag).growth(),
                                                format(tag)
                                                        .unit(share.getKey())
                                                        .unitWidth(width)
                                                        .format(value)
                                                        .toString()),
                                        value,
                                        Set.of(share.getValue()))))));
    }

    private static Topic scaledNumbers(String tag) {
        Map<String, Notation> notations = Map.of("short", Notation.compactShort(), "long", Notation.compactLong());
        return new Topic(
                "scaled " + tag,
                language(tag),
                () -> notations.entrySet().stream()
                        .flatMap(notation -> scaled().flatMap(value -> {
                            LocalizedNumberFormatter format = format(tag).notation(notation.getValue());
                            String id = notation.getKey() + " 10^" + (value.precision() - value.scale() - 1);
                            String trees =
                                    sentences(tag).counted(format.format(value).toString());
                            String amount = format.unit(Currency.getInstance("EUR"))
                                    .format(value)
                                    .toString();
                            String cost = Sentences.fill(sentences(tag).cost(), amount);
                            return Stream.of(
                                    printed(id + " counted", tag, trees, value, Set.of()),
                                    printed(id + " euro", tag, cost, value, Set.of("EUR")));
                        })));
    }

    /** A sign that several currencies share, such as the plain dollar, may be read as any of them. */
    private static Topic everyCurrency(String tag) {
        Map<String, Set<String>> narrow = narrowSigns(tag);
        List<UnitWidth> widths = List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT, UnitWidth.NARROW, UnitWidth.ISO_CODE);
        return new Topic(
                "currencies " + tag,
                language(tag),
                () -> currencies()
                        .flatMap(code -> widths.stream()
                                .flatMap(width -> AMOUNTS.stream()
                                        .map(amount -> printed(
                                                width + " " + code + " " + amount,
                                                tag,
                                                Sentences.fill(sentences(tag).cost(), money(tag, code, width, amount)),
                                                amount,
                                                width == UnitWidth.NARROW
                                                        ? narrow.get(sign(tag, code))
                                                        : Set.of(code))))));
    }

    /** In the country's own papers its sign is its money; letters alone are not asked for. */
    private static Topic currenciesAtHome(String tag) {
        Map<String, CurrencyInfo> all = Catalogs.load().currencies();
        Map<String, Set<String>> narrow = narrowSigns(tag);
        return new Topic(
                "at home " + tag,
                language(tag),
                () -> currencies()
                        .map(all::get)
                        .filter(currency ->
                                currency.current() && !currency.countries().isEmpty())
                        .filter(currency ->
                                narrow.get(sign(tag, currency.code())).size() > 1)
                        .flatMap(currency -> AMOUNTS.stream()
                                .map(amount -> new Printed(
                                        currency.code(),
                                        language(tag),
                                        Optional.of(currency.countries().get(0)),
                                        Sentences.fill(
                                                sentences(tag).cost(),
                                                money(tag, currency.code(), UnitWidth.NARROW, amount)),
                                        amount,
                                        Set.of(currency.code())))));
    }

    private static Topic everyMeasure(String tag) {
        List<BigDecimal> amounts = List.of(new BigDecimal("5"), new BigDecimal("1"), new BigDecimal("1234.5"));
        return new Topic(
                "measures " + tag,
                language(tag),
                () -> IcuUnits.codes(language(tag)).entrySet().stream()
                        .flatMap(unit -> WIDTHS.stream()
                                .flatMap(width -> amounts.stream()
                                        .map(amount -> printed(
                                                width + " " + unit.getKey().getIdentifier() + " " + amount,
                                                tag,
                                                Sentences.fill(
                                                        sentences(tag).measured(),
                                                        format(tag)
                                                                .unit(unit.getKey())
                                                                .unitWidth(width)
                                                                .format(amount)
                                                                .toString()),
                                                amount,
                                                Set.of(unit.getValue()))))));
    }

    /** The currencies behind each narrow sign. */
    private static Map<String, Set<String>> narrowSigns(String tag) {
        return currencies().collect(Collectors.groupingBy(code -> sign(tag, code), Collectors.toSet()));
    }

    private static String sign(String tag, String code) {
        return Currency.getInstance(code).getName(Locale.forLanguageTag(tag), Currency.NARROW_SYMBOL_NAME, null);
    }

    private static String money(String tag, String code, UnitWidth width, BigDecimal amount) {
        return format(tag)
                .unit(Currency.getInstance(code))
                .unitWidth(width)
                .precision(Precision.unlimited())
                .format(amount)
                .toString();
    }

    /** Of today and yesterday, but for those that ICU tells apart by a remark in brackets, which no text has. */
    private static Stream<String> currencies() {
        return Catalogs.load().currencies().keySet().stream().filter(code -> {
            String name = Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
            return !name.equals(code) && name.indexOf('(') < 0;
        });
    }

    private static LocalizedNumberFormatter format(String tag) {
        return NumberFormatter.withLocale(Locale.forLanguageTag(tag)).precision(Precision.unlimited());
    }

    private static Printed printed(String id, String tag, String text, BigDecimal value, Set<String> codes) {
        return new Printed(id, language(tag), Optional.of(tag.substring(3)), text, value, codes);
    }

    private static Sentences sentences(String tag) {
        return Sentences.of(language(tag));
    }

    private static Language language(String tag) {
        return Language.of(tag.substring(0, 2));
    }

    /** One to eleven digits before the mark and none to four behind it; no zero at the end, which ICU would not print. */
    private static Stream<BigDecimal> values() {
        Random random = new Random(SEED);
        return IntStream.range(0, SOME).mapToObj(i -> {
            long whole = (long) Math.pow(10, 11 * random.nextDouble());
            int digits = random.nextInt(5);
            BigDecimal value = BigDecimal.valueOf(whole);
            if (digits > 0) {
                long fraction = random.nextInt((int) Math.pow(10, digits - 1)) * 10L + 1 + random.nextInt(9);
                value = value.add(BigDecimal.valueOf(fraction, digits));
            }
            return random.nextInt(10) == 0 ? value.negate() : value;
        });
    }

    /** Thousands to trillions with up to three digits of their own. */
    private static Stream<BigDecimal> scaled() {
        return IntStream.rangeClosed(3, 14)
                .boxed()
                .flatMap(power -> Stream.of("1", "1.5", "2", "9.7", "3.25")
                        .map(mantissa -> new BigDecimal(mantissa)
                                .scaleByPowerOfTen(power)
                                .setScale(0)));
    }
}
