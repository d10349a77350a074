package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * The verbs of a sentence. The pack knows most of them; where a form may be a noun too, its neighbours decide. A word
 * is asked first whether it is a verb wherever it stands, then whether its neighbours make it one; each is judged once,
 * however many figures ask. What a verb is said of is for {@link Subjects} to say.
 */
public final class Predicates {

    /** So far around a word another verb of its clause is looked for; farther off stands that of another clause. */
    private static final int MAX_CLAUSE = 12;
    /** So far left of a figure its verb may stand. */
    private static final int MAX_DISTANCE = 40;

    /** At most two words stand between two verbs of a group: "has not yet been paid". */
    private static final int MAX_GROUP = 4;

    /** How a word was judged, where 0 is not yet: a verb wherever it stands, one by its neighbours, none. */
    private static final byte VERB = 1;

    private static final byte PREDICATE = 2;
    private static final byte OTHER = 3;

    /** Topics whose words are verbs, but where an article stands before them: "the estimate". */
    private static final KindSet VERBS = KindSet.of(
            FunctionWord.VERB,
            FunctionWord.AMOUNTS,
            SourceKind.SAY,
            SourceKind.ESTIMATE,
            SourceKind.EVIDENCE,
            NumeralKind.MULTIPLY,
            ChangeKind.SEPARABLE,
            SourceKind.HEARSAY);

    /** What a verb is that has no form in the tables of verbs. */
    private static final KindSet WITHOUT_FORM = VERBS.with(FunctionWord.LINK, ChangeKind.INCREASE, ChangeKind.DECREASE);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final Words words;
    private final Agreement agreement;
    private final NounPlaces nounPlaces;
    private final int from;
    private final byte[] verbs;
    private final byte[] sure;

    public Predicates(Sentence tokens, LanguagePack pack, Words words) {
        this.tokens = tokens;
        this.pack = pack;
        this.words = words;
        this.agreement = new Agreement(tokens, words, pack);
        this.nounPlaces = new NounPlaces(tokens, words, agreement, pack);
        this.from = tokens.from();
        this.verbs = new byte[tokens.to() - from];
        this.sure = new byte[tokens.to() - from];
    }

    /** The nearest verb left of the token, which may be another clause's: "said rents" leads from "rents" to "said"; -1 for none. */
    public int before(int token) {
        for (int i = token - 1; i >= Math.max(tokens.from(), token - MAX_DISTANCE); i--) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * "was" of "was in het noorden gekrompen": the verb that has the subject, where others of its clause stand at its end.
     */
    public int finite(int verb) {
        int found = verb;
        boolean counts = false;
        for (int i = verb - 1; i >= Math.max(from, verb - MAX_DISTANCE); i--) {
            // "moest op tv te zien zijn en bezocht worden" is said of one subject
            boolean joint = tokens.is(i, FunctionWord.AND) && !isPredicate(i + 1);
            boolean mark = !tokens.isWord(i) && !tokens.isDigits(i) && !words.isFigure(i) && !tokens.isGlued(i + 1);
            // "was gekrompen tot groottes die varieerden": the pronoun begins a clause of its own
            if (joint || mark || words.isRelative(i) || tokens.isBoundary(i) || Clauses.isConjunction(tokens, i)) {
                break;
            }
            counts |= words.isFigure(i);
            // "de huren zijn in Gent gestegen"; of "zijn 19 mensen gered" they are the subject
            found = (isAuxiliary(i) || tokens.is(i, FunctionWord.LINK) && !counts) && isPredicate(i) ? i : found;
        }
        return found;
    }

    /** The nearest verb from the token on; -1 where there is none. */
    public int behind(int token) {
        for (int i = token; i < Math.min(tokens.to(), token + MAX_DISTANCE); i++) {
            if (isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The first of the verbs that stand together: "is" of "is expected to rise", "has" of "has not yet been paid". Its
     * subject stands before it.
     */
    public int groupStart(int verb) {
        int first = verb;
        for (int i = verb - 1; i >= tokens.from() && i > first - MAX_GROUP; i--) {
            // "the man said there were": "there" is a subject, adverb though it may be
            if (tokens.is(i, FunctionWord.THERE)) {
                break;
            }
            if (isPredicate(i)) {
                first = i;
                // past the "to" of "expected to rise"
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

    /** How the word is judged; asked with tokens of the sentence only. */
    private byte judged(int i) {
        byte known = verbs[i - from];
        if (known == 0) {
            known = isSurelyVerb(i) ? VERB : hasForm(i) && mayBeVerb(i) ? PREDICATE : OTHER;
            verbs[i - from] = known;
        }
        return known;
    }

    /** Whether anything says that the word can be a verb; of most words nothing does, and their neighbours are not asked. */
    private boolean hasForm(int i) {
        return words.forms(i) != 0 || tokens.isAny(i, WITHOUT_FORM) || isBehindSubject(i);
    }

    /** "elle n'actionne", "on la trouve", "they soldier": behind a pronoun that is nothing but a subject stands its verb, known or not. */
    private boolean isBehindSubject(int i) {
        int subject = i - 1;
        while (subject > i - MAX_GROUP
                && (words.isSkipped(subject) || tokens.is(subject, FunctionWord.OBJECT_PRONOUN))) {
            subject--;
        }
        return tokens.is(subject, FunctionWord.SUBJECT_PRONOUN)
                // "avec elle", "with those who"
                && !tokens.is(subject - 1, FunctionWord.PREP)
                && words.isContent(i);
    }

    /** Whether the word is a verb for sure, worked out once: the search for another verb of the clause asks again and again. */
    private boolean isSurelyVerb(int i) {
        if (!tokens.isWord(i) || !hasForm(i)) {
            return false;
        }
        if (sure[i - from] == 0) {
            sure[i - from] = needsNoLook(i) ? VERB : OTHER;
        }
        return sure[i - from] == VERB;
    }

    /** A verb that needs no look at what follows: one of the tables where nothing makes a noun of it, and others behind "to" or "had". */
    private boolean needsNoLook(int i) {
        if (!mayBeCommon(i)) {
            return false;
        }
        if (isBehindSubject(i)) {
            return true;
        }
        // "is"; but "zijn" may be "his", so that what stands before it is asked below
        if (tokens.is(i, FunctionWord.LINK) && !tokens.is(i, FunctionWord.DET)) {
            return true;
        }
        // "growth" never, and "the plans", "for work" not here
        if (words.is(i, VerbForm.NOUN) || nounPlaces.is(i)) {
            return false;
        }
        if (isGerund(i)) {
            return true;
        }
        if (words.is(i, VerbForm.PARTICIPLE)) {
            return isBehindAuxiliary(i);
        }
        // "naar verluidt" is no verb
        boolean listed = tokens.isAny(i, VERBS) && !tokens.is(i, FunctionWord.ADVERB);
        // "was given", "a fire that burned for two days"
        if (words.is(i, VerbForm.PAST) && (isAuxiliary(i - 1) || words.isRelative(i - 1))) {
            return true;
        }
        if (words.is(i, VerbForm.EITHER) || words.isChange(i) && !words.is(i, VerbForm.VERB)) {
            // "wants to raise", "could fall", "may sharply drop"; else "falls" may be "sharp falls"
            boolean auxiliary = isAuxiliary(i - 1) || words.isSkipped(i - 1) && isAuxiliary(i - 2);
            // "firms that bank in Leeds", but "the money that banks lend"
            boolean relative =
                    words.isRelative(i - 1) && !words.isContent(i + 1) && !tokens.is(i + 1, FunctionWord.LINK);
            return words.isInfinitive(i) || auxiliary || relative;
        }
        return listed ? !tokens.is(i, FunctionWord.DET) || isVerbPlace(i) && !isOwned(i) : words.is(i, VerbForm.VERB);
    }

    /**
     * Behind a noun or a figure, and before a pronoun, a preposition or a weekday: "de huizen zijn", "er zijn", "zijn we", "zijn in Gent";
     * else it is that of "zijn huis".
     */
    private boolean isVerbPlace(int i) {
        return words.isContent(i - 1)
                // "die dertig jaar zijn aandacht had"
                || words.isFigure(i - 1) && !inSubclause(i)
                || tokens.is(i - 1, FunctionWord.THERE)
                // "dit jaar zijn in Gent", "in Gent zijn dinsdag"
                || words.isPreposition(i + 1)
                || tokens.is(i + 1, TimeKind.WEEKDAY)
                || tokens.is(i + 1, FunctionWord.PRON) && !tokens.is(i + 1, FunctionWord.DET);
    }

    /**
     * "haalde zijn diploma", "besprak enkel zijn techniek": behind the verb of its clause the word says whose. A subordinate
     * clause has its verbs at its end: "die ze verkochten zijn duur".
     */
    private boolean isOwned(int i) {
        for (int at = i - 1; at >= Math.max(from, i - MAX_CLAUSE) && !tokens.isBoundary(at); at--) {
            if (isSurelyVerb(at)) {
                return !inSubclause(at);
            }
            if (tokens.is(at, FunctionWord.AND)) {
                return false;
            }
        }
        return false;
    }

    private boolean inSubclause(int i) {
        for (int at = i - 1; at >= Math.max(from, i - MAX_CLAUSE) && !tokens.isBoundary(at); at--) {
            if (words.isRelative(at) || tokens.is(at, FunctionWord.SUBORDINATE)) {
                return true;
            }
        }
        return false;
    }

    /** "are sitting": behind a verb to be. */
    private boolean isGerund(int i) {
        int before = words.isSkipped(i - 1) ? i - 2 : i - 1;
        return tokens.is(before, FunctionWord.LINK) && words.isParticiple(i);
    }

    private boolean isAuxiliary(int i) {
        return words.is(i, VerbForm.AUXILIARY);
    }

    /** "n'ont pas encore été vendues", "a-t-elle vendu": what may stand between the two is short. */
    private boolean isBehindAuxiliary(int participle) {
        for (int i = participle - 1; i >= Math.max(from, participle - MAX_GROUP); i--) {
            if (isAuxiliary(i) || tokens.is(i, FunctionWord.LINK)) {
                return true;
            }
            if (!words.isSkipped(i) && !tokens.is(i, FunctionWord.PRON) && !tokens.isSymbol(i, '-')) {
                return false;
            }
        }
        return false;
    }

    /**
     * A form of two uses that its neighbours make a verb. At the head of a sentence it never is: "Plans to hire",
     * "Rises in rents" name what the sentence is about.
     */
    private boolean mayBeVerb(int i) {
        if (!mayBeCommon(i) || words.is(i, VerbForm.NOUN) || nounPlaces.is(i) || i == from) {
            return false;
        }
        if (words.is(i, VerbForm.PARTICIPLE)) {
            // "une maison vendue 300 000 euros", "un projet, estimé à 3 millions": the verb of what stands before it
            boolean behind = words.isContent(i - 1) || tokens.isComma(i - 1) || words.joins(i - 1);
            return behind && (words.isPreposition(i + 1) || words.isFigure(i + 1) || isHedge(i + 1));
        }
        if (words.isParticiple(i)) {
            // "people earning between", "game, averaging 16" against ", sampling between"
            boolean opens = tokens.isSymbol(i - 1, ',')
                    || tokens.is(i - 1, FunctionWord.CONJ)
                    || tokens.is(i - 1, FunctionWord.SUBORDINATE);
            // "pendant" ends like one
            return words.isContent(i)
                            && words.isContent(i - 1)
                            && !words.isContent(i + 1)
                            && !tokens.is(i + 1, FunctionWord.LINK)
                    || opens && takesObject(i) && !words.isPreposition(i + 1)
                    || opens && words.isChange(i) && !words.isContent(i + 1);
        }
        if (agreement.isOfName(i) && isAlone(i)) {
            return true;
        }
        boolean attributive =
                words.isContent(i + 1) && !words.beginsWithArticle(i + 1) || tokens.is(i + 1, FunctionWord.LINK);
        if (words.is(i, VerbForm.EITHER) && !words.isChange(i)) {
            // "company plans to", "fees which range from" against "the driving range by"
            return words.isRelative(i - 1)
                    || agreement.isSecond(i) && isSurelyVerb(i - 2)
                    // "which weighs 3.2 tonnes and cost $1.9bn"
                    || words.joins(i - 1) && (words.isFigure(i - 2) || words.isFigure(i - 3)) && words.isFigure(i + 1)
                    || !attributive && (takesObject(i) && !hasVerbBefore(i) || agreement.fits(i) && isAlone(i))
                    || isOfName(i);
        }
        // "rates climbed to" against "climbed walls"
        boolean past = words.isChange(i) || words.is(i, VerbForm.PAST);
        return past && (!attributive || isOnlyVerb(i));
    }

    /** "Het PBS gebruikte meters", "Die Polizei befragte im Juni": no adjective stands there, and the clause has no other verb. */
    private boolean isOfName(int i) {
        boolean noun = pack.settings().nounsCapitalised()
                && !tokens.isCapitalised(i)
                && tokens.isCapitalised(i - 1)
                && words.isContent(i - 1)
                && !words.isContent(i + 1);
        boolean name = noun || pack.settings().verbSecond() && tokens.isWord(i - 1) && words.isAcronym(i - 1);
        if (!name || hasVerbBefore(i)) {
            return false;
        }
        for (int at = i + 1; at < i + MAX_CLAUSE && !words.endsPhrase(at); at++) {
            if (isSurelyVerb(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "The storm caused damage of $3m": without another verb in the clause this is its verb. In "the police found
     * seized goods" it is "found", and "seized" says which goods.
     */
    private boolean isOnlyVerb(int i) {
        boolean said = words.isContent(i - 1) || tokens.is(i - 1, FunctionWord.PRON);
        return words.is(i, VerbForm.PAST) && (said || opensSecondClause(i)) && isAlone(i)
                || said && words.isChange(i) && leadsToSize(i) && isAlone(i);
    }

    /** "The vaccine cut hospital admissions by 82%": by how much stands behind what is changed. */
    private boolean leadsToSize(int i) {
        int at = i + 1;
        while (at < i + MAX_CLAUSE && !words.endsPhrase(at) && !words.isFigure(at)) {
            at++;
        }
        return words.isFigure(at) && tokens.is(at - 1, FunctionWord.DELTA);
    }

    /**
     * "…, and praised him in two essays": behind a comma "and" begins a clause where no list stands, which would have a comma
     * before: "bread, milk, and baked goods".
     */
    private boolean opensSecondClause(int i) {
        if (pack.settings().verbSecond() || !tokens.is(i - 1, FunctionWord.AND) || !tokens.isComma(i - 2)) {
            return false;
        }
        for (int at = i - 3; at > Math.max(from, i - MAX_DISTANCE); at--) {
            if (tokens.isComma(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other word of the clause is its verb. */
    private boolean isAlone(int i) {
        if (hasVerbBefore(i)) {
            return false;
        }
        for (int at = i + 1; at < i + MAX_CLAUSE && !words.isFigure(at) && !words.endsPhrase(at); at++) {
            if (isSurelyVerb(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What may follow a verb and hardly ever a noun: an article, a figure or its hedge, an infinitive: "the shop stocks
     * roughly 400 books", "the firm plans to hire". A bare noun proves nothing: "the driving range".
     */
    private boolean takesObject(int i) {
        // "profit down 12 %" is no verb with its object
        boolean skips = words.isSkipped(i + 1)
                // "excuses himself"
                && (!tokens.is(i + 1, FunctionWord.PRON) || tokens.is(i + 1, FunctionWord.ADVERB))
                && !words.isChange(i + 1)
                && !words.isArticle(i + 1)
                && !tokens.is(i + 1, SourceKind.ESTIMATE);
        int next = skips ? i + 2 : i + 1;
        return tokens.is(next, FunctionWord.DET)
                || tokens.is(next, NumeralKind.ONES)
                // "those present who"
                || tokens.is(next, FunctionWord.PRON) && !words.isRelative(next)
                || words.isFigure(next) && !tokens.is(next, NumeralKind.MULTIPLY)
                || isHedge(next)
                || tokens.is(next, FunctionWord.BETWEEN)
                || tokens.is(next, FunctionWord.LEVEL) && words.isFigure(next + 1)
                // "absence runs at 5 percent", against "house prices at $5"
                || tokens.is(next, ChangeKind.STANDS_AT)
                        && !tokens.is(i, SourceKind.AMOUNT_NOUN)
                        && words.isFigure(next + 1)
                        && !pack.settings().verbSecond()
                || tokens.is(next, FunctionWord.THERE) && pack.settings().verbSecond()
                || words.isInfinitive(next + 1)
                        && tokens.isWord(next + 1)
                        && (words.is(next + 1, VerbForm.VERB)
                                || words.is(next + 1, VerbForm.EITHER)
                                || tokens.is(next + 1, FunctionWord.VERB));
    }

    private boolean isHedge(int i) {
        return tokens.is(i, HedgeKind.BOUND) || tokens.is(i, HedgeKind.APPROX);
    }

    /**
     * Whether the clause has its verb already, so that a form of two uses behind it is a noun: "the mayor said plans".
     * Marks and pronouns begin another clause.
     */
    private boolean hasVerbBefore(int token) {
        for (int i = token - 1; i >= Math.max(from, token - MAX_CLAUSE); i--) {
            if (isSurelyVerb(i) || agreement.isOfName(i)) {
                return true;
            }
            if (words.endsPhrase(i)) {
                return false;
            }
        }
        return false;
    }

    /** A capital inside a sentence makes a name of any verb: "Mr Fell". At its head the capital says nothing. */
    private boolean mayBeCommon(int i) {
        // "rents doubled from $40 to $80": a verb that is a figure itself
        boolean figure = words.isFigure(i) && !tokens.is(i, NumeralKind.MULTIPLY);
        return tokens.isWord(i) && !figure && (i == from || !tokens.isCapitalised(i));
    }

    /**
     * "people employed in farming fell": the participle of a shortened relative clause, no verb of its own. "sales rose
     * in May" and "the mayor reported in May" have their verb.
     */
    public boolean isRestrictive(int i) {
        return words.is(i, VerbForm.PAST)
                && words.isPreposition(i + 1)
                && words.isContent(i - 1)
                && !words.isChange(i)
                && !tokens.is(i, SourceKind.SAY);
    }

    /**
     * "A man caught speeding was", "the firm hit by the strike lost", "a driver found to be drunk must": a phrase that ends right before
     * the clause's own verb cannot have another, so that a past tense in it is a participle.
     */
    boolean isShortened(int i, int end) {
        boolean past = words.is(i, VerbForm.PAST) || words.is(i, VerbForm.PRETERITE);
        boolean said = tokens.is(i, SourceKind.SAY);
        return past
                && !pack.settings().verbSecond()
                && words.isContent(i - 1)
                && !isPredicate(i - 1)
                && (words.isInfinitive(i + 2) || !said && (words.isParticiple(i + 1) || words.isPreposition(i + 1)))
                && (isVerb(end + 1) || words.is(end + 1, VerbForm.AUXILIARY))
                && !isParted(i, end);
    }

    /** "Unions heard on Friday that jobs would go": the verb behind is another clause's. */
    private boolean isParted(int verb, int end) {
        for (int i = verb + 1; i <= end; i++) {
            if (tokens.is(i, FunctionWord.CONJ) && !words.joins(i)) {
                return true;
            }
        }
        return false;
    }

    /** "tunnels drilled under the river": a participle behind its noun, without an object. */
    public boolean isReduced(int i) {
        return words.is(i, VerbForm.PAST)
                && !tokens.isCapitalised(i)
                && words.isContent(i - 1)
                && !words.isContent(i + 1);
    }
}
