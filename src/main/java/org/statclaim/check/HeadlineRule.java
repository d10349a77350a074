package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Sentence;

/**
 * The headline's figure against the article's: an article that has one value for what its headline counts, and begins
 * with it, refutes a headline that has another; where it has several, and the headline none of them, or tells it later,
 * nothing says which is right. A first
 * sentence without a full stop is a headline; a line with the date may stand before it.
 */
final class HeadlineRule implements TextRule {

    private static final int LAST_HEADLINE = 1;
    /** So far behind a headline the article still tells what the headline does; then it goes on to other things. */
    private static final int LEAD = 2;

    /** More figures make no headline, and would look at all of the article each. */
    private static final int MAX_FIGURES = 8;

    private static final String STOPS = ".!?…";

    private final Tolerance tolerance;
    private final Explanations words;

    HeadlineRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    /** A count of the article, with what its words allow. */
    private record Told(int index, Interval allowed) {}

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        List<Integer> headlines = new ArrayList<>();
        Map<Counted, List<Told>> article = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!Counted.isPlainCount(claim)) {
                continue;
            }
            if (isHeadline(claim.sentence())) {
                if (headlines.size() < MAX_FIGURES) {
                    headlines.add(i);
                }
            } else if (!headlines.isEmpty() && claim.subsetOf().isEmpty()) {
                article.computeIfAbsent(Counted.of(claim), counted -> new ArrayList<>())
                        .add(new Told(i, tolerance.of(claim)));
            }
        }
        for (int headline : headlines) {
            List<Told> same = article.getOrDefault(Counted.of(claims.get(headline)), List.of());
            compare(claims, headline, same, findings);
        }
    }

    static boolean isHeadline(Sentence sentence) {
        String text = sentence.index() > LAST_HEADLINE ? "" : sentence.text().strip();
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private void compare(List<Claim> claims, int headline, List<Told> same, List<Finding> findings) {
        if (same.isEmpty()) {
            return;
        }
        Claim top = claims.get(headline);
        Interval allowed = tolerance.of(top);
        Optional<Told> agreeing =
                same.stream().filter(told -> allowed.meets(told.allowed())).findFirst();
        boolean unsaid = agreeing.isEmpty();
        if (unsaid && mayBePart(allowed, same)) {
            return;
        }
        Told told = agreeing.orElse(same.get(0));
        Claim body = claims.get(told.index());
        boolean lead = body.sentence().index() - top.sentence().index() <= LEAD;
        findings.add(finding(top, headline, body, told.index(), lead && isOneValue(same)));
    }

    /** Whether the article never states another value itself. */
    private static boolean isOneValue(List<Told> same) {
        return same.stream().allMatch(told -> told.allowed().meets(same.get(0).allowed()));
    }

    /** Where the article states several values, the headline may have one of more, or what some of them come to. */
    private static boolean mayBePart(Interval headline, List<Told> same) {
        if (isOneValue(same)) {
            return false;
        }
        Interval least = same.get(0).allowed();
        Interval sum = Interval.at(BigDecimal.ZERO);
        for (Told told : same) {
            least = told.allowed().isBelow(least) ? told.allowed() : least;
            sum = sum.plus(told.allowed());
        }
        return !headline.isBelow(least) && !sum.isBelow(headline);
    }

    private Finding finding(Claim top, int headline, Claim body, int index, boolean only) {
        Comparison comparison = Comparison.of(body, tolerance.of(top), tolerance);
        String why = words.say(comparison.key("headline"), top.text(), body.text());
        if (comparison.verdict() == Verdict.REFUTED && !only) {
            comparison = new Comparison(
                    Verdict.CONFLICTING, comparison.grade(), comparison.expected(), comparison.deviation());
        }
        return comparison.finding(Rule.REPEATED_FIGURE, body, List.of(headline, index), why);
    }
}
