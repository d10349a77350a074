package org.statclaim.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/**
 * A claim with the article that it stands in.
 *
 * @param article id of the article
 * @param language of the article
 * @param published when the article was published, where that is known
 * @param number index of the claim among those of its article
 * @param claim the claim, as it was extracted; its indices of other claims are those of the article
 */
public record IndexedClaim(
        String article, Language language, Optional<PartialDate> published, int number, Claim claim) {

    public IndexedClaim {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(claim, "claim");
    }

    /**
     * {@return the claims of an article, in their order, as an index would have them}
     *
     * @param extraction what was found in the article
     */
    public static List<IndexedClaim> of(Extraction extraction) {
        return IntStream.range(0, extraction.claims().size())
                .mapToObj(number -> new IndexedClaim(
                        extraction.id(),
                        extraction.language(),
                        extraction.date(),
                        number,
                        extraction.claims().get(number)))
                .toList();
    }
}
