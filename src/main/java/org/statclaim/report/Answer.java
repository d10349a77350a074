package org.statclaim.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.check.Finding;
import org.statclaim.claim.Claim;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.Normalizer;
import org.statclaim.index.ClaimHits;

/**
 * All that there is to say about one document, worked out before any of it is written: a writer calculates nothing.
 *
 * @param extraction the claims of the document
 * @param findings what checking them came to; empty where nobody asked
 * @param normalized for each claim, in its order, what it comes to in another unit, which may be nothing; empty where nobody
 *     asked
 * @param similar for each claim, in its order, the claims of an index that are like it; empty where nobody asked
 */
public record Answer(
        Extraction extraction,
        Optional<List<Finding>> findings,
        Optional<List<Optional<Normalized>>> normalized,
        Optional<List<List<ClaimHits.Hit>>> similar) {

    /**
     * Keeps copies of the lists.
     *
     * @throws IllegalArgumentException if there is not one entry for each claim
     */
    public Answer {
        Objects.requireNonNull(extraction, "extraction");
        findings = findings.map(List::copyOf);
        normalized = normalized.map(List::copyOf);
        similar = similar.map(List::copyOf);
        requireOneEach(normalized, extraction.claims(), "normalized");
        requireOneEach(similar, extraction.claims(), "similar");
    }

    private static void requireOneEach(Optional<? extends List<?>> parts, List<Claim> claims, String name) {
        if (parts.isPresent() && parts.get().size() != claims.size()) {
            throw new IllegalArgumentException(
                    name + " has " + parts.get().size() + " entries for " + claims.size() + " claims");
        }
    }

    /**
     * {@return the claims of a document and nothing else}
     *
     * @param extraction what was found in it
     */
    public static Answer of(Extraction extraction) {
        return new Answer(extraction, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return this answer with what checking the claims came to}
     *
     * @param found what a checker says of the claims
     */
    public Answer withFindings(List<Finding> found) {
        return new Answer(extraction, Optional.of(found), normalized, similar);
    }

    /**
     * {@return this answer with what each claim comes to}
     *
     * @param normalizer asked for each claim
     */
    public Answer withNormalized(Normalizer normalizer) {
        List<Optional<Normalized>> each = extraction.claims().stream()
                .map(claim -> normalizer.normalize(claim, extraction.date()))
                .toList();
        return new Answer(extraction, findings, Optional.of(each), similar);
    }

    /**
     * {@return this answer with the claims that are like each of its own}
     *
     * @param hits one list for each claim, in their order
     */
    public Answer withSimilar(List<List<ClaimHits.Hit>> hits) {
        return new Answer(extraction, findings, normalized, Optional.of(hits));
    }

    /** What a claim comes to, if that was asked and there is anything. */
    Optional<Normalized> normalized(int claim) {
        return normalized.flatMap(each -> each.get(claim));
    }
}
