package org.statclaim.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Kind;

/**
 * What the quantities of a sentence take from each other: a unit in coordination, a noun left out, an old level. It is given
 * them all in the order of the text, with what each says of itself, and changes only what a figure leaves out; that two are
 * one level before and after comes last, as it takes one of them out of the list.
 */
final class Linking {

    /** How far back a label may stand: "het aantal doden in het noorden steeg naar 20". */
    private static final int LABEL_WINDOW = 14;
    /** Tokens from a part to its whole, and figures from "van wie" back to the count that it is of. */
    static final int MAX_GAP = 5;

    private final Sentence tokens;
    private final SharedNouns shared;
    private final Inherited inherited;
    private final FormerLevels levels;
    private final SharedRates rates;
    private final ShareLabels labels;
    private final OpeningWholes openings;

    Linking(Sentence tokens, LanguagePack pack, CountReader counts, NounPhrases nouns, GappedOwners gaps) {
        this.tokens = tokens;
        this.shared = new SharedNouns(tokens, counts, nouns);
        this.inherited = new Inherited(tokens, counts, nouns, gaps);
        this.levels = new FormerLevels(tokens, pack);
        this.rates = new SharedRates(tokens, pack);
        this.labels = new ShareLabels(tokens, pack);
        this.openings = new OpeningWholes(tokens, pack, nouns);
    }

    /**
     * "one of the two flats": a number of the things that the next counts. Without an article, "one of two flats" is a share, and
     * "one of the drivers" has its noun itself.
     */
    boolean isPartOfNext(MentionBuilder draft) {
        int at = draft.last + 1;
        boolean fused = tokens.is(at, FunctionWord.OF_THE);
        if (!fused && !tokens.is(at, FunctionWord.PARTITIVE)) {
            return false;
        }
        int first = at + 1;
        at = first;
        while (tokens.is(at, FunctionWord.DET) && !tokens.is(at, NumeralKind.ONES)
                // "four of her last five fights"
                || at > first && tokens.is(at, TimeKind.DEICTIC)) {
            at++;
        }
        return (fused || at > first) && isNumber(at);
    }

    private boolean isNumber(int at) {
        return Numeral.mayBegin(tokens, at);
    }

    /** "37 van de 150 zetels": both count the same, the first is part of the second, which "fifty of the 30 men" cannot be. */
    private void partsOfNext(List<MentionBuilder> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            MentionBuilder part = drafts.get(i - 1);
            MentionBuilder whole = drafts.get(i);
            if (isLess(part, whole) && tokens.is(whole.from - 1, FunctionWord.OF_TOTAL)) {
                partOfTotal(part, whole);
            } else if (isLess(part, whole)
                    && shared.isBare(part)
                    && whole.kind == Kind.COUNT
                    && isPartOfNext(part)
                    && whole.first <= part.last + MAX_GAP) {
                shareScale(part, whole);
                part.takeFrom(whole);
                part.subsetOf = whole;
            }
        }
    }

    /** "640 banen op een totaal van 2.100", "640 out of a total of 2,100 jobs": one of the two says what both count. */
    private void partOfTotal(MentionBuilder part, MentionBuilder whole) {
        if (whole.from - Math.max(part.last, part.countedLast) > MAX_GAP) {
            return;
        }
        if (shared.isBare(part) && whole.kind == Kind.COUNT) {
            part.takeFrom(whole);
        } else if (shared.isBare(whole) && part.kind == Kind.COUNT && Inherited.isAlike(part, whole)) {
            // not "three fines of in all 40,000"
            whole.takeFrom(part);
        }
        boolean same =
                part.unit != null && whole.unit != null && part.unit.code().equals(whole.unit.code());
        if (same && part.kind == Kind.COUNT && whole.kind == Kind.COUNT) {
            part.subsetOf = whole;
        }
    }

    /**
     * "bijna 9 van de 11 miljoen kiezers": as many millions. Who says no more than "9 of the 11 million" may mean nine of them.
     */
    private void shareScale(MentionBuilder part, MentionBuilder whole) {
        Sense scale = scale(whole);
        // "at least three of the 11 million visitors" may have died: a bound says less than a hedge, which no count of
        // few needs
        boolean inexact = part.approximation != Approximation.NONE;
        if (scale == null || !inexact || scale(part) != null || part.value == null || whole.value == null) {
            return;
        }
        if (part.value.multiply(scale.number()).compareTo(whole.value) < 0) {
            part.multiply(scale.number());
        }
    }

    /** The word that a number is multiplied by; null where it has none. */
    private @Nullable Sense scale(MentionBuilder draft) {
        for (int i = draft.first; i <= draft.last; i++) {
            if (tokens.is(i, NumeralKind.SCALE)) {
                return tokens.sense(i, NumeralKind.SCALE);
            }
        }
        return null;
    }

    /**
     * "Daarvan waren er 12", "Only 65 of them voted": the first number of a sentence is a part of the last count before it.
     */
    private void partOfEarlier(List<MentionBuilder> drafts, @Nullable Mention counted) {
        MentionBuilder part = drafts.isEmpty() ? null : drafts.get(0);
        if (counted == null || part == null) {
            return;
        }
        boolean behind = tokens.is(part.last + 1, FunctionWord.SUBSET) && part.from - tokens.opening() <= 1;
        if (!behind && !tokens.is(tokens.opening(), FunctionWord.SUBSET)) {
            return;
        }
        if (SharedNouns.isBare(part)) {
            part.takeFrom(counted);
        }
        boolean less = part.value != null && counted.value() != null && part.value.compareTo(counted.value()) < 0;
        part.subsetOfEarlier = less && part.kind == Kind.COUNT && part.subsetOf == null;
    }

    /** By how much or how long something was so: no figure that a number behind it could be of. */
    private static boolean isAside(MentionBuilder draft) {
        return draft.kind == Kind.PERCENTAGE || draft.kind == Kind.MEASURE;
    }

    static boolean isLess(MentionBuilder part, MentionBuilder whole) {
        return part.value != null && whole.value != null && part.value.compareTo(whole.value) < 0;
    }

    /**
     * Links the drafts of a sentence.
     *
     * @param counted the last count of the sentences before
     */
    void link(List<MentionBuilder> drafts, @Nullable Mention counted) {
        partsOfNext(drafts);
        shared.shareUnits(drafts);
        shared.shareAges(drafts);
        shared.shareBases(drafts);
        shared.takeUp(drafts, counted);
        for (int i = 0; i < drafts.size(); i++) {
            MentionBuilder draft = drafts.get(i);
            // "the number of deaths rose to 20": its own label tells more than any figure before
            if (shared.isBare(draft)) {
                labels.give(draft);
            }
            if (shared.isBare(draft)) {
                boolean first = drafts.subList(0, i).stream().allMatch(Linking::isAside);
                shared.label(draft, first ? tokens.from() : Math.max(tokens.from(), draft.first - LABEL_WINDOW));
            }
            if (i > 0 && shared.isBare(draft)) {
                // "rose 64 points to 4,577"
                shared.levels(drafts, i);
            }
            if (i > 0 && shared.isBare(draft)) {
                // "14 cars on Monday and 9 on Tuesday": the count before, as nothing nearer says what
                shared.ellipsis(shared.whole(drafts, i), draft);
            }
            if (shared.isBare(draft)) {
                inherited.give(drafts, i);
            }
            if (i > 0 && isPart(draft)) {
                // only now both have their nouns: "150 zetels, waarvan 37 nieuwe"
                subset(drafts, i);
            } else if (i > 0 && isNextPart(drafts.get(i - 1), draft)) {
                draft.subsetOf = drafts.get(i - 1).subsetOf;
            }
        }
        rates.share(drafts);
        openings.link(drafts);
        partOfEarlier(drafts, counted);
        levels.formerLevels(drafts);
    }

    /**
     * "20 doden, van wie 5 kinderen", "20 dead, five of them children": the word stands shortly before the figure, or between it
     * and its noun. "20 dead, and 5 children sang" has none.
     */
    private boolean isPart(MentionBuilder draft) {
        for (int i = draft.from - 1; i >= draft.from - 3; i--) {
            if (tokens.is(i, FunctionWord.SUBSET)) {
                return true;
            }
        }
        int last = draft.hasCounted() && draft.countedFirst > draft.first ? draft.countedFirst - 1 : draft.last + 1;
        return tokens.is(last, FunctionWord.SUBSET);
    }

    /** "114 winkels, waarvan 27 in Gent en 9 in Aalst": another part of the same whole, which has taken the same noun. */
    private boolean isNextPart(MentionBuilder part, MentionBuilder draft) {
        return part.subsetOf != null
                && draft.subsetOf == null
                && draft.kind == Kind.COUNT
                && draft.countedFirst == part.subsetOf.countedFirst
                && draft.countedFirst < part.first
                && tokens.is(draft.from - 1, FunctionWord.AND)
                && draft.from - part.last <= MAX_GAP + 1;
    }

    /** The nearest count before is the whole; kilos are none: "20 kilos, of which 5 boxes were bad". */
    private void subset(List<MentionBuilder> drafts, int index) {
        MentionBuilder draft = drafts.get(index);
        for (int i = index - 1; i >= Math.max(0, index - MAX_GAP); i--) {
            MentionBuilder whole = drafts.get(i);
            // "1.904 mensen (+73), van wie 410": what brackets add is no whole
            boolean aside = inherited.bracket(whole) >= 0;
            // "customers in 3 states, 40 of them": customers, whose noun it has taken
            boolean fits =
                    !draft.hasCounted() || draft.countedFirst > draft.first || draft.countedFirst == whole.countedFirst;
            // "26 medals, two fewer than France, 11 of them gold"; but "18 more, of which six"
            boolean compares =
                    tokens.is(whole.last + 1, FunctionWord.LESS) || tokens.is(whole.last + 1, FunctionWord.MORE);
            boolean step = compares && tokens.isWord(whole.last + 2);
            if (whole.kind == Kind.COUNT
                    && !aside
                    && !step
                    && fits
                    && whole.subsetOf == null
                    && draft.kind == Kind.COUNT) {
                // "at two plants; management speaks of 180, of which 110": no part of the two
                MentionBuilder between = drafts.get(index - 1);
                boolean other = between.kind == Kind.NUMBER && isLess(draft, between) && isLess(whole, draft);
                draft.subsetOf = other ? null : whole;
                return;
            }
        }
    }
}
