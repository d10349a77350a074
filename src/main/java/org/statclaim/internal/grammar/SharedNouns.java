package org.statclaim.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;

/**
 * What a bare figure takes from one beside it: its unit, or the noun that it counts. Each rule is for one kind of
 * neighbour, and {@link Linking} says in which order: a unit behind "and" is nearer than a count a sentence before.
 * None touches a figure that has a unit or a noun already, but for the base of a share.
 */
final class SharedNouns {

    /** What may stand between "er" and its number. */
    private static final KindSet LIGHT = KindSet.of(FunctionWord.ADVERB, FunctionWord.TONE, TimeKind.RELATIVE);

    /** So many words lie between a count and the head of the next sentence. */
    private static final int MAX_SENTENCE = 20;

    private final Sentence tokens;
    private final CountReader counts;
    private final NounPhrases nouns;

    SharedNouns(Sentence tokens, CountReader counts, NounPhrases nouns) {
        this.tokens = tokens;
        this.counts = counts;
        this.nouns = nouns;
    }

    /**
     * "Nu zijn het er 1.900", "ruim 5.000 meer dan vorig jaar": of what the last count was, a sentence before too.
     *
     * @param counted the last count of the sentences before; null where there is none, so that "Nu waren het er 1.900"
     *     stays bare
     */
    void takeUp(List<MentionBuilder> drafts, @Nullable Mention counted) {
        MentionBuilder before = null;
        boolean money = false;
        for (MentionBuilder draft : drafts) {
            int next = draft.last + 1;
            boolean more = tokens.is(next, FunctionWord.MORE) || tokens.is(next, FunctionWord.LESS);
            // A verb may stand between: "there were 12". Not where a hedge has come before the figure.
            boolean verb = tokens.is(draft.from - 1, FunctionWord.LINK) && draft.from == draft.first;
            // "l'usine en compte 240"
            int clitic = draft.from - 2;
            boolean there = isBehindThere(verb ? draft.from - 1 : draft.from)
                    || tokens.is(clitic, FunctionWord.OBJECT_PRONOUN) && tokens.is(clitic, FunctionWord.PREP);
            boolean opens = before != null
                    ? isClause(draft) && Linking.isLess(draft, before)
                    : counted != null && isPartOf(counted, draft);
            if (isBare(draft) && (there || more || opens)) {
                // a count of the same sentence is nearer than any before it
                if (before != null) {
                    draft.takeFrom(before);
                    // "Per 1.000 inwoners telt Vlaanderen 1,2 huisartsen, in Wallonië zijn dat er 1,4"
                    draft.per = draft.per == null && there && before.leading ? before.per : draft.per;
                } else if (counted != null && !money) {
                    draft.takeFrom(counted);
                }
            }
            // "was 12,6 miljoen euro, nu zijn het er 4,9 miljoen": nearer than what another sentence counts
            money |= draft.kind == Kind.MONEY;
            before = draft.kind == Kind.COUNT ? draft : before;
        }
    }

    /** "640 people were hurt. Two died": the subject of the sentence right behind those that were counted, and fewer of them. */
    private boolean isPartOf(Mention counted, MentionBuilder draft) {
        return draft.from == tokens.opening()
                && isSubject(draft)
                && draft.first - counted.last() <= MAX_SENTENCE
                && draft.value != null
                && counted.value() != null
                && draft.value.compareTo(counted.value()) < 0;
    }

    /** "45 were saved, 12 remain missing": the same behind a comma, of those that the sentence itself counts. */
    private boolean isClause(MentionBuilder draft) {
        return (tokens.isComma(draft.from - 1) || tokens.isSymbol(draft.from - 1, ';')) && isSubject(draft);
    }

    private boolean isSubject(MentionBuilder draft) {
        int verb = draft.last + 1;
        return nouns.isVerb(verb) || tokens.is(verb, FunctionWord.LINK);
    }

    /**
     * "9 en 10 jaar", "5, 6 en 10 kilo": bare numbers share the unit of the last. From the end to the start, because a
     * comma joins only what an "and" behind it has begun to share: in "5, 6, 10 kilo" nothing does. Words and digits
     * are no one list, "negen en 10 kilo".
     */
    void shareUnits(List<MentionBuilder> drafts) {
        boolean shared = false;
        for (int i = drafts.size() - 1; i > 0; i--) {
            MentionBuilder one = drafts.get(i - 1);
            MentionBuilder other = drafts.get(i);
            int gap = one.last + 1;
            // "7- or 8-inch": the hyphen stands for the rest of the word
            if (tokens.isSymbol(gap, '-') && tokens.isGlued(gap) && !tokens.isWord(gap + 1)
                    || tokens.isSymbol(gap, '-') && tokens.isGlued(gap) && !tokens.isGlued(gap + 1)) {
                gap++;
            }
            boolean and = joins(gap) || isAgainst(one, other, gap);
            boolean comma = shared && tokens.isSymbol(gap, ',');
            shared = (and || comma)
                    && isBare(one)
                    && other.unit != null
                    && other.from == gap + 1
                    && tokens.isDigits(one.first) == tokens.isDigits(other.first);
            if (shared) {
                one.takeFrom(other);
                one.choice = other.choice;
            }
        }
    }

    /** "mannen van 22 en 25", "kinderen van 3, 5 en 8 jaar", "aged 34 and 41": what a list goes on with behind an age are ages. */
    void shareAges(List<MentionBuilder> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            MentionBuilder one = drafts.get(i - 1);
            MentionBuilder other = drafts.get(i);
            int gap = one.last + 1;
            boolean comma = tokens.isComma(gap) && (joins(other.last + 1) || tokens.isComma(other.last + 1));
            boolean years = other.unit != null
                    && one.unit != null
                    && other.unit.code().equals(one.unit.code())
                    && other.per == null;
            if (one.kind == Kind.AGE
                    && other.from == gap + 1
                    && (comma || joins(gap))
                    // "een vrouw van 40 jaar en 3 jaar cel"
                    && (years && !tokens.is(other.last + 1, TopicKind.TERM) || isBare(other))
                    && other.bound == Bound.NONE
                    && other.high != null
                    && other.high.compareTo(AgeSigns.OLDEST) <= 0) {
                other.kind = Kind.AGE;
                other.unit = one.unit;
            }
        }
    }

    /** "and", "or". */
    /** "49 instead of 59 euros", "64 to 51 votes": from the more to the less, as no range is told. */
    private boolean isAgainst(MentionBuilder one, MentionBuilder other, int joint) {
        boolean falls = tokens.is(joint, FunctionWord.TO)
                && tokens.isWord(joint)
                && one.value != null
                && other.value != null
                && one.value.compareTo(other.value) > 0;
        return tokens.is(joint, FunctionWord.COMPARED) || falls;
    }

    private boolean joins(int i) {
        return tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.OR);
    }

    /**
     * "two-thirds of the combined 4.3 million sales": what is counted behind the share is its base, with all that
     * stands behind the "of". Only determiners and what belongs to the whole may stand between.
     */
    void shareBases(List<MentionBuilder> drafts) {
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

    /**
     * "Het aantal doden steeg naar 20": the noun behind "number of" is what a later bare number counts. The nearest
     * such word decides, even if no noun follows it.
     *
     * @param from where to stop looking: the start of the sentence for its first figure, nearer by for others
     */
    void label(MentionBuilder draft, int from) {
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

    /**
     * "14 stores in Wales, 9 in Ireland", "Van de 40 kalveren overleefden er 12": the noun is that of the count
     * before. In "14 stores in Wales, 9 were closed" nothing runs parallel, so that the 9 stays bare, and in
     * "40 calves (12)" the brackets may hold anything.
     */
    void ellipsis(MentionBuilder before, MentionBuilder draft) {
        if (before.kind != Kind.COUNT || tokens.isSymbol(draft.first - 1, '(')) {
            return;
        }
        int behind = Math.max(before.last, before.countedLast) + 1;
        int next = draft.last + 1;
        boolean parallel = tokens.is(behind, FunctionWord.PREP) && tokens.is(next, FunctionWord.PREP);
        boolean there = isBehindThere(draft.from);
        boolean relative = tokens.is(next, FunctionWord.CONJ) && tokens.is(next, FunctionWord.PRON);
        boolean compared = isCompared(draft);
        if (parallel || there || isOfThem(draft) || relative || compared) {
            draft.takeFrom(before);
        }
    }

    /** "40 of them", "davon 40", "davon sind 40". */
    private boolean isOfThem(MentionBuilder draft) {
        int before = draft.from - 1;
        // "most of whom are over 65" is no number of them
        boolean linked = tokens.is(before, FunctionWord.LINK)
                && draft.bound == Bound.NONE
                && !tokens.is(before - 2, FunctionWord.MOST);
        before = linked ? before - 1 : before;
        return tokens.is(draft.last + 1, FunctionWord.SUBSET) || tokens.is(before, FunctionWord.SUBSET);
    }

    /** "dat er 1.900", "dat er toen nog 1.900": adverbs may stand between. */
    private boolean isBehindThere(int figure) {
        int i = figure - 1;
        while (i >= figure - Linking.MAX_GAP && !tokens.is(i, FunctionWord.THERE) && tokens.isAny(i, LIGHT)) {
            i--;
        }
        return tokens.is(i, FunctionWord.THERE);
    }

    /**
     * "22 burglaries, compared with an average of 20", "up from 20". Only determiners and hedges may stand between:
     * not "against the town of 20".
     */
    private boolean isCompared(MentionBuilder draft) {
        for (int i = draft.from - 1; i >= draft.from - Linking.MAX_GAP; i--) {
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

    /**
     * What a bare figure may go on with: of "40 of them" the count that it can be a part of, "6,000 customers in 3 states", else
     * the last count before it.
     */
    MentionBuilder whole(List<MentionBuilder> drafts, int index) {
        MentionBuilder draft = drafts.get(index);
        boolean part = isOfThem(draft);
        for (int i = index - 1; part && i >= Math.max(0, index - Linking.MAX_GAP); i--) {
            if (drafts.get(i).kind == Kind.COUNT && Linking.isLess(draft, drafts.get(i))) {
                return drafts.get(i);
            }
        }
        return lastCount(drafts, index);
    }

    /**
     * The count before the draft, or whatever else stands right before it. A figure of another kind may stand between:
     * "at 4,500 points, and rose 2 percent to 4,577".
     */
    static MentionBuilder lastCount(List<MentionBuilder> drafts, int index) {
        for (int i = index - 1; i >= Math.max(0, index - Linking.MAX_GAP); i--) {
            if (drafts.get(i).kind == Kind.COUNT) {
                return drafts.get(i);
            }
        }
        return drafts.get(index - 1);
    }

    /**
     * "rose 64 points to 4,577": the level has the unit of the step, or that of the level before it where the step is
     * a percentage: "was at 4,500 points, and rose 2 percent to 4,577". A step in euros says less:
     * "The fund fell 5 euros to 80" leaves the 80 open. Where no word of change stands right before the step, it is
     * not one.
     */
    void levels(List<MentionBuilder> drafts, int index) {
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
            if (tokens.is(before.countedLast, ChangeKind.POINT_NOUN)) {
                level.takeFrom(before);
            }
        }
    }

    /** Whether the figure has found neither unit nor noun. */
    static boolean isBare(MentionBuilder draft) {
        return draft.kind == Kind.NUMBER && draft.unit == null;
    }
}
