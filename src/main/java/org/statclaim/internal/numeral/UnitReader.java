package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning.CurrencyWord;
import org.statclaim.internal.lexicon.Meaning.MinorWord;
import org.statclaim.internal.lexicon.Meaning.MoneyWord;
import org.statclaim.internal.lexicon.Meaning.ShareWord;
import org.statclaim.internal.lexicon.Meaning.TopicUnits;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Ratio;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** Reads what stands for a unit beside a number: shares, currencies, minor units and measures. */
public final class UnitReader {

    private static final TokenClass[] CLOSING = {
        TokenClass.PREP, TokenClass.CONJ, TokenClass.VERB, TokenClass.PER, TokenClass.ADVERB
    };
    private static final TokenClass[] MONEY = {TokenClass.CURRENCY, TokenClass.MONEY_WORD};
    /** What goes on with a unit. */
    private static final String UNIT_SIGNS = "⋅·²³^";

    private static final String QUOTES = "\"'″′";
    private static final int QUOTE_WINDOW = 200;

    private final Sentence tokens;
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
     * @param choice what a word for several currencies may mean; null where the unit is sure
     */
    public record Found(
            Kind kind,
            Unit unit,
            int first,
            int end,
            BigDecimal multiplier,
            @Nullable CurrencyChoice choice) {}

    public UnitReader(Sentence tokens, LanguagePack pack, boolean imperial, boolean open) {
        this.imperial = imperial;
        this.open = open;
        this.tokens = tokens;
        this.pack = pack;
    }

    /** The unit that follows a number, a hyphen or brackets between included; null where there is none. */
    @Nullable
    public Found after(int i, int limit) {
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
                    ? new Found(found.kind(), found.unit(), at, found.end() + 1, found.multiplier(), null)
                    : null;
        }
        return found;
    }

    /**
     * "In 2018 $5 million", "three $ 400 cheques": a sign between two numbers belongs to the one behind it, unless it stands
     * on the one before.
     */
    public boolean leansForward(int i) {
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
        CurrencyWord currency = tokens.meaning(i, TokenClass.CURRENCY, CurrencyWord.class);
        boolean sign = !tokens.isWord(i)
                || currency != null && currency.currency().code().equalsIgnoreCase(tokens.printed(i));
        boolean dash = tokens.isGlued(i) && isDash(i - 1) && (sign || currency != null);
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
        ShareWord percent = tokens.meaning(i, TokenClass.PERCENT, ShareWord.class);
        if (percent != null) {
            return share(percent, i, i + 1);
        }
        Found money = money(i, false);
        Found measure = measure(i);
        return measure == null ? money : measure;
    }

    /** The unit as a currency although it may be a measure too: "361 miljoen pond". */
    @Nullable
    public Found money(int i, boolean prefix) {
        if (prefix && isOrdinary(i)) {
            return null;
        }
        CurrencyWord sign = tokens.meaning(i, TokenClass.CURRENCY, CurrencyWord.class);
        if (sign != null && (prefix || isWhole(i))) {
            return currency(sign.currency(), i, sign.number(), null);
        }
        MoneyWord word = tokens.meaning(i, TokenClass.MONEY_WORD, MoneyWord.class);
        if (word != null && (prefix || isWhole(i))) {
            return prefix && word.ordinary() ? null : currency(word.currency(), i, BigDecimal.ONE, word.choice());
        }
        MinorWord minor = prefix ? null : tokens.meaning(i, TokenClass.MINOR, MinorWord.class);
        return minor != null && isWhole(i) ? minor(minor, i) : null;
    }

    /** A tenner is ten of the currency; a cent keeps its stated value and carries the factor. */
    private Found minor(MinorWord minor, int i) {
        boolean multiple = minor.number().compareTo(BigDecimal.ONE) > 0;
        BigDecimal factor = multiple ? BigDecimal.ONE : minor.number();
        BigDecimal worth = multiple ? minor.number() : BigDecimal.ONE;
        CurrencyInfo info = minor.currency();
        Unit unit = new Unit(UnitSystem.ISO4217, info.code(), info.name(), tokens.printed(i), factor);
        return new Found(Kind.MONEY, unit, i, i + 1, worth, minor.choice());
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

    /** The currency, for a word that names an amount of it. */
    public Found currencyOf(CurrencyInfo info, int i) {
        return currency(info, i, BigDecimal.ONE, null);
    }

    /** Whether a word of prices, pay or trade stands near. */
    public boolean speaksOfMoney(int i) {
        return tokens.speaksOf(TokenClass.MONEY_CONTEXT, i);
    }

    /** Whether a word of lengths and distances stands near. */
    public boolean speaksOfExtent(int i) {
        return tokens.speaksOf(TokenClass.EXTENT, i);
    }

    private Found currency(CurrencyInfo info, int i, BigDecimal worth, @Nullable CurrencyChoice choice) {
        Unit unit = Unit.of(UnitSystem.ISO4217, info.code(), info.name(), tokens.printed(i));
        return new Found(Kind.MONEY, unit, i, i + 1, worth, choice);
    }

    /** "percent of 10" as all that a line says: the percentage named before its figure; null elsewhere. */
    @Nullable
    public Found percentOf(int i) {
        ShareWord percent = tokens.startsLine(i) && tokens.isWord(i) && tokens.is(i + 1, TokenClass.PARTITIVE)
                ? tokens.meaning(i, TokenClass.PERCENT, ShareWord.class)
                : null;
        int end = i + 2;
        while (Numeral.mayBegin(tokens, end) || tokens.isSymbol(end, '-')) {
            end++;
        }
        boolean alone = percent != null && end > i + 2 && tokens.endsText(end);
        return alone && percent != null ? share(percent, i, i + 2) : null;
    }

    private Found share(ShareWord percent, int i, int end) {
        Unit unit = Catalogs.share(percent.code(), tokens.printed(i));
        return new Found(Kind.PERCENTAGE, unit, i, end, BigDecimal.ONE, null);
    }

    /** The unit named before its figure; null where the token is none. */
    @Nullable
    public Found prefix(int i) {
        UnitWord word = tokens.meaning(i, TokenClass.UNIT_PREFIX, UnitWord.class);
        return word == null ? null : stated(unit(word.unit(), tokens.printed(i)), i, i + 1);
    }

    /** Where a word names two units, the angle is meant beside words of turning. */
    private @Nullable MeasureUnit unitOf(int i) {
        Sense first = tokens.sense(i, TokenClass.UNIT);
        Lexeme lexeme = tokens.lexeme(i);
        if (isTopical(i)) {
            return topical(i);
        }
        if (first == null || lexeme == null || isModifier(first, i) || isNamed(first, i)) {
            return null;
        }
        if (!first.exact().isEmpty() && tokens.isWord(i)) {
            return unit(first);
        }
        Sense main = first;
        for (Sense sense : lexeme.senses()) {
            if (sense.tokenClass() != TokenClass.UNIT || !sense.exact().isEmpty()) {
                continue;
            }
            if (isSpokenOf(unit(sense), i)) {
                return unit(sense);
            }
            // "5 à 7°": what a language takes a sign for goes before what it is everywhere
            main = main.exact().isEmpty() ? main : sense;
        }
        return isSpokenOf(unit(first), i) ? unit(first) : unit(main);
    }

    private static MeasureUnit unit(Sense sense) {
        return sense.as(UnitWord.class).unit();
    }

    /** Whether the token is a letter that is a scale, and a unit only where the text speaks of what that measures. */
    public boolean isTopical(int i) {
        return tokens.sense(i, TokenClass.TOPIC_UNIT) != null;
    }

    /** The unit of such a letter, "812.4K", "64K of RAM"; null where the text speaks of something else. */
    private @Nullable MeasureUnit topical(int i) {
        TopicUnits topics = tokens.meaning(i, TokenClass.TOPIC_UNIT, TopicUnits.class);
        if (topics != null) {
            for (MeasureUnit unit : topics.units()) {
                if (isSpokenOf(unit, i)) {
                    return unit;
                }
            }
        }
        return null;
    }

    private boolean isSpokenOf(MeasureUnit unit, int i) {
        TokenClass topic = Catalogs.topicOf(unit);
        return topic != null && tokens.speaksOf(topic, i);
    }

    /** "20 EV models": the word before a noun that is a symbol in other letters. */
    private boolean isModifier(Sense symbol, int i) {
        return tokens.is(i, TokenClass.PREMODIFIER) && !symbol.exact().contentEquals(tokens.printed(i));
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
    public Found otherMeasure(int i, String code) {
        Lexeme lexeme = tokens.lexeme(i);
        if (lexeme == null) {
            return null;
        }
        String printed = tokens.printed(i);
        String british = open ? pack.catalogs().imperial(code, printed) : code;
        if (!british.equals(code)) {
            // an American gallon as well as a British one
            MeasureUnit unit = pack.unit(british);
            return stated(Unit.of(UnitSystem.UCUM, british, unit.name(), printed), i, i + 1);
        }
        for (Sense sense : lexeme.senses()) {
            boolean word =
                    sense.tokenClass() == TokenClass.UNIT && (sense.exact().isEmpty() || !tokens.isWord(i));
            Unit unit = word ? unit(unit(sense), printed) : null;
            if (unit != null && !unit.code().equals(code)) {
                return stated(unit, i, i + 1);
            }
        }
        return null;
    }

    private static Found stated(Unit unit, int first, int end) {
        return new Found(Kind.MEASURE, unit, first, end, BigDecimal.ONE, null);
    }

    @Nullable
    public Found measure(int i) {
        MeasureUnit unit = unitOf(i);
        Found product = unit == null ? null : product(unit, i);
        if (product != null || unit == null || !isWhole(i)) {
            return product;
        }
        return raised(measure(unit, i));
    }

    /** "4 MW⋅uur": two units with a dot between them, where the catalogue has their product; null elsewhere. */
    private @Nullable Found product(MeasureUnit first, int i) {
        boolean dot = (tokens.isSymbol(i + 1, '⋅') || tokens.isSymbol(i + 1, '·')) && tokens.isGlued(i + 1);
        MeasureUnit second = dot && tokens.isGlued(i + 2) ? unitOf(i + 2) : null;
        return second == null ? null : known(first.code() + "." + second.code(), i, i + 2, i + 3);
    }

    /** "6 km squared", "9 m cubed": a word behind a length makes it an area or a volume. */
    private Found raised(Found side) {
        Sense power = tokens.sense(side.end(), TokenClass.POWER);
        Found found = power == null
                ? null
                : known(side.unit().code() + power.number().toPlainString(), side.first(), side.end(), side.end() + 1);
        return found == null ? side : found;
    }

    /** The unit of a code made up of several tokens, the name ending before the words about it; null where it is none. */
    private @Nullable Found known(String code, int first, int nameEnd, int end) {
        boolean known = pack.catalogs().units().find(code).isPresent();
        return known ? stated(unit(code, tokens.printed(first, nameEnd)), first, end) : null;
    }

    private Found measure(MeasureUnit unit, int i) {
        return new Found(Kind.MEASURE, unit(unit, tokens.printed(i)), i, i + 1, multiplier(unit), null);
    }

    /** The unit at the token whatever stands behind it; null where it names none. */
    @Nullable
    public Found unwhole(int i) {
        MeasureUnit unit = unitOf(i);
        return unit == null ? null : measure(unit, i);
    }

    public Unit unit(String code, String surface) {
        return unit(pack.unit(code), surface);
    }

    /** The unit as it is stated: a customary one that UCUM lacks in the code that it is a multiple of. */
    public Unit unit(MeasureUnit named, String surface) {
        String stated = pack.catalogs().statedCode(named.code());
        String code = imperial ? pack.catalogs().imperial(stated, surface) : stated;
        MeasureUnit unit = code.equals(named.code()) ? named : pack.unit(code);
        return Unit.of(UnitSystem.UCUM, unit.code(), unit.name(), surface);
    }

    private BigDecimal multiplier(MeasureUnit unit) {
        String stated = pack.catalogs().statedCode(unit.code());
        return stated.equals(unit.code())
                ? BigDecimal.ONE
                : Ratio.divide(
                        unit.factor().toDecimal(), pack.unit(stated).factor().toDecimal());
    }

    /** Whether what the unit measures can be made of something: not lengths, times, speeds, temperatures, angles. */
    public boolean isOfStuff(Unit unit) {
        return unit.system() == UnitSystem.UCUM && pack.catalogs().isOfStuff(unit.code());
    }

    /** Whether a duration stands at the token. */
    public boolean isTime(int i) {
        Found unit = tokens.isWord(i) ? measure(i) : null;
        return unit != null && isTime(unit.unit());
    }

    public boolean isTime(Unit unit) {
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
