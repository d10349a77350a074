package org.statclaim;

import java.util.List;
import org.statclaim.claim.Claim;

/** How much of what a text counts is worth a claim. */
public enum Leniency {
    /** Every figure that the text states. */
    EVERYTHING,
    /** What a reader would call a statistic: amounts, shares, rates, measures, and counts that matter. */
    STATISTICS;

    List<Claim> select(List<Claim> claims) {
        return claims;
    }
}
