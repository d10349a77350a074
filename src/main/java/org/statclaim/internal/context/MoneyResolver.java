package org.statclaim.internal.context;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Decides which of several currencies a word means: by a country named in the sentence, in the article, by the region,
 * else by the word's main currency. What is not settled by name stays open as alternatives.
 */
final class MoneyResolver {

    private static final int CURRENCIES = 0;
    private static final int COUNTRY_WINDOW = 60;
    private static final String SEPARATOR = ",";
    private static final String BEFORE = "<";
    /** Marks, among the flags, a currency that the word means only where its country is named. */
    private static final String RARER = "+";

    private final Tokens tokens;
    private final LanguagePack pack;
    private final @Nullable String region;
    private final int year;

    MoneyResolver(Tokens tokens, LanguagePack pack, @Nullable String region, int year) {
        this.tokens = tokens;
        this.pack = pack;
        this.region = region;
        this.year = year;
    }

    void resolve(Draft draft) {
        if (draft.kind != Kind.MONEY || draft.openCurrencies.isEmpty() || draft.unit == null) {
            return;
        }
        String[] parts = draft.openCurrencies.split(";", -1);
        List<String> others = parts[CURRENCIES].isEmpty() ? List.of() : List.of(parts[CURRENCIES].split(SEPARATOR));
        String flags = parts.length > 1 ? parts[1] : "";
        String main = withdrawn(flags, draft.unit.code());
        String named = named(draft, main, others, flags);
        boolean settled = named != null;
        if (named == null && region != null) {
            named = candidate(region, main, others, flags);
        }
        String code = named == null ? main : named;
        Unit stated = draft.unit;
        draft.unit = currency(code, stated);
        if (!settled) {
            for (String other : others) {
                alternative(draft, other, code, stated);
            }
            if (!main.equals(code)) {
                alternative(draft, main, code, stated);
            }
        }
    }

    private void alternative(Draft draft, String other, String chosen, Unit stated) {
        if (!other.equals(chosen)) {
            draft.alternatives.add(
                    new Alternative(Optional.empty(), Optional.of(currency(other, stated)), Reasons.CURRENCY));
        }
    }

    private Unit currency(String code, Unit stated) {
        CurrencyInfo info = pack.currency(code);
        return new Unit(stated.system(), info.code(), info.name(), stated.surface(), stated.factor());
    }

    /** A word of a withdrawn currency in a text from before the withdrawal: "<2002:BEF". */
    private String withdrawn(String flags, String main) {
        for (String flag : flags.split(SEPARATOR)) {
            if (flag.startsWith(BEFORE)) {
                int colon = flag.lastIndexOf(':');
                if (year < Integer.parseInt(flag.substring(BEFORE.length(), colon))) {
                    return flag.substring(colon + 1);
                }
            }
        }
        return main;
    }

    /** The currency of the country that the sentence names nearest to the amount. */
    private @Nullable String named(Draft draft, String main, List<String> others, String flags) {
        String best = null;
        int distance = COUNTRY_WINDOW;
        int from = draft.first - COUNTRY_WINDOW;
        int to = Math.min(tokens.size(), draft.last + COUNTRY_WINDOW);
        for (int i = Math.max(0, from); i < to; i++) {
            Sense country = tokens.sense(i, TokenClass.COUNTRY);
            int away = Math.abs(i - draft.first);
            if (country == null || away >= distance) {
                continue;
            }
            String code = candidate(country.payload(), main, others, flags);
            if (code != null) {
                best = code;
                distance = away;
            }
        }
        return best;
    }

    /** The last word of a currency's name: dollar, pound, franc. */
    private static String kind(CurrencyInfo info) {
        return info.name().substring(info.name().lastIndexOf(' ') + 1);
    }

    private @Nullable String candidate(String country, String main, List<String> others, String flags) {
        for (String code : pack.currenciesOf(country)) {
            boolean rarer = flags.contains(RARER + code);
            if (code.equals(main) || others.contains(code) || rarer) {
                return code;
            }
        }
        for (String code : pack.currenciesOf(country)) {
            CurrencyInfo info = pack.currency(code);
            if (info.current() && kind(info).equals(kind(pack.currency(main)))) {
                // a dollar of the country's own that is too rare to be listed with the word
                return code;
            }
        }
        return null;
    }
}
