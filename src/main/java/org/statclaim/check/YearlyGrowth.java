package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Change;

/**
 * "10 percent in each of two years, from $200 million to $242 million", "80,000 inhabitants, ten years later 97,500: a growth of
 * 2 percent a year": a change for each of several years, and the levels before and after them. Newsrooms divide by the years as often
 * as they take the root.
 */
final class YearlyGrowth implements Relation {

    /** No length of time says how many years they were. */
    private static final int NOT_TOLD = -1;

    /** As many words lead to a growth that is set off: "or growth of about". */
    private static final int MAX_LEAD = 6;

    private static final int FEWEST = 2;
    private static final int MOST = 60;
    private static final double PERCENT = 100;

    private final Tolerance tolerance;

    YearlyGrowth(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public void calculate(Passage passage, int result, Consumer<Calculation> found) {
        if (!passage.isShare(result, true) || Operand.isFraction(passage.claim(result)) || !isYearly(passage, result)) {
            return;
        }
        int told = years(passage, result);
        int years = told == NOT_TOLD ? yearsBetween(passage, result) : isOfOtherYears(passage, result, told) ? 0 : told;
        Interval ratio = years == 0 ? null : ratio(passage, result);
        boolean down = passage.claim(result).change() == Change.DECREASE;
        if (ratio == null
                || ratio.low().isEmpty()
                || ratio.high().isEmpty()
                || ratio.low().get().signum() <= 0) {
            return;
        }
        Interval low = yearly(ratio.low().get().doubleValue(), years, down);
        Interval growth = low.hull(yearly(ratio.high().get().doubleValue(), years, down));
        boolean rises = ratio.high().get().compareTo(BigDecimal.ONE) > 0;
        if (down != rises) {
            found.accept(new Calculation(Rule.GROWTH, "yearly", List.of(), result, growth, growth, Tie.FIRM));
        }
    }

    private static Interval yearly(double ratio, int years, boolean down) {
        double sign = down ? -1 : 1;
        BigDecimal root = BigDecimal.valueOf(sign * (Math.pow(ratio, 1.0 / years) - 1) * PERCENT);
        BigDecimal part = BigDecimal.valueOf(sign * (ratio - 1) * PERCENT / years);
        return Interval.of(root.min(part), root.max(part));
    }

    /** "5 percent a year", "in each of the past two years", "three years in a row". */
    private static boolean isYearly(Passage passage, int share) {
        Claim claim = passage.claim(share);
        boolean per =
                claim.quantity().per().filter(unit -> unit.code().equals("a")).isPresent();
        return per
                || claim.quantity().per().isEmpty()
                        && passage.has("yearly", passage.before(share) + " " + passage.behind(share));
    }

    /** "grew by 10 percent two years in a row": it is no change from the level before them to that behind. */
    static boolean isOfSeveral(Passage passage, int share) {
        return isYearly(passage, share) && years(passage, share) >= FEWEST;
    }

    /** "12,000 in 2010 to 19,500 in 2020, or 5 percent a year": from year to year, where what is set off says it of both; else zero. */
    private static int yearsBetween(Passage passage, int share) {
        int[] pair = passage.pair(share);
        if (pair == null
                || !passage.isTogether(pair[0], share)
                || share != pair[1] + 1
                || !passage.isLed(share, MAX_LEAD)
                || !passage.isEnding(share)
                || !isRestated(passage, share)) {
            return 0;
        }
        int from = year(passage, pair[0]);
        int to = year(passage, pair[1]);
        int years = from == 0 || to == 0 ? 0 : to - from;
        return years < FEWEST || years >= MOST ? 0 : years;
    }

    /** "…, or 5 percent a year", "…, a growth of 5 percent a year", but "…, and grew by 10 percent a year of late". */
    private static boolean isRestated(Passage passage, int share) {
        return passage.isResult(share) || passage.isOnly("taken-up", passage.tail(share));
    }

    /** "$10,000 at its launch in 2009 would be $58,300. Over the past five years …": the levels are of a longer time. */
    private static boolean isOfOtherYears(Passage passage, int share, int told) {
        int[] pair = passage.pair(share);
        LocalDate published = passage.published();
        if (pair == null || passage.isTogether(pair[0], share) || published == null) {
            return false;
        }
        int[] named = Nearby.years(passage.claim(pair[0]).sentence().text());
        return named.length > 0 && Math.abs(published.getYear() - named[0] - told) > 1;
    }

    /** The one year that the level is of; zero where it is of another length of time. */
    private static int year(Passage passage, int i) {
        int from = passage.claim(i)
                .time()
                .flatMap(Period::from)
                .map(LocalDate::getYear)
                .orElse(0);
        int to = passage.claim(i)
                .time()
                .flatMap(Period::to)
                .map(LocalDate::getYear)
                .orElse(0);
        return from == to ? from : 0;
    }

    /** The one number of years in the sentence; zero where there are more, or it is no whole number of some. */
    private static int years(Passage passage, int share) {
        int years = NOT_TOLD;
        for (int i = passage.first(share); i < passage.end(share); i++) {
            if (passage.isDuration(i) && passage.unit(i).equals("a")) {
                Optional<BigDecimal> value =
                        passage.claim(i).quantity().figure().value();
                boolean whole =
                        value.isPresent() && value.get().stripTrailingZeros().scale() <= 0;
                int many = whole ? value.get().min(BigDecimal.valueOf(MOST)).intValue() : 0;
                if (years > 0 || many < FEWEST || many == MOST) {
                    return 0;
                }
                years = many;
            }
        }
        return years;
    }

    /** How many times the level before the level after is; null where there are not two. */
    private @Nullable Interval ratio(Passage passage, int share) {
        for (int i = passage.first(share); i < passage.end(share); i++) {
            Claim level = passage.claim(i);
            if (level.previous().isPresent() && i != share) {
                return level.previous().get().signum() <= 0
                        ? null
                        : tolerance.within(level).dividedBy(tolerance.ofPrevious(level));
            }
        }
        int[] pair = passage.pair(share);
        if (pair == null) {
            return null;
        }
        Operand first = passage.operand(pair[0], tolerance);
        Operand second = passage.operand(pair[1], tolerance);
        return first.isPositive() ? second.wide().dividedBy(first.wide()) : null;
    }
}
