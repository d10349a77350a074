package org.statclaim.testing;

import java.util.List;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;

/**
 * Where assertions on claims begin. Its {@code assertThat} may be imported beside that of AssertJ: the compiler takes the one
 * that fits.
 */
public final class ClaimAssertions {

    private ClaimAssertions() {}

    /**
     * On all claims of an article.
     *
     * @param extraction what was found in it
     * @return an assertion on the list
     */
    public static ClaimsAssert assertThat(Extraction extraction) {
        return new ClaimsAssert(extraction.claims());
    }

    /**
     * On claims; {@link ClaimAssert#restates} and {@link ClaimAssert#isPartOf} need all of an article in their order.
     *
     * @param claims in the order of the text
     * @return an assertion on the list
     */
    public static ClaimsAssert assertThat(List<Claim> claims) {
        return new ClaimsAssert(claims);
    }

    /**
     * On one claim by itself.
     *
     * @param claim any
     * @return an assertion on it
     */
    public static ClaimAssert assertThat(Claim claim) {
        return new ClaimAssert(claim);
    }
}
