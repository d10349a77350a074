package org.statclaim.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;

/**
 * Where what is read comes from.
 *
 * @param text as it was given, which claims quote; it may have mark-up
 * @param spans where a stretch of what is read, which has none, stands in that text
 * @param places where a stretch of that text stands in the page or the feed that it was taken out of, where that is known
 */
record Origin(String text, UnaryOperator<Span> spans, Function<Span, Optional<SourcePlace>> places) {

    /** The stretch of the text as given that a stretch of what is read comes from. */
    Span span(int start, int end) {
        return spans.apply(new Span(start, end));
    }
}
