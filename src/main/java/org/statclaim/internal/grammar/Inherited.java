package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * What a bare figure is of that stands in brackets, in a clause without a verb, or behind a word for a change: what the
 * figure before it was, or the noun that its sentence speaks of many of. Each rule wants a shape that nothing else has, and
 * most ask besides that both figures are of one size: who went "from 3 million euros to 12" says more than the unit.
 */
final class Inherited {

    /** Words of a time, which may stand alone before a figure: "in 2015 nog 142". */
    private static final KindSet TIMES = KindSet.of(
            TimeKind.DATE_PREP,
            TimeKind.MONTH,
            TimeKind.RELATIVE,
            TimeKind.DEICTIC,
            TimeKind.YEAR_PART,
            TimeKind.SEASON,
            TimeKind.WEEKEND,
            TimeKind.WEEKDAY);

    /** What says nothing of its own between a clause's joint and its figure. */
    private static final KindSet LIGHT =
            KindSet.of(FunctionWord.DET, FunctionWord.PREP, FunctionWord.ADVERB, FunctionWord.TONE, FunctionWord.THERE);

    /** What says how many without a figure. */
    private static final KindSet QUANTIFIERS = KindSet.of(FunctionWord.MOST, FunctionWord.MORE, FunctionWord.LESS);

    /** What may follow a figure that has said all: no noun. */
    private static final KindSet BEHIND =
            KindSet.of(FunctionWord.PREP, FunctionWord.AND, FunctionWord.COMPARED, FunctionWord.CONJ);

    private static final KindSet ARTICLES = KindSet.of(FunctionWord.DET, FunctionWord.TONE);

    /** A mark, a noun and the word itself stand between a length and the part of it. */
    private static final int MAX_PART = 4;

    /** So far apart two places of a list or two clauses may stand. */
    private static final int MAX_APART = 9;
    /** So far before brackets the noun of many may stand. */
    private static final int MAX_LABEL = 12;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SPREAD = BigDecimal.valueOf(50);

    private final Sentence tokens;
    private final CountReader counts;
    private final NounPhrases nouns;
    private final CalendarDigits calendar;
    private final GappedOwners gaps;

    Inherited(Sentence tokens, CountReader counts, NounPhrases nouns, GappedOwners gaps) {
        this.tokens = tokens;
        this.counts = counts;
        this.nouns = nouns;
        this.calendar = new CalendarDigits(tokens);
        this.gaps = gaps;
    }

    /** Gives the bare figure at the index what it is of, where one of the shapes tells. */
    void give(List<MentionBuilder> drafts, int index) {
        MentionBuilder draft = drafts.get(index);
        int open = bracket(draft);
        MentionBuilder before = index == 0 ? null : drafts.get(index - 1);
        if (open >= 0) {
            inBrackets(before, draft, open);
            return;
        }
        MentionBuilder next = index + 1 < drafts.size() ? drafts.get(index + 1) : null;
        if (next != null && (isParallel(draft, next) || isStepTo(draft, next))) {
            draft.takeFrom(next);
            draft.choice = next.choice;
            draft.per = next.per;
        } else if (before != null && before.unit != null && before.kind != Kind.AGE) {
            if (isHeldAgainst(before, draft)
                    || isChangeOf(before, draft)
                    || isDifference(before, draft)
                    || isGapped(before, draft)
                    || gaps.isOfOtherOwner(before, draft)
                    || isDatedAlike(before, draft)
                    || isPronominal(before, draft)
                    || isThere(before, draft)
                    || isRepeated(before, draft)
                    || isOfSameThings(before, draft)
                    || isPartOfLength(before, draft)
                    || isAmount(before, draft)) {
                draft.takeFrom(before);
                draft.choice = before.choice;
            }
        } else if (index > 1 && before != null && before.kind == Kind.MULTIPLE) {
            // "halveerde tot 32 miljoen euro, en het verlies verdubbelde naar 6,4 miljoen"
            MentionBuilder amount = drafts.get(index - 2);
            if (isAmount(amount, draft)) {
                draft.takeFrom(amount);
                draft.choice = amount.choice;
            }
        }
    }

    /** "achttien maanden cel, waarvan zes voorwaardelijk": so many of what is measured before it. */
    private boolean isPartOfLength(MentionBuilder before, MentionBuilder draft) {
        return before.kind == Kind.MEASURE
                && tokens.is(draft.from - 1, FunctionWord.SUBSET)
                && draft.from - Math.max(before.last, before.countedLast) <= MAX_PART
                && Linking.isLess(draft, before);
    }

    /** The bracket that opens right before the figure and its sign; negative where none does. */
    int bracket(MentionBuilder draft) {
        int i = draft.from - 1;
        if (tokens.isSymbol(i, '+') || tokens.isSymbol(i, '±')) {
            i--;
        }
        return tokens.isSymbol(i, '(') ? i : -1;
    }

    /**
     * "1.904 mensen (+73)", "Ronse (198.000 euro) en Kluisbergen (230.000)", "meer passagiers (131 in mei)": a change of the
     * figure before the brackets, one more place of a list, or the noun before them. "40 calves (12)" may be anything.
     */
    private void inBrackets(@Nullable MentionBuilder before, MentionBuilder draft, int open) {
        boolean signed = open < draft.first - 1 || isSigned(draft);
        boolean alone = tokens.isSymbol(draft.last + 1, ')');
        // "Hans (34) en Piet (134)": an age says nothing of what cannot be one
        if (before != null && before.unit != null && before.kind != Kind.PERCENTAGE && before.kind != Kind.AGE) {
            boolean change = signed && Math.max(before.last, before.countedLast) + 1 == open;
            if (change || !signed && alone && isNextPlace(before, open) && isAlike(before, draft)) {
                draft.takeFrom(before);
                draft.choice = before.choice;
                return;
            }
        }
        if (signed) {
            return;
        }
        Phrase noun = manyBefore(open, alone);
        if (noun != null) {
            counts.noun(draft, noun.first(), noun.last());
            draft.narrative = false;
        }
    }

    private boolean isSigned(MentionBuilder draft) {
        return tokens.isSymbol(draft.first, '-')
                || tokens.isSymbol(draft.first, '−')
                || tokens.isSymbol(draft.first, '+');
    }

    /** "Peru (410), gevolgd door Chili (265)": the figure before is all that its own brackets hold, not far off. */
    private boolean isNextPlace(MentionBuilder before, int open) {
        int end = Math.max(before.last, before.countedLast) + 1;
        boolean enclosed = bracket(before) >= 0 && (tokens.isSymbol(end, ')') || tokens.isSymbol(before.last + 1, ')'));
        if (!enclosed || open - before.last > MAX_APART) {
            return false;
        }
        for (int i = before.last + 2; i < open; i++) {
            if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, ':') || tokens.is(i, FunctionWord.SUBCLAUSE)) {
                return false;
            }
        }
        return tokens.isSymbol(before.last + 2, ',') || tokens.is(before.last + 2, FunctionWord.AND);
    }

    /**
     * "meer passagiers (131 in mei)", "de meeste bezoekers kwamen uit Peru (410)": the plural behind a word for many, right
     * before the brackets, or before brackets that hold nothing else; null where there is none.
     */
    private @Nullable Phrase manyBefore(int open, boolean alone) {
        for (int i = open - 2; i >= Math.max(tokens.from(), open - MAX_LABEL); i--) {
            if (!tokens.isAny(i, QUANTIFIERS)) {
                continue;
            }
            Phrase phrase = nouns.counted(i + 1, open, false);
            boolean near = phrase != null && phrase.last() == open - 1;
            boolean most = alone && tokens.is(i, FunctionWord.MOST);
            return near || most ? phrase : null;
        }
        return null;
    }

    /**
     * "52.300 mensen, een toename met 1.840": a change of the level before it, none larger than that. Behind a percentage,
     * "a rise of 5 percent, a drop of 40", it is of something else.
     */
    private boolean isChangeOf(MentionBuilder before, MentionBuilder draft) {
        int noun = draft.from - 1;
        if (tokens.is(noun, FunctionWord.DELTA) || tokens.is(noun, FunctionWord.PARTITIVE)) {
            noun--;
        }
        boolean change = tokens.is(noun, ChangeKind.INCREASE) || tokens.is(noun, ChangeKind.DECREASE);
        // "(…), een toename": the change is said in apposition to the level, as no subject of its own is
        boolean apposed = tokens.isAny(noun - 1, ARTICLES) ? tokens.isBoundary(noun - 2) : tokens.isBoundary(noun - 1);
        return change
                && apposed
                && before.kind != Kind.PERCENTAGE
                && before.value != null
                && draft.value != null
                && draft.value.abs().compareTo(before.value.abs()) <= 0;
    }

    /** "kost 45 miljoen euro, 12 miljoen meer dan begroot": by how much the figure before it differs from something. */
    private boolean isDifference(MentionBuilder before, MentionBuilder draft) {
        int behind = draft.last + 1;
        boolean compares = tokens.is(behind, TimeKind.COMPARE)
                || (tokens.is(behind, FunctionWord.MORE) || tokens.is(behind, FunctionWord.LESS)) && isEnd(behind + 1);
        return compares
                && tokens.isBoundary(draft.from - 1)
                && before.kind != Kind.PERCENTAGE
                && draft.from - Math.max(before.last, before.countedLast) <= MAX_APART
                && isAlike(before, draft);
    }

    /** "14 miljoen euro, tegen 12 miljoen vorig jaar": what the figure before it is compared with. */
    private boolean isHeldAgainst(MentionBuilder before, MentionBuilder draft) {
        return tokens.is(draft.from - 1, FunctionWord.COMPARED)
                && draft.from - Math.max(before.last, before.countedLast) <= MAX_APART
                && isEnd(draft.last + 1)
                && isAlike(before, draft);
    }

    /** "waren het er 130 en in 2015 nog 142": behind a joint nothing but a time, and behind the figure no noun. */
    private boolean isGapped(MentionBuilder before, MentionBuilder draft) {
        int start = Math.max(before.last, before.countedLast) + 1;
        if (draft.from - start > MAX_APART || !isEnd(draft.last + 1) || !isAlike(before, draft)) {
            return false;
        }
        boolean joint = false;
        boolean time = false;
        for (int i = start; i < draft.from; i++) {
            boolean dated = isDated(i);
            time |= dated && joint;
            if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.is(i, FunctionWord.AND)) {
                joint = true;
            } else if (!dated && !tokens.isAny(i, TIMES) && !tokens.isAny(i, LIGHT) && !calendar.isDay(i)) {
                return false;
            }
        }
        return time;
    }

    /** "5 kilos in 2018 and 7 last year": the same again of another time, which stands right behind both. */
    private boolean isDatedAlike(MentionBuilder before, MentionBuilder draft) {
        int joint = draft.from - 1;
        int behind = draft.last + 1;
        boolean joined = tokens.is(joint, FunctionWord.AND) || tokens.isSymbol(joint, ',');
        behind = tokens.is(behind, TimeKind.DATE_PREP) ? behind + 1 : behind;
        return joined
                && joint > Math.max(before.last, before.countedLast) + 1
                && joint - before.last <= MAX_APART
                && isDated(joint - 1)
                && isDated(behind)
                && isAlike(before, draft);
    }

    private boolean isDated(int i) {
        return calendar.isYear(i) || tokens.isAny(i, TIMES) && !tokens.is(i, TimeKind.DATE_PREP);
    }

    /** "Nu wordt 2 euro betaald, dat moet 2,75 worden": a clause of a pronoun and verbs. "Hij werd 27" is of a person. */
    private boolean isPronominal(MentionBuilder before, MentionBuilder draft) {
        int i = draft.from - 1;
        boolean verb = false;
        boolean pronoun = false;
        // "dat moet 2,75 worden", "nu is het 2,75"
        while (i > before.last && isLight(i)) {
            verb |= tokens.is(i, FunctionWord.VERB);
            pronoun |= tokens.is(i, FunctionWord.IT);
            i--;
        }
        boolean opens = tokens.isBoundary(i) || tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.CONJ);
        boolean end =
                isEnd(draft.last + 1) || tokens.is(draft.last + 1, FunctionWord.VERB) && !tokens.isWord(draft.last + 2);
        return verb && pronoun && opens && end && isAlike(before, draft);
    }

    /** "reed 160 km/u, toegelaten is er 120": what is measured; things that are counted the word has taken up before. */
    private boolean isThere(MentionBuilder before, MentionBuilder draft) {
        return before.kind == Kind.MEASURE
                && tokens.is(draft.from - 1, FunctionWord.THERE)
                && isEnd(draft.last + 1)
                && isAlike(before, draft);
    }

    private boolean isLight(int i) {
        return tokens.is(i, FunctionWord.VERB)
                || tokens.is(i, FunctionWord.ADVERB)
                || tokens.is(i, FunctionWord.IT)
                || tokens.isAny(i, TIMES);
    }

    /** "planted 300 trees but only 120 survived", "built 300 cars and sold 120": fewer of the same things. */
    private boolean isOfSameThings(MentionBuilder before, MentionBuilder draft) {
        int joint = draft.from - 1;
        int next = draft.last + 1;
        boolean only = tokens.is(joint, FunctionWord.TONE);
        while (tokens.is(joint, FunctionWord.TONE)) {
            joint--;
        }
        boolean left = only && isVerb(next);
        boolean done = isVerb(joint) && isEnd(next);
        joint = done ? joint - 1 : joint;
        boolean joins = tokens.is(joint, FunctionWord.AND) || tokens.is(joint, FunctionWord.CONJ);
        int end = Math.max(before.last, before.countedLast);
        return before.kind == Kind.COUNT
                && before.hasCounted()
                && (left || done)
                && joins
                && joint - end <= (left ? MAX_APART : 1)
                && Linking.isLess(draft, before)
                && isAlike(before, draft);
    }

    private boolean isVerb(int i) {
        return tokens.is(i, FunctionWord.VERB) || tokens.is(i, FunctionWord.LINK) || nouns.isVerb(i);
    }

    /** "een tekort van 21 miljard euro, en vorig jaar een tekort van 18 miljard": the same noun is before both. */
    private boolean isRepeated(MentionBuilder before, MentionBuilder draft) {
        return tokens.is(draft.from - 1, FunctionWord.PREP)
                && tokens.isUnknownWord(draft.from - 2)
                && isEnd(draft.last + 1)
                && isSame(before.from - 1, draft.from - 1)
                && isSame(before.from - 2, draft.from - 2)
                && isAlike(before, draft);
    }

    /** "begrootte 21 miljard euro, waarvan 3 miljard voor scholen": who writes of millions of money means money. */
    private boolean isAmount(MentionBuilder before, MentionBuilder draft) {
        return before.kind == Kind.MONEY
                && isScaled(before)
                && isScaled(draft)
                && isEnd(draft.last + 1)
                && isAlike(before, draft);
    }

    /** A million or more, by a word: "18 miljard". */
    private boolean isScaled(MentionBuilder draft) {
        for (int i = draft.first + 1; i <= draft.last; i++) {
            if (tokens.is(i, NumeralKind.SCALE)) {
                return draft.value != null && draft.value.abs().compareTo(MILLION) >= 0;
            }
        }
        return false;
    }

    /** "5,1 voor de zomersoort en 6,4 ton per hectare voor de wintersoort": the same preposition behind both. */
    private boolean isParallel(MentionBuilder draft, MentionBuilder next) {
        int behind = draft.last + 1;
        if (next.unit == null
                || next.kind == Kind.AGE
                || next.from - behind > MAX_APART
                || !tokens.is(behind, FunctionWord.PREP)
                || !isSame(behind, Math.max(next.last, next.countedLast) + 1)
                || !isAlike(draft, next)) {
            return false;
        }
        for (int i = behind; i < next.from; i++) {
            if (tokens.is(i, FunctionWord.VERB) || tokens.isBoundary(i) && i < next.from - 1) {
                return false;
            }
        }
        return tokens.is(next.from - 1, FunctionWord.AND) || tokens.isSymbol(next.from - 1, ',');
    }

    /** "groeit met 48 miljoen tot 2,25 miljard euro", "rises by 4 to 79 euros": the step is in what the level is in. */
    private boolean isStepTo(MentionBuilder draft, MentionBuilder next) {
        int to = draft.last + 1;
        return (next.kind == Kind.MONEY || next.kind == Kind.MEASURE)
                && (isScaled(draft) || Linking.isLess(draft, next))
                && tokens.is(draft.from - 1, FunctionWord.DELTA)
                && tokens.is(to, FunctionWord.LEVEL)
                && next.from == to + 1;
    }

    /** Whether both tokens are the same word. */
    private boolean isSame(int one, int other) {
        return tokens.isWord(one) && tokens.isWord(other) && tokens.isSame(one, other);
    }

    /** Whether no noun can follow: the sentence or its clause ends, or a preposition comes. */
    private boolean isEnd(int i) {
        return !tokens.isWord(i) && !tokens.isDigits(i)
                || tokens.isAny(i, BEHIND)
                || tokens.isAny(i, TIMES)
                // "een jaar eerder"
                || tokens.is(i, FunctionWord.DET) && tokens.is(i + 2, TimeKind.OFFSET);
    }

    /** Whether neither figure is fifty times the other, so that nothing but the unit was left out. */
    static boolean isAlike(MentionBuilder one, MentionBuilder other) {
        if (one.value == null || other.value == null) {
            return false;
        }
        BigDecimal small = one.value.abs().min(other.value.abs());
        BigDecimal large = one.value.abs().max(other.value.abs());
        return large.compareTo(small.multiply(SPREAD)) <= 0;
    }
}
