package org.statclaim.spec;

import java.util.List;
import java.util.Optional;
import org.statclaim.Language;

/**
 * A text with the claims that must be found in it.
 *
 * @param language the language of its file
 * @param section the headline it stands under
 * @param place file and line, so that a failure leads to the case
 * @param text the text
 * @param claims what is expected, in the order of the text; empty where the text claims nothing
 * @param gap why this case is known to fail; empty for a case that must hold
 */
record SpecCase(
        Language language,
        String section,
        String place,
        String text,
        List<ExpectedClaim> claims,
        Optional<String> gap) {

    SpecCase {
        claims = List.copyOf(claims);
    }

    /** What a test report shows of it. */
    String title() {
        return place + " " + text;
    }
}
