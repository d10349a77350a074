package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Kind;

/**
 * "Smith (36), born in 1984": an age against the date of birth, at the age's own time or else at publication. A year of
 * birth leaves two ages open, since the birthday is not known.
 */
final class AgeRule implements TextRule {

    private final Tolerance tolerance;
    private final Explanations words;

    AgeRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim claim = extraction.claims().get(i);
            if (claim.quantity().kind() == Kind.AGE && claim.dates().isPresent() && !isUnborn(claim)) {
                findings.add(check(claim, claim.dates().get(), i, extraction.date()));
            }
        }
    }

    /** Before the birth nobody has an age: the birth is another's, or another time is meant. */
    private static boolean isUnborn(Claim claim) {
        Optional<LocalDate> birth = claim.dates().flatMap(Period::from);
        return claim.time()
                .flatMap(Period::to)
                .filter(then -> birth.isPresent() && then.isBefore(birth.get()))
                .isPresent();
    }

    private Finding check(Claim claim, Period birth, int i, Optional<PartialDate> published) {
        Optional<LocalDate> from = claim.time().flatMap(Period::from).or(() -> published.map(PartialDate::first));
        Optional<LocalDate> to = claim.time().flatMap(Period::to).or(() -> published.map(PartialDate::last));
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            Comparison open = new Comparison(
                    Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, tolerance.within(claim), BigDecimal.ZERO);
            return open.finding(
                    Rule.AGE, claim, List.of(i), words.say("age.undecidable", claim.text(), words.say("no-date")));
        }
        Interval expected = Interval.of(
                years(birth.to().orElseThrow(), from.get()), years(birth.from().orElseThrow(), to.get()));
        Comparison comparison = Comparison.of(claim, expected, tolerance);
        String when = from.equals(to) ? from.get().toString() : from.get() + "/" + to.get();
        return comparison.finding(
                Rule.AGE,
                claim,
                List.of(i),
                comparison.explain(words, "age", claim, birth.text(), words.range(expected), when, claim.text()));
    }

    private static BigDecimal years(LocalDate birth, LocalDate then) {
        return BigDecimal.valueOf(ChronoUnit.YEARS.between(birth, then));
    }
}
