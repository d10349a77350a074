package org.statclaim.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * What a sentence opens with as the whole of the figures behind it: "Van de 40 kalveren overleefden er 12", "Of the pupils, 60
 * percent passed". Nothing else in the sentence names that whole, as the figures stand alone there.
 */
final class OpeningWholes {

    /** From the "of" to the number that it governs: "Of the trust's roughly 40 posts". */
    private static final int OWNER = 5;
    /** Words that describe the whole, and its verb: "Van de huizen met een tuin heeft 3 procent". */
    private static final int MAX_GAP = 8;

    /** A clause that describes the whole is no longer. */
    private static final int MAX_CLAUSE = 14;

    /** What a figure may stand behind that is the subject of a clause. */
    private static final KindSet VERBAL =
            KindSet.of(FunctionWord.VERB, FunctionWord.LINK, FunctionWord.ADVERB, FunctionWord.AMOUNTS);

    /** "Van de week", "Of the year" is when something was. */
    private static final KindSet TIMES = KindSet.of(
            TimeKind.RELATIVE,
            TimeKind.DEICTIC,
            TimeKind.SEASON,
            TimeKind.WEEKEND,
            TimeKind.YEAR_PART,
            TimeKind.WEEKDAY,
            TimeKind.MONTH,
            TimeKind.ONE_UNIT);

    private final Sentence tokens;
    private final NounPhrases nouns;
    private final String possessive;

    OpeningWholes(Sentence tokens, LanguagePack pack, NounPhrases nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.possessive = pack.settings().possessiveEnding();
    }

    /** Gives the figures of the sentence the whole that it opens with. */
    void link(List<MentionBuilder> drafts) {
        int of = tokens.opening();
        boolean opens = tokens.is(of, FunctionWord.PARTITIVE) || tokens.is(of, FunctionWord.OUT_OF);
        if (drafts.isEmpty() || !opens) {
            return;
        }
        MentionBuilder whole = drafts.get(0);
        boolean counted = whole.kind == Kind.COUNT && whole.hasCounted() && isGoverned(whole, of);
        if (drafts.size() > 1 && counted) {
            parts(whole, drafts);
        }
        shares(counted ? new Phrase(whole.countedFirst, whole.countedLast) : whole(of), drafts);
    }

    /** "Of the 40 calves", "Of the trust's 40 posts": only what belongs to the number stands between. */
    private boolean isGoverned(MentionBuilder whole, int of) {
        int last = whole.from - 1;
        if (last == of && tokens.is(of, FunctionWord.OUT_OF)) {
            return true;
        }
        if (last == of || last - of > OWNER) {
            return false;
        }
        for (int i = of + 1; i < last; i++) {
            if (!tokens.is(i, FunctionWord.DET) && !tokens.isUnknownWord(i)) {
                return false;
            }
        }
        return tokens.is(last, FunctionWord.DET)
                || !possessive.isEmpty()
                        && tokens.printed(last).replace('\u2019', '\'').endsWith(possessive);
    }

    /** "Of the 40 calves, 12 survived and 28 were killed": the lesser numbers of the same behind the whole. */
    private void parts(MentionBuilder whole, List<MentionBuilder> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            MentionBuilder part = drafts.get(i);
            // "1,640 returned, 1,512 were captured": a bare number with a verb behind it
            boolean bare = SharedNouns.isBare(part) && (i == 1 || tokens.is(part.last + 1, FunctionWord.VERB));
            boolean same = part.kind == Kind.COUNT && part.countedFirst == whole.countedFirst;
            if (!bare && !same || !Linking.isLess(part, whole)) {
                return;
            }
            part.takeFrom(whole);
            part.subsetOf = whole;
        }
    }

    /** "Van de ondervraagden is 52 procent vrouw en 48 procent man": shares that are subjects, and name no whole themselves. */
    private void shares(@Nullable Phrase whole, List<MentionBuilder> drafts) {
        if (whole == null) {
            return;
        }
        MentionBuilder before = null;
        for (MentionBuilder draft : drafts) {
            boolean own = draft.hasCounted() && draft.countedFirst != draft.last + 1;
            // points are steps of a rate, and no part of anything
            Unit unit = draft.kind == Kind.PERCENTAGE && !own ? draft.unit : null;
            if (unit == null || unit.code().endsWith("p")) {
                before = null;
                continue;
            }
            boolean next =
                    before != null && tokens.is(draft.from - 1, FunctionWord.AND) && draft.from - before.last <= 3;
            if (!next && !isSubject(whole, draft)) {
                return;
            }
            draft.countedFirst = whole.first();
            draft.countedLast = whole.last();
            before = draft;
        }
    }

    /** The phrase behind the "of", with its article; null where that is a time or has none: "Of course". */
    private @Nullable Phrase whole(int of) {
        if (!tokens.is(of + 1, FunctionWord.DET) || tokens.is(of + 1, NumeralKind.ONES)) {
            return null;
        }
        Phrase phrase = nouns.stuff(of + 1, tokens.to());
        return phrase == null || tokens.isAny(phrase.last(), TIMES) ? null : phrase;
    }

    /** "Van de 8.400 asielzoekers die in maart werden opgevangen, kwam 38 procent": past the clause that describes the whole. */
    private int behindRelative(int first, int limit) {
        int who = tokens.isComma(first) ? first + 1 : first;
        boolean relative = tokens.is(who, FunctionWord.CONJ) && tokens.is(who, FunctionWord.PRON);
        int end = who;
        while (relative && end < limit && end - who <= MAX_CLAUSE && !tokens.isBoundary(end)) {
            end++;
        }
        return relative && tokens.isComma(end) ? Math.min(end + 1, limit) : first;
    }

    /** Whether the figure opens the clause behind the whole, as what the verb is said of: "…, 60 percent passed". */
    private boolean isSubject(Phrase whole, MentionBuilder draft) {
        int before = draft.from - 1;
        while (tokens.isAny(before, TIMES)) {
            // "was in april 31 procent"
            before = tokens.is(before - 1, TimeKind.DATE_PREP) ? before - 2 : before - 1;
        }
        int from = behindRelative(whole.last() + 1, before);
        if (before < from || before - from >= MAX_GAP) {
            return false;
        }
        for (int i = from; i < before; i++) {
            if (tokens.isBoundary(i) || tokens.isDigits(i)) {
                return false;
            }
        }
        return tokens.isComma(before) || tokens.isAny(before, VERBAL) || nouns.isVerb(before);
    }
}
