package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.check.ClockTimes.Clock;
import org.statclaim.quantity.Kind;

/**
 * "Broke out at 10.40pm. Only at 3.10am, four and a half hours later, was it out": the time between the only two times of day that the
 * sentence and those around it name. They may belong to other things; so it is contradicted only where the words say "later".
 */
final class ClockSpan implements Relation {

    @Override
    public int least() {
        return 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        boolean hours = passage.unit(result).equals("h");
        if (!passage.isKind(result, Kind.MEASURE)
                || !hours && !passage.unit(result).equals("min")
                || !Counted.isPlain(passage.claim(result))
                || !passage.begins("elapsed", passage.head(result))) {
            return;
        }
        String around = Nearby.of(passage, result);
        List<Clock> own = passage.clocks(passage.claim(result).sentence().text());
        List<Clock> clocks = own.size() == 2 ? own : passage.clocks(around);
        if (clocks.size() != 2) {
            return;
        }
        int span = Math.floorMod(clocks.get(1).minute() - clocks.get(0).minute(), ClockTimes.DAY);
        // "left Vienna at 7.10 a.m. and landed at 3.25 p.m. local time"
        boolean later = passage.begins("clock-later", passage.head(result)) && !passage.has("clock-zone", around);
        found.accept(sum(result, span, hours, later ? Tie.FIRM : Tie.LOOSE));
        found.accept(sum(result, ClockTimes.DAY - span, hours, Tie.RIVAL));
        if (!clocks.get(0).sure() || !clocks.get(1).sure()) {
            int other = Math.floorMod(span + ClockTimes.HALF_DAY, ClockTimes.DAY);
            found.accept(sum(result, other, hours, Tie.RIVAL));
        }
    }

    private static Calculation sum(int result, int minutes, boolean hours, Tie tie) {
        Interval span = Interval.at(BigDecimal.valueOf(minutes))
                .dividedBy(Interval.at(BigDecimal.valueOf(hours ? ClockTimes.HOUR : 1)));
        return new Calculation(Rule.DURATION, "clock-told", List.of(), result, span, span, tie);
    }
}
