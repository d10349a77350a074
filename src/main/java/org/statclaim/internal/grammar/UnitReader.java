package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Reads what stands for a unit beside a number: shares, currencies, minor units and measures. */
final class UnitReader {

    private static final String COMPOSITE_SEPARATOR = ";";

    private static final TokenClass[] CLOSING = {
        TokenClass.PREP, TokenClass.CONJ, TokenClass.VERB, TokenClass.PER, TokenClass.ADVERB
    };
    private static final TokenClass[] MONEY = {TokenClass.CURRENCY, TokenClass.MONEY_WORD};
    /** What goes on with a unit. */
    private static final String UNIT_SIGNS = "⋅·²³^";

    private static final String QUOTES = "\"'″′";
    private static final int QUOTE_WINDOW = 200;

    private final Tokens tokens;
    private final LanguagePack pack;
    private final boolean imperial;
    private final boolean open;

    /**
     * A unit as found.
     *
     * @param kind what it makes of the figure
     * @param unit the unit
     * @param first its first token
     * @param end one past its last token
     * @param multiplier what the stated number has to be multiplied by, since the code list lacks the unit
     * @param openCurrencies other codes of the same word, and the flags of the table
     */
    record Found(Kind kind, Unit unit, int first, int end, BigDecimal multiplier, String openCurrencies) {}

    UnitReader(Tokens tokens, LanguagePack pack, boolean imperial, boolean open) {
        this.imperial = imperial;
        this.open = open;
        this.tokens = tokens;
        this.pack = pack;
    }

    /** The unit that follows a number, a hyphen or brackets between included; null where there is none. */
    @Nullable
    Found after(int i, int limit) {
        int at = i;
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
        boolean bracket = (tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[')) && !tokens.isGlued(i);
        if (hyphen || bracket) {
            at = i + 1;
        }
        if (at >= limit) {
            return null;
        }
        Found found = leansForward(at) ? null : at(at);
        if (found == null || (bracket && !closes(found.end()))) {
            return null;
        }
        if (bracket) {
            return found.kind() == Kind.MEASURE
                    ? new Found(found.kind(), found.unit(), at, found.end() + 1, found.multiplier(), "")
                    : null;
        }
        return found;
    }

    /**
     * "In 2018 $5 million", "three $ 400 cheques": a sign between two numbers belongs to the one behind it, unless it stands
     * on the one before.
     */
    boolean leansForward(int i) {
        boolean number = tokens.isDigits(i + 1)
                || (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ','))
                        && tokens.isDigits(i + 2)
                        && tokens.isGlued(i + 2);
        boolean money = tokens.is(i, TokenClass.CURRENCY) || tokens.is(i, TokenClass.MONEY_WORD);
        if (!number || !money) {
            return false;
        }
        if (tokens.isDigits(i - 1) && tokens.isAny(i - 2, MONEY) && !tokens.isDigits(i - 3)) {
            // "€ 5 $ 6", "rmb 10 usd 20": the number before has its own, as it has not in "50 dollar 40 euro 30 yen"
            return true;
        }
        if (tokens.startsCell(i) || tokens.startsCell(i + 1)) {
            return tokens.startsCell(i);
        }
        Sense sense = tokens.sense(i, TokenClass.CURRENCY);
        boolean sign = !tokens.isWord(i) || sense != null && sense.payload().equalsIgnoreCase(tokens.printed(i));
        boolean dash = tokens.isGlued(i) && isDash(i - 1) && (sign || sense != null);
        if (!sign && !dash || tokens.isGlued(i) && !dash) {
            return false;
        }
        if (tokens.isGlued(i + 1) || dash) {
            return true;
        }
        int end = i + 2;
        while (tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isDigits(end + 1) && isMark(end)) {
            end += 2;
        }
        boolean scaled =
                tokens.is(end, TokenClass.SCALE) || tokens.isGlued(end) && tokens.is(end, TokenClass.SCALE_SUFFIX);
        // "3 $ 20 cents", "10 $ 20 $": what follows the second number says that the signs stand behind
        boolean behind = tokens.isAny(end, MONEY) || tokens.is(end, TokenClass.MINOR);
        boolean cents = tokens.end(i + 1) - tokens.start(i + 1) == 2 && end == i + 2;
        boolean alone = !tokens.isWord(end) || tokens.isAny(end, CLOSING);
        return scaled || !behind && (tokens.isWord(i) ? alone && !cents : !alone || !cents);
    }

    private boolean isMark(int i) {
        return tokens.isSymbol(i, '.') || tokens.isSymbol(i, ',');
    }

    private boolean isDash(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–') || tokens.isSymbol(i, '—');
    }

    private boolean closes(int i) {
        return (tokens.isSymbol(i, ')') || tokens.isSymbol(i, ']')) && tokens.isGlued(i);
    }

    @Nullable
    Found at(int i) {
        Sense percent = tokens.sense(i, TokenClass.PERCENT);
        if (percent != null) {
            return share(percent, i);
        }
        Found money = money(i, false);
        Found measure = measure(i);
        if (money == null || measure == null) {
            return money == null ? measure : money;
        }
        return measure;
    }

    /** The unit as a currency although it may be a measure too: "361 miljoen pond". */
    @Nullable
    Found money(int i, boolean prefix) {
        if (prefix && isOrdinary(i)) {
            return null;
        }
        Sense sense = tokens.sense(i, TokenClass.CURRENCY);
        if (sense != null && (prefix || isWhole(i))) {
            return currency(sense.payload(), i, sense.number(), "");
        }
        Sense word = tokens.sense(i, TokenClass.MONEY_WORD);
        if (word != null && (prefix || isWhole(i))) {
            String[] parts = word.payload().split(COMPOSITE_SEPARATOR, -1);
            if (prefix && word.isOrdinaryWord()) {
                return null;
            }
            return currency(parts[0], i, BigDecimal.ONE, parts[1] + COMPOSITE_SEPARATOR + parts[2]);
        }
        Sense minor = prefix ? null : tokens.sense(i, TokenClass.MINOR);
        if (minor != null && isWhole(i)) {
            String[] parts = minor.payload().split(COMPOSITE_SEPARATOR, -1);
            CurrencyInfo info = pack.currency(parts[0]);
            String printed = tokens.printed(i);
            // a tenner is ten of the currency; a cent keeps its stated value and carries the factor
            boolean multiple = minor.number().compareTo(BigDecimal.ONE) > 0;
            BigDecimal factor = multiple ? BigDecimal.ONE : minor.number();
            Unit unit = new Unit(UnitSystem.ISO4217, info.code(), info.name(), printed, factor);
            BigDecimal worth = multiple ? minor.number() : BigDecimal.ONE;
            return new Found(Kind.MONEY, unit, i, i + 1, worth, parts[1] + COMPOSITE_SEPARATOR);
        }
        return null;
    }

    /** "COP 26", "ALL 12 CREW", "Euro 2020": a name before a number that looks like no amount. */
    private boolean isOrdinary(int i) {
        if (tokens.sense(i, TokenClass.ORDINARY_CODE) == null) {
            return false;
        }
        int number = tokens.isSymbol(i + 1, '-') ? i + 2 : i + 1;
        int before = tokens.isSymbol(i - 1, '-') ? i - 2 : i - 1;
        if (!tokens.isDigits(number) || isShouted(number + 1)) {
            return true;
        }
        boolean year = tokens.end(number) - tokens.start(number) == 4 && "12".indexOf(tokens.firstChar(number)) >= 0;
        return !pack.lexicon().startsAmount(tokens.text(), tokens.start(number))
                && (year || !tokens.is(before, TokenClass.MONEY_CONTEXT));
    }

    private boolean isShouted(int i) {
        if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < 2) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (Character.isLowerCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The currency of a code, for a word that names an amount of it. */
    Found currencyOf(String code, int i) {
        return currency(code, i, BigDecimal.ONE, "");
    }

    /** Whether a word of prices, pay or trade stands near. */
    boolean speaksOfMoney(int i) {
        return tokens.speaksOf(TokenClass.MONEY_CONTEXT, i);
    }

    /** Whether a word of lengths and distances stands near. */
    boolean speaksOfExtent(int i) {
        return tokens.speaksOf(TokenClass.EXTENT, i);
    }

    private Found currency(String code, int i, BigDecimal worth, String open) {
        CurrencyInfo info = pack.currency(code);
        Unit unit = Unit.of(UnitSystem.ISO4217, code, info.name(), tokens.printed(i));
        return new Found(Kind.MONEY, unit, i, i + 1, worth, open);
    }

    /** "percent of 10" as all that a line says: the percentage named before its figure; null elsewhere. */
    @Nullable
    Found percentOf(int i) {
        Sense percent = tokens.startsLine(i) && tokens.isWord(i) && tokens.is(i + 1, TokenClass.PARTITIVE)
                ? tokens.sense(i, TokenClass.PERCENT)
                : null;
        int end = i + 2;
        while (tokens.isDigits(end) || tokens.isAny(end, Numeral.WORDS) || tokens.isSymbol(end, '-')) {
            end++;
        }
        boolean alone = percent != null && end > i + 2 && end >= tokens.size();
        return alone && percent != null
                ? new Found(
                        Kind.PERCENTAGE,
                        Catalogs.share(percent.payload(), tokens.printed(i)),
                        i,
                        i + 2,
                        BigDecimal.ONE,
                        "")
                : null;
    }

    private Found share(Sense percent, int i) {
        return new Found(
                Kind.PERCENTAGE, Catalogs.share(percent.payload(), tokens.printed(i)), i, i + 1, BigDecimal.ONE, "");
    }

    /** The unit named before its figure; null where the token is none. */
    @Nullable
    Found prefix(int i) {
        Sense sense = tokens.sense(i, TokenClass.UNIT_PREFIX);
        return sense == null
                ? null
                : new Found(Kind.MEASURE, unit(sense.payload(), tokens.printed(i)), i, i + 1, BigDecimal.ONE, "");
    }

    /** Where a word names two units, the angle is meant beside words of turning. */
    private @Nullable Sense unitSense(int i) {
        Sense first = tokens.sense(i, TokenClass.UNIT);
        Lexeme lexeme = tokens.lexeme(i);
        if (isTopical(i)) {
            return topical(i);
        }
        if (first != null
                && tokens.is(i, TokenClass.PREMODIFIER)
                && !first.exact().contentEquals(tokens.printed(i))) {
            // "20 EV models": the word before a noun that is a symbol in other letters
            return null;
        }
        if (first != null && isNamed(first, i)) {
            return null;
        }
        if (first == null || lexeme == null || !first.exact().isEmpty() && tokens.isWord(i)) {
            return first;
        }
        Sense main = first;
        for (Sense sense : lexeme.senses()) {
            if (sense.tokenClass() != TokenClass.UNIT || !sense.exact().isEmpty()) {
                continue;
            }
            if (isSpokenOf(sense, i)) {
                return sense;
            }
            // "5 à 7°": what a language takes a sign for goes before what it is everywhere
            main = main.exact().isEmpty() ? main : sense;
        }
        return isSpokenOf(first, i) ? first : main;
    }

    /** Whether the token is a letter that is a scale, and a unit only where the text speaks of what that measures. */
    boolean isTopical(int i) {
        return tokens.sense(i, TokenClass.TOPIC_UNIT) != null;
    }

    /** The unit of such a letter, "812.4K", "64K of RAM"; null where the text speaks of something else. */
    private @Nullable Sense topical(int i) {
        Sense topics = tokens.sense(i, TokenClass.TOPIC_UNIT);
        if (topics != null) {
            for (String code : topics.payload().split(",")) {
                Sense unit = new Sense(TokenClass.UNIT, code, BigDecimal.ZERO, topics.exact(), false);
                if (isSpokenOf(unit, i)) {
                    return unit;
                }
            }
        }
        return null;
    }

    private boolean isSpokenOf(Sense unit, int i) {
        TokenClass topic = pack.catalogs().topicOf(unit.payload());
        return topic != null && tokens.speaksOf(topic, i);
    }

    /** "13 St James Street": a symbol that is written as a name is, before the rest of one. */
    private boolean isNamed(Sense symbol, int i) {
        String printed = tokens.printed(i);
        return printed.length() > 1
                && !symbol.exact().isEmpty()
                && !symbol.exact().equals(printed)
                && tokens.isCapitalised(i)
                && Character.isLowerCase(printed.charAt(1))
                && tokens.isCapitalised(i + 1);
    }

    /** The unit of another code that the same word names; null where it names only one. */
    @Nullable
    Found otherMeasure(int i, String code) {
        Lexeme lexeme = tokens.lexeme(i);
        if (lexeme == null) {
            return null;
        }
        String printed = tokens.printed(i);
        String british = open ? pack.catalogs().imperial(code, printed) : code;
        if (!british.equals(code)) {
            // an American gallon as well as a British one
            MeasureUnit unit = pack.unit(british);
            Unit other = Unit.of(UnitSystem.UCUM, british, unit.name(), printed);
            return new Found(Kind.MEASURE, other, i, i + 1, BigDecimal.ONE, "");
        }
        for (Sense sense : lexeme.senses()) {
            boolean word =
                    sense.tokenClass() == TokenClass.UNIT && (sense.exact().isEmpty() || !tokens.isWord(i));
            Unit unit = word ? unit(sense.payload(), printed) : null;
            if (unit != null && !unit.code().equals(code)) {
                return new Found(Kind.MEASURE, unit, i, i + 1, BigDecimal.ONE, "");
            }
        }
        return null;
    }

    @Nullable
    Found measure(int i) {
        Sense sense = unitSense(i);
        Found product = sense == null ? null : product(sense, i);
        if (product != null || sense == null || !isWhole(i)) {
            return product;
        }
        return raised(measure(sense, i));
    }

    /** "4 MW⋅uur": two units with a dot between them, where the catalogue has their product; null elsewhere. */
    private @Nullable Found product(Sense first, int i) {
        boolean dot = (tokens.isSymbol(i + 1, '⋅') || tokens.isSymbol(i + 1, '·')) && tokens.isGlued(i + 1);
        Sense second = dot && tokens.isGlued(i + 2) ? unitSense(i + 2) : null;
        String code = second == null ? "" : first.payload() + "." + second.payload();
        return pack.catalogs().units().find(code).isEmpty()
                ? null
                : new Found(Kind.MEASURE, unit(code, tokens.printed(i, i + 2)), i, i + 3, BigDecimal.ONE, "");
    }

    /** "6 km squared", "9 m cubed": a word behind a length makes it an area or a volume. */
    private Found raised(Found side) {
        Sense power = tokens.sense(side.end(), TokenClass.POWER);
        if (power == null) {
            return side;
        }
        String code = side.unit().code() + power.payload();
        boolean known = pack.catalogs().units().find(code).isPresent();
        String surface = tokens.printed(side.first(), side.end());
        return known
                ? new Found(Kind.MEASURE, unit(code, surface), side.first(), side.end() + 1, BigDecimal.ONE, "")
                : side;
    }

    private Found measure(Sense sense, int i) {
        return new Found(
                Kind.MEASURE, unit(sense.payload(), tokens.printed(i)), i, i + 1, multiplier(sense.payload()), "");
    }

    /** The unit at the token whatever stands behind it; null where it names none. */
    @Nullable
    Found unwhole(int i) {
        Sense sense = unitSense(i);
        return sense == null ? null : measure(sense, i);
    }

    /** A unit by its code; a customary one that UCUM lacks is stated in the code that it is a multiple of. */
    Unit unit(String code, String surface) {
        String stated = pack.catalogs().statedCode(code);
        MeasureUnit unit = pack.unit(imperial ? pack.catalogs().imperial(stated, surface) : stated);
        return Unit.of(UnitSystem.UCUM, unit.code(), unit.name(), surface);
    }

    private BigDecimal multiplier(String code) {
        String stated = pack.catalogs().statedCode(code);
        return stated.equals(code)
                ? BigDecimal.ONE
                : Ratio.divide(
                        pack.unit(code).factor().toDecimal(),
                        pack.unit(stated).factor().toDecimal());
    }

    /** Whether what the unit measures can be made of something: not lengths, times, speeds, temperatures, angles. */
    boolean isOfStuff(Unit unit) {
        return unit.system() == UnitSystem.UCUM && pack.catalogs().isOfStuff(unit.code());
    }

    /** Whether a duration stands at the token. */
    boolean isTime(int i) {
        Found unit = tokens.isWord(i) ? measure(i) : null;
        return unit != null && isTime(unit.unit());
    }

    boolean isTime(Unit unit) {
        return unit.system() == UnitSystem.UCUM && pack.catalogs().isTime(unit.code());
    }

    /** Whether no quotation is open before the mark, which then stands for inches or feet. */
    private boolean opensNone(int i) {
        int quotes = 0;
        for (int at = Math.max(0, i - QUOTE_WINDOW); at < i; at++) {
            quotes += tokens.firstChar(at) == tokens.firstChar(i) ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

    private boolean isInitial(int i) {
        return tokens.end(i) - tokens.start(i) == 1
                && tokens.isSymbol(i + 1, '.')
                && tokens.isGlued(i + 2)
                && tokens.isWord(i + 2);
    }

    /** No unit out of a part of something longer: "5 m-sprinters", "20 F-16's", "5kmx". */
    private boolean isWhole(int i) {
        int next = i + 1;
        if (tokens.is(i, TokenClass.PREP) && !tokens.isCapitalised(i)) {
            // "5 in" is inches only where no noun follows
            return !tokens.isWord(next) && !tokens.isDigits(next) && !tokens.isSymbol(next, '$');
        }
        if (QUOTES.indexOf(tokens.firstChar(i)) >= 0) {
            return !(tokens.isGlued(next) && tokens.isWord(next)) && opensNone(i);
        }
        if (!tokens.isGlued(next)) {
            return true;
        }
        if (UNIT_SIGNS.indexOf(tokens.firstChar(next)) >= 0 || isInitial(i)) {
            // "4 MW⋅uur", "4 hm³", "2021 C.P.I.": a part of something that the pack does not know
            return false;
        }
        if (tokens.isSymbol(next, '-')) {
            int length = tokens.end(i) - tokens.start(i);
            // "20 F-16's", "5 m-sprinters"; what stands on the number is its own
            boolean name = !tokens.isGlued(i)
                    && tokens.isGlued(next + 1)
                    && (tokens.isWord(next + 1) && length <= 2 || tokens.isDigits(next + 1) && length == 1);
            return !name;
        }
        return !tokens.isWord(next) || tokens.is(next, TokenClass.SCALE);
    }
}
