package org.statclaim.ext.spark;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/** What a row says of its article, with the options where it says nothing. */
record ArticleParticulars(Optional<Language> language, Optional<String> region, Optional<PartialDate> date) {

    private static final String AUTO = "auto";

    /** As many characters of a wrong value as tell which it is. */
    private static final int LONGEST_QUOTE = 40;

    /**
     * Those of a row.
     *
     * @throws IllegalArgumentException if one of them is none; the message says which, and what was expected
     */
    static ArticleParticulars of(
            @Nullable String lang, @Nullable String region, @Nullable String date, StatclaimOptions options) {
        return new ArticleParticulars(
                Optional.ofNullable(lang).or(options::lang).flatMap(ArticleParticulars::language),
                Optional.ofNullable(region).or(options::region).map(ArticleParticulars::country),
                Optional.ofNullable(date).or(options::date).map(ArticleParticulars::date));
    }

    Article article(String id, String text) {
        return new Article(id, text, language, region, date);
    }

    private static Optional<Language> language(String code) {
        if (code.equals(AUTO)) {
            return Optional.empty();
        }
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        throw new IllegalArgumentException(
                "unknown language " + quote(code) + ", expected " + String.join(", ", Language.codes()) + " or auto");
    }

    private static String country(String code) {
        return Article.of("").withRegion(code).region().orElseThrow().toUpperCase(Locale.ROOT);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown date " + quote(text) + ", expected the form 2021, 2021-02 or 2021-02-14"));
    }

    private static String quote(String text) {
        return "'" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "'";
    }
}
