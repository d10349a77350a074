package org.statclaim.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.statclaim.Language;
import org.statclaim.check.StatementWriter.Draft;
import org.statclaim.check.WrittenFigure.Slip;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.CurrencyConverter;

/**
 * Writes true statements of each rule, and the same with one figure changed. Truth comes first: a quantity is drawn, its
 * figures follow from it exactly, and each is then rounded and hedged as a writer would. A
 * draft that its rounding takes out of what the words allow is drawn again; {@link #drawnAgain()} counts them.
 */
final class StatementGenerator {

    /** What a text alone can state. */
    static final Set<Rule> RULES = EnumSet.complementOf(EnumSet.of(Rule.FACT));

    private final Random random;
    private final Language language;
    private final AmountDrafts amounts;
    private final ChangeDrafts changes;
    private final CountDrafts counts;
    private final SumDrafts sums;
    private final TimeDrafts times;
    private int drawnAgain;

    StatementGenerator(Language language, long seed) throws IOException {
        this.random = new Random(seed);
        this.language = language;
        boolean dutch = language == Language.DUTCH;
        this.amounts =
                new AmountDrafts(random, dutch, CurrencyConverter.builder().build());
        this.changes = new ChangeDrafts(random, dutch);
        this.counts = new CountDrafts(random, dutch);
        this.sums = new SumDrafts(random, dutch);
        this.times = new TimeDrafts(random, dutch);
    }

    /**
     * A true statement and its false sister.
     *
     * @param leaves whether the changed figure is outside of what the words allow
     * @param answered whether the rule says that a true one is true
     */
    record Statement(
            Rule rule,
            Language language,
            PartialDate date,
            String text,
            String changed,
            Slip slip,
            boolean leaves,
            boolean answered) {}

    Statement next(Rule rule) {
        while (true) {
            PartialDate date = new PartialDate(2012 + random.nextInt(12), 1 + random.nextInt(12), 0);
            Draft draft = switch (rule) {
                case CURRENCY_EQUIVALENT -> amounts.currency(date);
                case UNIT_EQUIVALENT -> amounts.unit();
                case PERCENT_CHANGE -> changes.percent();
                case PERCENT_POINT -> changes.points();
                case SHARE_OF_TOTAL -> random.nextInt(3) == 0 ? counts.proportion() : counts.share();
                case SUM_OF_PARTS -> random.nextInt(3) == 0 ? counts.whole() : counts.sum();
                case DIRECTION -> changes.direction();
                case MULTIPLE -> changes.multiple();
                case DIFFERENCE -> sums.difference();
                case RATIO -> sums.ratio();
                case AVERAGE -> sums.average();
                case PRODUCT -> sums.product();
                case GROWTH -> sums.growth();
                case REPEATED_FIGURE -> counts.repeated();
                case MAGNITUDE -> counts.told();
                case AGE -> times.age(date);
                case DURATION -> times.duration();
                case FACT -> throw new IllegalArgumentException("needs facts: " + rule);
            };
            if (draft == null) {
                continue;
            }
            if (draft.gap().applyAsDouble(draft.figures()) > 0) {
                drawnAgain++;
                continue;
            }
            Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
            int at = random.nextInt(draft.figures().size());
            WrittenFigure wrong = draft.figures().get(at).slipped(slip, random);
            boolean shared =
                    at < 2 && slip == Slip.WRONG_UNIT && draft.template().contains("{0n}");
            if (wrong == null || shared) {
                continue;
            }
            List<WrittenFigure> figures = new ArrayList<>(draft.figures());
            figures.set(at, wrong);
            long wording = random.nextLong();
            return new Statement(
                    rule,
                    language,
                    date,
                    fill(draft.template(), draft.figures(), wording),
                    fill(draft.template(), figures, wording),
                    slip,
                    draft.gap().applyAsDouble(figures) > 0,
                    draft.answered());
        }
    }

    /** How many drafts were no true statements by the words' widths. */
    int drawnAgain() {
        return drawnAgain;
    }

    private static String fill(String template, List<WrittenFigure> figures, long wording) {
        String text = template;
        Random words = new Random(wording);
        for (int i = 0; i < figures.size(); i++) {
            WrittenFigure figure = figures.get(i);
            text = text.replace("{" + i + "}", figure.full(words)).replace("{" + i + "n}", figure.bare());
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
