package org.statclaim.internal.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.CountryWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.Tenders;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Decides which of several currencies a word means: by a country named in the sentence, in the article, by the region,
 * else by the word's main currency. What is not settled by name stays open as alternatives.
 *
 * <p>All of this is asked of the day that the amount speaks of, not of today: "500 frank" of 1999 is Belgian to a Dutch
 * text, of 2021 Swiss. No rate is looked up and no amount converted.
 */
final class MoneyResolver {

    /**
     * A sentence tells of one country as a rule; the limit only keeps a sentence without end from being read again for each
     * amount.
     */
    private static final int COUNTRY_WINDOW = 60;
    /** So near a country's name belongs to the amount: "$5 million Canadian", "Turkse lira". */
    private static final int BESIDE = 2;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final @Nullable String region;
    /** The last day that the text may be of; without a date it speaks of today, when no former currency is tender. */
    private final LocalDate published;

    MoneyResolver(Sentence tokens, LanguagePack pack, @Nullable String region, @Nullable PartialDate published) {
        this.tokens = tokens;
        this.pack = pack;
        this.region = region;
        this.published = published == null ? LocalDate.MAX : published.last();
    }

    /**
     * An amount with its currency settled.
     *
     * @param time the period that it speaks of, where one is stated
     * @param sentence the figures of its sentence, those before it settled
     */
    Mention resolve(Mention mention, @Nullable Period time, List<Mention> sentence) {
        Unit stated = mention.unit();
        if (mention.kind() != Kind.MONEY || stated == null) {
            return mention;
        }
        LocalDate day = day(time);
        CurrencyChoice choice = mention.choice();
        if (choice == null) {
            return mention.withUnit(Kind.MONEY, currency(atItsTime(stated, day), stated), mention.alternatives());
        }
        // "frank" was mostly the Belgian one as long as there was one
        String main = choice.main(stated.code(), day);
        Candidates candidates = new Candidates(main, choice, day);
        String whole = wholeBeside(stated, choice.others(), sentence);
        // "80 cents to 3 euros, in Canada": what the sentence calls by name says more than where it is
        CountryWord country = whole == null ? nearestCountry(mention, candidates) : null;
        String named = country == null ? whole : candidates.of(country.code());
        // whoever writes "C$" means another dollar by "$"
        String signed = signedBeside(stated, sentence);
        named = named != null && named.equals(signed) ? null : named;
        boolean settled = named != null && (whole != null || isBeside(mention, country));
        // where the article is from is the weakest sign, and none against a country that the sentence names
        if (named == null && region != null) {
            named = candidates.of(region);
            named = named != null && named.equals(signed) ? null : named;
        }
        String code = named == null ? main : named;
        List<Alternative> readings = new ArrayList<>(mention.alternatives());
        if (!settled) {
            Stream.concat(choice.others().stream(), Stream.of(main))
                    .filter(other -> !other.equals(code))
                    .map(other ->
                            new Alternative(Optional.empty(), Optional.of(currency(other, stated)), Reasons.CURRENCY))
                    .forEach(readings::add);
        }
        return mention.withUnit(Kind.MONEY, currency(code, stated), readings);
    }

    /**
     * The day that the amount speaks of: the end of its own time, so that "from 1998 to 2003" is 2003, else of the publication's.
     */
    private LocalDate day(@Nullable Period time) {
        return time == null ? published : time.to().or(time::from).orElse(published);
    }

    /**
     * "80 cents to 3 euros": the cents are those of a currency that the sentence names without doubt. Null for a whole unit,
     * which its own name settles, and where no amount of the sentence is sure: "80 cents or $3" leaves both open.
     */
    private static @Nullable String wholeBeside(Unit stated, List<String> others, List<Mention> sentence) {
        if (stated.factor().compareTo(BigDecimal.ONE) == 0) {
            return null;
        }
        for (Mention other : sentence) {
            Unit sure = other.kind() == Kind.MONEY && other.choice() == null ? other.unit() : null;
            if (sure != null && others.contains(sure.code())) {
                return sure.code();
            }
        }
        return null;
    }

    /**
     * "C$250 million ($184 million)": the currency of another amount of the sentence whose sign is this one with letters before it;
     * null where none has such a sign.
     */
    private static @Nullable String signedBeside(Unit stated, List<Mention> sentence) {
        for (Mention other : sentence) {
            Unit sure = other.kind() == Kind.MONEY && other.choice() == null ? other.unit() : null;
            boolean longer = sure != null
                    && sure.surface().length() > stated.surface().length()
                    && sure.surface().endsWith(stated.surface())
                    && !Character.isLetter(stated.surface().charAt(0));
            if (longer && sure != null) {
                return sure.code();
            }
        }
        return null;
    }

    /**
     * "Turkse lira" in 1998: before a currency was there, its name was that of the one that it replaced. A code, "TRY 300", is
     * no name, nor is a sign of one character; both stay what they are.
     */
    private String atItsTime(Unit unit, LocalDate day) {
        String code = unit.code();
        CurrencyInfo info = pack.currency(code);
        if (unit.surface().equalsIgnoreCase(code) || unit.surface().length() < 2) {
            return code;
        }
        Tenders tenders = pack.catalogs().tenders();
        // a currency of several countries was there as soon as one of them had it
        for (String country : info.countries()) {
            if (!tenders.isYetToCome(country, code, day)) {
                return code;
            }
        }
        for (String country : info.countries()) {
            // only what bears the name: before the Turkish lira of 2005 another lira, before the euro no euro
            String then = tenders.nearest(
                    country,
                    day,
                    other -> kind(pack.currency(other)).equals(kind(info)) && tenders.isTender(country, other, day));
            if (then != null) {
                return then;
            }
        }
        return code;
    }

    /**
     * The currency in place of the one stated, printed as it was and so many of it: "80 cents" are 0.80 of whichever it is.
     */
    private Unit currency(String code, Unit stated) {
        CurrencyInfo info = pack.currency(code);
        return new Unit(stated.system(), info.code(), info.name(), stated.surface(), stated.factor());
    }

    /**
     * The country, among those that have a currency of the word, that the sentence names nearest to the amount: Australia in
     * "the Canadian baker, who moved to Australia, paid $5 million", and none in "a farmer in Ghana paid $300".
     */
    /** "at $83 a barrel as traders weighed fires in Canada": whether another clause begins before the country behind an amount. */
    private boolean isParted(Mention mention, int country) {
        for (int i = mention.last() + 1; i < country; i++) {
            if (tokens.is(i, FunctionWord.SUBORDINATE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable CountryWord nearestCountry(Mention mention, Candidates candidates) {
        CountryWord best = null;
        int distance = COUNTRY_WINDOW;
        int end = Math.min(tokens.to(), mention.last() + COUNTRY_WINDOW);
        for (int i = Math.max(tokens.from(), mention.first() - COUNTRY_WINDOW); i < end; i++) {
            CountryWord country = tokens.meaning(i, MoneyKind.COUNTRY, CountryWord.class);
            int away = Math.abs(i - mention.first());
            if (country != null && away < distance && candidates.of(country.code()) != null && !isParted(mention, i)) {
                best = country;
                distance = away;
            }
        }
        return best;
    }

    /** "$75 U.S." says which dollar it is; "an Australian builder … $2bn" leaves it open. */
    private boolean isBeside(Mention mention, @Nullable CountryWord country) {
        for (int i = mention.first() - BESIDE; i <= mention.last() + BESIDE; i++) {
            if (country != null && country.equals(tokens.meaning(i, MoneyKind.COUNTRY, CountryWord.class))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last word of a currency's name, its years aside: dollar, pound, franc. What shares it may be called by that word.
     */
    private static String kind(CurrencyInfo info) {
        String name = info.name().indexOf('(') < 0
                ? info.name()
                : info.name().substring(0, info.name().indexOf('(')).strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** What a word for money can mean on a day. */
    private final class Candidates {
        private final String main;
        private final CurrencyChoice choice;
        private final LocalDate day;

        Candidates(String main, CurrencyChoice choice, LocalDate day) {
            this.main = main;
            this.choice = choice;
            this.day = day;
        }

        /**
         * The one of the country; null where it has none. First what the word lists and people paid with that day, then what bears
         * the same name there, last what the word lists and was tender once: a text of today tells of German marks, but a word
         * that means a currency only while it lasts does not go back to it, so "300 pounds" in Ireland are Irish in 1990 alone.
         */
        @Nullable
        String of(String country) {
            Tenders tenders = pack.catalogs().tenders();
            Predicate<String> listed = code -> code.equals(main)
                    || choice.others().contains(code)
                    || choice.rarer().contains(code);
            Predicate<String> tender = code -> tenders.isTender(country, code, day);
            String kind = kind(pack.currency(main));
            // a dollar of the country's own may be too rare to be listed with the word
            Predicate<String> ofKind = code -> kind(pack.currency(code)).equals(kind);
            Predicate<String> past = listed.and(code -> !choice.whileTender().contains(code));
            return Stream.of(listed.and(tender), ofKind.and(tender), past)
                    .map(allowed -> tenders.nearest(country, day, allowed))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
