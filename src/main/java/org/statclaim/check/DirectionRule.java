package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * "Sales rose from 4,530 to 4,120": the verb says one way and the levels another. What agrees is said of nearly every change, so that
 * only the contrary is told. Where a noun of change, a negation or an "and" stands beside the levels, they may be those of something
 * else, "the decline slowed from 5 to 3 percent"; and of a rate, "the yen fell from 140 to 150 per dollar", the more is the less.
 */
final class DirectionRule implements TextRule {

    private static final String ROSE = "rose";
    private static final String FELL = "fell";
    /** What may turn the sense of the verb. */
    private static final List<String> DOUBTS = List.of("rise-noun", "fall-noun", "negated", "wished", "and");

    private final Tolerance tolerance;
    private final Explanations words;

    DirectionRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        Explanations cues = Explanations.of(extraction.language());
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim claim = extraction.claims().get(i);
            if (isTwoLevels(claim)) {
                contradicted(claim, i, cues).ifPresent(findings::add);
            }
        }
    }

    /** What stands before the figure in its clause; the comma of "4,530" ends none, as it would for {@link Marks#tail}. */
    private static String clause(Claim claim) {
        String before = claim.sentence()
                .text()
                .substring(0, claim.span().start() - claim.sentence().span().start());
        int mark = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
        return before.substring(Math.max(mark, Math.max(before.lastIndexOf(": "), before.lastIndexOf(" ("))) + 1);
    }

    private static boolean isTwoLevels(Claim claim) {
        return claim.previous().isPresent()
                && claim.quantity().figure().value().isPresent()
                && claim.quantity().figure().bound() == Bound.NONE
                && claim.quantity().per().isEmpty()
                && claim.quantity().kind() != Kind.AGE;
    }

    private Optional<Finding> contradicted(Claim claim, int i, Explanations cues) {
        String clause = clause(claim);
        boolean up = cues.hasWordOf(ROSE, clause);
        boolean doubted = DOUBTS.stream().anyMatch(doubt -> cues.hasWordOf(doubt, clause));
        if (doubted || up == cues.hasWordOf(FELL, clause)) {
            return Optional.empty();
        }
        Interval former = tolerance.ofPrevious(claim);
        Interval now = tolerance.within(claim);
        boolean against = up ? now.isBelow(former) : former.isBelow(now);
        // below nothing, "rose from -5 to -8" may be told of what is lost
        if (!against || former.low().filter(low -> low.signum() < 0).isPresent()) {
            return Optional.empty();
        }
        Interval expected = up
                ? new Interval(former.low(), Optional.empty())
                : new Interval(Optional.of(BigDecimal.ZERO), former.high());
        Comparison comparison = Comparison.of(claim, expected, tolerance);
        return Optional.of(comparison.finding(
                Rule.DIRECTION,
                claim,
                List.of(i),
                words.say(
                        up ? "direction.up" : "direction.down",
                        words.number(claim.previous().orElseThrow()),
                        claim.text())));
    }
}
