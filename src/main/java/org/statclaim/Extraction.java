package org.statclaim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/**
 * The answer to one article.
 *
 * @param id the article's id
 * @param language the language it was read in
 * @param date the publication date that relative times were resolved against
 * @param claims in the order of the text; {@link Claim#equivalentTo()} and {@link Claim#subsetOf()} index this list
 * @param text what was read, for sentences without a claim: one may tell a year of birth; empty where it is not at hand
 */
public record Extraction(String id, Language language, Optional<PartialDate> date, List<Claim> claims, String text) {

    /** Keeps a copy of the list; nothing may be null. */
    public Extraction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        claims = List.copyOf(claims);
    }

    /**
     * Claims without their text, as those of an index are.
     *
     * @param id the article's id
     * @param language the language it was read in
     * @param date the publication date
     * @param claims in the order of the text
     */
    public Extraction(String id, Language language, Optional<PartialDate> date, List<Claim> claims) {
        this(id, language, date, claims, "");
    }
}
