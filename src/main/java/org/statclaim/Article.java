package org.statclaim;

import java.util.Objects;
import java.util.Optional;
import org.statclaim.claim.PartialDate;

/**
 * A text with what is known about it.
 *
 * @param id the caller's name for it
 * @param text the text; any string is legal
 * @param language its language; empty to let the extractor decide
 * @param region ISO 3166 country whose notation and currency the text follows; empty to use the extractor's hint
 * @param date publication date; empty to use a {@code date 2021-02} header word of the text, if it has one
 */
public record Article(
        String id, String text, Optional<Language> language, Optional<String> region, Optional<PartialDate> date) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        region.ifPresent(Countries::require);
        Objects.requireNonNull(date, "date");
    }

    /** A text about which nothing else is known. */
    public static Article of(String text) {
        return new Article("", text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Article withId(String newId) {
        return new Article(newId, text, language, region, date);
    }

    public Article withLanguage(Language newLanguage) {
        return new Article(id, text, Optional.of(newLanguage), region, date);
    }

    public Article withRegion(String newRegion) {
        return new Article(id, text, language, Optional.of(newRegion), date);
    }

    public Article withDate(PartialDate newDate) {
        return new Article(id, text, language, region, Optional.of(newDate));
    }
}
