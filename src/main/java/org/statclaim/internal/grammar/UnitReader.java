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

    private static final String QUOTES = "\"'″′";
    private static final int QUOTE_WINDOW = 200;
    private static final int MONEY_WINDOW = 10;

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
        Found found = at(at);
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

    /** The currency of a code, for a word that names an amount of it. */
    Found currencyOf(String code, int i) {
        return currency(code, i, BigDecimal.ONE, "");
    }

    /** Whether a word of prices, pay or trade stands near. */
    boolean speaksOfMoney(int i) {
        return speaksOf(TokenClass.MONEY_CONTEXT, i);
    }

    /** Whether a word of lengths and distances stands near. */
    boolean speaksOfExtent(int i) {
        return speaksOf(TokenClass.EXTENT, i);
    }

    private boolean speaksOf(TokenClass topic, int i) {
        for (int at = Math.max(0, i - MONEY_WINDOW); at < Math.min(tokens.size(), i + MONEY_WINDOW); at++) {
            if (tokens.is(at, topic)) {
                return true;
            }
        }
        return false;
    }

    private Found currency(String code, int i, BigDecimal worth, String open) {
        CurrencyInfo info = pack.currency(code);
        Unit unit = Unit.of(UnitSystem.ISO4217, code, info.name(), tokens.printed(i));
        return new Found(Kind.MONEY, unit, i, i + 1, worth, open);
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
        if (first != null
                && tokens.is(i, TokenClass.PREMODIFIER)
                && !first.exact().contentEquals(tokens.printed(i))) {
            // "20 EV models": the word before a noun that is a symbol in other letters
            return null;
        }
        if (first != null && isNamed(first, i)) {
            return null;
        }
        if (first == null || lexeme == null || !first.exact().isEmpty()) {
            return first;
        }
        for (Sense sense : lexeme.senses()) {
            boolean other =
                    sense.tokenClass() == TokenClass.UNIT && !sense.payload().equals(first.payload());
            if (other && sense.exact().isEmpty() && speaksOf(TokenClass.ANGLE, i)) {
                return sense;
            }
        }
        return first;
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
                    sense.tokenClass() == TokenClass.UNIT && sense.exact().isEmpty();
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
        if (sense == null || !isWhole(i)) {
            return null;
        }
        return new Found(
                Kind.MEASURE, unit(sense.payload(), tokens.printed(i)), i, i + 1, multiplier(sense.payload()), "");
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
        if (tokens.isSymbol(next, '-')) {
            int length = tokens.end(i) - tokens.start(i);
            boolean name = tokens.isGlued(next + 1)
                    && (tokens.isWord(next + 1) && length <= 2 || tokens.isDigits(next + 1) && length == 1);
            return !name;
        }
        return !tokens.isWord(next) || tokens.is(next, TokenClass.SCALE);
    }
}
