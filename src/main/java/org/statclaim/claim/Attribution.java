package org.statclaim.claim;

import java.util.Objects;

/**
 * Who says so. It names the source that the text gives; it does not mean that the source did say it.
 *
 * @param text the source as printed
 * @param span where the source stands in the document, possibly in another sentence than the claim
 * @param certainty how firmly
 */
public record Attribution(String text, Span span, Certainty certainty) {

    public Attribution {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(certainty, "certainty");
    }
}
