package org.statclaim.internal.grammar;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Figures whose clause has left out its verb and what is counted, "Rood haalde 22 zetels, Geel 14", "300 scholen en Brussel slechts 40":
 * behind the figure before and a joint stands nothing but who has so many.
 */
final class GappedOwners {

    /** So many words name an owner at the most: "the Liberal Democrats only". */
    private static final int MAX_WORDS = 4;

    private static final KindSet BESIDE = KindSet.of(FunctionWord.DET, FunctionWord.TONE, FunctionWord.ADVERB);
    /** Prepositions that say of no figure where it was counted: "compared with Ghent", "from Ghent". */
    private static final KindSet BETWEEN_LEVELS =
            KindSet.of(FunctionWord.COMPARED, FunctionWord.FROM, FunctionWord.LEVEL);

    private static final KindSet BEHIND = KindSet.of(FunctionWord.AND, FunctionWord.CONJ);

    private final Sentence tokens;
    private final CalendarDigits calendar;

    GappedOwners(Sentence tokens) {
        this.tokens = tokens;
        this.calendar = new CalendarDigits(tokens);
    }

    /**
     * Whether the bare figure is of the same as the one before it, about as large, and of another owner. A year behind a name, "3 medals,
     * Tokyo 2020", is none, nor is "40 shops, room 12".
     */
    boolean isOfOtherOwner(@Nullable MentionBuilder before, MentionBuilder draft) {
        if (before == null
                || draft.isRange()
                || calendar.isYear(draft.first)
                || tokens.is(draft.first - 1, LabelKind.REFERENCE)
                || !isEnd(draft.last + 1)
                || !Inherited.isAlike(before, draft)) {
            return false;
        }
        boolean named = false;
        int i = draft.from - 1;
        // "een Renault 5" is one of its kind
        while (i > draft.from - 1 - MAX_WORDS
                && (isName(i) || tokens.isAny(i, BESIDE) && !tokens.is(i, NumeralKind.ONES))) {
            named |= isName(i);
            i--;
        }
        // ", in Gent 40"
        boolean place = tokens.is(i, FunctionWord.PREP)
                && tokens.isCapitalised(draft.from - 1)
                && !tokens.isAny(i, BETWEEN_LEVELS);
        i = place ? i - 1 : i;
        boolean joint = tokens.is(i, FunctionWord.AND)
                || tokens.isComma(i)
                || tokens.isSymbol(i, ':')
                || tokens.isSymbol(i, ';');
        return named && joint && i == Math.max(before.last, before.countedLast) + 1;
    }

    private boolean isName(int i) {
        return tokens.isUnknownWord(i) || tokens.isWord(i) && tokens.isCapitalised(i);
    }

    private boolean isEnd(int i) {
        return !tokens.isWord(i) && !tokens.isDigits(i) && !tokens.isSymbol(i, '-') && !tokens.isSymbol(i, '/')
                || tokens.isAny(i, BEHIND);
    }
}
