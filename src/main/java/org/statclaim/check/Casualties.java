package org.statclaim.check;

import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * "Eleven people were killed and 46 injured. All 57 victims …", "maakte in totaal 52 slachtoffers. Veertien arbeiders lieten het leven, 38
 * raakten gewond": the dead and the hurt of an accident, who are its casualties, in one sentence or in two that follow one another. Of
 * those who are some of the hurt, "of whom ten badly", nothing is added.
 */
final class Casualties implements Relation {

    private final Tolerance tolerance;

    Casualties(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!isPeople(passage, result) || !isTotal(passage, result)) {
            return;
        }
        int first = passage.first(result);
        int from = first == result ? Nearby.first(passage, result) : first;
        boolean here = from < first || passage.end(result) - first > 2;
        int end = here ? passage.end(result) : Nearby.end(passage, result);
        int dead = -1;
        int hurt = -1;
        for (int i = from; i < end; i++) {
            if (i == result || !isPeople(passage, i) || isOfThese(passage, i)) {
                continue;
            }
            boolean injured = is(passage, i, "hurt");
            boolean killed = !injured && is(passage, i, "dead");
            if (!injured && !killed || injured && hurt >= 0 || killed && dead >= 0) {
                return;
            }
            dead = killed ? i : dead;
            hurt = injured ? i : hurt;
        }
        if (dead >= 0 && hurt >= 0) {
            accept(passage, dead, hurt, result, found);
        }
    }

    /**
     * "All eleven victims" are the dead alone where there are so many. More than were told of may have died later, "52 casualties. Eight
     * died at the scene", unless two digits have changed places.
     */
    private void accept(Passage passage, int dead, int hurt, int result, Consumer<Calculation> found) {
        Interval killed = tolerance.within(passage.claim(dead));
        Interval injured = tolerance.within(passage.claim(hurt));
        Interval all = tolerance.within(passage.claim(result));
        if (all.meets(killed) || all.meets(injured)) {
            return;
        }
        Interval sum = killed.plus(injured);
        boolean sure = all.isBelow(sum)
                || passage.ends("everyone", passage.before(result))
                || Slip.isSwapped(passage.claim(result), sum)
                || Slip.isSwapped(passage.claim(hurt), all.minus(killed))
                || Slip.isSwapped(passage.claim(dead), all.minus(injured));
        found.accept(new Calculation(
                Rule.SUM_OF_PARTS, "parts", List.of(dead, hurt), result, sum, sum, sure ? Tie.FIRM : Tie.LOOSE));
    }

    private static boolean isPeople(Passage passage, int i) {
        return (passage.isKind(i, Kind.COUNT) || passage.isKind(i, Kind.NUMBER)) && Counted.isPlain(passage.claim(i));
    }

    /** "All 57 victims", "in totaal 52 slachtoffers", "the total number of casualties at 91". */
    private static boolean isTotal(Passage passage, int i) {
        String tail = passage.tail(i);
        boolean named = passage.has("casualties", passage.unit(i)) || passage.has("casualties", tail);
        boolean all = passage.ends("everyone", passage.before(i))
                || passage.has("total", tail)
                || passage.has("overall", tail);
        return named && all && passage.claim(i).quantity().figure().bound() == Bound.NONE;
    }

    /** "of whom ten badly": some of those before. */
    private static boolean isOfThese(Passage passage, int i) {
        return passage.claim(i).subsetOf().isPresent() || passage.begins("of-them", passage.tail(i));
    }

    /** Whether a word right before the figure, of it, or behind it up to the next says so: "killed 27 shoppers and wounded 64". */
    private static boolean is(Passage passage, int i, String key) {
        String before = passage.before(i);
        boolean led = passage.ends("dead", before) || passage.ends("hurt", before);
        return led
                ? passage.ends(key, before)
                : passage.has(key, passage.claim(i).text()) || passage.has(key, passage.head(i));
    }
}
