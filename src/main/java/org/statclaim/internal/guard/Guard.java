package org.statclaim.internal.guard;

import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.numeral.DigitReader;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;

/**
 * Knows one kind of number that counts nothing. It looks at a bounded stretch, so that a sentence of them stays linear.
 */
abstract class Guard {

    /** No number of the kind stands here. */
    static final int PASS = -1;

    final Sentence tokens;
    final PackSettings settings;
    final NounPhrases nouns;
    final UnitReader units;
    final DigitReader digits;
    final DigitShapes shapes;
    final CalendarDigits calendar;

    Guard(Scene scene) {
        this.tokens = scene.tokens();
        this.settings = scene.settings();
        this.nouns = scene.nouns();
        this.units = scene.units();
        this.digits = scene.digits();
        this.shapes = scene.shapes();
        this.calendar = scene.calendar();
    }

    /**
     * One past the last token of what begins at the token and is no figure; {@link #PASS} where a figure may stand. The
     * end may lie behind what makes the kind known: of "8 mei 1945" all three tokens are passed over.
     */
    abstract int end(int i, int limit);

    /**
     * Whether a currency's sign or name stands before the token, and means money there: "EUR 2000" is no year, and
     * "$3-5 million" no score. A name that is a word too does not count before a number.
     */
    final boolean hasMoneyBefore(int i) {
        return isMoney(i - 1)
                && units.money().at(i - 1, true) != null
                && !tokens.is(i - 1, FunctionWord.PREP)
                && !tokens.is(i - 1, FunctionWord.VERB);
    }

    /** Whether the token can be a currency in this spelling: "EUR" and "euro" are, "all" is no "ALL". */
    final boolean isMoney(int i) {
        return tokens.sense(i, MoneyKind.CURRENCY) != null || tokens.is(i, MoneyKind.MONEY_WORD);
    }

    /** Whether the token multiplies the number before it, which then counts: "2000 miljard", "1999 times". */
    final boolean isScaled(int i) {
        return tokens.is(i, NumeralKind.SCALE) || tokens.is(i, NumeralKind.HUNDRED) || tokens.is(i, NumeralKind.TIMES);
    }
}
