package org.statclaim;

import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;

/** Where the text of an article stands in what it was read from: a page, an item of a feed. */
public interface SourceMap {

    /**
     * {@return the place that a stretch of the text was read from, from its first character to its last}
     *
     * @param span a stretch of the article's text, which is not empty
     */
    SourcePlace place(Span span);
}
