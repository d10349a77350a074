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
     * @param published the publication date of its article, where it is known
     * @return empty where the claim is of no kind that this one brings anywhere
     */
    Optional<Normalized> normalize(Claim claim, Optional<PartialDate> published);

    /** Leaves every claim as it is. */
    static Normalizer none() {
        return (claim, published) -> Optional.empty();
    }

    /** This one, and the other for what this one leaves. */
    default Normalizer or(Normalizer other) {
        return (claim, published) -> {
            Optional<Normalized> mine = normalize(claim, published);
            return mine.isPresent() ? mine : other.normalize(claim, published);
        };
    }
}
