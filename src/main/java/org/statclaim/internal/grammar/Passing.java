package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/** Numbers in passing, which state nothing: pronouns, names of rules, rows of bare numbers. */
final class Passing {

    /** So many bare numbers in a row are a table, not prose. */
    private static final int MAX_BARE_ROW = 8;

    private final Sentence tokens;
    private final Linking linking;

    Passing(Sentence tokens, Linking linking) {
        this.tokens = tokens;
        this.linking = linking;
    }

    /** "de 3%-regel" is a name; "43 percent-owned" is a share. */
    boolean isRuleName(MentionBuilder draft, int end) {
        return draft.kind == Kind.PERCENTAGE
                && tokens.isSymbol(end, '-')
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && tokens.isUnknownWord(end + 1);
    }

    boolean isArticle(int i) {
        return tokens.is(i, FunctionWord.DET) && tokens.is(i, NumeralKind.ONES);
    }

    /** A lone number word that stands for a thing already named: "the same one". */
    boolean isPronoun(MentionBuilder draft, Numeral numeral) {
        if (tokens.isOnlyToken() || linking.isPartOfNext(draft)) {
            return false;
        }
        boolean word = draft.unit == null && !numeral.digits() && numeral.end() == numeral.first() + 1;
        boolean one = word && numeral.value().compareTo(BigDecimal.ONE) == 0;
        // "een elf", "vier je verjaardag": number words that are other words here
        boolean other = word
                && (tokens.is(numeral.first() - 1, NumeralKind.ONES) && tokens.is(numeral.first() - 1, FunctionWord.DET)
                        || tokens.is(numeral.end(), FunctionWord.PRON));
        // "bed en kast in één": all in one
        boolean all = one
                && tokens.is(numeral.first() - 1, FunctionWord.PREP)
                && !tokens.isWord(numeral.end())
                && plain(draft);
        return one && tokens.is(numeral.first(), FunctionWord.PRON) || all || other;
    }

    private boolean plain(MentionBuilder draft) {
        return draft.former == null && !draft.isRange() && !tokens.isDigits(draft.last + 1);
    }

    /** A number that tells a story rather than states a statistic: "one of them", "twee keer", a bare number. */
    boolean isNarrative(MentionBuilder draft, Numeral numeral) {
        boolean plain = draft.bound == Bound.NONE && draft.approximation == Approximation.NONE && draft.per == null;
        boolean few = draft.kind == Kind.COUNT && !numeral.digits() && numeral.isSmallInteger(2);
        boolean times = tokens.is(draft.countedLast, NumeralKind.TIMES);
        return plain && (draft.kind == Kind.NUMBER || few || times);
    }

    void removeRows(List<MentionBuilder> drafts) {
        int start = 0;
        for (int i = 1; i <= drafts.size(); i++) {
            boolean goesOn = i < drafts.size()
                    && isBare(drafts.get(i))
                    && isBare(drafts.get(i - 1))
                    && drafts.get(i).first - drafts.get(i - 1).last <= 2;
            if (!goesOn) {
                if (i - start > MAX_BARE_ROW) {
                    drafts.subList(start, i).clear();
                    i = start;
                }
                start = i;
            }
        }
    }

    private static boolean isBare(MentionBuilder draft) {
        return draft.kind == Kind.NUMBER;
    }
}
