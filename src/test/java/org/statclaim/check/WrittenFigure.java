package org.statclaim.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a writer prints it, with the true values that its words allow. The widths are worked out here a second time,
 * in doubles, from what is documented of {@link Tolerance}, so that the engine is not held against itself.
 *
 * @param number the printed number
 * @param scale its scale word, as a power of ten: 6 for "million"
 * @param factor what one of its unit comes to in the unit that belongs there
 */
record WrittenFigure(BigDecimal number, int scale, Hedge hedge, String unit, Form form, double factor) {

    /** How the words bend the figure. */
    enum Hedge {
        NONE,
        ABOUT,
        MORE,
        LESS
    }

    /** How a figure is set: its language, what stands before and behind the number, the words for scales and hedges. */
    record Form(
            Locale locale,
            String before,
            String after,
            String[] about,
            String[] more,
            String[] less,
            @Nullable Wrong wrong) {

        Form or(String unit, String word, double factor) {
            return new Form(locale, before, after, about, more, less, new Wrong(unit, word, factor));
        }

        String scale(int power) {
            boolean dutch = locale.getLanguage().equals("nl");
            return switch (power) {
                case 6 -> dutch ? " miljoen" : " million";
                case 9 -> dutch ? " miljard" : " billion";
                default -> "";
            };
        }
    }

    /** The unit that a writer may take for the right one, and what one of it comes to in the right one. */
    record Wrong(String unit, String after, double factor) {}

    /** A digit pair swapped, a zero too many or too few, 15 to 60 percent off. */
    enum Slip {
        DIGIT_SWAP,
        FACTOR_TEN,
        WRONG_UNIT,
        PERCENT_OFF
    }

    static WrittenFigure of(double value, int digits, int scale, Hedge hedge, String unit, Form form) {
        BigDecimal scaled = BigDecimal.valueOf(value).movePointLeft(scale);
        int places = digits - (scaled.precision() - scaled.scale());
        RoundingMode mode = switch (hedge) {
            case MORE -> RoundingMode.FLOOR;
            case LESS -> RoundingMode.CEILING;
            default -> RoundingMode.HALF_UP;
        };
        BigDecimal number = scaled.setScale(places, mode).stripTrailingZeros();
        return new WrittenFigure(number.setScale(Math.max(0, number.scale())), scale, hedge, unit, form, 1);
    }

    double value() {
        return number.movePointRight(scale).doubleValue() * factor;
    }

    private double slack() {
        double digit = factor * Math.pow(10, scale - number.scale());
        double rounding =
                factor * Math.pow(10, scale - number.stripTrailingZeros().scale());
        return Math.max(digit, Math.min(rounding, 0.04 * value())) / 2;
    }

    double low() {
        return low(hedge);
    }

    double high() {
        return high(hedge);
    }

    double low(Hedge hedging) {
        return switch (hedging) {
            case NONE -> value() - slack();
            case ABOUT -> 0.9 * (value() - slack());
            case MORE -> value();
            case LESS -> 0.9 * value();
        };
    }

    double high(Hedge hedging) {
        return switch (hedging) {
            case NONE -> value() + slack();
            case ABOUT -> 1.1 * (value() + slack());
            case MORE -> 1.1 * value();
            case LESS -> value();
        };
    }

    /** The number alone: "2.5". */
    String bare() {
        NumberFormat format = NumberFormat.getNumberInstance(form.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** "ruim 2,5 miljoen euro". */
    String full(Random random) {
        String[] hedges = switch (hedge) {
            case NONE -> new String[] {""};
            case ABOUT -> form.about();
            case MORE -> form.more();
            case LESS -> form.less();
        };
        String word = hedges[random.nextInt(hedges.length)];
        return (word.isEmpty() ? "" : word + " ") + form.before() + bare() + form.scale(scale) + form.after();
    }

    /** The figure with a slip in it, or null where it has no place for one. */
    @Nullable
    WrittenFigure slipped(Slip slip, Random random) {
        Wrong other = form.wrong();
        if (slip == Slip.WRONG_UNIT && other != null) {
            Form changed =
                    new Form(form.locale(), form.before(), other.after(), form.about(), form.more(), form.less(), null);
            return new WrittenFigure(number, scale, hedge, other.unit(), changed, other.factor());
        }
        BigDecimal wrong = switch (slip) {
            case DIGIT_SWAP -> swapped(random);
            case FACTOR_TEN ->
                random.nextBoolean() || scale == 0 ? number.multiply(BigDecimal.TEN) : number.divide(BigDecimal.TEN);
            case PERCENT_OFF -> off(random);
            case WRONG_UNIT -> number;
        };
        int power = slip == Slip.WRONG_UNIT ? 15 - scale : scale;
        boolean same = wrong == null || wrong.signum() <= 0 || power == scale && wrong.compareTo(number) == 0;
        return same || power > 9 ? null : new WrittenFigure(wrong, power, hedge, unit, form, 1);
    }

    private BigDecimal off(Random random) {
        double part = 0.15 + 0.45 * random.nextDouble();
        double factor = random.nextBoolean() ? 1 + part : 1 - part;
        return number.multiply(BigDecimal.valueOf(factor)).setScale(number.scale(), RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal swapped(Random random) {
        String digits = number.unscaledValue().toString();
        if (digits.length() < 2) {
            return null;
        }
        int at = random.nextInt(digits.length() - 1);
        char one = digits.charAt(at);
        char other = digits.charAt(at + 1);
        if (one == other || at == 0 && other == '0') {
            return null;
        }
        String wrong = digits.substring(0, at) + other + one + digits.substring(at + 2);
        return new BigDecimal(wrong).movePointLeft(number.scale());
    }
}
