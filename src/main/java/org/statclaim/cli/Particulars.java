package org.statclaim.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/**
 * What a user says about a document, by options for all of them or by members of one.
 *
 * @param language empty for {@code auto}
 * @param region two upper-case letters
 * @param date publication date
 */
record Particulars(Optional<Language> language, Optional<String> region, Optional<PartialDate> date) {

    private static final String AUTO = "auto";

    /** Reads what a user wrote; null where nothing was. */
    static Particulars of(@Nullable String language, @Nullable String region, @Nullable String date)
            throws InvalidInputException {
        return new Particulars(language(language), region(region), date(date));
    }

    /** These, and the others where these say nothing. */
    Particulars or(Particulars others) {
        return new Particulars(language.or(others::language), region.or(others::region), date.or(others::date));
    }

    Article article(String id, String text) {
        return new Article(id, text, language, region, date);
    }

    /** An article that says some of it itself, with these where it does not. */
    Article complete(Article article) {
        return new Article(
                article.id(),
                article.text(),
                article.language().or(() -> language),
                article.region().or(() -> region),
                article.date().or(() -> date),
                article.source());
    }

    private static Optional<Language> language(@Nullable String code) throws InvalidInputException {
        if (code == null || code.equals(AUTO)) {
            return Optional.empty();
        }
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        throw new InvalidInputException("unknown language " + InvalidInputException.quote(code) + ", expected "
                + String.join(", ", Language.codes()) + " or auto");
    }

    private static Optional<String> region(@Nullable String code) throws InvalidInputException {
        if (code == null) {
            return Optional.empty();
        }
        try {
            Article.of("").withRegion(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(String.valueOf(e.getMessage()));
        }
        return Optional.of(code.toUpperCase(Locale.ROOT));
    }

    private static Optional<PartialDate> date(@Nullable String text) throws InvalidInputException {
        if (text == null) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            throw new InvalidInputException("unknown date " + InvalidInputException.quote(text)
                    + ", expected the form 2021, 2021-02 or 2021-02-14");
        }
        return date;
    }
}
