package org.statclaim.convert;

import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/** Makes claims comparable, by bringing them into one currency or into coherent units. */
@FunctionalInterface
public interface Normalizer {

    /**
     * What the claim comes to.
     *
     * @param claim of a document
     * @param published the publication date of its article, where it is known
     * @return empty where the claim is of no kind that this one brings anywhere
     */
    Optional<Normalized> normalize(Claim claim, Optional<PartialDate> published);

    /**
     * Leaves every claim as it is.
     *
     * @return one that has no target for any claim
     */
    static Normalizer none() {
        return (claim, published) -> Optional.empty();
    }

    /**
     * {@return this one, and the other for what this one leaves}
     *
     * @param other asked where this one has no target for the claim
     */
    default Normalizer or(Normalizer other) {
        return (claim, published) -> {
            Optional<Normalized> mine = normalize(claim, published);
            return mine.isPresent() ? mine : other.normalize(claim, published);
        };
    }
}
