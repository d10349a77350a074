package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;

/**
 * The headline's figure against the article's: where the article counts the same thing once, and otherwise, one of the two
 * is wrong. A first sentence without a full stop is a headline; a line with the date may stand before it.
 */
final class HeadlineRule implements TextRule {

    private static final String STOPS = ".!?…";

    private final Tolerance tolerance;
    private final Explanations words;

    HeadlineRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim headline = claims.get(i);
            if (!isHeadline(headline) || headline.quantity().kind() != Kind.COUNT) {
                continue;
            }
            List<Integer> same = new ArrayList<>();
            for (int j = i + 1; j < claims.size(); j++) {
                Claim claim = claims.get(j);
                if (!isHeadline(claim) && isSameThing(headline, claim)) {
                    same.add(j);
                }
            }
            if (!same.isEmpty()) {
                findings.addAll(check(claims, i, same));
            }
        }
    }

    private static boolean isHeadline(Claim claim) {
        String text = claim.sentence().text().strip();
        return claim.sentence().index() <= 1 && !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isSameThing(Claim one, Claim other) {
        return other.quantity().kind() == Kind.COUNT
                && one.quantity()
                        .unit()
                        .map(unit -> unit.code())
                        .equals(other.quantity().unit().map(unit -> unit.code()))
                && one.counted().equals(other.counted())
                && one.quantity().per().isEmpty()
                && other.quantity().per().isEmpty()
                && other.subsetOf().isEmpty()
                && one.quantity().figure().value().isPresent()
                && other.quantity().figure().value().isPresent();
    }

    private List<Finding> check(List<Claim> claims, int headline, List<Integer> same) {
        Claim top = claims.get(headline);
        for (int index : same) {
            if (tolerance.of(top).meets(tolerance.of(claims.get(index)))) {
                return List.of(finding(top, headline, claims.get(index), index));
            }
        }
        return same.size() == 1 ? List.of(finding(top, headline, claims.get(same.get(0)), same.get(0))) : List.of();
    }

    private Finding finding(Claim top, int headline, Claim body, int index) {
        Comparison comparison = Comparison.of(body, tolerance.of(top), tolerance);
        boolean agrees = comparison.verdict() == Verdict.SUPPORTED;
        boolean slip = comparison.grade() == Grade.MAGNITUDE_SLIP;
        return new Finding(
                Rule.REPEATED_FIGURE,
                agrees ? Verdict.SUPPORTED : slip ? Verdict.REFUTED : Verdict.CONFLICTING,
                comparison.grade(),
                List.of(headline, index),
                body.quantity().figure().value(),
                Optional.of(comparison.expected()),
                agrees ? BigDecimal.ZERO : comparison.deviation(),
                List.of(),
                words.say(agrees ? "headline.supported" : "headline.refuted", top.text(), body.text()));
    }
}
