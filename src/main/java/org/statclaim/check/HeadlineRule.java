package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * The headline's figure against the article's: where the article counts the same thing once, and otherwise, one of the two
 * is wrong. A first sentence without a full stop is a headline; a line with the date may stand before it.
 */
final class HeadlineRule implements TextRule {

    private static final int LAST_HEADLINE = 1;
    private static final String STOPS = ".!?…";

    private final Tolerance tolerance;
    private final Explanations words;

    HeadlineRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    /** What is counted. */
    private record Thing(Optional<String> unit, Optional<String> counted) {

        static Thing of(Claim claim) {
            return new Thing(claim.quantity().unit().map(Unit::code), claim.counted());
        }
    }

    /** A count of the article, with what its words allow. */
    private record Told(int index, Interval allowed) {}

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        List<Integer> headlines = new ArrayList<>();
        // by what is counted: a headline full of figures would else look at all of the article for each
        Map<Thing, List<Told>> article = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!isCount(claim)) {
                continue;
            }
            if (isHeadline(claim)) {
                headlines.add(i);
            } else if (!headlines.isEmpty() && claim.subsetOf().isEmpty()) {
                article.computeIfAbsent(Thing.of(claim), thing -> new ArrayList<>())
                        .add(new Told(i, tolerance.of(claim)));
            }
        }
        for (int headline : headlines) {
            List<Told> same = article.getOrDefault(Thing.of(claims.get(headline)), List.of());
            compare(claims, headline, same, findings);
        }
    }

    private static boolean isHeadline(Claim claim) {
        if (claim.sentence().index() > LAST_HEADLINE) {
            return false;
        }
        String text = claim.sentence().text().strip();
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isCount(Claim claim) {
        return claim.quantity().kind() == Kind.COUNT
                && claim.quantity().per().isEmpty()
                && claim.quantity().figure().value().isPresent();
    }

    private void compare(List<Claim> claims, int headline, List<Told> same, List<Finding> findings) {
        Claim top = claims.get(headline);
        Interval allowed = tolerance.of(top);
        Optional<Told> agreeing =
                same.stream().filter(told -> allowed.meets(told.allowed())).findFirst();
        Optional<Told> only = same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        agreeing.or(() -> only)
                .ifPresent(told -> findings.add(finding(top, headline, claims.get(told.index()), told.index())));
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
