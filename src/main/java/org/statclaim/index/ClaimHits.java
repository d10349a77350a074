package org.statclaim.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param total how many claims there are in all
 * @param hits the page that was asked for
 * @param facets how often each value occurs among all of them, the most frequent first, for what was asked to be counted
 */
public record ClaimHits(long total, List<Hit> hits, Map<Facet, List<Count>> facets) {

    /**
     * One found claim.
     *
     * @param score how well the words match; comparable within one search only
     */
    public record Hit(IndexedClaim claim, float score) {
        public Hit {
            Objects.requireNonNull(claim, "claim");
        }
    }

    /** How many of the claims have a value. */
    public record Count(String value, long claims) {
        public Count {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Keeps copies of list and map. */
    public ClaimHits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
