package org.statclaim.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;

/**
 * Judges the sums that relations find in a text. A figure that is the result of any of them is supported by it; one that none
 * of them gives is refuted only where the words leave one of them alone.
 */
final class Calculations implements TextRule {

    /** As many words lead from a step to what it is told against: "below the", "more than the". */
    private static final int MAX_AGAINST = 3;

    private final Passage passage;
    private final List<Relation> relations;
    private final Tolerance tolerance;
    private final Explanations words;

    Calculations(Passage passage, List<Relation> relations, Tolerance tolerance, Explanations words) {
        this.passage = passage;
        this.relations = relations;
        this.tolerance = tolerance;
        this.words = words;
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        if (extraction.claims().isEmpty()) {
            return;
        }
        List<Calculation> found = new ArrayList<>(2);
        Consumer<Calculation> finder = found::add;
        for (int i = 0; i < passage.size(); i++) {
            found.clear();
            if (passage.isTable(i)) {
                continue;
            }
            for (Relation relation : relations) {
                if (passage.size() >= relation.least()) {
                    relation.calculate(passage, i, finder);
                }
            }
            if (isAgainstNext(passage, i)) {
                int base = i + 1;
                found.removeIf(sum -> !sum.from().contains(base));
            }
            Finding earlier = found.isEmpty() ? null : judged(found, i, findings);
            // what an earlier rule has left open may be told by another sum
            if (!found.isEmpty() && (earlier == null || earlier.verdict() == Verdict.NOT_ENOUGH_INFO)) {
                judge(passage, found)
                        .filter(finding -> earlier == null || finding.verdict() != Verdict.NOT_ENOUGH_INFO)
                        .ifPresent(finding -> {
                            if (earlier != null) {
                                findings.remove(earlier);
                            }
                            findings.add(finding);
                        });
            }
        }
    }

    /** "up from 171,000, though still a quarter below the 248,000 of 2018": by how much it is less than the next, and than no other. */
    private static boolean isAgainstNext(Passage passage, int i) {
        String behind = passage.behind(i);
        return passage.isTogether(i, i + 1)
                && passage.isChange(i)
                && passage.count(behind) <= MAX_AGAINST
                && Marks.count(behind) == 0
                && passage.begins("beyond", behind)
                && passage.ends("known", behind);
    }

    /** What an earlier rule has said of the figure by the same sort of sum, or by the same figures; null for nothing. */
    private static @Nullable Finding judged(List<Calculation> found, int result, List<Finding> findings) {
        for (Finding finding : findings) {
            List<Integer> claims = finding.claims();
            int last = claims.size() - 1;
            if (claims.get(last) == result
                    && found.stream()
                            .anyMatch(sum ->
                                    sum.rule() == finding.rule() || sum.from().equals(claims.subList(0, last)))) {
                return finding;
            }
        }
        return null;
    }

    private Optional<Finding> judge(Passage passage, List<Calculation> found) {
        Calculation doubted = null;
        Comparison doubt = null;
        boolean rival = false;
        for (Calculation sum : found) {
            Comparison comparison = sum.compare(passage, tolerance);
            if (comparison.verdict() == Verdict.SUPPORTED && sum.tie() != Tie.RIVAL) {
                return Optional.of(finding(passage, sum, comparison));
            }
            rival |= comparison.verdict() != Verdict.REFUTED && (sum.tie() != Tie.RIVAL || isNear(sum));
            if (sum.tie() == Tie.FIRM && (doubted == null || comparison.verdict() != Verdict.REFUTED)) {
                doubted = sum;
                doubt = comparison;
            }
        }
        if (doubted == null && !rival) {
            doubted = slip(passage, found);
            doubt = doubted == null ? null : doubted.compare(passage, tolerance);
        }
        if (doubted == null || doubt == null || rival && doubt.verdict() == Verdict.REFUTED) {
            return Optional.empty();
        }
        if (doubt.verdict() == Verdict.REFUTED && Sums.explain(passage, doubted, tolerance)) {
            return Optional.empty();
        }
        return Optional.of(finding(passage, doubted, doubt));
    }

    /** The one sum that the words merely allow, where the figure is a slip of the pen away from it; null for none and for several. */
    private @Nullable Calculation slip(Passage passage, List<Calculation> found) {
        Calculation slip = null;
        for (Calculation sum : found) {
            if (sum.tie() == Tie.LOOSE) {
                boolean other = slip != null && !slip.from().equals(sum.from());
                if (other || !Slip.isClear(passage.claim(sum.result()), sum.wide())) {
                    return null;
                }
                slip = sum;
            }
        }
        return slip != null && slip.compare(passage, tolerance).verdict() == Verdict.REFUTED ? slip : null;
    }

    /** Whether another reading comes near what is told: of "more than a third" it does not at three quarters, which are more too. */
    private boolean isNear(Calculation sum) {
        return tolerance
                .within(passage.claim(sum.result()))
                .closed(tolerance.slightly())
                .meets(sum.wide());
    }

    private Finding finding(Passage passage, Calculation sum, Comparison comparison) {
        Claim result = passage.claim(sum.result());
        List<Integer> indices = new ArrayList<>(sum.from());
        indices.add(sum.result());
        List<String> parts = new ArrayList<>();
        parts.add(words.range(comparison.expected()));
        parts.add(result.text());
        sum.from().forEach(i -> parts.add(passage.claim(i).text()));
        // the reason why nothing is said names the last part
        parts.add(result.text());
        return comparison.finding(
                sum.rule(),
                result,
                indices,
                comparison.explain(words, sum.key(), result, parts.toArray(String[]::new)));
    }
}
