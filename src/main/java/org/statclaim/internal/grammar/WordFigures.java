package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.Numeral.Form;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Figures in one word: none, twice, half. Each such word is more often something else, so each is asked for what
 * follows it before it becomes a figure; bounds and hedges are read here as well, for the scan goes on right behind.
 */
final class WordFigures {

    private final Sentence tokens;
    private final CountReader counts;
    private final Modifiers modifiers;

    WordFigures(Sentence tokens, CountReader counts, Modifiers modifiers) {
        this.tokens = tokens;
        this.counts = counts;
        this.modifiers = modifiers;
    }

    /**
     * "geen doden", "No serious injuries": nobody harmed is a figure; in "geen bomen" the word is a negation. As all
     * that a text says, "no" is zero. One past what was read.
     */
    int nothing(int i, List<MentionBuilder> drafts) {
        Sense zero = tokens.sense(i, NumeralKind.NOTHING);
        // up to two adjectives may stand between: "geen andere nieuwe gewonden", "no maternal deaths"
        int noun = i + 1;
        while (noun < i + 3 && isAdjective(noun)) {
            noun++;
        }
        boolean harm = tokens.is(noun, TopicKind.HARM);
        if (zero == null || !(harm || tokens.isOnlyToken())) {
            return i + 1;
        }
        MentionBuilder draft = new MentionBuilder(i, i);
        draft.exactly(BigDecimal.ZERO);
        if (!harm) {
            drafts.add(draft);
            return i + 1;
        }
        draft.last = counts.noun(draft, i + 1, noun) - 1;
        drafts.add(draft);
        return noun + 1;
    }

    /** A word before its noun: one of the pack, or one that it does not know; a harm is the noun itself. */
    private boolean isAdjective(int i) {
        return tokens.is(i, FunctionWord.PREMODIFIER)
                || tokens.isUnknownWord(i) && !tokens.isCapitalised(i) && !tokens.is(i, TopicKind.HARM);
    }

    /**
     * "It is twice the size", "de prijs verdubbelde": so many times as much; one past it. What may be an adjective
     * needs its comparison: "dubbel zo groot", but not "een dubbele deur".
     */
    int multiple(MentionBuilder draft, Numeral numeral, int floor, int to, List<MentionBuilder> drafts) {
        boolean compared = counts.isCompared(numeral.end()) || tokens.is(numeral.end(), FunctionWord.DET);
        // "vereenvoudigde": made simple, and once as much of nothing
        boolean once = numeral.form() == Form.MULTIPLIED && numeral.value().compareTo(BigDecimal.ONE) == 0;
        if (once || numeral.form() == Form.MULTIPLE && numeral.needsUnit() && !compared) {
            return numeral.end();
        }
        draft.kind = Kind.MULTIPLE;
        if (numeral.form() == Form.MULTIPLIED) {
            draft.change = numeral.value().compareTo(BigDecimal.ONE) < 0 ? Change.DECREASE : Change.INCREASE;
        }
        // "twice he fell" tells a story, "twice as many" a statistic
        draft.narrative = !compared && draft.change == Change.NONE;
        modifiers.before(draft, floor);
        if (numeral.form() == Form.MULTIPLIED) {
            modifiers.behindVerb(draft, numeral.end());
        }
        drafts.add(draft);
        return numeral.end();
    }

    /**
     * "de helft van de vrouwen", "twee derde", "een kwart": a part of something; one past it. With a comparison behind
     * it "half" is a multiple, "Half as many", and what counts in a row is no part: "een vijfde man",
     * "de tweede helft".
     */
    int share(MentionBuilder draft, Numeral numeral, int floor, int to, List<MentionBuilder> drafts) {
        if (numeral.needsUnit()
                && counts.isCompared(numeral.end())
                && !counts.bases().isOwned(numeral.end(), to)) {
            return multiple(draft, numeral, floor, to, drafts);
        }
        int point = behindJoint(numeral.end());
        if (tokens.is(point, ChangeKind.POINT_NOUN)) {
            // "cut by a quarter point to 3.75%", "a quarter of a point": so much of one, and no quarter of the rate
            draft.last = counts.noun(draft, point, point) - 1;
            modifiers.before(draft, floor);
            drafts.add(draft);
            return point + 1;
        }
        // "een derde meer" is a part more, "een derde man" a place
        boolean compared = tokens.is(numeral.end(), FunctionWord.MORE) || tokens.is(numeral.end(), FunctionWord.LESS);
        // "450 woningen, waarvan een derde sociale huur"
        boolean part = tokens.is(draft.first - 1, FunctionWord.SUBSET);
        boolean ordinal = numeral.ordinalLike() && !compared && !part && counts.isNoun(numeral.end(), to);
        boolean half =
                tokens.is(draft.first - 1, NumeralKind.ORDINAL) || tokens.is(draft.first - 1, NumeralKind.DENOMINATOR);
        boolean time = numeral.end() == draft.first + 1 && counts.bases().isPartOfTime(draft.first, numeral.end());
        if (ordinal || half || time || (numeral.needsUnit() && !counts.bases().isShareBase(numeral.end(), to))) {
            return numeral.end();
        }
        return finishShare(draft, null, floor, to, drafts);
    }

    /** Past the hyphen of "quarter-point", the "of a" of "a quarter of a point" and the "de" of "un quart de point". */
    private int behindJoint(int i) {
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isGlued(i);
        boolean of = tokens.is(i, FunctionWord.PARTITIVE);
        return hyphen || tokens.is(i, ChangeKind.BY_BEHIND_OBJECT) && tokens.is(i + 1, ChangeKind.POINT_NOUN)
                ? i + 1
                : of && tokens.is(i + 1, NumeralKind.ONES) ? i + 2 : i;
    }

    /**
     * Makes a share of the draft, with what it is of; one past it.
     *
     * @param first the first number of "one in five", behind which the noun follows at once; null for a part in one
     *     word
     */
    int finishShare(MentionBuilder draft, @Nullable Operand first, int floor, int to, List<MentionBuilder> drafts) {
        draft.kind = Kind.PERCENTAGE;
        draft.unit = Catalogs.share("1", tokens.printed(draft.first, draft.last));
        int end = draft.hasCounted()
                ? draft.last + 1
                : counts.bases()
                        .shareBase(
                                draft, draft.last + 1, to, first != null || tokens.is(draft.first, NumeralKind.EVERY));
        modifiers.before(draft, floor);
        drafts.add(draft);
        return end;
    }
}
