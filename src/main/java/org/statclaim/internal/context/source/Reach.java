package org.statclaim.internal.context.source;

/** How a source stands to what it speaks for. */
enum Reach {
    /** It opens what it speaks for: "The bank expects ...". */
    FORWARD,
    /** It closes what it speaks for: "..., zegt Peeters". */
    TAG,
    /** It closes a quotation. */
    QUOTE_TAG,
    /** It opens a quotation: "Peeters: ...". */
    COLON
}
