package org.statclaim.source;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.Language;

/**
 * The language and the country of a language tag as pages have it: {@code nl-BE}, {@code nl_BE}.
 *
 * @param language empty where none is said
 * @param region country whose notation the text follows; empty where none is said
 */
record StatedLanguage(Optional<Language> language, Optional<String> region) {

    /**
     * Reads a tag.
     *
     * @param fallback the language of what says none, or one that is not read; null where there is none
     * @throws InvalidSourceException if the language is not read, and there is no other
     */
    static StatedLanguage of(Optional<String> tag, @Nullable Language fallback) throws InvalidSourceException {
        String said = tag.orElse("").strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String code = StringUtils.substringBefore(said, "-");
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return new StatedLanguage(Optional.of(language), region(said));
            }
        }
        if (!said.isEmpty() && fallback == null) {
            throw new InvalidSourceException("its language is '" + StringUtils.abbreviate(said, 20)
                    + "', expected one that is read, " + String.join(", ", Language.codes())
                    + ", or to be told which one to read it in");
        }
        return new StatedLanguage(Optional.ofNullable(fallback), Optional.empty());
    }

    /** American English is what the makers of sites preset, and so says nothing of the dollars on them. */
    private static Optional<String> region(String tag) {
        String region = StringUtils.substringAfter(tag, "-").toUpperCase(Locale.ROOT);
        if (region.length() != 2 || tag.equals("en-us")) {
            return Optional.empty();
        }
        try {
            Article.of("").withRegion(region);
            return Optional.of(region);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
