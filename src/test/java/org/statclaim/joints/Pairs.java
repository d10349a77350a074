package org.statclaim.joints;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.statclaim.Language;
import org.statclaim.joints.Joint.Makes;
import org.statclaim.joints.Measured.Sort;
import org.statclaim.joints.Stated.Style;

/** Numerals of all kinds beside each other, with every joint as often as any other. */
final class Pairs {

    private static final List<String> FRACTIONS = List.of("1/2", "3/4", "½", "¼");
    private static final List<String> FRACTION_VALUES = List.of("0.5", "0.75", "0.5", "0.25");

    private final Language language;
    private final Random random;
    private final Vocabulary vocabulary;
    private final List<Joint> joints;
    private final List<String> scales;
    private final RuleBasedNumberFormat spelled;

    Pairs(Language language, long seed) {
        this.language = language;
        this.random = new Random(seed + language.code().hashCode());
        this.vocabulary = Vocabulary.of(language);
        this.joints = Joint.of(language);
        this.scales = vocabulary.scales().keySet().stream().sorted().toList();
        this.spelled =
                new RuleBasedNumberFormat(Locale.forLanguageTag(language.code()), RuleBasedNumberFormat.SPELLOUT);
    }

    /** The pair with this number, each joint in turn. */
    Pair next(int number) {
        Joint joint = joints.get(number % joints.size());
        Stated left = stated();
        Stated right = stated();
        while (!joint.fits(left, right)) {
            left = stated();
            right = stated();
        }
        List<String> frames = vocabulary.frames();
        // the rate of the sentence is no second one
        return Pair.in(joint.may(Makes.RATE) ? frames.get(0) : pick(frames), left, joint, right);
    }

    private Stated stated() {
        Style style = style();
        return switch (style) {
            case WORD -> word();
            case FRACTION -> fraction();
            default -> digits(style);
        };
    }

    private Style style() {
        int draw = random.nextInt(20);
        if (draw < 9) {
            return Style.DIGITS;
        }
        if (draw < 14) {
            return Style.WORD;
        }
        return switch (draw) {
            case 14, 15 -> Style.GROUPED;
            case 16 -> Style.YEAR;
            case 17 -> Style.FRACTION;
            default -> Style.DECIMAL;
        };
    }

    private Stated digits(Style style) {
        Optional<Measured> unit = unit();
        String scale = style == Style.YEAR || random.nextInt(3) > 0 ? "" : scale(unit, false);
        boolean dutch = language == Language.DUTCH;
        BigDecimal number = switch (style) {
            case YEAR -> BigDecimal.valueOf(1900L + random.nextInt(200));
            case GROUPED -> BigDecimal.valueOf(1000L + random.nextInt(900_000));
            case DECIMAL -> BigDecimal.valueOf(1L + random.nextInt(9_999), 1 + random.nextInt(2));
            default -> BigDecimal.valueOf((long) Math.pow(10, 4 * random.nextDouble()));
        };
        String printed =
                style == Style.GROUPED ? String.format(Locale.ROOT, "%,d", number.longValue()) : number.toPlainString();
        if (dutch) {
            printed = style == Style.GROUPED ? printed.replace(',', '.') : printed.replace('.', ',');
        }
        boolean signed = style != Style.YEAR && random.nextInt(25) == 0;
        return print(style, printed, number, scale, signed, List.of(), unit);
    }

    private Stated word() {
        Optional<Measured> unit = random.nextInt(2) == 0 ? Optional.empty() : unit();
        if (unit.isPresent() && (unit.get().before() || !unit.get().surface().startsWith(" "))) {
            unit = Optional.empty();
        }
        long number = switch (random.nextInt(8)) {
            case 0 -> 100L * (2 + random.nextInt(8));
            case 1 -> 100L * (11 + random.nextInt(9));
            case 2 -> 10L * (2 + random.nextInt(8));
            case 3 -> 21L + random.nextInt(79);
            case 4 -> 1000L * (1 + random.nextInt(12));
            case 5 -> 100_000L;
            default -> 1L + random.nextInt(12);
        };
        List<Long> atoms = new ArrayList<>(SpellOut.atoms(number));
        String printed = spell(number);
        if (number > 1000 && number % 1000 != 0) {
            atoms = new ArrayList<>(List.of(number / 100, 100L));
            printed = spell(number / 100) + (language == Language.DUTCH ? "honderd" : " hundred");
        } else if (number == 100_000 || (language == Language.DUTCH && number == 1000)) {
            atoms.remove(0);
            printed = number == 1000 ? "duizend" : language == Language.DUTCH ? "honderdduizend" : "hundred thousand";
        }
        String scale = number >= 1000 || random.nextInt(3) > 0 ? "" : scale(unit, true);
        if (!scale.isEmpty()) {
            atoms.add((long) Math.pow(10, vocabulary.scales().get(scale)));
        }
        return print(Style.WORD, printed, BigDecimal.valueOf(number), scale, false, atoms, unit);
    }

    private Stated fraction() {
        int which = random.nextInt(FRACTIONS.size());
        BigDecimal number = new BigDecimal(FRACTION_VALUES.get(which));
        return print(
                Style.FRACTION,
                FRACTIONS.get(which),
                number,
                "",
                false,
                List.of(),
                unit().filter(unit -> !unit.before()));
    }

    private Stated print(
            Style style,
            String printed,
            BigDecimal number,
            String scale,
            boolean signed,
            List<Long> atoms,
            Optional<Measured> unit) {
        String before = unit.filter(Measured::before).map(Measured::surface).orElse("");
        String behind =
                unit.filter(each -> !each.before()).map(Measured::surface).orElse("");
        String text = (signed ? "-" : "") + before + printed + scale + behind;
        BigDecimal factor = scale.isEmpty()
                ? BigDecimal.ONE
                : BigDecimal.TEN.pow(vocabulary.scales().get(scale));
        BigDecimal value = signed ? number.negate() : number;
        return new Stated(text, style, printed, value, factor, scale.strip(), signed, List.copyOf(atoms), unit);
    }

    /** A letter glued to the number only where no other is glued to it. */
    private String scale(Optional<Measured> unit, boolean worded) {
        if (unit.filter(each -> each.sort() == Sort.SHARE || each.code().equals("Cel"))
                .isPresent()) {
            return "";
        }
        String scale = pick(scales);
        boolean glued = !scale.startsWith(" ");
        boolean gluedUnit = unit.filter(
                        each -> !each.before() && !each.surface().startsWith(" "))
                .isPresent();
        boolean abbreviated = scale.endsWith(".") || scale.strip().length() < 4;
        return gluedUnit || (worded && (glued || abbreviated)) ? "" : scale;
    }

    private Optional<Measured> unit() {
        return random.nextInt(5) < 2 ? Optional.empty() : Optional.of(pick(vocabulary.units()));
    }

    private String spell(long number) {
        String word = spelled.format(number).replace("\u00AD", "");
        return word.equals("een") ? "één" : word;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
