package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.quantity.Kind;

/**
 * "Judge Raymond Tull, 71, will step down. He was just 34 when he was appointed in 1987": the age in a year that the next sentence tells
 * of the one whose age of today is told before. The pronoun may mean another; so it is contradicted only where two digits have
 * changed places, or where the age of today is said to be that: "Dawson, now 41, was 29 when".
 */
final class AgeAtTime implements Relation {

    /** As many words lead to the age: "He was only just". */
    private static final int LEAD = 4;

    private static final int OLDEST = 115;

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int before = result - 1;
        LocalDate published = passage.published();
        if (published == null || before < 0 || passage.first(before) != before) {
            return;
        }
        boolean marked = isMarkedNow(passage, before);
        boolean together = marked && isBoth(passage, before, result);
        if (!together && passage.sentence(result) - passage.sentence(before) != 1) {
            return;
        }
        boolean then = together || isThen(passage, result, "he-she") && isOfToday(passage, before);
        // "Tomas Reyne was 17 when he answered it in 1986. Now 55, he"
        boolean now = !then && isThen(passage, before, "") && isNow(passage, result);
        int[] years =
                Nearby.years(passage.claim(then ? result : before).sentence().text());
        if (!then && !now || years.length != 1) {
            return;
        }
        int since = published.getYear() - years[0];
        int age = years(passage, before) + (then ? -since : since);
        if (age <= 0) {
            return;
        }
        int stated = years(passage, result);
        boolean slip = YearSlip.isTurned(stated, age)
                || YearSlip.isTurned(stated, age - 1)
                || YearSlip.isTurned(stated, age + 1);
        Interval ages = Interval.of(BigDecimal.valueOf(age - 1L), BigDecimal.valueOf(age + 1L));
        found.accept(new Calculation(
                Rule.AGE,
                "age-then",
                List.of(before),
                result,
                ages,
                ages,
                slip || marked && then ? Tie.FIRM : Tie.LOOSE));
    }

    /** "Dawson, now 41,", "burgemeester Naessens, 72 inmiddels,": an age that is said to be that of today. */
    private static boolean isMarkedNow(Passage passage, int i) {
        String around = passage.tail(i) + " " + passage.head(i);
        return passage.isKind(i, Kind.AGE) && passage.has("now", around) && passage.isOnly("now", around);
    }

    /** "…, now 41, was 29 when it happened in 2002": both ages of one sentence, and behind them the year. */
    private static boolean isBoth(Passage passage, int now, int then) {
        return passage.isTogether(now, then)
                && passage.isKind(then, Kind.AGE)
                && passage.end(then) == then + 1
                && passage.begins("at-that-time", passage.behind(then))
                && Nearby.years(passage.rest(then)).length == 1;
    }

    private static boolean isOfToday(Passage passage, int i) {
        return passage.isKind(i, Kind.AGE)
                && AgeOfText.isAge(passage, i)
                && !passage.has("at-that-time", passage.claim(i).sentence().text());
    }

    /** "Now 55, the guitarist": the first words of the next sentence. */
    private static boolean isNow(Passage passage, int i) {
        String before = passage.before(i);
        return passage.first(i) == i
                && passage.has("now", before)
                && passage.isOnly("now", before)
                && passage.isClosed(i)
                && years(passage, i) > 0;
    }

    /** "He was just 34 when": the only figure of its sentence. */
    private static boolean isThen(Passage passage, int i, String subject) {
        String before = passage.before(i);
        return (passage.isKind(i, Kind.NUMBER) || passage.isKind(i, Kind.AGE))
                && Counted.isPlain(passage.claim(i))
                && passage.first(i) == i
                && passage.end(i) == i + 1
                && (subject.isEmpty() ? passage.ends("age-at", before) : passage.begins(subject, before))
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
                .filter(value ->
                        value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(OLDEST)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
    }
}
