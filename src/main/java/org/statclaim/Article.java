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
 * @param source where each part of the text stands in the page or the feed that it was read from, for {@link
 *     org.statclaim.claim.Claim#source()}; empty for a text that is given as it is
 */
public record Article(
        String id,
        String text,
        Optional<Language> language,
        Optional<String> region,
        Optional<PartialDate> date,
        Optional<SourceMap> source) {

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if the region is no country's code
     */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        region.ifPresent(Countries::require);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }

    /**
     * A text that is given as it is.
     *
     * @param id the caller's name for it
     * @param text the text
     * @param language its language
     * @param region the country whose notation and currency it follows
     * @param date publication date
     */
    public Article(
            String id, String text, Optional<Language> language, Optional<String> region, Optional<PartialDate> date) {
        this(id, text, language, region, date, Optional.empty());
    }

    /**
     * {@return a text about which nothing else is known}
     *
     * @param text what is printed, to which all offsets refer
     */
    public static Article of(String text) {
        return new Article("", text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same article under another id}
     *
     * @param newId what the claims' article is called in every answer; it may be empty
     */
    public Article withId(String newId) {
        return new Article(newId, text, language, region, date, source);
    }

    /**
     * {@return the same article, said to be in a language}
     *
     * @param newLanguage in place of the one that would be guessed
     */
    public Article withLanguage(Language newLanguage) {
        return new Article(id, text, Optional.of(newLanguage), region, date, source);
    }

    /**
     * {@return the same article, said to be from a country}
     *
     * @param newRegion ISO 3166 alpha-2 code, such as {@code BE}
     * @throws IllegalArgumentException if it is no country's code
     */
    public Article withRegion(String newRegion) {
        return new Article(id, text, language, Optional.of(newRegion), date, source);
    }

    /**
     * {@return the same article, said to be published on a date}
     *
     * @param newDate the day, month or year from which "last year" is counted
     */
    public Article withDate(PartialDate newDate) {
        return new Article(id, text, language, region, Optional.of(newDate), source);
    }
}
