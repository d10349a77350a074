package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
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

    private static final String COMMA = ", ";

    private final Passage passage;
    private final Tolerance tolerance;
    private final Explanations words;

    ChangeRule(Passage passage, Tolerance tolerance, Explanations words) {
        this.passage = passage;
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
            // "rose by a third in four years, from 300 to 400"
            int before = i > 0 && passage.isDuration(i - 1) ? i - 2 : i - 1;
            // "to £1,500 a month in two years. That is an increase of 25%"
            int behind = i + 1 < claims.size() && passage.isDuration(i + 1) ? i + 2 : i + 1;
            for (int j : new int[] {before, behind}) {
                Claim step = j < 0 || j >= claims.size() ? null : claims.get(j);
                boolean told = j == behind
                        && step != null
                        && passage.isKind(j, Kind.PERCENTAGE)
                        && (passage.isThatIs(j) || TakenUp.is(passage, j))
                        && step.previous().isEmpty()
                        && levels.change() != Change.NONE;
                if (step != null
                        && !hasLevel(passage, j, i)
                        && !YearlyGrowth.isOfSeveral(passage, j)
                        // "rose from 40 to 50 euros, or 40 percent of what it costs"
                        && !(j > i && passage.begins("part-of", passage.behind(j)))
                        && (told || isOfSameChange(levels, step, extraction.language()))) {
                    Finding finding = check(levels, i, step, j);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            }
        }
    }

    /** "from $1.5bn to $8.3bn, with research doubling to $1.3bn" is said of the level behind it. */
    private static boolean hasLevel(Passage passage, int step, int levels) {
        return step + 1 != levels
                && passage.isTogether(step, step + 1)
                && passage.isKind(step, Kind.MULTIPLE)
                && passage.begins("to-level", passage.between(step, step + 1));
    }

    private static boolean isOfSameChange(Claim levels, Claim step, Language language) {
        boolean behind = step.span().start() > levels.span().start();
        int from = behind ? levels.span().end() : step.span().end();
        int gap = (behind ? step : levels).span().start() - from;
        if (step.sentence().index() != levels.sentence().index() || gap < 0) {
            return false;
        }
        int at = from - levels.sentence().span().start();
        String words = levels.sentence().text().substring(at, at + gap);
        // "has doubled: from 3,150 in the first half of last year to 6,840": the former level is where the levels begin
        String gapWords = withoutAside(behind ? words : words.substring(0, firstDigit(words)));
        if (gapWords.length() > MAX_GAP) {
            return false;
        }
        Explanations text = Explanations.of(language);
        List<String> between = between(levels, gapWords);
        boolean apposed = !between.isEmpty() && text.hasWordOf("apposed", between.get(0));
        return step.previous().isEmpty()
                && step.counted().isEmpty()
                && step.quantity().per().isEmpty()
                && levels.change() != Change.NONE
                && !text.hasWordOf("apart", String.join(" ", between))
                && (apposed || isOfOneSubject(levels, step));
    }

    private static int firstDigit(String words) {
        int i = 0;
        while (i < words.length() && !Character.isDigit(words.charAt(i))) {
            i++;
        }
        return i;
    }

    /** "Membership rose from 200 to 250, while turnover was up 4 percent" has two; a step may also name none. */
    private static boolean isOfOneSubject(Claim levels, Claim step) {
        List<String> subject = ClaimWords.of(levels).definition();
        List<String> concept =
                step.concept().stream().flatMap(part -> Words.of(part).stream()).toList();
        return subject.isEmpty() || concept.isEmpty() || concept.stream().anyMatch(word -> Words.isIn(word, subject));
    }

    /** "doubled in a year, long before the line to the coast was opened, from 5 to 10": what two commas set off says nothing of it. */
    private static String withoutAside(String words) {
        int last = words.lastIndexOf(COMMA);
        int first = last < 0 ? -1 : words.lastIndexOf(COMMA, last - 1);
        return first < 0 ? words : words.substring(0, first) + words.substring(last);
    }

    /** What stands between the two: a word such as "after" makes the step that of another time. */
    private static List<String> between(Claim levels, String words) {
        // "to 17.9 percent last year: an increase of": its own time
        String time = levels.time().map(Period::text).orElse("");
        return Words.of(time.isEmpty() ? words : words.replace(time, " "));
    }

    /**
     * Two levels, as words allow them.
     *
     * @param old the former level as it is stated
     * @param now the level as it is stated, with its hedge
     */
    private record Levels(
            BigDecimal old, Interval now, Interval narrowOld, Interval narrowNow, Interval wideOld, Interval wideNow) {

        static Levels of(Claim levels, Tolerance tolerance) {
            return new Levels(
                    levels.previous().orElseThrow(),
                    tolerance.unrounded(levels),
                    tolerance.narrowPrevious(levels),
                    tolerance.narrow(levels),
                    tolerance.ofPrevious(levels),
                    tolerance.within(levels));
        }

        boolean isPositive() {
            return wideOld.low().orElseThrow().signum() > 0;
        }

        /** A calculation with one of the levels rounded, whichever it is, where the rounding of both leaves too much open. */
        Interval narrow(BinaryOperator<Interval> calculation) {
            Interval both = wide(calculation);
            if (Finding.isNarrow(both.width())) {
                return both;
            }
            return calculation.apply(narrowOld, now).hull(calculation.apply(Interval.at(old), narrowNow));
        }

        /** A calculation with both levels as they are stated. */
        Interval stated(BinaryOperator<Interval> calculation) {
            return calculation.apply(Interval.at(old), now);
        }

        Interval wide(BinaryOperator<Interval> calculation) {
            return calculation.apply(wideOld, wideNow);
        }
    }

    private @Nullable Finding check(Claim claim, int i, Claim step, int j) {
        Levels levels = Levels.of(claim, tolerance);
        String kind = step.quantity().unit().map(unit -> unit.code()).orElse("");
        boolean shares = claim.quantity().kind() == Kind.PERCENTAGE;
        Change direction = TakenUp.direction(passage, j);
        if (step.quantity().kind() == Kind.MULTIPLE && levels.isPositive()) {
            BinaryOperator<Interval> times = (old, now) -> now.dividedBy(old);
            Comparison comparison = Comparison.of(step, levels.narrow(times), levels.wide(times), tolerance);
            return finding(Rule.MULTIPLE, "multiple", comparison, claim, i, step, j);
        }
        if (step.quantity().kind() != Kind.PERCENTAGE || direction == Change.NONE) {
            return null;
        }
        boolean up = direction == Change.INCREASE;
        BinaryOperator<Interval> points = (old, now) -> up ? now.minus(old) : old.minus(now);
        BinaryOperator<Interval> percent =
                (old, now) -> points.apply(old, now).dividedBy(old).times(Interval.at(HUNDRED));
        if (kind.equals("pp")) {
            return shares ? points(claim, i, step, j, levels, points, percent) : null;
        }
        if (kind.equals("1") && levels.isPositive()) {
            return fraction(claim, i, step, j, levels, points);
        }
        return kind.equals("%") && levels.isPositive() ? percent(claim, i, step, j, levels, points, percent) : null;
    }

    /**
     * A change in percent. Between shares the slip is to state the points: where it is those, and not the percentage as it
     * comes of the levels as they stand, no rounding excuses it. Elsewhere it is to take the new level for the whole, which
     * rounding may excuse, and does not support.
     */
    private Finding percent(
            Claim claim,
            int i,
            Claim step,
            int j,
            Levels levels,
            BinaryOperator<Interval> points,
            BinaryOperator<Interval> percent) {
        Interval narrow = levels.narrow(percent);
        Comparison comparison = Comparison.of(step, narrow, levels.wide(percent), tolerance);
        Interval allowed = tolerance.narrow(step);
        if (claim.quantity().kind() == Kind.PERCENTAGE) {
            Interval difference = levels.stated(points);
            boolean refuted = comparison.verdict() == Verdict.REFUTED;
            boolean slip = allowed.meets(difference) && !allowed.meets(levels.stated(percent));
            if (slip || refuted && tolerance.within(step).meets(levels.wide(points))) {
                Interval percentage = refuted ? comparison.expected() : levels.stated(percent);
                return confusion("percent", percentage, levels.wide(points), claim, i, step, j);
            }
            if (comparison.verdict() == Verdict.SUPPORTED && narrow.meets(difference)) {
                Comparison open = Comparison.open(narrow, ".rival");
                return finding(Rule.PERCENT_CHANGE, "percent", open, claim, i, step, j, words.range(difference));
            }
        }
        Interval ofNew = levels.stated(
                (old, now) -> points.apply(old, now).dividedBy(now).times(Interval.at(HUNDRED)));
        if (comparison.verdict() == Verdict.SUPPORTED
                && allowed.meets(ofNew)
                && !allowed.meets(levels.stated(percent))) {
            Comparison open = Comparison.open(narrow, ".base");
            return finding(Rule.PERCENT_CHANGE, "percent", open, claim, i, step, j, words.range(ofNew));
        }
        Interval told = Interval.at(step.quantity().figure().value().orElseThrow());
        boolean near = comparison.verdict() == Verdict.NOT_ENOUGH_INFO && !allowed.meets(narrow);
        if (near && (Comparison.isToTheDigit(step, ofNew, tolerance) || told.equals(levels.stated(points)))) {
            // to the digit what the slip comes to: as much of the new level, or the points of an index
            Comparison slip = comparison.as(Verdict.REFUTED, Grade.CONTRADICTED, ".refuted");
            return finding(Rule.PERCENT_CHANGE, "percent", slip, claim, i, step, j);
        }
        return finding(Rule.PERCENT_CHANGE, "percent", comparison, claim, i, step, j);
    }

    /** "rose by a third, from 300 to 400". */
    private Finding fraction(Claim claim, int i, Claim step, int j, Levels levels, BinaryOperator<Interval> points) {
        BinaryOperator<Interval> part = (old, now) -> points.apply(old, now).dividedBy(old);
        Comparison comparison = Comparison.of(step, levels.narrow(part), levels.wide(part), tolerance);
        String[] parts = {
            words.number(levels.old()),
            claim.text(),
            words.range(comparison.expected().times(Interval.at(HUNDRED))),
            step.text(),
            ""
        };
        return comparison.finding(
                Rule.PERCENT_CHANGE, step, List.of(i, j), comparison.explain(words, "percent", step, parts));
    }

    /** A change in points: the levels are stated as finely as it is, so that it is their difference as they stand. */
    private Finding points(
            Claim claim,
            int i,
            Claim step,
            int j,
            Levels levels,
            BinaryOperator<Interval> points,
            BinaryOperator<Interval> percent) {
        Comparison comparison = Comparison.of(step, levels.stated(points), levels.wide(points), tolerance);
        if (comparison.verdict() != Verdict.SUPPORTED && levels.isPositive()) {
            boolean refuted = comparison.verdict() == Verdict.REFUTED;
            if (tolerance.narrow(step).meets(levels.stated(percent))
                    || refuted && tolerance.within(step).meets(levels.wide(percent))) {
                Interval difference = refuted ? comparison.expected() : levels.stated(points);
                return confusion("point", difference, levels.wide(percent), claim, i, step, j);
            }
        }
        return finding(Rule.PERCENT_POINT, "point", comparison, claim, i, step, j);
    }

    private Finding confusion(String key, Interval expected, Interval other, Claim claim, int i, Claim step, int j) {
        BigDecimal deviation = tolerance.narrow(step).deviation(expected);
        Comparison confused = new Comparison(
                Verdict.REFUTED, Grade.PERCENT_POINT_CONFUSION, expected, deviation, expected.width(), ".confused");
        return finding(Rule.PERCENT_POINT, key, confused, claim, i, step, j, words.range(other));
    }

    private Finding finding(
            Rule rule, String key, Comparison comparison, Claim levels, int i, Claim step, int j, String... more) {
        String[] parts = {
            words.number(levels.previous().orElseThrow()),
            levels.text(),
            words.range(comparison.expected()),
            step.text(),
            more.length == 0 ? "" : more[0]
        };
        return comparison.finding(rule, step, List.of(i, j), comparison.explain(words, key, step, parts));
    }
}
