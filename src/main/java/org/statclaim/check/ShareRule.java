package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * "20 doden, van wie 5 kinderen (25 procent)": a share against its counts, whichever comes first, and a part that is more
 * than its whole; "one in five (20 percent)": a proportion against the percentage that restates it.
 */
final class ShareRule implements TextRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_GAP = 24;

    private final Tolerance tolerance;
    private final Explanations words;

    ShareRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        Explanations text = Explanations.of(extraction.language());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.subsetOf().isPresent() && claim.quantity().kind() == Kind.COUNT) {
                int index = claim.subsetOf().getAsInt();
                if (!Counted.isOfOneThing(claim, text)
                        && !isOfAnother(claims.get(index), claim, text)
                        && !isForEach(claim, text)) {
                    part(claims.get(index), index, claim, i, findings);
                }
                // "500 members, of whom 300 (60 percent)", and "300 of the 500 members (60 percent)"
                int last = index == i + 1 ? index : i;
                int next = last + 1;
                if (next < claims.size() && isShareBeside(claims.get(last), claims.get(next), text)) {
                    findings.add(share(claims.get(index), index, claim, i, claims.get(next), next));
                }
            }
            if (claim.quantity().kind() == Kind.PERCENTAGE
                    && claim.equivalentTo().isPresent()) {
                int index = claim.equivalentTo().getAsInt();
                Finding finding = restated(claims.get(index), index, claim, i);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    /** "three books, including the 1.3 million seller": what is known by its number and has another noun counts none of them. */
    private static boolean isOfAnother(Claim whole, Claim part, Explanations text) {
        return Counted.isKnown(part, text)
                && !whole.quantity()
                        .unit()
                        .map(Unit::code)
                        .equals(part.quantity().unit().map(Unit::code));
    }

    /** "Three banks share a fine of 1.5 billion, so that each of them has to find 500 million": so much for each is no part. */
    private static boolean isForEach(Claim part, Explanations text) {
        String sentence = part.sentence().text();
        int at = part.span().start() - part.sentence().span().start();
        return text.hasWordOf("each-one", Marks.tail(sentence.substring(0, at)));
    }

    private static boolean isShareBeside(Claim before, Claim share, Explanations text) {
        String sentence = share.sentence().text();
        int origin = share.sentence().span().start();
        String behind = sentence.substring(
                        Math.min(sentence.length(), share.span().end() - origin))
                .strip();
        // "Of the 250, 95 walk, 48 percent cycle" tells another share
        boolean goesOn = !behind.isEmpty()
                && Words.isPart(behind.charAt(0))
                && !text.lists().begins("of", behind)
                && !text.hasWordOf(
                        "same",
                        sentence.substring(
                                Math.max(0, before.span().end() - origin),
                                share.span().start() - origin));
        return !goesOn
                && share.quantity().kind() == Kind.PERCENTAGE
                && share.sentence().index() == before.sentence().index()
                && share.span().start() - before.span().end() <= MAX_GAP
                && share.counted().isEmpty()
                && share.change() == Change.NONE
                && unit(share).equals("%");
    }

    private Finding share(Claim whole, int wholeAt, Claim part, int partAt, Claim share, int shareAt) {
        Interval once = percent(tolerance.narrow(part), tolerance.unrounded(whole))
                .hull(percent(tolerance.unrounded(part), tolerance.narrow(whole)));
        Comparison comparison =
                Comparison.of(share, once, percent(tolerance.within(part), tolerance.within(whole)), tolerance);
        return comparison.finding(
                Rule.SHARE_OF_TOTAL,
                share,
                List.of(wholeAt, partAt, shareAt),
                comparison.explain(
                        words,
                        "share",
                        share,
                        part.text(),
                        whole.text(),
                        words.range(comparison.expected()),
                        share.text()));
    }

    private static Interval percent(Interval part, Interval whole) {
        return part.dividedBy(whole).times(Interval.at(HUNDRED));
    }

    private void part(Claim whole, int wholeAt, Claim part, int partAt, List<Finding> findings) {
        Interval most = new Interval(Optional.empty(), tolerance.within(whole).high());
        Interval allowed = tolerance.within(part);
        if (allowed.meets(most)) {
            return;
        }
        findings.add(new Finding(
                Rule.SUM_OF_PARTS,
                Verdict.REFUTED,
                Grade.CONTRADICTED,
                List.of(wholeAt, partAt),
                part.quantity().figure().value(),
                Optional.of(most),
                allowed.deviation(most),
                List.of(),
                words.say("part.refuted", part.text(), whole.text())));
    }

    private @Nullable Finding restated(Claim one, int oneAt, Claim other, int otherAt) {
        Interval stated = percent(one);
        Interval again = percent(other);
        if (stated == null || again == null) {
            return null;
        }
        BigDecimal factor = unit(other).equals("%") ? BigDecimal.ONE : HUNDRED;
        Interval expected = stated.dividedBy(Interval.at(factor));
        Comparison comparison = Comparison.of(other, expected, tolerance);
        return comparison.finding(
                Rule.SHARE_OF_TOTAL,
                other,
                List.of(oneAt, otherAt),
                comparison.explain(words, "proportion", other, one.text(), words.range(stated), other.text()));
    }

    /** A share in percent; a proportion such as one in five is exact, however few its digits. */
    private @Nullable Interval percent(Claim claim) {
        return switch (unit(claim)) {
            case "%" -> tolerance.within(claim);
            case "1" ->
                new Interval(
                                claim.quantity().figure().low(),
                                claim.quantity().figure().high())
                        .widened(claim.approximation() == Approximation.NONE ? BigDecimal.ZERO : tolerance.about())
                        .times(Interval.at(HUNDRED));
            default -> null;
        };
    }

    private static String unit(Claim claim) {
        return claim.quantity().unit().map(unit -> unit.code()).orElse("");
    }
}
