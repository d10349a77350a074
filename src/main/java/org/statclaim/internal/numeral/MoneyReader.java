package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.CurrencyWord;
import org.statclaim.internal.lexicon.Meaning.MinorWord;
import org.statclaim.internal.lexicon.Meaning.MoneyWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Reads currencies and what they are counted in: signs, codes, names, cents. Before a number less is money than behind
 * one: there "Euro 2020" and "COP 26" are names, and "pounds" ends another phrase. Which of several currencies a word
 * means, the dollar of which country, is left open here.
 */
public final class MoneyReader {

    /**
     * A word that goes on with the sentence, so that the amount before it is complete: in "10 EUR 200 for it" the code
     * belongs to the 200, in "10 EUR 200 men" to the 10.
     */
    private static final KindSet CLOSING =
            KindSet.of(FunctionWord.PREP, FunctionWord.CONJ, FunctionWord.VERB, FunctionWord.PER, FunctionWord.ADVERB);
    /** What may say of a number that it is an amount. */
    private static final KindSet MONEY = KindSet.of(MoneyKind.CURRENCY, MoneyKind.MONEY_WORD);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final UnitEnds ends;

    MoneyReader(Sentence tokens, LanguagePack pack, UnitEnds ends) {
        this.tokens = tokens;
        this.pack = pack;
        this.ends = ends;
    }

    /**
     * "In 2018 $5 million", "three $ 400 cheques": whether the sign between two numbers belongs to the one behind it,
     * unless it stands on the one before. A sign glued to one of them is its own; one between blanks goes by what
     * follows the second number.
     */
    public boolean leansForward(int i) {
        boolean number = tokens.isDigits(i + 1)
                || (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ','))
                        && tokens.isDigits(i + 2)
                        && tokens.isGlued(i + 2);
        boolean money = tokens.is(i, MoneyKind.CURRENCY) || tokens.is(i, MoneyKind.MONEY_WORD);
        if (!number || !money) {
            return false;
        }
        if (tokens.isDigits(i - 1) && tokens.isAny(i - 2, MONEY) && !tokens.isDigits(i - 3)) {
            // "€ 5 $ 6", "rmb 10 usd 20": the number before has its own, as it has not in "50 dollar 40 euro 30 yen"
            return true;
        }
        // a tab parts more than a blank: the sign is of the number in its own cell
        if (tokens.startsCell(i) || tokens.startsCell(i + 1)) {
            return tokens.startsCell(i);
        }
        CurrencyWord currency = tokens.meaning(i, MoneyKind.CURRENCY, CurrencyWord.class);
        // a code is written at either side, "EUR 5" and "5 EUR"; a name, "dollar", stands behind its number
        boolean sign = !tokens.isWord(i)
                || currency != null && currency.currency().code().equalsIgnoreCase(tokens.printed(i));
        // "5-$6": the sign stands on the dash of a range
        boolean dash = tokens.isGlued(i) && isDash(i - 1) && (sign || currency != null);
        if (!sign && !dash || tokens.isGlued(i) && !dash) {
            return false;
        }
        if (tokens.isGlued(i + 1) || dash) {
            return true;
        }
        // all of the second number: "10 $ 2,500.50"
        int end = i + 2;
        while (tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isDigits(end + 1) && isMark(end)) {
            end += 2;
        }
        boolean scaled =
                tokens.is(end, NumeralKind.SCALE) || tokens.isGlued(end) && tokens.is(end, NumeralKind.SCALE_SUFFIX);
        // "3 $ 20 cents", "10 $ 20 $": what follows the second number says that the signs stand behind
        boolean behind = tokens.isAny(end, MONEY) || tokens.is(end, MoneyKind.MINOR);
        // "3 $ 20": two digits and no more may be the cents of the number before
        boolean cents = tokens.end(i + 1) - tokens.start(i + 1) == 2 && end == i + 2;
        boolean alone = !tokens.isWord(end) || tokens.isAny(end, CLOSING);
        return scaled || !behind && (tokens.isWord(i) ? alone && !cents : !alone || !cents);
    }

    /** What may stand inside a number. */
    private boolean isMark(int i) {
        return tokens.isSymbol(i, '.') || tokens.isSymbol(i, ',');
    }

    /** What may stand between the ends of a range. */
    private boolean isDash(int i) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '–') || tokens.isSymbol(i, '—');
    }

    /**
     * The currency at the token, although it may be a measure too: "361 miljoen pond"; null where it is none.
     *
     * @param prefix whether it stands before its number: no cents do, nor words that are ordinary there
     */
    @Nullable
    public FoundUnit at(int i, boolean prefix) {
        if (prefix && isOrdinary(i)) {
            return null;
        }
        Sense unit = prefix ? null : tokens.sense(i, UnitKind.UNIT);
        if (unit != null && !unit.exact().isEmpty() && tokens.sense(i, MoneyKind.ORDINARY_CODE) != null) {
            // "300 PS" of an engine: what plain ASCII makes of a pound sign stands before its number
            return null;
        }
        CurrencyWord sign = tokens.meaning(i, MoneyKind.CURRENCY, CurrencyWord.class);
        if (sign != null && (prefix || ends.isWhole(i))) {
            return currency(sign.currency(), i, sign.number(), null);
        }
        MoneyWord word = tokens.meaning(i, MoneyKind.MONEY_WORD, MoneyWord.class);
        if (word != null && (prefix || ends.isWhole(i))) {
            return prefix && word.ordinary() ? null : currency(word.currency(), i, BigDecimal.ONE, word.choice());
        }
        MinorWord minor = prefix ? null : tokens.meaning(i, MoneyKind.MINOR, MinorWord.class);
        return minor != null && ends.isWhole(i) ? minor(minor, i) : null;
    }

    /**
     * A tenner is ten of the currency: "5 tenners" are 50 pounds. A cent keeps its stated value and carries the factor:
     * "50 cents" are 50 of what is a hundredth.
     */
    private FoundUnit minor(MinorWord minor, int i) {
        boolean multiple = minor.number().compareTo(BigDecimal.ONE) > 0;
        BigDecimal factor = multiple ? BigDecimal.ONE : minor.number();
        BigDecimal worth = multiple ? minor.number() : BigDecimal.ONE;
        CurrencyInfo info = minor.currency();
        Unit unit = new Unit(UnitSystem.ISO4217, info.code(), info.name(), tokens.printed(i), factor);
        return new FoundUnit(Kind.MONEY, unit, i, i + 1, worth, minor.choice());
    }

    /**
     * "COP 26", "ALL 12 CREW", "Euro 2020": a code that is a word or name too, before a number that looks like no
     * amount. "COP 2,500" and "COP 3 billion" are amounts.
     */
    private boolean isOrdinary(int i) {
        if (tokens.sense(i, MoneyKind.ORDINARY_CODE) == null) {
            return false;
        }
        int number = tokens.isSymbol(i + 1, '-') ? i + 2 : i + 1;
        int before = tokens.isSymbol(i - 1, '-') ? i - 2 : i - 1;
        // "ALL 12 CREW": among capitals a code is no more than another word
        if (!tokens.isDigits(number) || isShouted(number + 1)) {
            return true;
        }
        // "Euro 2020" is no money even beside a word of prices
        boolean year = tokens.end(number) - tokens.start(number) == 4 && "12".indexOf(tokens.firstChar(number)) >= 0;
        return !pack.lexicon().startsAmount(tokens.text(), tokens.start(number))
                && (year || !tokens.is(before, TopicKind.MONEY_CONTEXT));
    }

    /** A word of two letters or more, none of them small. */
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
    public FoundUnit currencyOf(CurrencyInfo info, int i) {
        return currency(info, i, BigDecimal.ONE, null);
    }

    /** Whether a word of prices, pay or trade stands near. */
    public boolean speaksOfMoney(int i) {
        return tokens.speaksOf(TopicKind.MONEY_CONTEXT, i);
    }

    /**
     * One token as a currency.
     *
     * @param worth what the stated number has to be multiplied by
     * @param choice what else the word may mean; null where it is sure
     */
    private FoundUnit currency(CurrencyInfo info, int i, BigDecimal worth, @Nullable CurrencyChoice choice) {
        Unit unit = Unit.of(UnitSystem.ISO4217, info.code(), info.name(), tokens.printed(i));
        return new FoundUnit(Kind.MONEY, unit, i, i + 1, worth, choice);
    }
}
