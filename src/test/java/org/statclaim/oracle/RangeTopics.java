package org.statclaim.oracle;

import com.ibm.icu.number.LocalizedNumberRangeFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.NumberRangeFormatter;
import com.ibm.icu.number.NumberRangeFormatter.RangeCollapse;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.UnlocalizedNumberFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.NoUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.statclaim.Language;

/** Ranges that ICU prints the way a locale does: from one number to another, with what they share said once or twice. */
public final class RangeTopics {

    private static final long SEED = 20_260_105;
    private static final int SOME = 8;

    private static final List<String> LOCALES = List.of(
            "nl-NL", "nl-BE", "en-GB", "en-US", "en-IE", "en-IN", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-BE", "fr-CH",
            "fr-CA");

    private static final Map<String, Notation> NOTATIONS = notations();

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "INR", "CHF", "SEK");

    private static final Map<MeasureUnit, String> MEASURES = measures();

    /** What news counts by the thousand and the million. */
    private static final Set<String> COUNTED_HIGH = Set.of("kg", "km", "L", "har", "m2", "kW.h", "[mi_i]");

    /** What falls below zero. */
    private static final Set<String> BELOW_ZERO = Set.of("Cel", "%");

    private static final Pattern FOREIGN_SCALE = Pattern.compile("\\d\\h(Bn|G|T)\\h");

    /** A range by what is hard in it. */
    private record Ends(String sort, BigDecimal low, BigDecimal high) {}

    private RangeTopics() {}

    public static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        for (String tag : LOCALES) {
            topics.add(numbers(tag));
            topics.add(amounts(tag));
            topics.add(measures(tag));
        }
        return topics;
    }

    private static Topic numbers(String tag) {
        return new Topic(
                "number ranges " + tag,
                language(tag),
                () -> each(
                        tag,
                        false,
                        (notation, collapse) -> ends(notation, true)
                                .map(ends -> printed(
                                        id(notation, "NONE", collapse, ends),
                                        tag,
                                        sentences(tag).counted(format(tag, unit(notation), collapse, ends)),
                                        ends,
                                        Set.of()))));
    }

    private static Topic amounts(String tag) {
        List<UnitWidth> widths = List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT, UnitWidth.ISO_CODE);
        return new Topic(
                "amount ranges " + tag,
                language(tag),
                () -> each(
                        tag,
                        true,
                        (notation, collapse) -> CURRENCIES.stream()
                                .flatMap(code -> widths.stream()
                                        .filter(width -> isPrinted(tag, notation, width))
                                        .flatMap(width -> ends(notation, true)
                                                .map(ends -> printed(
                                                        id(notation, width + " " + code, collapse, ends),
                                                        tag,
                                                        Sentences.fill(
                                                                sentences(tag).costs(),
                                                                format(
                                                                        tag,
                                                                        unit(notation)
                                                                                .unit(Currency.getInstance(code))
                                                                                .unitWidth(width),
                                                                        collapse,
                                                                        ends)),
                                                        ends,
                                                        Set.of(code)))))));
    }

    private static Topic measures(String tag) {
        List<UnitWidth> widths = List.of(UnitWidth.FULL_NAME, UnitWidth.SHORT);
        return new Topic(
                "measure ranges " + tag,
                language(tag),
                () -> each(
                        tag,
                        false,
                        (notation, collapse) -> MEASURES.entrySet().stream()
                                .filter(measure ->
                                        notation.equals("plain") || COUNTED_HIGH.contains(measure.getValue()))
                                .flatMap(measure -> widths.stream()
                                        .flatMap(width -> ends(notation, BELOW_ZERO.contains(measure.getValue()))
                                                .map(ends -> printed(
                                                        id(notation, width + " " + measure.getValue(), collapse, ends),
                                                        tag,
                                                        Sentences.fill(
                                                                sentences(tag).measured(),
                                                                format(
                                                                        tag,
                                                                        unit(notation)
                                                                                .unit(measure.getKey())
                                                                                .unitWidth(width),
                                                                        collapse,
                                                                        ends)),
                                                        ends,
                                                        Set.of(measure.getValue())))))));
    }

    /** A way to print ranges and the texts that it makes. */
    private interface Texts {
        Stream<Printed> of(String notation, RangeCollapse collapse);
    }

    private static Stream<Printed> each(String tag, boolean money, Texts texts) {
        return NOTATIONS.keySet().stream()
                .filter(notation -> !notation.equals("short") || hasShortScales(tag, money))
                .flatMap(notation -> Stream.of(RangeCollapse.AUTO, RangeCollapse.UNIT, RangeCollapse.ALL)
                        .flatMap(collapse -> texts.of(notation, collapse)))
                .filter(printed -> !saysMinusOnce(printed) && !hasForeignScale(printed));
    }

    /** India's short forms are letters that no paper prints, L and KCr; in French letters are for money only: 2 M €. */
    private static boolean hasShortScales(String tag, boolean money) {
        return !tag.equals("en-IN") && (money || language(tag) != Language.FRENCH);
    }

    /** Whether ICU writes a scale as no French paper does: a billion is spelt, and the milliard is Md in Canada too. */
    private static boolean hasForeignScale(Printed printed) {
        return printed.language() == Language.FRENCH
                && FOREIGN_SCALE.matcher(printed.text()).find();
    }

    /**
     * Whether the minus of both ends is printed once, as ICU does with a sign or a scale. Nobody else writes "-6–4 %"
     * for -6 to -4: it says, and is read as, -6 to 4.
     */
    private static boolean saysMinusOnce(Printed printed) {
        String text = printed.text();
        long minuses = IntStream.range(1, text.length() - 1)
                .filter(i -> text.charAt(i) == '-')
                .filter(i -> !isBlank(text.charAt(i + 1)) && !endsNumber(text.charAt(i - 1)))
                .count();
        return printed.high().orElseThrow().signum() < 0 && minuses < 2;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** After a digit, a scale, a unit or the sign of one the hyphen is the one between the ends. */
    private static boolean endsNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '%';
    }

    /** Beside a sign ICU has no long forms for India; no French paper prints a letter before a name, "36 k – 53 k euros". */
    private static boolean isPrinted(String tag, String notation, UnitWidth width) {
        boolean named = width == UnitWidth.FULL_NAME;
        boolean indian = tag.equals("en-IN") && !notation.equals("plain");
        boolean french = language(tag) == Language.FRENCH && notation.equals("short");
        return named ? !french : !indian;
    }

    private static UnlocalizedNumberFormatter unit(String notation) {
        UnlocalizedNumberFormatter format = NumberFormatter.with().precision(Precision.unlimited());
        return notation.equals("plain") ? format : format.notation(NOTATIONS.get(notation));
    }

    private static String format(String tag, UnlocalizedNumberFormatter unit, RangeCollapse collapse, Ends ends) {
        LocalizedNumberRangeFormatter format = NumberRangeFormatter.withLocale(Locale.forLanguageTag(tag))
                .numberFormatterBoth(unit)
                .collapse(collapse);
        return format.formatRange(ends.low(), ends.high()).toString();
    }

    private static String id(String notation, String unit, RangeCollapse collapse, Ends ends) {
        return notation + " " + unit + " " + collapse + " " + ends.sort();
    }

    /** Ends far and near, of one scale and of two, with decimals and below zero. */
    private static Stream<Ends> ends(String notation, boolean negative) {
        Random random = new Random(SEED);
        List<Ends> ends = new ArrayList<>();
        boolean compact = !notation.equals("plain");
        for (int i = 0; i < SOME; i++) {
            long low = 2L + random.nextInt(90);
            long high = low + 1 + random.nextInt(300);
            int power = compact ? 3 * (1 + random.nextInt(3)) : random.nextInt(4);
            ends.add(ends("one scale", BigDecimal.valueOf(low), BigDecimal.valueOf(high), power));
            BigDecimal tenths = BigDecimal.valueOf(10L * low + 1 + random.nextInt(9), 1);
            ends.add(ends("decimals", tenths, tenths.add(new BigDecimal("1.5")), compact ? power : 0));
            if (compact) {
                ends.add(ends("two scales", BigDecimal.valueOf(low), BigDecimal.valueOf(high * 1000), power));
            }
            if (negative) {
                ends.add(ends("negative", BigDecimal.valueOf(-high), BigDecimal.valueOf(-low), compact ? power : 0));
                ends.add(ends("across zero", BigDecimal.valueOf(-low), BigDecimal.valueOf(high), compact ? power : 0));
            }
        }
        return ends.stream();
    }

    private static Ends ends(String sort, BigDecimal low, BigDecimal high, int power) {
        return new Ends(sort, plain(low.scaleByPowerOfTen(power)), plain(high.scaleByPowerOfTen(power)));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Printed printed(String id, String tag, String text, Ends ends, Set<String> codes) {
        return new Printed(
                id, language(tag), Optional.of(tag.substring(3)), text, ends.low(), Optional.of(ends.high()), codes);
    }

    private static Sentences sentences(String tag) {
        return Sentences.of(language(tag));
    }

    private static Language language(String tag) {
        return Language.of(tag.substring(0, 2));
    }

    private static Map<String, Notation> notations() {
        Map<String, Notation> notations = new LinkedHashMap<>();
        notations.put("plain", Notation.simple());
        notations.put("short", Notation.compactShort());
        notations.put("long", Notation.compactLong());
        return notations;
    }

    private static Map<MeasureUnit, String> measures() {
        Map<MeasureUnit, String> measures = new LinkedHashMap<>();
        measures.put(NoUnit.PERCENT, "%");
        measures.put(MeasureUnit.CELSIUS, "Cel");
        measures.put(MeasureUnit.KILOGRAM, "kg");
        measures.put(MeasureUnit.KILOMETER, "km");
        measures.put(MeasureUnit.METER, "m");
        measures.put(MeasureUnit.LITER, "L");
        measures.put(MeasureUnit.HOUR, "h");
        measures.put(MeasureUnit.MINUTE, "min");
        measures.put(MeasureUnit.YEAR, "a");
        measures.put(MeasureUnit.HECTARE, "har");
        measures.put(MeasureUnit.SQUARE_METER, "m2");
        measures.put(MeasureUnit.KILOMETER_PER_HOUR, "km/h");
        measures.put(MeasureUnit.KILOWATT_HOUR, "kW.h");
        measures.put(MeasureUnit.MEGAWATT, "MW");
        measures.put(MeasureUnit.MILE, "[mi_i]");
        return measures;
    }
}
