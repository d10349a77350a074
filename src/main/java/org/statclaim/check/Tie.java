package org.statclaim.check;

/** How firmly the words tie a figure to a sum. */
enum Tie {
    /** The figure can be nothing else than this sum: any other value contradicts. */
    FIRM,
    /** It may well be something else: only a value that agrees tells anything. */
    LOOSE,
    /** It may have been meant, and does no more than keep another reading from being contradicted. */
    RIVAL
}
