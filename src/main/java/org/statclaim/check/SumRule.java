package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;

/**
 * "200 leden: 120 mannen en 80 vrouwen", "200 members (120 men and 80 women)": behind a colon or in brackets all parts of
 * the whole before are told, and nothing but them. Their sum is that of the figures as they stand: it is rounded once, and
 * not once a part.
 */
final class SumRule implements TextRule {

    private static final int FEWEST = 2;
    private static final int MAX_BEFORE = 4;

    private final Tolerance tolerance;
    private final Explanations words;

    SumRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        for (int i = 0; i < claims.size(); i++) {
            List<Integer> parts = parts(claims, i, Explanations.of(extraction.language()));
            if (parts.size() >= FEWEST
                    && !tolerance.isLessThanEach(claims.get(i), parts.stream().map(claims::get))) {
                findings.add(check(claims, i, parts));
            }
        }
    }

    /** The counts that follow the mark behind the claim, each behind a comma or one word that joins. */
    private static List<Integer> parts(List<Claim> claims, int whole, Explanations joints) {
        Claim first = claims.get(whole);
        if (!Counted.isPlainCount(first)) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>();
        String text = first.sentence().text();
        int offset = first.sentence().span().start();
        int at = first.span().end() - offset;
        char close = 0;
        for (int i = whole + 1; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!Counted.isPlainCount(claim)
                    || claim.sentence().index() != first.sentence().index()
                    || claim.subsetOf().isPresent()) {
                return List.of();
            }
            String between = text.substring(at, claim.span().start() - offset).strip();
            if (parts.isEmpty()) {
                int colon = between.lastIndexOf(':');
                // "Thirteen people were taken to hospital: six adults, four teenagers and three children."
                between = colon > 0 && Measures.isNamed(first.quantity().unit(), joints, "fact.people")
                        ? between.substring(colon)
                        : between;
                close = between.startsWith("(") ? ')' : between.startsWith(":") ? '.' : 0;
                if (close == 0 || between.length() > MAX_BEFORE) {
                    return List.of();
                }
            } else if (!isJoint(between, joints)) {
                return List.of();
            }
            parts.add(i);
            at = claim.span().end() - offset;
            int next = at;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next == text.length() || text.charAt(next) == close) {
                return parts;
            }
        }
        return List.of();
    }

    /** "20 teams of eight riders" are no 28. */
    private static boolean isJoint(String between, Explanations words) {
        return between.equals(",") || (between.indexOf(' ') < 0 && words.hasWordOf("joint", between));
    }

    private Finding check(List<Claim> claims, int whole, List<Integer> parts) {
        Interval sum = Interval.at(BigDecimal.ZERO);
        Interval rounded = sum;
        List<String> told = new ArrayList<>();
        for (int part : parts) {
            sum = sum.plus(tolerance.unrounded(claims.get(part)));
            rounded = rounded.plus(tolerance.within(claims.get(part)));
            told.add(claims.get(part).text());
        }
        Claim total = claims.get(whole);
        Comparison comparison = Comparison.of(total, sum, rounded, tolerance);
        List<Integer> indices = new ArrayList<>(parts);
        indices.add(whole);
        return comparison.finding(
                Rule.SUM_OF_PARTS,
                total,
                indices,
                comparison.explain(
                        words,
                        "sum",
                        total,
                        String.join(", ", told),
                        words.range(comparison.expected()),
                        total.text()));
    }
}
