package org.statclaim.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/** What the quantities of a sentence take from each other: a unit in coordination, a noun left out, an old level. */
final class Linking {

    private static final int LABEL_WINDOW = 14;
    private static final int MAX_GAP = 5;
    /** What a time may be made of that stands between a level and the one before it. */
    private static final KindSet TIMES =
            KindSet.of(TimeKind.DATE_PREP, TimeKind.MONTH, TimeKind.RELATIVE, TimeKind.DEICTIC, TimeKind.YEAR_PART);

    private static final int MAX_TIME = 9;

    private final Sentence tokens;
    private final CountReader counts;
    private final NounPhrases nouns;
    private final CalendarDigits calendar;

    Linking(Sentence tokens, CountReader counts, NounPhrases nouns) {
        this.tokens = tokens;
        this.counts = counts;
        this.nouns = nouns;
        this.calendar = new CalendarDigits(tokens);
    }

    /** "one of the two flats": a number of the things that the next counts. */
    boolean isPartOfNext(MentionBuilder draft) {
        int at = draft.last + 1;
        if (!tokens.is(at, FunctionWord.PARTITIVE)) {
            return false;
        }
        int first = at + 1;
        at = first;
        while (tokens.is(at, FunctionWord.DET) && !tokens.is(at, NumeralKind.ONES)) {
            at++;
        }
        return at > first && isNumber(at);
    }

    private boolean isNumber(int at) {
        return Numeral.mayBegin(tokens, at);
    }

    /** "37 van de 150 zetels": both count the same, the first is part of the second. */
    private void partsOfNext(List<MentionBuilder> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            MentionBuilder part = drafts.get(i - 1);
            MentionBuilder whole = drafts.get(i);
            boolean less = part.value != null && whole.value != null && part.value.compareTo(whole.value) < 0;
            if (less
                    && isBare(part)
                    && whole.kind == Kind.COUNT
                    && isPartOfNext(part)
                    && whole.first <= part.last + MAX_GAP) {
                part.takeFrom(whole);
                part.subsetOf = whole;
            }
        }
    }

    /**
     * Links the drafts of a sentence.
     *
     * @param counted the last count of the sentences before
     */
    void link(List<MentionBuilder> drafts, @Nullable Mention counted) {
        partsOfNext(drafts);
        shareUnits(drafts);
        shareBases(drafts);
        takeUp(drafts, counted);
        for (int i = 0; i < drafts.size(); i++) {
            MentionBuilder draft = drafts.get(i);
            if (isBare(draft)) {
                label(draft, i == 0 ? tokens.from() : Math.max(tokens.from(), draft.first - LABEL_WINDOW));
            }
            if (i > 0 && isBare(draft)) {
                levels(drafts, i);
            }
            if (i > 0 && isBare(draft)) {
                ellipsis(lastCount(drafts, i), draft);
            }
            if (i > 0 && isPart(draft)) {
                subset(drafts, i);
            }
        }
        formerLevels(drafts);
    }

    /** "Nu zijn het er 1.900", "ruim 5.000 meer dan vorig jaar": of what the last count was, a sentence before too. */
    private void takeUp(List<MentionBuilder> drafts, @Nullable Mention counted) {
        MentionBuilder before = null;
        for (MentionBuilder draft : drafts) {
            int next = draft.last + 1;
            boolean more = tokens.is(next, FunctionWord.MORE) || tokens.is(next, FunctionWord.LESS);
            boolean verb = tokens.is(draft.from - 1, FunctionWord.LINK) && draft.from == draft.first;
            boolean there = tokens.is(verb ? draft.from - 2 : draft.from - 1, FunctionWord.THERE);
            if (isBare(draft) && (there || more)) {
                if (before != null) {
                    draft.takeFrom(before);
                } else if (counted != null) {
                    draft.takeFrom(counted);
                }
            }
            before = draft.kind == Kind.COUNT ? draft : before;
        }
    }

    /** "9 en 10 jaar", "5, 6 en 10 kilo": bare numbers share the unit of the last. */
    private void shareUnits(List<MentionBuilder> drafts) {
        boolean shared = false;
        for (int i = drafts.size() - 1; i > 0; i--) {
            MentionBuilder one = drafts.get(i - 1);
            MentionBuilder other = drafts.get(i);
            int gap = one.last + 1;
            boolean and = tokens.is(gap, FunctionWord.AND) || tokens.is(gap, FunctionWord.OR);
            boolean comma = shared && tokens.isSymbol(gap, ',');
            shared = (and || comma)
                    && isBare(one)
                    && other.unit != null
                    && other.first == gap + 1
                    && tokens.isDigits(one.first) == tokens.isDigits(other.first);
            if (shared) {
                one.takeFrom(other);
                one.choice = other.choice;
            }
        }
    }

    /** "two-thirds of the combined 4.3 million sales": what is counted behind the share is its base. */
    private void shareBases(List<MentionBuilder> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            MentionBuilder share = drafts.get(i - 1);
            MentionBuilder whole = drafts.get(i);
            if (share.kind != Kind.PERCENTAGE || whole.kind != Kind.COUNT || !whole.hasCounted()) {
                continue;
            }
            int end = share.last + 1;
            int first =
                    share.hasCounted() ? share.countedFirst : tokens.is(end, FunctionWord.PARTITIVE) ? end + 1 : end;
            int at = share.hasCounted() ? share.countedLast + 1 : first;
            while (at < whole.from && tokens.is(at, FunctionWord.DET)) {
                at++;
            }
            if (first > end && at >= whole.from && at <= whole.first) {
                share.countedFirst = first;
                share.countedLast = whole.countedLast;
            }
        }
    }

    /** "Het aantal doden steeg naar 20": the noun behind "number of" is what a later bare number counts. */
    private void label(MentionBuilder draft, int from) {
        for (int i = draft.from - 1; i >= from; i--) {
            if (!tokens.is(i, FunctionWord.COUNT_LABEL)) {
                continue;
            }
            Phrase phrase = nouns.counted(i + 1, tokens.to(), false);
            if (phrase != null && phrase.last() < draft.from) {
                counts.noun(draft, phrase.first(), phrase.last());
                draft.narrative = false;
            }
            return;
        }
    }

    /** "14 stores in Wales, 9 in Ireland", "Van de 40 kalveren overleefden er 12": the noun is that of the count before. */
    private void ellipsis(MentionBuilder before, MentionBuilder draft) {
        if (before.kind != Kind.COUNT || tokens.isSymbol(draft.first - 1, '(')) {
            return;
        }
        int behind = Math.max(before.last, before.countedLast) + 1;
        int next = draft.last + 1;
        boolean parallel = tokens.is(behind, FunctionWord.PREP) && tokens.is(next, FunctionWord.PREP);
        boolean there = tokens.is(draft.from - 1, FunctionWord.THERE);
        boolean relative = tokens.is(next, FunctionWord.CONJ) && tokens.is(next, FunctionWord.PRON);
        boolean compared = isCompared(draft);
        boolean part = tokens.is(next, FunctionWord.SUBSET) || tokens.is(draft.from - 1, FunctionWord.SUBSET);
        if (parallel || there || part || relative || compared) {
            draft.takeFrom(before);
        }
    }

    /** "22 burglaries, compared with an average of 20". */
    private boolean isCompared(MentionBuilder draft) {
        for (int i = draft.from - 1; i >= draft.from - MAX_GAP; i--) {
            boolean changed = tokens.is(i - 1, ChangeKind.INCREASE) || tokens.is(i - 1, ChangeKind.DECREASE);
            if (tokens.is(i, FunctionWord.COMPARED) || tokens.is(i, FunctionWord.FROM) && changed) {
                return true;
            }
            if (!tokens.is(i, FunctionWord.TONE) && !tokens.is(i, FunctionWord.DET)) {
                return false;
            }
        }
        return false;
    }

    /** The count before the draft, or whatever else stands right before it. */
    private static MentionBuilder lastCount(List<MentionBuilder> drafts, int index) {
        for (int i = index - 1; i >= Math.max(0, index - MAX_GAP); i--) {
            if (drafts.get(i).kind == Kind.COUNT) {
                return drafts.get(i);
            }
        }
        return drafts.get(index - 1);
    }

    /** "rose 64 points to 4,577": the level has the unit of the step, or that of the level before it. */
    private void levels(List<MentionBuilder> drafts, int index) {
        MentionBuilder level = drafts.get(index);
        MentionBuilder step = drafts.get(index - 1);
        int joint = Math.max(step.last, step.countedLast) + 1;
        boolean moved = tokens.is(step.from - 1, ChangeKind.INCREASE) || tokens.is(step.from - 1, ChangeKind.DECREASE);
        if (!moved || !tokens.is(joint, FunctionWord.LEVEL) || level.from != joint + 1) {
            return;
        }
        if (step.kind == Kind.COUNT || step.kind == Kind.MEASURE) {
            level.takeFrom(step);
        } else if (step.kind == Kind.PERCENTAGE) {
            MentionBuilder before = lastCount(drafts, index);
            if (before.hasCounted() && tokens.is(before.countedLast, ChangeKind.POINT_NOUN)) {
                level.takeFrom(before);
            }
        }
    }

    /** "20 doden, van wie 5 kinderen", "20 dead, five of them children". */
    private boolean isPart(MentionBuilder draft) {
        for (int i = draft.from - 1; i >= draft.from - 3; i--) {
            if (tokens.is(i, FunctionWord.SUBSET)) {
                return true;
            }
        }
        int last = draft.hasCounted() ? draft.countedFirst - 1 : draft.last + 1;
        return tokens.is(last, FunctionWord.SUBSET);
    }

    private static void subset(List<MentionBuilder> drafts, int index) {
        MentionBuilder draft = drafts.get(index);
        for (int i = index - 1; i >= Math.max(0, index - MAX_GAP); i--) {
            MentionBuilder whole = drafts.get(i);
            if (whole.kind == Kind.COUNT && whole.subsetOf == null && draft.kind == Kind.COUNT) {
                draft.subsetOf = whole;
                return;
            }
        }
    }

    /** "van gemiddeld 910": an adverb may stand behind the preposition. */
    private boolean isFrom(int i) {
        return tokens.is(i, FunctionWord.FROM)
                || tokens.is(i, FunctionWord.ADVERB) && tokens.is(i - 1, FunctionWord.FROM);
    }

    /** "plummeted from $36,040 at 10.45pm to $34,935": a time may stand between the old level and the new. */
    private boolean isLater(MentionBuilder former, MentionBuilder level) {
        int gap = Math.max(former.last, former.countedLast) + 1;
        if (level.from - gap > MAX_TIME
                || level.from - gap < 1
                || !isFrom(former.from - 1)
                || !tokens.is(level.from - 1, FunctionWord.LEVEL)) {
            return false;
        }
        for (int i = gap; i < level.from - 1; i++) {
            if (tokens.isSymbol(i, ',') || tokens.is(i, FunctionWord.VERB) || tokens.is(i, FunctionWord.AND)) {
                return false;
            }
        }
        if (!tokens.is(level.from - 1, FunctionWord.TO)) {
            // "ging van 910 m³ in 2024 naar 940": the word leads to levels alone
            return true;
        }
        for (int i = former.from - 2; i >= former.from - MAX_TIME; i--) {
            if (tokens.is(i, ChangeKind.INCREASE)
                    || tokens.is(i, ChangeKind.DECREASE)
                    || tokens.is(i, NumeralKind.MULTIPLY)) {
                return true;
            }
        }
        return false;
    }

    /** "to 41 percent from 44 percent", "$7.2bn, up from $5.9bn": the second is where the first came from. */
    private void formerLevels(List<MentionBuilder> drafts) {
        for (int i = drafts.size() - 1; i > 0; i--) {
            MentionBuilder level = drafts.get(i - 1);
            MentionBuilder former = drafts.get(i);
            boolean single = level.value != null && former.value != null && level.former == null;
            boolean comparable = sameUnit(former, level) || isShort(former, level);
            if (single && former.former == null && comparable && isLater(level, former)) {
                if (former.unit == null && level.unit != null) {
                    former.takeFrom(level);
                }
                former.former = level.asFormer();
                former.per = former.per == null ? level.per : former.per;
                drafts.remove(i - 1);
                i--;
                continue;
            }
            if (single && sameUnit(level, former) && isFormer(level, former)) {
                level.former = former.asFormer();
                level.change = level.change == Change.NONE ? direction(level, former) : level.change;
                drafts.remove(i);
            }
        }
    }

    /** "van 910 m³ in 2024 naar 940 in 2025"; but "van 5 miljoen euro in 2024 naar 6 in 2025" leaves out more than the unit. */
    private static boolean isShort(MentionBuilder draft, MentionBuilder former) {
        return draft.kind == Kind.NUMBER
                && draft.unit == null
                && !draft.hasCounted()
                && former.unit != null
                && draft.value != null
                && draft.value.abs().compareTo(former.precision) >= 0;
    }

    private Change direction(MentionBuilder level, MentionBuilder former) {
        for (int i = level.last + 1; i < former.first; i++) {
            if (tokens.is(i, ChangeKind.INCREASE)) {
                return Change.INCREASE;
            }
            if (tokens.is(i, ChangeKind.DECREASE)) {
                return Change.DECREASE;
            }
        }
        return Change.NONE;
    }

    private boolean isFormer(MentionBuilder level, MentionBuilder former) {
        int gap = Math.max(level.last, level.countedLast) + 1;
        int mark = former.from - 1;
        if (mark < gap || mark - gap >= MAX_GAP || !tokens.is(mark, FunctionWord.FROM)) {
            return false;
        }
        boolean changed = false;
        for (int i = gap; i < mark; i++) {
            boolean change = tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
            changed |= change;
            boolean time = calendar.isYear(i) || tokens.isAny(i, TIMES);
            if (!change && !time && !tokens.isSymbol(i, ',') && !tokens.is(i, FunctionWord.ADVERB)) {
                return false;
            }
        }
        return changed
                || tokens.is(level.first - 1, FunctionWord.LEVEL)
                || tokens.is(level.from - 1, FunctionWord.LEVEL);
    }

    private static boolean sameUnit(MentionBuilder level, MentionBuilder former) {
        if (level.unit == null || former.unit == null) {
            return former.unit == null && former.kind == Kind.NUMBER;
        }
        return level.unit.code().equals(former.unit.code())
                && level.unit.factor().compareTo(former.unit.factor()) == 0;
    }

    private static boolean isBare(MentionBuilder draft) {
        return draft.kind == Kind.NUMBER && draft.unit == null;
    }
}
