package org.statclaim.claim;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a figure stands in what its article was read from, mark-up included.
 *
 * @param span the stretch of the page, or of the item of a feed, in UTF-16 code units; what it cuts out holds the tags and
 *     entities that stand within the figure
 * @param link the page's address with a fragment that has a browser show the figure; empty where the address is not known.
 *     Whether the page is still there, and still says so, is not told
 */
public record SourcePlace(Span span, Optional<URI> link) {

    public SourcePlace {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(link, "link");
    }
}
