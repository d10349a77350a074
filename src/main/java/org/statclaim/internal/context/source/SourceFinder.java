package org.statclaim.internal.context.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.SayWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.Quotes;
import org.statclaim.internal.sentence.SayVerbs;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds who a sentence says its figures come from: behind "volgens", beside a verb of saying or estimating, behind
 * "blijkt uit", or before a colon. It goes from left to right and asks each token in that order whether it makes a
 * source of what stands beside it; words that name one source name no other. Which figures a source speaks for is for
 * {@link Sources} to say.
 */
final class SourceFinder {

    /** So many words the clause before a colon may have for its head to be who speaks. */
    static final int MAX_CLAUSE = 40;
    /** So long a label over an article may be: "GGD Rijnstreek: griepprik". A longer one is a sentence. */
    private static final int MAX_LABEL = 6;

    private final Sentence tokens;
    private final LanguagePack pack;
    /** Whether participles are told from finite verbs, which may have their subject behind an auxiliary then. */
    private final boolean hasParticiples;

    private final Quotes quotes;
    private final SourceWords words;
    /** What a source begins with or follows, but for the colon. */
    private static final KindSet OPENERS = KindSet.of(
            SourceKind.SOURCE_PREP,
            SourceKind.SOURCE_POSTPOSITION,
            SourceKind.EVIDENCE,
            SourceKind.SAY,
            SourceKind.ESTIMATE,
            SourceKind.RANKS,
            SourceKind.OWN_WORDS,
            SourceKind.SAID,
            SourceKind.RECKONED);

    private final SourceNames names;
    private final SourceSubjects subjects;
    private final Speakers speakers;
    private final SayVerbs verbs;
    private final Reaches reaches;
    private final Evidence evidence;
    private final BackReferences backReferences;
    private final ClauseSubjects clauseSubjects;
    private final boolean verbSecond;

    SourceFinder(Sentence tokens, LanguagePack pack, Quotes quotes) {
        this.tokens = tokens;
        this.pack = pack;
        this.quotes = quotes;
        this.hasParticiples = !pack.settings().verbEndings().pastParticiples().isEmpty();
        this.verbSecond = pack.settings().verbSecond();
        this.words = new SourceWords(tokens, pack.settings().nounsCapitalised());
        this.names = new SourceNames(tokens, words, verbSecond);
        this.subjects = new SourceSubjects(tokens, words, verbSecond);
        this.speakers = new Speakers(tokens, words);
        this.verbs = new SayVerbs(tokens);
        this.reaches = new Reaches(tokens, words, quotes);
        this.evidence = new Evidence(tokens, words, names, subjects, speakers, verbs, reaches, quotes);
        this.clauseSubjects = new ClauseSubjects(tokens, words, names, subjects, speakers, reaches, verbSecond);
        this.backReferences = new BackReferences(tokens, words, names, speakers, verbs, evidence);
    }

    /** Whether the sentence can name a source at all, its own or that of the one before. */
    static boolean mayFind(Sentence tokens) {
        boolean found = tokens.is(tokens.from(), SourceKind.BACK_REFERENCE);
        for (int i = tokens.from(); i < tokens.to() && !found; i++) {
            found = mayOpen(tokens, i);
        }
        return found;
    }

    private static boolean mayOpen(Sentence tokens, int i) {
        return tokens.isAny(i, OPENERS) || tokens.isSymbol(i, ':');
    }

    /** The source of the sentence before that this one names: "Dat meldt de NOS." */
    @Nullable
    Found back(int to) {
        return backReferences.back(to);
    }

    /**
     * The sources of the sentence up to the token, in its order. A word that one of them took, as subject or name,
     * makes no other.
     */
    List<Found> find(int to) {
        List<Found> all = new ArrayList<>(2);
        int behind = tokens.from();
        for (int i = tokens.from(); i < to; i++) {
            Found found = i >= behind && mayOpen(tokens, i) ? at(i, behind, to) : null;
            if (found == null && i >= behind && !all.isEmpty()) {
                found = relative(i, all.get(all.size() - 1), to);
            }
            if (found != null) {
                all.add(found);
                behind = Math.max(found.last(), i) + 1;
            }
        }
        return all;
    }

    /**
     * The source that the token makes; null for none.
     *
     * @param behind one past the words that the source before it took
     */
    private @Nullable Found at(int i, int behind, int to) {
        if (tokens.is(i, SourceKind.SOURCE_PREP)) {
            return preposition(i, to);
        }
        if (tokens.is(i, SourceKind.SOURCE_POSTPOSITION)) {
            return postposition(i, behind, to);
        }
        if (tokens.isSymbol(i, ':')) {
            return colon(i, behind, to);
        }
        if (tokens.is(i, SourceKind.OWN_WORDS)) {
            return clauseSubjects.ownWords(i, behind, to);
        }
        int auxiliary = clauseSubjects.auxiliary(i, behind);
        if (auxiliary >= 0) {
            return clauseSubjects.participle(i, auxiliary, behind, to);
        }
        if (tokens.is(i, SourceKind.EVIDENCE)) {
            Found found = evidence.evident(i, behind, to);
            if (found != null) {
                return found;
            }
        }
        if (tokens.is(i, SourceKind.RANKS) && verbs.certainty(i, to) == null) {
            return ranking(i, behind);
        }
        Certainty certainty = verbs.certainty(i, to);
        // "dan verwacht", "maar zegt": who says it stands in another clause
        boolean dangling = Clauses.isConjunction(tokens, i - 1);
        // "Mr Said left": inside a sentence a capital makes a name of a verb
        boolean name = tokens.isCapitalised(i) && i > tokens.from();
        if (tokens.is(i, ChangeKind.INCREASE) && (tokens.isDigits(i + 1) || tokens.is(i + 1, MoneyKind.CURRENCY))) {
            // "the index added 1.2%" rose by so much
            return null;
        }
        return certainty == null || name || dangling || tokens.isPossessive(i - 1) || isReduced(i)
                ? null
                : verb(i, certainty, behind, to);
    }

    /** "a poll published on Monday showed": it says when, and what says something follows; "a first estimate showed" has a noun. */
    private boolean isReduced(int i) {
        int end = i + 1;
        if (tokens.is(i, SourceKind.REPORT) && tokens.is(end, SourceKind.SAY)) {
            return true;
        }
        while (words.isTime(end)) {
            end++;
        }
        return end > i + 1 && tokens.is(i - 1, SourceKind.REPORT) && tokens.is(end, SourceKind.SAY);
    }

    /**
     * "said Ann Lee of the union, who puts the losses at 40", "zei Els Maes, die de schade op 40 euro raamt": whoever has just been
     * named says more in a clause of his own.
     */
    private @Nullable Found relative(int i, Found named, int to) {
        Certainty certainty = named.isPronoun() ? null : verbs.certainty(i, to);
        int who = certainty == null ? i : i - 1;
        while (who > Math.max(named.last(), i - MAX_CLAUSE) && certainty != null && !tokens.isComma(who - 1)) {
            who--;
        }
        boolean relative = tokens.is(who, FunctionWord.CONJ) && tokens.is(who, FunctionWord.PRON);
        // in Dutch the verb ends the clause, in English it follows the pronoun
        boolean placed = verbSecond ? !tokens.isWord(i + 1) : who == i - 1;
        boolean beside = certainty != null && tokens.isComma(who - 1) && who - named.last() <= MAX_LABEL + 2;
        for (int k = named.last() + 1; beside && k < who - 1; k++) {
            // "Lee of the Workers' Union, who": what describes him may stand between
            beside = !tokens.isBoundary(k) && !words.isVerb(k);
        }
        return certainty == null || !relative || !placed || !beside
                ? null
                : new Found(i, named.first(), named.last(), who, who + 1, certainty, Reach.FORWARD, named.person());
    }

    /** "Volgens het CBS", "according to her"; null where no name follows: "volgens 40 man". */
    private @Nullable Found preposition(int i, int to) {
        // "Volgens Jansen kampt de stad": at the head of its clause the verb follows the name
        boolean fronted = i == tokens.from() || tokens.isBoundary(i - 1) || Clauses.isJoint(tokens, i - 1);
        SayWord word = tokens.meaning(i, SourceKind.SOURCE_PREP, SayWord.class);
        Certainty certainty = word == null ? Certainty.STATED : word.certainty();
        SourceName phrase = names.right(i + 1, to, fronted);
        if (phrase == null) {
            boolean alone = words.isPronoun(i + 1);
            return alone ? speakers.pronoun(i, i + 1, certainty, reaches.reach(i, i + 2, to)) : null;
        }
        Reach reach = reaches.reach(i, phrase.end(), to);
        return speakers.found(i, phrase, certainty, reach);
    }

    /** "Dem Bericht der Uni zufolge": the name stands before the word that makes it a source. */
    private @Nullable Found postposition(int i, int behind, int to) {
        SourceName phrase = speakers.fromReport(subjects.left(behind, i));
        SayWord word = tokens.meaning(i, SourceKind.SOURCE_POSTPOSITION, SayWord.class);
        Certainty certainty = word == null ? Certainty.STATED : word.certainty();
        return phrase == null ? null : speakers.found(i, phrase, certainty, reaches.reach(phrase.first(), i + 1, to));
    }

    /**
     * Who does what the verb says: behind "by", before it, or behind it. Dutch may have the subject on either side, and
     * what cannot speak gives way: "De schade raamt Els Maes op 40 euro".
     *
     * @param behind one past the words that the source before it took
     */
    private @Nullable Found verb(int i, Certainty certainty, int behind, int to) {
        if (words.isAgent(i + 1) && verbs.particle(i, to) != i + 1) {
            // "estimated by the council"; of "sprachen von 300" the preposition is the verb's
            return speakers.found(i, names.right(i + 2, to, false), certainty, reaches.reach(i, i + 2, to));
        }
        // ", a indiqué la police": the auxiliary stands before the adverb too
        int auxiliary = reaches.mark(i) - 1;
        boolean perfect = tokens.is(auxiliary, SourceKind.HAVE) && auxiliary >= behind && hasParticiples;
        int first = perfect ? auxiliary : i;
        if (!perfect && VerbForm.PARTICIPLE.isIn(tokens.verbForms(i, pack.verbs()))) {
            // "la hausse annoncée": a participle without one says nothing
            return null;
        }
        // ", zo meldt de krant": the mark stands before the adverb
        int left = reaches.mark(first) - 1;
        boolean mark = left < tokens.from() || tokens.isBoundary(left) || quotes.closesBefore(left + 1);
        // "he said", and below "zegt hij"
        if (left >= behind && words.isPronoun(left)) {
            return speakers.pronoun(i, left, certainty, reaches.tagged(left, i, to));
        }
        // behind a closed quotation the verb comes first: ""40 fell," said Lee"
        SourceName subject = quotes.closesBefore(left + 1) ? null : subjects.left(behind, i);
        if (subject == null && (mark || verbSecond) && words.isPronoun(i + 1)) {
            return speakers.pronoun(i, i + 1, certainty, reaches.inverted(mark, left + 1, i + 2, to));
        }
        // "laat de politie weten": who speaks stands before the particle
        int particle = verbs.particle(i, to);
        SourceName object = mark && left >= tokens.from() || verbSecond ? names.right(i + 1, particle, false) : null;
        if (subject != null && verbSecond && object != null && speakers.isStronger(object, subject)) {
            subject = null;
        }
        if (subject != null && behind > tokens.from() && isAsked(subject)) {
            return null;
        }
        if (subject != null) {
            Reach reach = reaches.tagged(subject.first(), i, to);
            // "The house showed 40 cracks" says nothing; "The survey showed 40 cracks" does
            boolean loose = !verbs.isStrict(i)
                    || reach != Reach.FORWARD
                    || reaches.opensClause(i + 1)
                    || speakers.isReport(subject);
            return loose ? speakers.found(i, subject, certainty, reach) : null;
        }
        // with a figure before the verb a plain noun behind it is likelier what is said than who says it
        boolean unsure = !mark && subjects.isBehindFigure(i, behind);
        if (object == null || verbs.isStrict(i) && !mark || unsure && !speakers.isStrong(object)) {
            return null;
        }
        Reach reach = reaches.inverted(mark, left + 1, object.end(), to);
        // "begin dit jaar telde het land 11 miljoen inwoners": no land tells anything
        boolean telling = reach != Reach.FORWARD || speakers.isStrong(object) || speakers.isReport(object);
        return verbs.isStrict(i) && !telling ? null : speakers.found(i, object, certainty, reach);
    }

    /** "A poll by Kestrel put Labour on 44%": of reports alone; null where another is the subject. */
    private @Nullable Found ranking(int verb, int behind) {
        SourceName subject = subjects.left(behind, verb);
        return subject == null || !speakers.isReport(subject)
                ? null
                : speakers.found(verb, subject, Certainty.STATED, Reach.FORWARD);
    }

    /** "According to a poll, 62 percent of voters think": behind the source of the sentence those whom it asked are none. */
    private boolean isAsked(SourceName subject) {
        int of = subject.first() - 1;
        of = words.isDet(of) && !tokens.is(of, FunctionWord.PARTITIVE) ? of - 1 : of;
        return tokens.is(of, FunctionWord.PARTITIVE) && tokens.is(of - 1, UnitKind.PERCENT);
    }

    /**
     * "Bestuurder Kamps: ...", "Soetaert vindt dat veel: ...", and over an article "GGD: griepprik voor 3.000 mensen".
     */
    private @Nullable Found colon(int i, int behind, int to) {
        // "10:30" is a time
        if (quotes.inside(i) || tokens.isGlued(i + 1) && !quotes.opensAt(i + 1)) {
            return null;
        }
        // "De club (40 leden) zegt: ": brackets are passed, other marks are not
        int start = i - 1;
        while (start >= Math.max(behind, i - MAX_CLAUSE) && (!tokens.isBoundary(start) || tokens.isBracket(start))) {
            start--;
        }
        boolean quote = quotes.opensAt(i + 1) || i + 1 == to;
        // "Hij vindt dat veel: "Er zijn 40 doden.""
        if (words.isPronoun(start + 1)) {
            return quote ? speakers.pronoun(i, start + 1, Certainty.STATED, Reach.COLON) : null;
        }
        // the clause may go on behind the name: "Soetaert vindt dat veel: ..."
        SourceName phrase = names.right(start + 1, i, false);
        if (phrase == null || !speakers.isStrong(phrase)) {
            return null;
        }
        // without a quotation only a short head of the sentence that is all name: "GGD: griepprik"
        boolean label = start + 1 == tokens.from()
                && phrase.end() == i
                && i - tokens.from() <= MAX_LABEL
                && speakers.isSpeakerLabel(phrase, i);
        return quote || label ? speakers.found(i, phrase, Certainty.STATED, Reach.COLON) : null;
    }
}
