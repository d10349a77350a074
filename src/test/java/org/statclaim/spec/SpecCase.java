package org.statclaim.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

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
public record SpecCase(
        Language language,
        String section,
        String place,
        String text,
        List<ExpectedClaim> claims,
        Optional<String> gap) {

    public SpecCase {
        claims = List.copyOf(claims);
    }

    /** What a test report shows of it. */
    String title() {
        return place + " " + text;
    }

    /** What the extractor reads otherwise than expected, in words; empty where the case is right. */
    public List<String> differences(ClaimExtractor extractor) {
        List<Claim> found = extractor.extract(text).claims();
        if (found.size() != claims.size()) {
            return List.of("%d claims, found %s"
                    .formatted(
                            claims.size(),
                            found.stream().map(ExpectedClaim::describe).toList()));
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (String difference : claims.get(i).differences(found.get(i))) {
                differences.add("`%s`: %s".formatted(claims.get(i).text(), difference));
            }
        }
        return differences;
    }
}
