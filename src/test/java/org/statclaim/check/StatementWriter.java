package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.statclaim.check.WrittenFigure.Form;
import org.statclaim.check.WrittenFigure.Hedge;

/** What the drafts of all rules are written with: figures, hedges and words of one language, all drawn from one source. */
abstract class StatementWriter {

    /** What a writer loses by rounding without a hedge: no more than zeros are held to allow. */
    private static final double LOSS = 0.02;

    final Random random;
    final boolean dutch;

    StatementWriter(Random random, boolean dutch) {
        this.random = random;
        this.dutch = dutch;
    }

    /**
     * A text with places for figures.
     *
     * @param gap how far its figures contradict each other, zero where they agree
     * @param answered whether the rule says that a true one is true; some rules speak up only at a contradiction
     */
    record Draft(
            String template, List<WrittenFigure> figures, ToDoubleFunction<List<WrittenFigure>> gap, boolean answered) {

        Draft(String template, List<WrittenFigure> figures, ToDoubleFunction<List<WrittenFigure>> gap) {
            this(template, figures, gap, true);
        }
    }

    final WrittenFigure exact(double value, Form form) {
        return WrittenFigure.of(value, Long.toString(Math.round(value)).length(), 0, Hedge.NONE, "", form);
    }

    /** Rounded to two to four digits, and to as many as it takes to lose no more than the words allow. */
    final WrittenFigure figure(double value, int scale, Hedge hedge, String unit, Form form) {
        int digits = 2 + random.nextInt(3);
        double allowed = hedge == Hedge.NONE ? LOSS : 0.08;
        WrittenFigure figure = WrittenFigure.of(value, digits, scale, hedge, unit, form);
        while (Math.abs(figure.value() - value) > allowed * value) {
            figure = WrittenFigure.of(value, ++digits, scale, hedge, unit, form);
        }
        return figure;
    }

    final double magnitude(int power) {
        return Math.pow(10, power) * Math.pow(10, 0.05 + 1.9 * random.nextDouble());
    }

    static double gap(double low, double high, WrittenFigure stated) {
        return gap(low, high, stated.low(), stated.high());
    }

    static double gap(double low, double high, double from, double to) {
        return Math.max(0, Math.max(low - to, from - high));
    }

    final Hedge hedge(double share) {
        Hedge[] hedges = Hedge.values();
        return random.nextDouble() < share ? hedges[1 + random.nextInt(hedges.length - 1)] : Hedge.NONE;
    }

    final String percentWord() {
        return dutch ? pick(" procent", "%") : pick(" percent", "%", " per cent");
    }

    final Form pickForm(String... after) {
        return form("", pick(after));
    }

    final Form form(String before, String after) {
        Locale locale = dutch ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
        return dutch
                ? new Form(
                        locale,
                        before,
                        after,
                        w("ongeveer", "circa", "zo'n"),
                        w("ruim", "iets meer dan"),
                        w("bijna"),
                        null)
                : new Form(
                        locale,
                        before,
                        after,
                        w("about", "around", "roughly"),
                        w("just over"),
                        w("nearly", "almost"),
                        null);
    }

    private static String[] w(String... words) {
        return words;
    }

    final String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Whether the two have the same digits, and enough of them, powers of ten apart. */
    static double powerOfTen(List<WrittenFigure> figures) {
        BigDecimal one = figures.get(0).number().stripTrailingZeros();
        BigDecimal two = figures.get(1).number().stripTrailingZeros();
        int power =
                Math.abs(figures.get(0).scale() - one.scale() - figures.get(1).scale() + two.scale());
        boolean same = one.unscaledValue().equals(two.unscaledValue());
        return same && (power == 3 && one.precision() >= 2 || power == 1 && one.precision() >= 3) ? 1 : 0;
    }
}
