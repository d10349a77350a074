package org.statclaim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;

/**
 * "200 leden: 120 mannen en 80 vrouwen", "200 members (120 men and 80 women)": behind a colon or in brackets all parts of
 * the whole before are told, and nothing but them.
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
            List<Integer> parts = parts(claims, i);
            if (parts.size() >= FEWEST) {
                findings.add(check(claims, i, parts));
            }
        }
    }

    /** The counts that follow the mark behind the claim, each behind a comma or one word that joins. */
    private static List<Integer> parts(List<Claim> claims, int whole) {
        Claim first = claims.get(whole);
        if (!isCount(first)) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>();
        String text = first.sentence().text();
        int offset = first.sentence().span().start();
        int at = first.span().end() - offset;
        char close = 0;
        for (int i = whole + 1; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!isCount(claim)
                    || claim.sentence().index() != first.sentence().index()
                    || claim.subsetOf().isPresent()) {
                return List.of();
            }
            String between = text.substring(at, claim.span().start() - offset).strip();
            if (parts.isEmpty()) {
                close = between.startsWith("(") ? ')' : between.startsWith(":") ? '.' : 0;
                if (close == 0 || between.length() > MAX_BEFORE) {
                    return List.of();
                }
            } else if (!isJoint(between)) {
                return List.of();
            }
            parts.add(i);
            at = claim.span().end() - offset;
            String rest = text.substring(at).strip();
            if (rest.isEmpty() || rest.charAt(0) == close) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean isJoint(String between) {
        return between.equals(",")
                || (between.indexOf(' ') < 0 && between.length() <= MAX_BEFORE && !between.isEmpty());
    }

    private static boolean isCount(Claim claim) {
        return claim.quantity().kind() == Kind.COUNT
                && claim.quantity().per().isEmpty()
                && claim.quantity().figure().value().isPresent();
    }

    private Finding check(List<Claim> claims, int whole, List<Integer> parts) {
        Interval sum = Interval.at(BigDecimal.ZERO);
        List<String> told = new ArrayList<>();
        for (int part : parts) {
            sum = sum.plus(tolerance.of(claims.get(part)));
            told.add(claims.get(part).text());
        }
        Claim total = claims.get(whole);
        Comparison comparison = Comparison.of(total, sum, tolerance);
        List<Integer> indices = new ArrayList<>(parts);
        indices.add(whole);
        String key = comparison.verdict() == Verdict.SUPPORTED ? "sum.supported" : "sum.refuted";
        return new Finding(
                Rule.SUM_OF_PARTS,
                comparison.verdict(),
                comparison.grade(),
                indices,
                total.quantity().figure().value(),
                Optional.of(sum),
                comparison.deviation(),
                List.of(),
                words.say(key, String.join(", ", told), words.range(sum), total.text()));
    }
}
