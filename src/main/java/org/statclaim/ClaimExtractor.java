package org.statclaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;
import org.statclaim.internal.LanguageGuess;
import org.statclaim.internal.Reading;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.LanguagePacks;
import org.statclaim.internal.lexicon.PackLoader.Extension;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.WordKind;

/**
 * Reads numeric claims out of text. Immutable and thread-safe: build one, share it.
 *
 * <pre>{@code
 * ClaimExtractor extractor = ClaimExtractor.builder().language(Language.DUTCH).build();
 * for (Claim claim : extractor.extract("De stad telt ruim 19.500 inwoners.").claims()) {
 *     System.out.println(claim.text());
 * }
 * }</pre>
 *
 * <p>Any string is legal text. That a claim was read does not mean that it is true, and that none was read does not mean
 * that the text states nothing.
 */
public final class ClaimExtractor {

    private static final String HEADER = "date ";

    private final List<Language> languages;
    private final LanguagePacks packs;
    private final Leniency leniency;
    private final @Nullable String region;

    private ClaimExtractor(Builder builder) {
        this.languages = builder.language == null ? List.of(Language.values()) : List.of(builder.language);
        List<String> codes = languages.stream().map(Language::code).toList();
        this.packs = new LanguagePacks(codes, Catalogs.load(), builder.extensions);
        this.leniency = builder.leniency;
        this.region = builder.region;
    }

    /** {@return a builder of an extractor that reads every figure, in any of its languages} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the claims of a text about which nothing else is known}
     *
     * @param text any string; offsets refer to it
     */
    public Extraction extract(String text) {
        return extract(Article.of(text));
    }

    /**
     * {@return the claims of an article, in the order of its text}
     *
     * @param article its text, and what is known of it
     * @throws IllegalArgumentException if the article names a language that this extractor was not built for
     */
    public Extraction extract(Article article) {
        String text = article.text();
        Optional<PartialDate> header = header(text);
        int body = header.map(date -> bodyAfter(text, date)).orElse(0);
        Language language = article.language().orElseGet(() -> guess(text));
        int place = languages.indexOf(language);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "the extractor was built for " + languages + ", the article is in " + language);
        }
        LanguagePack pack = packs.get(place);
        Optional<PartialDate> date = article.date().or(() -> header);
        String hint = article.region().orElse(region);
        boolean statistics = leniency == Leniency.STATISTICS;
        Function<Span, Optional<SourcePlace>> places = span -> article.source().map(source -> source.place(span));
        List<Claim> claims = new Reading(pack, hint, date.orElse(null), statistics).read(text, body, places);
        return new Extraction(article.id(), language, date, claims, text);
    }

    private Language guess(String text) {
        return languages.get(LanguageGuess.choose(packs, text));
    }

    /** The header word of archived articles: {@code date 2021-02}. */
    private static Optional<PartialDate> header(String text) {
        int start = firstLetter(text);
        if (!text.startsWith(HEADER, start)) {
            return Optional.empty();
        }
        int from = start + HEADER.length();
        int end = from;
        while (end < text.length() && end - from <= 10 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return PartialDate.parse(text.substring(from, end));
    }

    private static int bodyAfter(String text, PartialDate date) {
        return firstLetter(text) + HEADER.length() + date.toString().length();
    }

    private static int firstLetter(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Collects what an extractor is built from; a bad value fails at the call or in {@link #build()}. */
    public static final class Builder {

        private final List<Extension> extensions = new ArrayList<>();
        private @Nullable Language language;
        private @Nullable String region;
        private Leniency leniency = Leniency.EVERYTHING;

        private Builder() {}

        /**
         * Reads every article in this language; without it, each article is read in its own.
         *
         * @param only which
         * @return this builder
         */
        public Builder language(Language only) {
            this.language = Objects.requireNonNull(only, "language");
            return this;
        }

        /**
         * The country whose currency and notation to assume where the text does not say.
         *
         * @param country ISO 3166 alpha-2 code, such as {@code BE}; of withdrawn ones CS, DD, SU and YU
         * @return this builder
         * @throws IllegalArgumentException if there is no such country
         */
        public Builder region(String country) {
            Countries.require(country);
            this.region = country;
            return this;
        }

        /**
         * How much of a text to claim; {@link Leniency#EVERYTHING} where nothing is said.
         *
         * @param scale which figures to leave out
         * @return this builder
         */
        public Builder leniency(Leniency scale) {
            this.leniency = Objects.requireNonNull(scale, "leniency");
            return this;
        }

        /**
         * Adds names for a unit of the catalogue.
         *
         * @param code UCUM code, such as {@code kg}
         * @param names words or symbols as texts print them, plural included
         * @return this builder
         */
        public Builder unit(String code, String... names) {
            return extend(UnitKind.UNIT, code, names);
        }

        /**
         * Adds nouns that stand in the singular behind any number: "20 man".
         *
         * @param nouns as texts print them; case and accents make no difference
         * @return this builder
         */
        public Builder noun(String... nouns) {
            return extend(FunctionWord.SINGULAR_NOUN, "-", nouns);
        }

        /**
         * Adds expressions with numbers in them that are names and count nothing: "4 voor 12".
         *
         * @param expressions likewise, as texts print them
         * @return this builder
         */
        public Builder suppress(String... expressions) {
            return extend(LabelKind.NAME, "-", expressions);
        }

        private Builder extend(WordKind kind, String payload, String... forms) {
            if (forms.length == 0) {
                throw new IllegalArgumentException(
                        kind == UnitKind.UNIT
                                ? "no name for the unit '" + payload + "', expected at least one"
                                : "no word, expected at least one");
            }
            for (String form : forms) {
                if (form.isBlank()) {
                    throw new IllegalArgumentException("a blank word, expected at least one letter or sign");
                }
            }
            extensions.add(new Extension(kind, payload, List.of(forms)));
            return this;
        }

        /**
         * Builds the extractor.
         *
         * @return an extractor, which is immutable and safe for use by several threads
         * @throws IllegalArgumentException if a unit's code is not in the catalogue
         */
        public ClaimExtractor build() {
            return new ClaimExtractor(this);
        }
    }
}
