package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Singulars;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * Numbers in passing, which state nothing: pronouns, names of rules, rows of bare numbers. They are dropped, but for
 * those that a story tells of: these remain, marked as narrative.
 */
final class Passing {

    /** More bare numbers in a row are a table, not prose: "1 2 3 4 5 6 7 8" is left, with a ninth all go. */
    private static final int MAX_BARE_ROW = 8;

    private static final String DAY = "d";

    /** Before a length of time: "lasted one day", "in just one day", "more than one day". */
    private static final KindSet LENGTH = KindSet.of(
            TopicKind.LASTING,
            FunctionWord.PREP,
            FunctionWord.TONE,
            FunctionWord.THAN,
            HedgeKind.BOUND,
            HedgeKind.APPROX);

    private final Sentence tokens;
    private final Linking linking;
    private final Singulars singulars;

    Passing(Sentence tokens, Linking linking, Singulars singulars) {
        this.tokens = tokens;
        this.linking = linking;
        this.singulars = singulars;
    }

    /**
     * "de 3%-norm" is a name, although a figure made it; the word behind the hyphen is one that the pack does not
     * know. "43%-held" and "43 percent-owned" are shares, by their verbs.
     *
     * @param end one past the percentage: where the hyphen would stand
     */
    boolean isRuleName(MentionBuilder draft, int end) {
        return draft.kind == Kind.PERCENTAGE
                && tokens.isSymbol(end, '-')
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && tokens.isUnknownWord(end + 1);
    }

    /** "een", "a", "an": a determiner that is a number word too, which "de" is not. */
    boolean isArticle(int i) {
        return tokens.is(i, FunctionWord.DET) && tokens.is(i, NumeralKind.ONES);
    }

    /** "three others": so many of those that were named, and a pronoun that has a plural. */
    private boolean isOthers(int i) {
        return singulars.looksPlural(tokens.printed(i));
    }

    /**
     * A lone number word that stands for a thing already named: "the same one". A text that says no more than "one" is
     * a cell of a table, and means the number.
     */
    boolean isPronoun(MentionBuilder draft, Numeral numeral) {
        if (tokens.isOnlyToken() || linking.isPartOfNext(draft)) {
            return false;
        }
        boolean word = draft.unit == null && !numeral.digits() && numeral.end() == numeral.first() + 1;
        boolean one = word && numeral.value().compareTo(BigDecimal.ONE) == 0;
        // "een elf", "vier je verjaardag": number words that are other words here
        boolean other = word
                && (tokens.is(numeral.first() - 1, NumeralKind.ONES) && tokens.is(numeral.first() - 1, FunctionWord.DET)
                        || tokens.is(numeral.end(), FunctionWord.PRON) && !isOthers(numeral.end()));
        // "bed en kast in één": all in one
        boolean all = one
                && tokens.is(numeral.first() - 1, FunctionWord.PREP)
                && !tokens.isWord(numeral.end())
                && plain(draft);
        return one && tokens.is(numeral.first(), FunctionWord.PRON) || all || other;
    }

    /**
     * "One day he left": some day, and no length of time. A word for how long or how near says that it is one: "lasted one day",
     * "within one day", "one day later".
     */
    boolean isSomeDay(MentionBuilder draft, Numeral numeral) {
        int before = draft.first - 1;
        int next = draft.last + 1;
        boolean day = draft.kind == Kind.MEASURE
                && draft.unit != null
                && draft.unit.code().equals(DAY)
                && tokens.is(draft.first, NumeralKind.ONES)
                && !tokens.is(draft.first, FunctionWord.DET)
                && numeral.value().compareTo(BigDecimal.ONE) == 0
                && !draft.isRange();
        return day
                && !tokens.isGlued(numeral.end())
                && !tokens.isAny(before, LENGTH)
                && !tokens.is(next, TimeKind.OFFSET)
                && !tokens.is(next, FunctionWord.PARTITIVE)
                && !tokens.is(next, FunctionWord.PER)
                && !tokens.is(next, UnitKind.RATE);
    }

    /** "fell for a third year": the next in a row of times, of which nobody tells a part so. */
    boolean isNextTime(MentionBuilder draft, Numeral numeral) {
        return numeral.ordinalLike()
                && draft.unit != null
                && CalendarUnits.isTime(draft.unit.code())
                && !tokens.is(numeral.end(), FunctionWord.PARTITIVE);
    }

    /** Nothing says that it is a figure: no former level, no second end, no digits behind. */
    private boolean plain(MentionBuilder draft) {
        return draft.former == null && !draft.isRange() && !tokens.isDigits(draft.last + 1);
    }

    /**
     * A number that tells a story rather than states a statistic: "two men", "twee keer", a bare number. A hedge, a
     * bound or a rate makes a statistic of it: "nearly two men".
     */
    boolean isNarrative(MentionBuilder draft, Numeral numeral) {
        boolean plain = draft.bound == Bound.NONE && draft.approximation == Approximation.NONE && draft.per == null;
        // who writes "2 men" in digits gives a figure
        boolean few = draft.kind == Kind.COUNT && !numeral.digits() && numeral.isSmallInteger(2);
        boolean times = tokens.is(draft.countedLast, NumeralKind.TIMES);
        return plain && (draft.kind == Kind.NUMBER || few || times);
    }

    /**
     * Takes out rows of bare numbers, at most one token between two of them: "1, 2, 3" and so on. A figure with a unit
     * or a noun ends the row.
     */
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
