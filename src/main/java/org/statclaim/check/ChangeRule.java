package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "from 200 to 250, a rise of 25 percent", "doubled from 3 to 6", "from 5 to 7 percent, 2 percentage points more": a
 * change against the levels that stand beside it in the sentence.
 */
final class ChangeRule implements TextRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Farther apart, the two may speak of different things. */
    private static final int MAX_GAP = 60;

    private final Tolerance tolerance;
    private final Explanations words;

    ChangeRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim levels = claims.get(i);
            if (levels.previous().isEmpty()
                    || levels.quantity().figure().value().isEmpty()) {
                continue;
            }
            for (int j : new int[] {i - 1, i + 1}) {
                Claim step = j < 0 || j >= claims.size() ? null : claims.get(j);
                if (step != null && isOfSameChange(levels, step, extraction.language())) {
                    Finding finding = check(levels, i, step, j);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            }
        }
    }

    private static boolean isOfSameChange(Claim levels, Claim step, Language language) {
        boolean behind = step.span().start() > levels.span().start();
        int from = behind ? levels.span().end() : step.span().end();
        int gap = (behind ? step : levels).span().start() - from;
        if (step.sentence().index() != levels.sentence().index() || gap < 0 || gap > MAX_GAP) {
            return false;
        }
        Explanations text = Explanations.of(language);
        List<String> between = between(levels.sentence(), from, gap);
        boolean apposed = !between.isEmpty() && text.hasWordOf("apposed", between.get(0));
        return step.previous().isEmpty()
                && step.counted().isEmpty()
                && step.quantity().per().isEmpty()
                && levels.change() != Change.NONE
                && !text.hasWordOf("apart", String.join(" ", between))
                && (apposed || isOfOneSubject(levels, step));
    }

    /** "Membership rose from 200 to 250, while turnover was up 4 percent" has two; a step may also name none. */
    private static boolean isOfOneSubject(Claim levels, Claim step) {
        List<String> subject = ClaimWords.of(levels).definition();
        List<String> concept =
                step.concept().stream().flatMap(part -> Words.of(part).stream()).toList();
        return subject.isEmpty() || concept.isEmpty() || concept.stream().anyMatch(word -> Words.isIn(word, subject));
    }

    /** What stands between the two: a word such as "after" makes the step that of another time. */
    private static List<String> between(Sentence sentence, int from, int length) {
        int at = from - sentence.span().start();
        return Words.of(sentence.text().substring(at, at + length));
    }

    private @Nullable Finding check(Claim levels, int i, Claim step, int j) {
        Interval from = tolerance.ofPrevious(levels);
        Interval to = tolerance.of(levels);
        String kind = step.quantity().unit().map(unit -> unit.code()).orElse("");
        boolean shares = levels.quantity().kind() == Kind.PERCENTAGE;
        boolean positive = from.low().isPresent() && from.low().get().signum() > 0;
        if (step.quantity().kind() == Kind.MULTIPLE && positive) {
            return compare(Rule.MULTIPLE, "multiple", levels, i, step, j, to.dividedBy(from));
        }
        if (step.quantity().kind() != Kind.PERCENTAGE || step.change() == Change.NONE) {
            return null;
        }
        Interval points = step.change() == Change.INCREASE ? to.minus(from) : from.minus(to);
        if (kind.equals("pp")) {
            return shares ? points(levels, i, step, j, points, from, to) : null;
        }
        if (!kind.equals("%") || !positive) {
            return null;
        }
        Interval percent = points.dividedBy(from).times(Interval.at(HUNDRED));
        Finding finding = compare(Rule.PERCENT_CHANGE, "percent", levels, i, step, j, percent);
        boolean confused = shares
                && finding.verdict() == Verdict.REFUTED
                && tolerance.of(step).meets(points);
        return confused ? confusion(finding, levels, step, "percent.confused", points) : finding;
    }

    private Finding points(Claim levels, int i, Claim step, int j, Interval points, Interval from, Interval to) {
        Finding finding = compare(Rule.PERCENT_POINT, "point", levels, i, step, j, points);
        boolean positive = from.low().isPresent() && from.low().get().signum() > 0;
        if (finding.verdict() != Verdict.REFUTED || !positive) {
            return finding;
        }
        Interval percent = points.dividedBy(from).times(Interval.at(HUNDRED));
        return tolerance.of(step).meets(percent)
                ? confusion(finding, levels, step, "point.confused", percent)
                : finding;
    }

    private Finding confusion(Finding finding, Claim levels, Claim step, String key, Interval other) {
        return new Finding(
                Rule.PERCENT_POINT,
                Verdict.REFUTED,
                Grade.PERCENT_POINT_CONFUSION,
                finding.claims(),
                finding.stated(),
                finding.expected(),
                finding.deviation(),
                List.of(),
                words.say(
                        key,
                        words.number(levels.previous().orElseThrow()),
                        levels.text(),
                        finding.expected().map(words::range).orElse(""),
                        step.text(),
                        words.range(other)));
    }

    private Finding compare(Rule rule, String key, Claim levels, int i, Claim step, int j, Interval expected) {
        Comparison comparison = Comparison.of(step, expected, tolerance);
        return comparison.finding(
                rule,
                step,
                List.of(i, j),
                words.say(
                        comparison.key(key),
                        words.number(levels.previous().orElseThrow()),
                        levels.text(),
                        words.range(expected),
                        step.text()));
    }
}
