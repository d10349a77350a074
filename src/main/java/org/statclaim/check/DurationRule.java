package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * "from March to June, four months": a duration against its first and last day, month or year. Each of these two may count
 * or not: from 2010 to 2014 is four or five years, and where neither counts, three.
 */
final class DurationRule implements TextRule {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "d", ChronoUnit.DAYS,
            "wk", ChronoUnit.WEEKS,
            "mo", ChronoUnit.MONTHS,
            "a", ChronoUnit.YEARS);

    private static final int ENDS = 2;

    private final Tolerance tolerance;
    private final Explanations words;

    DurationRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        Explanations text = Explanations.of(extraction.language());
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim claim = extraction.claims().get(i);
            ChronoUnit unit = UNITS.get(claim.quantity().unit().map(Unit::code).orElse(""));
            if (claim.quantity().kind() == Kind.MEASURE
                    && unit != null
                    && claim.dates().isPresent()
                    // "arrested in 1999 and freed in 2011, he was sentenced to fifteen years": nobody says that he
                    // served them
                    && !text.hasWordOf("sentenced", Marks.clause(claim))) {
                findings.add(check(claim, claim.dates().get(), unit, i));
            }
        }
    }

    private Finding check(Claim claim, Period dates, ChronoUnit unit, int i) {
        LocalDate first = dates.from().orElseThrow();
        LocalDate last = dates.to().orElseThrow();
        Comparison comparison =
                Comparison.of(claim, length(first, last, unit, 1), length(first, last, unit, ENDS), tolerance);
        return comparison.finding(
                Rule.DURATION,
                claim,
                List.of(i),
                comparison.explain(
                        words,
                        "duration",
                        claim,
                        dates.text(),
                        words.range(comparison.expected()),
                        claim.quantity().unit().orElseThrow().surface(),
                        claim.text()));
    }

    /** The length with both ends, and without as many of them. */
    private static Interval length(LocalDate first, LocalDate last, ChronoUnit unit, int ends) {
        LocalDate next = last.plusDays(1);
        ChronoUnit step = first.getDayOfMonth() > 1 || next.getDayOfMonth() > 1
                ? ChronoUnit.DAYS
                : first.getDayOfYear() > 1 || next.getDayOfYear() > 1 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        long whole = Math.max(0, step.between(first, next));
        BigDecimal seconds = BigDecimal.valueOf(step.getDuration().toSeconds());
        return Interval.of(BigDecimal.valueOf(Math.max(0, whole - ends)), BigDecimal.valueOf(whole))
                .times(Interval.at(seconds))
                .dividedBy(Interval.at(BigDecimal.valueOf(unit.getDuration().toSeconds())));
    }
}
