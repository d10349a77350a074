package org.statclaim.check;

import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/** "Bids ranged from $3.1 million to $4.7 million and averaged $3.9 million": a mean lies between the least and the most. */
final class MeanOfRange implements Relation {

    /** As many words lead from the range to its mean: ", with an average of". */
    private static final int MOST_LEAD = 4;

    private final Tolerance tolerance;

    MeanOfRange(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int range = result - 1;
        String between = passage.before(result);
        if (!passage.isTogether(range, result)
                || !passage.isStated(result)
                || passage.isKind(result, Kind.PERCENTAGE)
                || !Ends.isRange(passage.claim(range))
                || !passage.isOneMeasure(range, result)
                || passage.count(between) > MOST_LEAD
                || !passage.ends("mean", between) && !passage.begins("mean", passage.head(result))) {
            return;
        }
        Interval unit = Interval.at(Operand.factor(passage.claim(result)));
        Interval ends = tolerance
                .within(passage.claim(range))
                .times(Interval.at(Operand.factor(passage.claim(range))))
                .dividedBy(unit);
        found.accept(new Calculation(Rule.AVERAGE, "mean-of", List.of(range), result, ends, ends, Tie.FIRM));
    }
}
