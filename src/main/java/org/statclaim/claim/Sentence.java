package org.statclaim.claim;

import java.util.Objects;

/**
 * The sentence that a claim stands in. Headings and list items without a stop are sentences of their own.
 *
 * @param index position among the document's sentences, from 0
 * @param text the sentence as printed, without surrounding white space
 * @param span where it stands in the document
 */
public record Sentence(int index, String text, Span span) {

    public Sentence {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
