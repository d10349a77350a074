package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/** Which words may stand inside a noun phrase: those that the pack knows as nothing else, and what it allows there by name. */
final class OpenWords {

    /** No noun stands farther behind its number; a longer run of unknown words is a heading or a list. */
    static final int MAX = 7;

    /** The word, its hyphen and the comma or connector behind it. */
    private static final int SUSPENDED = 3;

    /** A longer word with a digit at its end is two that were run together: "m2" is none. */
    private static final int MAX_SYMBOL = 4;
    /**
     * Words that end a phrase: "huizen staan", "homes in Leeds", "adults were". What the pack names as a premodifier is
     * let through before: "40 more homes".
     */
    private static final KindSet CLOSED_TO_NOUNS = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            NumeralKind.ONES,
            NumeralKind.TENS,
            NumeralKind.HUNDRED,
            NumeralKind.SCALE,
            NumeralKind.FEW,
            NumeralKind.TEENS,
            UnitKind.PERCENT,
            FunctionWord.TO,
            FunctionWord.OR,
            FunctionWord.PER,
            HedgeKind.BOUND,
            HedgeKind.BOUND_AFTER,
            NumeralKind.TIMES_MORE,
            NumeralKind.FACTOR,
            FunctionWord.MORE,
            FunctionWord.LESS,
            HedgeKind.APPROX_AFTER,
            TimeKind.MONTH,
            TimeKind.WEEKDAY,
            TimeKind.RELATIVE,
            FunctionWord.LINK,
            SourceKind.HEARSAY,
            UnitKind.RATE,
            ChangeKind.INCREASE,
            ChangeKind.DECREASE,
            ChangeKind.PARTICLE,
            FunctionWord.SUBSET,
            FunctionWord.COMPARED);

    /** The same of what is no noun by its capital: "drei Leben" are counted, "drei leben" is a clause. */
    private static final KindSet CLOSED = CLOSED_TO_NOUNS.with(FunctionWord.VERB, FunctionWord.ADVERB);

    private final Sentence tokens;
    private final boolean nounsCapitalised;

    OpenWords(Sentence tokens, boolean nounsCapitalised) {
        this.tokens = tokens;
        this.nounsCapitalised = nounsCapitalised;
    }

    /**
     * Whether the word may stand inside a noun phrase: a word that the pack does not know, or knows as a noun or
     * adjective. A unit of one or two letters, the "kg" of "40 kg flour", may not.
     */
    boolean isOpen(int i, int limit) {
        if (i >= limit || !tokens.isWord(i)) {
            return false;
        }
        if (tokens.is(i, FunctionWord.PREMODIFIER) || tokens.is(i, FunctionWord.SINGULAR_NOUN)) {
            return true;
        }
        if (tokens.is(i, MoneyKind.CURRENCY) && tokens.isDigits(i + 1) || isGluedPage(i) || isNumberInOneWord(i)) {
            // "3 USD50 cards"
            return false;
        }
        if (tokens.is(i, UnitKind.UNIT) && tokens.end(i) - tokens.start(i) <= 2) {
            return false;
        }
        return !tokens.isAny(i, isNoun(i) ? CLOSED_TO_NOUNS : CLOSED);
    }

    /**
     * One past "knie- en" of "knie- en heupoperaties", "Knie-, Hüft- und" of a list: what has its last part in common with the noun behind;
     * the token itself where nothing is left out.
     */
    int behindSuspended(int i) {
        for (int at = i; at < i + MAX && isSuspended(at); at += SUSPENDED) {
            int mark = at + SUSPENDED - 1;
            if (!tokens.isComma(mark)) {
                boolean joins = tokens.is(mark, FunctionWord.AND) || tokens.is(mark, FunctionWord.OR);
                return joins && !tokens.isGlued(mark) ? mark + 1 : i;
            }
        }
        return i;
    }

    private boolean isSuspended(int i) {
        return tokens.isWord(i) && tokens.isSymbol(i + 1, '-') && tokens.isGlued(i + 1);
    }

    /** Whether a capital says so: in a language that writes nouns with one, and not as the first word of the sentence. */
    boolean isNoun(int i) {
        return nounsCapitalised && tokens.isCapitalised(i) && i > tokens.opening();
    }

    /**
     * "drieduizend", with which another number begins. "tachtigers" and "twintigtal" end in a noun and may stand in a
     * phrase.
     */
    private boolean isNumberInOneWord(int i) {
        Compound compound = tokens.compound(i);
        return compound != null && compound.suffix() == null;
    }

    /** "12 banken500 bomen": what a page set apart and its text ran together; names with digits have capitals. */
    private boolean isGluedPage(int i) {
        char first = tokens.firstChar(i);
        char last = tokens.text().charAt(tokens.end(i) - 1);
        return Character.isLowerCase(first) && Character.isDigit(last) && tokens.end(i) - tokens.start(i) > MAX_SYMBOL;
    }
}
