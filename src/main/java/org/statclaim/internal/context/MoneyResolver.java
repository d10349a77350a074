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
 */
final class MoneyResolver {

    private static final int COUNTRY_WINDOW = 60;
    /** So near a country's name belongs to the amount: "$5 million Canadian", "Turkse lira". */
    private static final int BESIDE = 2;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final @Nullable String region;
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
        String main = choice.main(stated.code(), day);
        Candidates candidates = new Candidates(main, choice, day);
        String whole = wholeBeside(stated, choice.others(), sentence);
        CountryWord country = whole == null ? nearestCountry(mention, candidates) : null;
        String named = country == null ? whole : candidates.of(country.code());
        boolean settled = named != null && (whole != null || isBeside(mention, country));
        if (named == null && region != null) {
            named = candidates.of(region);
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

    /** The day that the amount speaks of: the end of its own time, else of the publication's. */
    private LocalDate day(@Nullable Period time) {
        return time == null ? published : time.to().or(time::from).orElse(published);
    }

    /** "80 cents to 3 euros": the cents are those of a currency that the sentence names without doubt. */
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

    /** "Turkse lira" in 1998: before a currency was there, its name was that of the one that it replaced. */
    private String atItsTime(Unit unit, LocalDate day) {
        String code = unit.code();
        CurrencyInfo info = pack.currency(code);
        if (unit.surface().equalsIgnoreCase(code) || unit.surface().length() < 2) {
            return code;
        }
        Tenders tenders = pack.catalogs().tenders();
        for (String country : info.countries()) {
            if (!tenders.isYetToCome(country, code, day)) {
                return code;
            }
        }
        for (String country : info.countries()) {
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

    private Unit currency(String code, Unit stated) {
        CurrencyInfo info = pack.currency(code);
        return new Unit(stated.system(), info.code(), info.name(), stated.surface(), stated.factor());
    }

    /** The country, among those that have a currency of the word, that the sentence names nearest to the amount. */
    private @Nullable CountryWord nearestCountry(Mention mention, Candidates candidates) {
        CountryWord best = null;
        int distance = COUNTRY_WINDOW;
        for (int i = mention.first() - COUNTRY_WINDOW; i < mention.last() + COUNTRY_WINDOW; i++) {
            CountryWord country = tokens.meaning(i, MoneyKind.COUNTRY, CountryWord.class);
            int away = Math.abs(i - mention.first());
            if (country != null && away < distance && candidates.of(country.code()) != null) {
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

    /** The last word of a currency's name, its years aside: dollar, pound, franc. */
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

        /** The one of the country; null where it has none. */
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
