package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * The verbs of a sentence. The pack knows most of them; where a form may be a noun too, its neighbours decide. Each word is
 * judged once, however many figures ask.
 */
public final class Predicates {

    private static final int MAX_CLAUSE = 12;
    /** So far left of a figure its verb may stand. */
    private static final int MAX_DISTANCE = 40;

    private static final int MAX_GROUP = 4;

    private static final byte VERB = 1;
    private static final byte PREDICATE = 2;
    private static final byte OTHER = 3;

    private static final KindSet VERBS = KindSet.of(
            FunctionWord.VERB,
            SourceKind.SAY,
            SourceKind.ESTIMATE,
            SourceKind.EVIDENCE,
            NumeralKind.MULTIPLY,
            ChangeKind.SEPARABLE,
            SourceKind.HEARSAY);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final Words words;
    private final int from;
    private final byte[] verbs;

    public Predicates(Sentence tokens, LanguagePack pack, Words words) {
        this.tokens = tokens;
        this.pack = pack;
        this.words = words;
        this.from = tokens.from();
        this.verbs = new byte[tokens.to() - from];
    }

    /** The nearest verb left of the token; -1 where there is none. */
    public int before(int token) {
        for (int i = token - 1; i >= Math.max(tokens.from(), token - MAX_DISTANCE); i--) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the verbs that stand together: "is expected to rise". */
    public int groupStart(int verb) {
        int first = verb;
        for (int i = verb - 1; i >= tokens.from() && i > first - MAX_GROUP; i--) {
            if (tokens.is(i, FunctionWord.THERE)) {
                break;
            }
            if (isPredicate(i)) {
                first = i;
            } else if (!words.isSkipped(i) && !(words.isInfinitive(i + 1) && isPredicate(i - 1))) {
                break;
            }
        }
        return first;
    }

    /** Whether the word is the verb of a clause here, not a noun or adjective of the same form. */
    public boolean isPredicate(int i) {
        return isVerb(i) || i >= from && i - from < verbs.length && judged(i) == PREDICATE;
    }

    /** A word that is a verb wherever it stands behind no article, and any form behind an auxiliary. */
    public boolean isVerb(int i) {
        return i >= from && i - from < verbs.length && judged(i) == VERB;
    }

    private byte judged(int i) {
        byte known = verbs[i - from];
        if (known == 0) {
            known = isSurelyVerb(i) ? VERB : mayBeVerb(i) ? PREDICATE : OTHER;
            verbs[i - from] = known;
        }
        return known;
    }

    private boolean isSurelyVerb(int i) {
        if (!mayBeCommon(i)) {
            return false;
        }
        if (tokens.is(i, FunctionWord.LINK) && !tokens.is(i, FunctionWord.DET)) {
            return true;
        }
        if (words.is(i, VerbForm.NOUN) || isNounPlace(i)) {
            return false;
        }
        if (isGerund(i)) {
            return true;
        }
        boolean listed = tokens.isAny(i, VERBS);
        if (words.is(i, VerbForm.PAST) && isAuxiliary(i - 1)) {
            return true;
        }
        if (words.is(i, VerbForm.EITHER) || words.isChange(i) && !words.is(i, VerbForm.VERB)) {
            return words.isInfinitive(i) || isAuxiliary(i - 1) || words.isSkipped(i - 1) && isAuxiliary(i - 2);
        }
        return listed ? !tokens.is(i, FunctionWord.DET) || words.isContent(i - 1) : words.is(i, VerbForm.VERB);
    }

    /** "are sitting": behind a verb to be. */
    private boolean isGerund(int i) {
        int before = words.isSkipped(i - 1) ? i - 2 : i - 1;
        return tokens.is(before, FunctionWord.LINK) && words.isParticiple(i);
    }

    private boolean isAuxiliary(int i) {
        return words.is(i, VerbForm.AUXILIARY);
    }

    private boolean mayBeVerb(int i) {
        if (!mayBeCommon(i) || words.is(i, VerbForm.NOUN) || isNounPlace(i) || i == from) {
            return false;
        }
        if (words.isParticiple(i)) {
            // "people earning between", "game, averaging 16" against ", sampling between"
            boolean opens = tokens.isSymbol(i - 1, ',')
                    || tokens.is(i - 1, FunctionWord.CONJ)
                    || tokens.is(i - 1, FunctionWord.SUBORDINATE);
            return words.isContent(i - 1) && !words.isContent(i + 1) && !tokens.is(i + 1, FunctionWord.LINK)
                    || opens && takesObject(i) && !words.isPreposition(i + 1)
                    || opens && words.isChange(i) && !words.isContent(i + 1);
        }
        boolean attributive =
                words.isContent(i + 1) && !words.beginsWithArticle(i + 1) || tokens.is(i + 1, FunctionWord.LINK);
        if (words.is(i, VerbForm.EITHER) && !words.isChange(i)) {
            // "company plans to", "fees which range from" against "the driving range by"
            return words.isRelative(i - 1) || !attributive && takesObject(i) && !hasVerbBefore(i);
        }
        // "rates climbed to" against "climbed walls"
        boolean past = words.isChange(i) || words.is(i, VerbForm.PAST);
        return past && (!attributive || isOnlyVerb(i));
    }

    /** "The storm caused damage of": without another verb in the clause this is its verb. */
    private boolean isOnlyVerb(int i) {
        if (!words.is(i, VerbForm.PAST) || !words.isContent(i - 1) || hasVerbBefore(i)) {
            return false;
        }
        for (int at = i + 1; at < i + MAX_CLAUSE && !words.isFigure(at) && !words.endsPhrase(at); at++) {
            if (isSurelyVerb(at)) {
                return false;
            }
        }
        return true;
    }

    /** What may follow a verb and hardly ever a noun: an article, a figure or its hedge, an infinitive. */
    private boolean takesObject(int i) {
        // "profit down 12 %" is no verb with its object
        boolean skips = words.isSkipped(i + 1)
                && !words.isChange(i + 1)
                && !words.isArticle(i + 1)
                && !tokens.is(i + 1, SourceKind.ESTIMATE);
        int next = skips ? i + 2 : i + 1;
        return tokens.is(next, FunctionWord.DET)
                || tokens.is(next, NumeralKind.ONES)
                || tokens.is(next, FunctionWord.PRON)
                || words.isFigure(next) && !tokens.is(next, NumeralKind.MULTIPLY)
                || tokens.is(next, HedgeKind.BOUND)
                || tokens.is(next, HedgeKind.APPROX)
                || tokens.is(next, FunctionWord.BETWEEN)
                || tokens.is(next, FunctionWord.LEVEL) && words.isFigure(next + 1)
                || tokens.is(next, FunctionWord.THERE) && pack.settings().verbSecond()
                || words.isInfinitive(next + 1)
                        && tokens.isWord(next + 1)
                        && (words.is(next + 1, VerbForm.VERB)
                                || words.is(next + 1, VerbForm.EITHER)
                                || tokens.is(next + 1, FunctionWord.VERB));
    }

    /** Whether the clause has its verb already. */
    private boolean hasVerbBefore(int token) {
        for (int i = token - 1; i >= Math.max(from, token - MAX_CLAUSE); i--) {
            if (isSurelyVerb(i)) {
                return true;
            }
            if (words.endsPhrase(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean mayBeCommon(int i) {
        return tokens.isWord(i) && !words.isFigure(i) && (i == from || !tokens.isCapitalised(i));
    }

    /** "people employed in farming fell": the participle of a shortened relative clause, no verb of its own. */
    public boolean isRestrictive(int i) {
        return words.is(i, VerbForm.PAST)
                && words.isPreposition(i + 1)
                && words.isContent(i - 1)
                && !words.isChange(i)
                && !tokens.is(i, SourceKind.SAY);
    }

    /** "tunnels drilled under the river": a participle behind its noun, without an object. */
    public boolean isReduced(int i) {
        return words.is(i, VerbForm.PAST)
                && !tokens.isCapitalised(i)
                && words.isContent(i - 1)
                && !words.isContent(i + 1);
    }

    private boolean isNounPlace(int i) {
        boolean behindPreposition = words.isPreposition(i - 1);
        boolean behindAdjective = tokens.is(i - 1, FunctionWord.PREMODIFIER) && words.isArticle(i - 2);
        return !words.isInfinitive(i)
                && (words.isArticle(i - 1)
                        || behindPreposition
                        || behindAdjective
                        || isQualified(i)
                        || isAttributive(i));
    }

    /** "a sharp drop": one thing does not "drop", so behind an article and a word that is no plural it is a noun. */
    private boolean isQualified(int i) {
        return words.isChangeNoun(i)
                && words.isArticle(i - 2)
                && tokens.isWord(i - 1)
                && pack.settings().nounsEndPlural()
                && !pack.singulars().looksPlural(tokens.printed(i))
                && !pack.singulars().looksPlural(tokens.printed(i - 1));
    }

    /** "the biggest missing part": between an adjective and a noun a participle is an adjective too. */
    private boolean isAttributive(int i) {
        return words.isParticiple(i) && words.isArticle(i - 2) && words.isContent(i - 1) && words.isContent(i + 1);
    }
}
