package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/**
 * "Judge Raymond Tull, 71, will step down. He was just 34 when he was appointed in 1987": the age in a year that the next sentence tells
 * of the one whose age of today is told before. The pronoun may mean another; so it is contradicted only where a slip parts the two: two
 * digits that changed places, or ten years.
 */
final class AgeAtTime implements Relation {

    /** As many words lead to the age: "He was only just". */
    private static final int LEAD = 4;

    private static final int OLDEST = 115;

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int now = result - 1;
        LocalDate published = passage.published();
        if (published == null
                || !isThen(passage, result)
                || passage.sentence(result) - passage.sentence(now) != 1
                || passage.first(now) != now
                || !passage.isKind(now, Kind.AGE)
                || !AgeOfText.isAge(passage, now)
                || passage.has("at-that-time", passage.claim(now).sentence().text())) {
            return;
        }
        int[] years = Nearby.years(passage.claim(result).sentence().text());
        int age = years.length == 1 ? years(passage, now) - (published.getYear() - years[0]) : 0;
        if (age <= 0) {
            return;
        }
        int stated = years(passage, result);
        boolean slip =
                YearSlip.isOne(stated, age) || YearSlip.isOne(stated, age - 1) || YearSlip.isOne(stated, age + 1);
        Interval ages = Interval.of(BigDecimal.valueOf(age - 1L), BigDecimal.valueOf(age + 1L));
        found.accept(new Calculation(
                Rule.AGE, "age-then", List.of(now), result, ages, ages, slip ? Tie.FIRM : Tie.LOOSE));
    }

    /** "He was just 34 when": the only figure of its sentence. */
    private static boolean isThen(Passage passage, int i) {
        String before = passage.before(i);
        return i > 0
                && (passage.isKind(i, Kind.NUMBER) || passage.isKind(i, Kind.AGE))
                && Counted.isPlain(passage.claim(i))
                && passage.first(i) == i
                && passage.end(i) == i + 1
                && passage.begins("pronoun", before)
                && passage.count(before) <= LEAD
                && passage.begins("at-that-time", passage.behind(i))
                && years(passage, i) > 0;
    }

    /** The whole years of an age; 0 for what is none. */
    private static int years(Passage passage, int i) {
        return passage.claim(i)
                .quantity()
                .figure()
                .value()
                .filter(value -> value.stripTrailingZeros().scale() <= 0
                        && value.compareTo(BigDecimal.valueOf(OLDEST)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
    }
}
