package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;

/**
 * A number of years that went by, against the only two years or ages that the text tells around it, or its only year and the day it
 * appeared: "from 2009 to 2024, and those fifteen years", "three decades after the last shift in March 1996", "a 23-year-old when, 45
 * years ago, … The skipper, 68". They may be of other things; so it is contradicted only where a slip parts them, or where
 * the words take up the one span that was told.
 */
final class YearsOfText implements Relation {

    private static final String DECADE = "{decade}";
    private static final int TEN = 10;

    /** Fewer years are a slip away from too many others. */
    private static final int FEWEST = 5;

    private static final int MOST = 400;

    /** From one year or age to another. */
    private record Gap(int from, int to) {

        static Gap of(int one, int other) {
            return new Gap(Math.min(one, other), Math.max(one, other));
        }

        int length() {
            return to - from;
        }

        /** Years without their days leave one more and one less open. */
        boolean isNear(int years) {
            return Math.abs(length() - years) <= 1;
        }

        /** In the number itself, or in one of the two that it lies between. */
        boolean isSlipOf(int years) {
            return YearSlip.isOne(years, length())
                    || YearSlip.isOne(years, length() - 1)
                    || new Gap(YearSlip.turned(from), to).isNear(years)
                    || new Gap(from, YearSlip.turned(to)).isNear(years);
        }
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        int stated = years(passage, result);
        // "has doubled every five years since 2009": how often, and not how long
        boolean often = passage.ends("each-one", passage.before(result));
        if (stated < FEWEST || often || !isElapsed(passage, result) || !isOnly(passage, result)) {
            return;
        }
        int[] years = told(passage, result);
        if (years.length > 2) {
            return;
        }
        boolean span = years.length > 0 && isOfSpan(passage, result, years);
        List<Gap> gaps = span && years.length == 2 ? List.of(Gap.of(years[0], years[1])) : gaps(passage, result, years);
        if (gaps.isEmpty()) {
            return;
        }
        Gap near = gaps.stream().filter(gap -> gap.isNear(stated)).findFirst().orElse(null);
        Gap told = gaps.get(0);
        if (near != null) {
            found.accept(sum(passage, result, near, Tie.LOOSE));
        } else if (told.length() >= FEWEST && (span || told.isSlipOf(stated))) {
            found.accept(sum(passage, result, told, Tie.FIRM));
        }
    }

    private static Calculation sum(Passage passage, int result, Gap gap, Tie tie) {
        Interval expected = Interval.of(BigDecimal.valueOf(gap.length() - 1L), BigDecimal.valueOf(gap.length() + 1L))
                .dividedBy(Interval.at(BigDecimal.valueOf(passage.unit(result).equals(DECADE) ? TEN : 1)));
        return new Calculation(Rule.DURATION, "years-told", List.of(), result, expected, expected, tie);
    }

    /** The years of its sentence; where that has none, "Her 25 years on the bench", of those around it. */
    private static int[] told(Passage passage, int result) {
        int[] own = Nearby.years(passage.claim(result).sentence().text());
        boolean taken = own.length == 0 && (isTakenUp(passage, result) || stands(passage, result));
        return taken ? Nearby.years(Nearby.of(passage, result)) : own;
    }

    /** What the years may be, the likeliest first. */
    private static List<Gap> gaps(Passage passage, int result, int[] years) {
        LocalDate published = passage.published();
        List<Gap> gaps = new ArrayList<>();
        List<Integer> ages = ages(passage, result);
        if (ages.size() == 2) {
            // before all others: whoever tells two ages tells how they hang together
            gaps.add(Gap.of(ages.get(0), ages.get(1)));
        }
        if (years.length == 2) {
            gaps.add(Gap.of(years[0], years[1]));
        }
        for (int year : years) {
            if (published != null) {
                gaps.add(Gap.of(year, published.getYear()));
            }
        }
        return gaps;
    }

    /** "from 1998 until 2023. Her 25 years on the bench", "founded in 1924. This year it is 100 years old": the years can be no others. */
    private static boolean isOfSpan(Passage passage, int result, int[] years) {
        String around = Nearby.of(passage, result);
        if (years.length == 1) {
            return stands(passage, result) && passage.has("founded", around);
        }
        List<String> words = Words.of(around);
        int from = words.indexOf(String.valueOf(years[0]));
        int to = words.indexOf(String.valueOf(years[1]));
        return isTakenUp(passage, result)
                && from > 0
                && to - from == 2
                && passage.has("span-from", words.get(from - 1));
    }

    /** "those fifteen years", "Her 25 years". */
    private static boolean isTakenUp(Passage passage, int i) {
        String tail = passage.tail(i);
        return passage.ends("owner", tail) || passage.ends("known", tail) && passage.ends("elapsed-lead", tail);
    }

    /** "has existed for 75 years", "Dit jaar bestaat ze honderd jaar". */
    private static boolean stands(Passage passage, int i) {
        return passage.has("exists", passage.tail(i));
    }

    /** How many years the figure is; negative for what is no number of whole years. */
    private static int years(Passage passage, int i) {
        Claim claim = passage.claim(i);
        boolean years = passage.unit(i).equals("a") || passage.unit(i).equals(DECADE);
        if (!passage.isKind(i, Kind.MEASURE)
                || !years
                || !Counted.isPlain(claim)
                || claim.dates().isPresent()) {
            return -1;
        }
        return claim.quantity()
                .figure()
                .value()
                .map(value -> passage.unit(i).equals(DECADE) ? value.multiply(BigDecimal.TEN) : value)
                .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.intValue() < MOST)
                .map(BigDecimal::intValue)
                .orElse(-1);
    }

    /** "those fifteen years", "28 years after", "30 years ago", "its 90 years of existence": they have gone by, and none are to come. */
    private static boolean isElapsed(Passage passage, int i) {
        String behind = passage.head(i);
        return passage.begins("elapsed", behind)
                || passage.ends("elapsed-lead", passage.tail(i))
                || isTakenUp(passage, i)
                || stands(passage, i);
    }

    private static boolean isOnly(Passage passage, int result) {
        for (int i = Nearby.first(passage, result); i < Nearby.end(passage, result); i++) {
            // "Sixteen years he was alderman; mayor he became in 2015, three years after": whose year it is
            int fewest = passage.isTogether(result, i) ? 2 : FEWEST;
            if (i != result && years(passage, i) >= fewest) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> ages(Passage passage, int result) {
        List<Integer> ages = new ArrayList<>();
        for (int i = Nearby.first(passage, result); i < Nearby.end(passage, result); i++) {
            if (AgeOfText.isAge(passage, i)) {
                ages.add(passage.claim(i)
                        .quantity()
                        .figure()
                        .value()
                        .orElseThrow()
                        .intValue());
            }
        }
        return ages;
    }
}
