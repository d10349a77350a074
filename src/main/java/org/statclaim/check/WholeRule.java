package org.statclaim.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "The budget is divided: 40 percent for roads, 35 for schools and 30 percent for care": shares of one whole, told in one
 * breath, that are more than the whole. Without a word of division some may be counted twice, as in a survey that takes
 * several answers, and nothing is decided. A crew that "consists of" shares has no others; "divided" may be voters, too, so
 * that each share must say what it is for.
 */
final class WholeRule implements TextRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 2;
    /** Two shares that no word divides seldom belong together: "60 percent of voters, 55 percent in towns". */
    private static final int FEWEST_LISTED = 3;

    private static final int MAX_GAP = 40;

    private final Tolerance tolerance;
    private final Explanations words;

    WholeRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        int i = 0;
        while (i < claims.size()) {
            int end = i + 1;
            while (isShare(claims.get(i)) && end < claims.size() && isJoined(claims.get(end - 1), claims.get(end))) {
                end++;
            }
            if (end - i >= FEWEST) {
                check(extraction, i, end, findings);
            }
            i = end;
        }
    }

    private static boolean isShare(Claim claim) {
        return claim.quantity().kind() == Kind.PERCENTAGE
                && Counted.isPlain(claim)
                && claim.change() == Change.NONE
                && claim.previous().isEmpty()
                && claim.quantity().unit().orElseThrow().code().equals("%");
    }

    private static boolean isJoined(Claim one, Claim other) {
        return isShare(other)
                && one.sentence().index() == other.sentence().index()
                && other.span().start() - one.span().end() <= MAX_GAP
                && one.time().equals(other.time());
    }

    private void check(Extraction extraction, int from, int to, List<Finding> findings) {
        List<Claim> parts = extraction.claims().subList(from, to);
        Interval others = Interval.at(BigDecimal.ZERO);
        for (Claim part : parts.subList(0, parts.size() - 1)) {
            others = others.plus(tolerance.within(part));
        }
        Claim last = parts.get(parts.size() - 1);
        Interval allowed = tolerance.within(last);
        Interval sum = others.plus(allowed);
        Interval most = Interval.at(HUNDRED).minus(others);
        Explanations text = Explanations.of(extraction.language());
        List<String> behind = parts.stream().map(WholeRule::behind).toList();
        long ofWhat = behind.stream().filter(word -> text.hasWordOf("of", word)).count();
        if (sum.meets(new Interval(Optional.empty(), Optional.of(HUNDRED))) || ofWhat > 1) {
            return;
        }
        String sentence = last.sentence().text();
        boolean spent =
                text.hasWordOf("divided", sentence) && behind.stream().allMatch(word -> text.hasWordOf("for", word));
        boolean several = text.hasWordOf("several", sentence);
        boolean divided =
                ofWhat == 0 && (isRest(parts, text) || (spent || text.hasWordOf("consists", sentence)) && !several);
        if (!divided && parts.size() < FEWEST_LISTED) {
            return;
        }
        Interval rest = new Interval(Optional.empty(), most.high());
        findings.add(new Comparison(
                        divided ? Verdict.REFUTED : Verdict.NOT_ENOUGH_INFO,
                        divided ? Grade.CONTRADICTED : Grade.UNDECIDABLE,
                        rest,
                        allowed.deviation(rest))
                .finding(
                        Rule.SUM_OF_PARTS,
                        last,
                        IntStream.range(from, to).boxed().toList(),
                        words.say(
                                divided ? "whole.refuted" : "whole.undecidable",
                                parts.stream().map(Claim::text).collect(Collectors.joining(", ")),
                                words.range(sum))));
    }

    /** "54 percent are for it, 31 percent against and the other 25 percent": the last is what the others leave. */
    private static boolean isRest(List<Claim> parts, Explanations text) {
        Claim last = parts.get(parts.size() - 1);
        int origin = last.sentence().span().start();
        int end = parts.get(parts.size() - 2).span().end();
        List<String> lead = Words.of(
                last.sentence().text().substring(end - origin, last.span().start() - origin));
        return !lead.isEmpty() && text.hasWordOf("drawn-rest", lead.get(lead.size() - 1));
    }

    /** The word behind a share, which may say of what it is: "60 percent of the men"; empty for none. */
    private static String behind(Claim part) {
        String sentence = part.sentence().text();
        int end = part.span().end() - part.sentence().span().start();
        List<String> behind = Words.of(sentence.substring(end, Math.min(sentence.length(), end + MAX_GAP)));
        return behind.isEmpty() ? "" : behind.get(0);
    }
}
