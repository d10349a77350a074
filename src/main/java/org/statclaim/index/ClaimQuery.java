package org.statclaim.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Role;
import org.statclaim.quantity.Kind;

/**
 * What claims are looked for. All conditions must hold; a query without any finds everything. Immutable.
 *
 * <p>Ranges and bounds match by overlap: "at least 5" is found by 7..9, and "between 40 and 50" by 45. Hedges widen
 * nothing here: "about 200" is found by 200.
 */
public final class ClaimQuery {

    /** The most hits that a search goes through, page and what lies before it together. */
    public static final int MOST_HITS = 10_000;

    /** The page of a query that asks for none. */
    public static final int PAGE = 10;

    /**
     * One condition on the words of the sentence, of what is counted, and of what the claim is about.
     *
     * @param text words, of which all must occur; figures among them must be stated by the claim
     * @param form how they must occur
     * @param excluded whether they must not occur instead
     */
    record Words(String text, Form form, boolean excluded) {}

    enum Form {
        ALL,
        PHRASE,
        PREFIX
    }

    private final Builder built;

    private ClaimQuery(Builder builder) {
        this.built = builder;
    }

    /** {@return a builder of a query that finds everything} */
    public static Builder builder() {
        return new Builder();
    }

    List<Words> words() {
        return List.copyOf(built.words);
    }

    Set<Kind> kinds() {
        return built.kinds;
    }

    Optional<Role> role() {
        return Optional.ofNullable(built.role);
    }

    Optional<String> unit() {
        return Optional.ofNullable(built.unit);
    }

    Optional<String> statedIn() {
        return Optional.ofNullable(built.statedIn);
    }

    Optional<String> per() {
        return Optional.ofNullable(built.per);
    }

    Optional<String> dimension() {
        return Optional.ofNullable(built.dimension);
    }

    boolean hasValue() {
        return built.low != null || built.high != null;
    }

    Optional<BigDecimal> low() {
        return Optional.ofNullable(built.low);
    }

    Optional<BigDecimal> high() {
        return Optional.ofNullable(built.high);
    }

    Optional<String> noun() {
        return Optional.ofNullable(built.noun);
    }

    Optional<PartialDate> since() {
        return Optional.ofNullable(built.since);
    }

    Optional<PartialDate> until() {
        return Optional.ofNullable(built.until);
    }

    Optional<PartialDate> publishedSince() {
        return Optional.ofNullable(built.publishedSince);
    }

    Optional<PartialDate> publishedUntil() {
        return Optional.ofNullable(built.publishedUntil);
    }

    Optional<String> source() {
        return Optional.ofNullable(built.source);
    }

    Optional<Language> language() {
        return Optional.ofNullable(built.language);
    }

    Optional<String> article() {
        return Optional.ofNullable(built.article);
    }

    Order order() {
        return built.order;
    }

    int offset() {
        return built.offset;
    }

    int limit() {
        return built.limit;
    }

    Set<Facet> facets() {
        return built.facets;
    }

    /** Conditions, one call each; what is not called is no condition. Not for use by several threads. */
    public static final class Builder {

        private final List<Words> words = new ArrayList<>();
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<Facet> facets = EnumSet.noneOf(Facet.class);
        private @Nullable String unit;
        private @Nullable String statedIn;
        private @Nullable String per;
        private @Nullable String dimension;
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private @Nullable String noun;
        private @Nullable Role role;
        private @Nullable PartialDate since;
        private @Nullable PartialDate until;
        private @Nullable PartialDate publishedSince;
        private @Nullable PartialDate publishedUntil;
        private @Nullable String source;
        private @Nullable Language language;
        private @Nullable String article;
        private Order order = Order.RELEVANCE;
        private int offset;
        private int limit = PAGE;

        private Builder() {}

        private Builder(Builder other) {
            words.addAll(other.words);
            kinds.addAll(other.kinds);
            facets.addAll(other.facets);
            unit = other.unit;
            statedIn = other.statedIn;
            per = other.per;
            dimension = other.dimension;
            low = other.low;
            high = other.high;
            noun = other.noun;
            role = other.role;
            since = other.since;
            until = other.until;
            publishedSince = other.publishedSince;
            publishedUntil = other.publishedUntil;
            source = other.source;
            language = other.language;
            article = other.article;
            order = other.order;
            offset = other.offset;
            limit = other.limit;
        }

        /**
         * Words that must all occur, in whatever form of the word; in Dutch also as the end of a compound. A figure
         * among them, in digits or in words, must be a number that the claim states.
         *
         * @param text one word or several
         * @return this builder
         */
        public Builder words(String text) {
            return add(new Words(text, Form.ALL, false));
        }

        Builder add(Words condition) {
            words.add(condition);
            return this;
        }

        /**
         * Words that must follow each other.
         *
         * @param text two words or more
         * @return this builder
         */
        public Builder phrase(String text) {
            return add(new Words(text, Form.PHRASE, false));
        }

        /**
         * The beginning of a word, as it is printed but for case and accents.
         *
         * @param text its first letters
         * @return this builder
         */
        public Builder prefix(String text) {
            return add(new Words(text, Form.PREFIX, false));
        }

        /**
         * Words that must not all occur.
         *
         * @param text one word or several
         * @return this builder
         */
        public Builder without(String text) {
            return add(new Words(text, Form.ALL, true));
        }

        /**
         * One of the kinds must be the claim's; each call adds one.
         *
         * @param kind one that may be
         * @return this builder
         */
        public Builder kind(Kind kind) {
            kinds.add(Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Whether the claim must be a level, or by how much one changed; what was indexed before roles has none.
         *
         * @param stated which
         * @return this builder
         */
        public Builder role(Role stated) {
            this.role = Objects.requireNonNull(stated, "role");
            return this;
        }

        /**
         * The claim must measure what this unit measures, and the interval of {@link #value} is in it: an ISO 4217 code
         * (any money), a UCUM code, {@code %}, {@code ‰}, {@code pp} or {@code bp}, or {@code count}, {@code age},
         * {@code multiple} or {@code number}.
         *
         * @param code such as {@code EUR}, {@code kg}, {@code %} or {@code count}
         * @return this builder
         */
        public Builder unit(String code) {
            this.unit = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * The claim must be stated in exactly this unit.
         *
         * @param code such as {@code USD}
         * @return this builder
         */
        public Builder statedIn(String code) {
            this.statedIn = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * The claim must be a rate of this: a UCUM code, or a noun as the claim's {@code per} has it. An interval in a
         * unit finds no rates where this is not given.
         *
         * @param code such as {@code a}, for a year
         * @return this builder
         */
        public Builder per(String code) {
            this.per = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * What the claim must measure: {@code money}, {@code share}, {@code count}, {@code age}, {@code mass}, {@code
         * length} …
         *
         * @param name a dimension, in small letters
         * @return this builder
         */
        public Builder dimension(String name) {
            this.dimension = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * What is stated must overlap the interval, ends included: in the unit of {@link #unit}, money converted at
         * each claim's date, else the bare number in whatever unit it has.
         *
         * @param least empty for no least
         * @param most empty for no most
         * @return this builder
         * @throws IllegalArgumentException if the least is above the most
         */
        public Builder value(Optional<BigDecimal> least, Optional<BigDecimal> most) {
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                throw new IllegalArgumentException("an interval rises, but " + least.get() + " > " + most.get());
            }
            this.low = least.orElse(null);
            this.high = most.orElse(null);
            return this;
        }

        /**
         * What is stated must overlap the interval, ends included.
         *
         * @param least the lower end
         * @param most the upper end
         * @return this builder
         */
        public Builder value(long least, long most) {
            return value(Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most)));
        }

        /**
         * Words of what is counted or shared.
         *
         * @param text one word or several
         * @return this builder
         */
        public Builder noun(String text) {
            this.noun = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * What the claim speaks of must end on or behind the first of these days; without a time, its publication.
         *
         * @param date a day, month or year
         * @return this builder
         */
        public Builder since(PartialDate date) {
            this.since = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * What the claim speaks of must begin on or before the last of these days.
         *
         * @param date a day, month or year
         * @return this builder
         */
        public Builder until(PartialDate date) {
            this.until = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Published on or behind the first of these days.
         *
         * @param date a day, month or year
         * @return this builder
         */
        public Builder publishedSince(PartialDate date) {
            this.publishedSince = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Published on or before the last of these days.
         *
         * @param date a day, month or year
         * @return this builder
         */
        public Builder publishedUntil(PartialDate date) {
            this.publishedUntil = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Words of who says so.
         *
         * @param text one word or several
         * @return this builder
         */
        public Builder source(String text) {
            this.source = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * The language of the article; words are then read as this one's alone.
         *
         * @param code which
         * @return this builder
         */
        public Builder language(Language code) {
            this.language = Objects.requireNonNull(code, "code");
            return this;
        }

        /**
         * The id of the article.
         *
         * @param id as it was added
         * @return this builder
         */
        public Builder article(String id) {
            this.article = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * What comes first; {@link Order#RELEVANCE} where nothing is said.
         *
         * @param by which order
         * @return this builder
         */
        public Builder order(Order by) {
            this.order = Objects.requireNonNull(by, "by");
            return this;
        }

        /**
         * Which hits to answer with.
         *
         * @param first how many to pass over
         * @param count how many at most
         * @return this builder
         * @throws IllegalArgumentException if one is negative, or both together are more than {@link #MOST_HITS}
         */
        public Builder page(int first, int count) {
            if (first < 0 || count < 0 || (long) first + count > MOST_HITS) {
                throw new IllegalArgumentException(
                        "a page lies within the first " + MOST_HITS + " hits, not " + count + " behind " + first);
            }
            this.offset = first;
            this.limit = count;
            return this;
        }

        /**
         * What to count the found claims by.
         *
         * @param facet one more
         * @return this builder
         */
        public Builder facet(Facet facet) {
            facets.add(Objects.requireNonNull(facet, "facet"));
            return this;
        }

        /** {@return the query of all that was said} */
        public ClaimQuery build() {
            return new ClaimQuery(new Builder(this));
        }
    }
}
