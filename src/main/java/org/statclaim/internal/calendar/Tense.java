package org.statclaim.internal.calendar;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.ListedVerbs;
import org.statclaim.internal.tokens.Sentence;

/** Whether a clause speaks of what is to come: by its verb, by an adverb of its own, and by the preposition before a time. */
public final class Tense {

    /** So many words on either side may hold the verb: in a Dutch subclause "zal" stands at the far end. */
    private static final int WINDOW = 12;

    /** "per", "vanaf": the time behind the preposition is to come unless a verb tells of what was. Words without such a number say so wherever they stand. */
    public static final int FROM = 1;

    /** "tegen", "by": it is to come if a verb tells of what is. */
    private static final int BY = 2;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final ListedVerbs listed;

    Tense(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
        this.listed = new ListedVerbs(tokens, pack);
    }

    /** Whether the time that the tokens are is to come. The verb before it goes before one behind it. */
    boolean isFuture(int first, int last) {
        int open = first;
        while (tokens.is(open - 1, FunctionWord.DET) || tokens.is(open - 1, TimeKind.YEAR_PART)) {
            // "tegen eind juni", "by the summer"
            open--;
        }
        Sense before = tokens.sense(open - 1, TimeKind.FUTURE);
        // "per maand in december" is no date
        int lead = before == null ? 0 : before.number().intValue();
        Boolean told = told(open - 1, -1, lead);
        // "kreeg te horen dat hij ze voor 1 maart moet inhalen": the clause's own verb stands at its end
        boolean own = told == null || !told && lead == BY;
        Boolean behind = own ? told(behind(open, last), 1, lead) : told;
        told = told == null || Boolean.TRUE.equals(behind) ? behind : told;
        return told == null ? lead == FROM : told;
    }

    /** Where the words behind the time begin: in "In September, fares will rise" the comma only sets it off. */
    private int behind(int open, int last) {
        boolean fronted = tokens.isComma(last + 1) && open - 2 < tokens.opening();
        return fronted ? last + 2 : last + 1;
    }

    /** Whether a verb on either side of it tells of what was: "werden opgepakt", "zijn verkocht". */
    boolean isPast(int first, int last) {
        return isToldOf(first - 1, -1) || isToldOf(behind(first, last), 1);
    }

    private boolean isToldOf(int from, int step) {
        for (int i = from; Math.abs(i - from) < WINDOW && !isBorder(i); i += step) {
            if (isPast(i) || VerbForm.PARTICIPLE.isIn(forms(i)) || listed.isParticiple(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the words on one side say.
     *
     * @param step to the next of them
     * @param lead what the preposition says
     */
    private @Nullable Boolean told(int from, int step, int lead) {
        Boolean told = null;
        for (int i = from; Math.abs(i - from) < WINDOW && !isBorder(i); i += step) {
            if (isFutureWord(i) || isFutureVerb(i) || isForeseen(i)) {
                return true;
            }
            // "vanaf 1 januari steeg de prijs"
            if (lead >= FROM && isPast(i)) {
                return false;
            }
            if (lead == BY && told == null && isPresent(i)) {
                told = true;
            }
        }
        return told;
    }

    /** "will", "zal": no preposition, which needs a verb beside it. */
    private boolean isFutureWord(int i) {
        Sense future = tokens.sense(i, TimeKind.FUTURE);
        return future != null && future.number().signum() == 0;
    }

    /** "are expected to". */
    private boolean isForeseen(int i) {
        return tokens.is(i, FunctionWord.LINK)
                && !isPast(i)
                && tokens.is(i + 1, SourceKind.ESTIMATE)
                && tokens.is(i + 2, FunctionWord.TO);
    }

    /** A joint of clauses, and none of two figures: "between 27 and 29 degrees". */
    private boolean isBorder(int i) {
        return Clauses.isBorder(tokens, i) && !(tokens.is(i, FunctionWord.AND) && tokens.isDigits(i + 1));
    }

    /** "fera", "grimperont": a verb whose ending says so, in a language that has one for it. */
    private boolean isFutureVerb(int i) {
        return !pack.settings().futureEndings().isEmpty()
                && VerbForm.VERB.isIn(forms(i))
                && pack.settings().endsAsFuture(tokens.printed(i));
    }

    /** "steeg", "schrapten", "announced"; but "is expected", "to cut". */
    private boolean isPast(int i) {
        int forms = forms(i);
        boolean past = VerbForm.PRETERITE.isIn(forms) || VerbForm.PAST.isIn(forms) && !isLinked(i);
        // "to cut", "will cut"
        return past && !tokens.is(i - 1, FunctionWord.TO) && !isFutureWord(i - 1);
    }

    /** Behind "is": a passive or a progressive form. */
    private boolean isLinked(int i) {
        return tokens.is(i - 1, FunctionWord.LINK) && !isPast(i - 1);
    }

    /** "schrapt", "expects", "is cutting", "is expected", "to cut". */
    private boolean isPresent(int i) {
        int forms = forms(i);
        boolean verb =
                VerbForm.VERB.isIn(forms) || tokens.is(i, FunctionWord.VERB) || tokens.is(i, SourceKind.ESTIMATE);
        boolean finite = verb
                && !VerbForm.AUXILIARY.isIn(forms)
                && !VerbForm.PARTICIPLE.isIn(forms)
                && !VerbForm.GERUND.isIn(forms)
                && !tokens.is(i, FunctionWord.LINK)
                && !pack.settings().startsAsPlainParticiple(tokens.printed(i));
        boolean inflected = VerbForm.GERUND.isIn(forms) || VerbForm.PAST.isIn(forms);
        return finite
                || tokens.is(i - 1, FunctionWord.TO) && (verb || VerbForm.EITHER.isIn(forms))
                || inflected && isLinked(i);
    }

    private int forms(int i) {
        return tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
    }
}
