package org.statclaim;

/** How much of what a text counts is worth a claim. */
public enum Leniency {
    /** Every figure that the text states. */
    EVERYTHING,
    /**
     * What a reader would call a statistic: amounts, shares, measures, rates, and counts. Left out are bare numbers, "one"
     * and "two" in words, and how many times something happened.
     */
    STATISTICS
}
