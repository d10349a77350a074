package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * "With 18 lifeguards on duty and 4,500 swimmers in the water the beach had one guard for every 250 bathers": of the only two counts before
 * it, the fewer for as many of the others, whatever they are called.
 */
final class OneForEvery implements Relation {

    private static final int COUNTS = 2;
    /** How far the number that the one is for may be rounded. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.1");

    private final Tolerance tolerance;

    OneForEvery(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return COUNTS + 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        BigDecimal every =
                passage.claim(result).quantity().per().map(Unit::factor).orElse(BigDecimal.ONE);
        if (!passage.isKind(result, Kind.COUNT)
                || every.compareTo(BigDecimal.ONE) <= 0
                || passage.claim(result).quantity().figure().value().isEmpty()) {
            return;
        }
        int[] counts = IntStream.range(passage.first(result), result)
                .filter(i -> passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.NUMBER))
                .toArray();
        if (counts.length != COUNTS
                || !passage.isAmount(counts[0])
                || !passage.isAmount(counts[1])
                || passage.has("compared", passage.before(result))) {
            return;
        }
        int[] sorted = Operand.lesserFirst(passage, counts, tolerance);
        Operand few = passage.operand(sorted[0], tolerance);
        Operand many = passage.operand(sorted[1], tolerance);
        if (many.isPositive()) {
            // "one for every 55" may be one for 55.4
            Interval of = Interval.at(every).widened(ROUNDED);
            found.accept(new Calculation(
                    Rule.RATIO,
                    "for-every",
                    List.of(sorted[0], sorted[1]),
                    result,
                    few.exact().dividedBy(many.exact()).times(of),
                    few.wide().dividedBy(many.wide()).times(of),
                    Tie.FIRM));
        }
    }
}
