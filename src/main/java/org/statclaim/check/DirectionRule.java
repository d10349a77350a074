package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Approximation;
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

    private final Passage passage;
    private final Tolerance tolerance;
    private final Explanations words;

    DirectionRule(Passage passage, Tolerance tolerance, Explanations words) {
        this.passage = passage;
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        Explanations cues = Explanations.of(extraction.language());
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim claim = extraction.claims().get(i);
            if (!isLevel(claim)) {
                continue;
            }
            if (claim.previous().isPresent()) {
                contradicted(claim, List.of(i), claim.previous().get(), tolerance.ofPrevious(claim), cues)
                        .ifPresent(findings::add);
            } else if (isAgainstEarlier(i)) {
                Claim earlier = passage.claim(i + 1);
                contradicted(
                                claim,
                                List.of(i + 1, i),
                                earlier.quantity().figure().value().orElseThrow(),
                                tolerance.within(earlier),
                                cues)
                        .ifPresent(findings::add);
            }
        }
    }

    /**
     * "rose to 3.7 percent in July, against 3.6 percent a month earlier": the next figure is the level right before, in the same unit. What
     * fell in July may still be more than a year earlier.
     */
    private boolean isAgainstEarlier(int i) {
        int next = i + 1;
        return passage.isTogether(i, next)
                && !passage.isChange(i)
                && isLevel(passage.claim(next))
                && passage.unit(i).equals(passage.unit(next))
                && Marks.count(passage.before(next)) == 1
                && passage.begins("against", Marks.tail(passage.before(next)))
                && isRightBehind(passage.claim(next), passage.claim(i));
    }

    private static boolean isRightBehind(Claim earlier, Claim claim) {
        Optional<LocalDate> last = earlier.time().flatMap(Period::to);
        Optional<LocalDate> first = claim.time().flatMap(Period::from);
        return last.isPresent() && last.map(day -> day.plusDays(1)).equals(first);
    }

    /** What stands before the figure in its clause; the comma of "4,530" ends none, as it would for {@link Marks#tail}. */
    private static String clause(Claim claim) {
        String before = claim.sentence()
                .text()
                .substring(0, claim.span().start() - claim.sentence().span().start());
        int mark = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
        return before.substring(Math.max(mark, Math.max(before.lastIndexOf(": "), before.lastIndexOf(" ("))) + 1);
    }

    private static boolean isLevel(Claim claim) {
        return claim.quantity().figure().value().isPresent()
                && claim.quantity().figure().bound() == Bound.NONE
                && claim.quantity().per().isEmpty()
                && claim.quantity().kind() != Kind.AGE;
    }

    private Optional<Finding> contradicted(
            Claim claim, List<Integer> claims, BigDecimal before, Interval former, Explanations cues) {
        String clause = clause(claim);
        boolean up = cues.hasWordOf(ROSE, clause);
        boolean doubted = DOUBTS.stream().anyMatch(doubt -> cues.hasWordOf(doubt, clause));
        if (doubted || up == cues.hasWordOf(FELL, clause)) {
            return Optional.empty();
        }
        Interval now = tolerance.within(claim);
        // 3.6 is less than 3.7, as finely as both are rounded
        BigDecimal value = claim.quantity().figure().value().orElseThrow();
        boolean alike =
                value.scale() == before.scale() && value.scale() > 0 && claim.approximation() == Approximation.NONE;
        boolean apart = alike && value.compareTo(before) != 0;
        boolean less = apart ? value.compareTo(before) < 0 : now.isBelow(former);
        boolean more = apart ? value.compareTo(before) > 0 : former.isBelow(now);
        boolean against = up ? less : more;
        // below nothing, "rose from -5 to -8" may be told of what is lost
        if (!against || former.low().filter(low -> low.signum() < 0).isPresent()) {
            return Optional.empty();
        }
        Interval expected = up
                ? new Interval(former.low(), Optional.empty())
                : new Interval(Optional.of(BigDecimal.ZERO), former.high());
        Comparison comparison =
                Comparison.of(claim, expected, tolerance).as(Verdict.REFUTED, Grade.CONTRADICTED, ".refuted");
        return Optional.of(comparison.finding(
                Rule.DIRECTION,
                claim,
                claims,
                words.say(up ? "direction.up" : "direction.down", words.number(before), claim.text())));
    }
}
