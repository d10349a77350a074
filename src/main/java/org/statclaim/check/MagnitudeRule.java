package org.statclaim.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.statclaim.Extraction;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * "12.5 million euros" and, of the same thing further on, "12.5 billion euros": two figures of one text with the same
 * digits, a wrong scale word, separator or zero apart. Where any other figure is stated of the thing, it has more than one,
 * and nothing is said. Other rules tell a slip between figures that they join by its grade.
 */
final class MagnitudeRule implements TextRule {

    private static final int SCALE_WORD = 3;
    /** So few digits recur by chance: 3 million and 3 billion. */
    private static final int DIGITS = 2;
    /** A text may well have 12 homes and 120 homes. */
    private static final int DIGITS_OF_TEN = 3;

    private final Tolerance tolerance;
    private final Explanations words;

    MagnitudeRule(Tolerance tolerance, Explanations words) {
        this.tolerance = tolerance;
        this.words = words;
    }

    /** What a figure is about, and of when. */
    private record Subject(
            Kind kind, Counted counted, List<String> concept, Optional<LocalDate> from, Optional<LocalDate> to) {

        static Subject of(Claim claim) {
            return new Subject(
                    claim.quantity().kind(),
                    Counted.of(claim),
                    claim.concept().isEmpty() ? place(claim) : claim.concept(),
                    claim.time().flatMap(Period::from),
                    claim.time().flatMap(Period::to));
        }
    }

    /** What opens the sentence of a figure that is about nothing named: "In the village 125 were sold", "In the province". */
    private static List<String> place(Claim claim) {
        String before = claim.sentence()
                .text()
                .substring(0, claim.span().start() - claim.sentence().span().start());
        return Words.of(before).stream()
                .filter(word -> word.length() >= ClaimWords.MIN_LENGTH)
                .toList();
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        List<Claim> claims = extraction.claims();
        Map<Subject, List<Integer>> told = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (isLevel(claims.get(i))) {
                told.computeIfAbsent(Subject.of(claims.get(i)), subject -> new ArrayList<>(1))
                        .add(i);
            }
        }
        List<List<Integer>> groups = new ArrayList<>(0);
        told.values().forEach(same -> byName(claims, same, groups));
        // findings come in the order of the text
        groups.sort(Comparator.comparing(same -> same.get(0)));
        groups.forEach(same -> check(claims, same, findings));
    }

    /**
     * Parts figures of one subject by the names of their sentences: 125 people in Leeds are not those of the whole country. Few
     * subjects are told of twice, so that few sentences are searched for names.
     */
    private static void byName(List<Claim> claims, List<Integer> same, List<List<Integer>> groups) {
        if (same.size() == 1 || !haveDigitsAlike(claims, same)) {
            return;
        }
        Map<Set<String>, List<Integer>> named = new LinkedHashMap<>();
        for (int index : same) {
            Set<String> names = Set.copyOf(Statistic.names(claims.get(index)));
            named.computeIfAbsent(names, key -> new ArrayList<>(1)).add(index);
        }
        groups.addAll(named.values());
    }

    /** Whether two of the figures have the same digits and another scale, without which nothing is a slip of it. */
    private static boolean haveDigitsAlike(List<Claim> claims, List<Integer> same) {
        Map<BigInteger, Integer> scales = new HashMap<>();
        for (int index : same) {
            BigDecimal value =
                    claims.get(index).quantity().figure().value().orElseThrow().stripTrailingZeros();
            Integer other = scales.putIfAbsent(value.unscaledValue(), value.scale());
            if (other != null && other != value.scale()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(Claim claim) {
        Kind kind = claim.quantity().kind();
        boolean known = kind == Kind.COUNT
                || (kind == Kind.MONEY || kind == Kind.MEASURE)
                        && !claim.concept().isEmpty();
        return known
                && Counted.isPlain(claim)
                && claim.change() == Change.NONE
                && claim.previous().isEmpty()
                && claim.subsetOf().isEmpty()
                && claim.equivalentTo().isEmpty()
                && !HeadlineRule.isHeadline(claim.sentence());
    }

    private void check(List<Claim> claims, List<Integer> same, List<Finding> findings) {
        Claim first = claims.get(same.get(0));
        Interval allowed = tolerance.within(first);
        List<Integer> slips = new ArrayList<>(0);
        for (int index : same) {
            Claim other = claims.get(index);
            if (isSlip(first, other)) {
                slips.add(index);
            } else if (!allowed.meets(tolerance.within(other))) {
                return;
            }
        }
        for (int slip : slips) {
            Claim other = claims.get(slip);
            findings.add(Comparison.of(other, allowed, tolerance)
                    .finding(
                            Rule.MAGNITUDE,
                            other,
                            List.of(same.get(0), slip),
                            words.say("magnitude.refuted", first.text(), other.text())));
        }
    }

    /** Different sources may differ by as much, and so may figures that stand side by side. */
    private static boolean isSlip(Claim first, Claim other) {
        Optional<String> source = first.attribution().map(Attribution::text);
        Optional<String> another = other.attribution().map(Attribution::text);
        BigDecimal one = first.quantity().figure().value().orElseThrow();
        int power = Slip.powersApart(one, other.quantity().figure().value().orElseThrow());
        int digits = power % SCALE_WORD == 0 ? DIGITS : power == 1 ? DIGITS_OF_TEN : Integer.MAX_VALUE;
        return power > 0
                && one.stripTrailingZeros().precision() >= digits
                && first.sentence().index() != other.sentence().index()
                && (source.isEmpty() || another.isEmpty() || source.equals(another));
    }
}
