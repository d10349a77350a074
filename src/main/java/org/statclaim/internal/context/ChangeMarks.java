package org.statclaim.internal.context;

import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * What stands before a figure and says whether it is by how much something changed or where it arrived, "met", "to", and
 * what may stand between.
 */
final class ChangeMarks {

    /** No mark. */
    static final int NONE = -1;

    /** Room for "met naar schatting een kleine 3 procent", past which the word belongs to something else. */
    private static final int WINDOW = 5;
    /** So many words describe a figure at most, "a larger than expected 3 percent" not among them. */
    private static final int PHRASE = 3;
    /** What belongs to the figure and not to the verb: "by between 3 and 5 percent", "met bijna 3 procent". */
    private static final KindSet FIGURES_OWN =
            KindSet.of(HedgeKind.APPROX, HedgeKind.BOUND, FunctionWord.TONE, FunctionWord.BETWEEN, FunctionWord.DET);
    /** What may stand between a change and its unmarked figure: times, "of" and "van". */
    private static final KindSet BESIDE = FIGURES_OWN.with(
            FunctionWord.ADVERB,
            FunctionWord.THERE,
            TimeKind.RELATIVE,
            FunctionWord.PARTITIVE,
            TimeKind.MONTH,
            TimeKind.WEEKDAY);

    private final Sentence tokens;
    private final LanguagePack pack;

    ChangeMarks(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /** The token that marks the figure as a delta or a level: "steeg tot ongeveer 40 euro"; {@link #NONE} where none does. */
    int of(Mention mention) {
        int i = mention.first() - 1;
        while (i >= mention.from() - WINDOW) {
            if (tokens.is(i, FunctionWord.DELTA) || tokens.is(i, FunctionWord.LEVEL) || isLevelBound(i)) {
                return i;
            }
            if (tokens.is(i, ChangeKind.STANDS_AT) && isInfinitive(i - 1)) {
                return i - 2;
            }
            int next = past(i);
            if (next == i) {
                break;
            }
            i = next;
        }
        return NONE;
    }

    /** "fell 3 percent to close at $47": the level that the change led to, with a verb between; "plans to close" has no "at". */
    private boolean isInfinitive(int i) {
        int forms = tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
        return tokens.is(i - 1, FunctionWord.LEVEL)
                && !pack.settings().verbSecond()
                && (VerbForm.VERB.isIn(forms) || VerbForm.EITHER.isIn(forms));
    }

    /** "tot maximaal 12 euro", "tot wel 40": one word of the tables, a level that is a limit as well. */
    boolean isLevelBound(int i) {
        return tokens.is(i, FunctionWord.TO) && tokens.is(i, HedgeKind.BOUND);
    }

    /** The preposition by which the figure is passed, "below" or "past"; it may be the figure's bound; {@link #NONE} for none. */
    int passes(Mention mention) {
        int from = mention.from();
        return tokens.is(from, ChangeKind.PASSES) ? from : tokens.is(from - 1, ChangeKind.PASSES) ? from - 1 : NONE;
    }

    boolean isDelta(int mark) {
        return tokens.is(mark, FunctionWord.DELTA);
    }

    boolean isLevel(int mark) {
        return tokens.is(mark, FunctionWord.LEVEL) || isLevelBound(mark);
    }

    /** Before what belongs to the figure there; the token itself where nothing does. */
    private int past(int i) {
        boolean own = tokens.isAny(i, FIGURES_OWN) || isAdverb(i) || isQuote(i);
        if (own) {
            return i - 1;
        }
        return beforePhrase(i);
    }

    /**
     * "by a staggering 3 percent", "a seasonally adjusted 3 percent", "met een forse 3 procent": before the article of the figure
     * that the word describes; the token itself where it describes none.
     */
    int beforePhrase(int i) {
        int at = i;
        while (at > i - PHRASE && (tokens.isUnknownWord(at) || isAdverb(at))) {
            at--;
        }
        return at < i && tokens.is(at, FunctionWord.DET) ? at - 1 : i;
    }

    /** Whether the token may stand between a change and a figure without a mark. */
    boolean isBeside(int i) {
        // "bespaar je 7 procent": the subject behind its verb
        boolean subject = pack.settings().verbSecond()
                && tokens.is(i, FunctionWord.PRON)
                && !tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, FunctionWord.CONJ);
        return tokens.isAny(i, BESIDE) || isAdverb(i) || isQuote(i) || subject;
    }

    /** "destijds", "sharply": any adverb that the tables know. What is a preposition as well leads elsewhere: "up". */
    private boolean isAdverb(int i) {
        return tokens.isWord(i)
                && !tokens.is(i, FunctionWord.PREP)
                && (tokens.is(i, FunctionWord.ADVERB)
                        || VerbForm.ADVERB.isIn(tokens.verbForms(i, pack.verbs()))
                        || tokens.isUnknownWord(i) && isAdverbByEnding(i));
    }

    /** "unexpectedly", "opmerkelijk". */
    private boolean isAdverbByEnding(int i) {
        return pack.endings().of(tokens.text(), tokens.start(i), tokens.end(i)) == ChangeKind.ENDING_ADVERB;
    }

    /** "met 'slechts' 3 procent": words of someone else are words all the same. */
    private boolean isQuote(int i) {
        return tokens.isSymbol(i, '\'') || tokens.isSymbol(i, '"');
    }
}
