package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Clauses with their verb at the end, as Dutch and German have them behind a relative pronoun or a conjunction, and what they are
 * about: the noun before the pronoun ("het festival, dat 3 dagen duurde"), or the one behind the conjunction ("omdat de
 * prijs zakte"). English has its verb in the middle, where {@link Subjects} finds what it is said of.
 */
final class Subclauses {

    /** A longer clause before a comma is more than the one that "toen" at the head of a sentence opens. */
    private static final int MAX_CLAUSE = 40;

    /** So many verbs stand together at the end of a clause. */
    private static final int MAX_VERBS = 5;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final Fronts fronts;
    private final boolean verbSecond;

    Subclauses(Sentence tokens, Words words, Predicates verbs, Phrases phrases, Fronts fronts, boolean verbSecond) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.phrases = phrases;
        this.fronts = fronts;
        this.verbSecond = verbSecond;
    }

    /**
     * The noun phrase that a clause with its verb at the end is about: "festival" in "het festival, dat 3 dagen
     * duurde", "prijs" in "omdat de prijs 5 cent zakte"; null where the token stands in no such clause.
     */
    @Nullable
    Phrase antecedent(int token) {
        int opener = opener(token);
        if (opener < 0) {
            return null;
        }
        if (isSubclause(opener)) {
            // "dat in 2030 de uitstoot"
            return phrases.startingAt(fronts.behindPrepositions(opener + 1, token), token);
        }
        // "die Liste, auf der 400 Namen stehen"
        int first = words.isPreposition(opener - 1) && tokens.isComma(opener - 2) ? opener - 1 : opener;
        int end = tokens.isSymbol(first - 1, ',') ? first - 2 : first - 1;
        if (tokens.isSymbol(end, ')')) {
            // "Een man (23) die 214 km/u reed"
            int open = end - 1;
            while (open > Math.max(tokens.from(), end - Phrases.MAX_ASIDE) && !tokens.isSymbol(open, '(')) {
                open--;
            }
            end = tokens.isSymbol(open, '(') ? open - 1 : end;
        }
        while (end > tokens.from() && verbs.isVerb(end)) {
            end--;
        }
        Phrase phrase = phrases.endingAt(end, true);
        phrase = phrase == null ? null : agreeing(opener, phrase);
        return phrase != null && phrases.hasContent(phrase) ? phrase : null;
    }

    /**
     * "het windpark voor de kust, dat 44 turbines telt": the noun before the preposition, where the article of the nearest one is of another
     * gender than the pronoun.
     */
    private Phrase agreeing(int pronoun, Phrase nearest) {
        int article = words.isArticle(nearest.first()) ? nearest.first() : nearest.first() - 1;
        boolean definite = tokens.is(article, FunctionWord.DET)
                && !tokens.is(article, FunctionWord.POSSESSIVE)
                && !tokens.is(article, NumeralKind.ONES);
        boolean neuter = tokens.is(pronoun, FunctionWord.NEUTER);
        int preposition = article - 1;
        // "die" may stand for several things of any gender, of which the article of one says nothing
        if (!neuter || !definite || tokens.is(article, FunctionWord.NEUTER) || !words.isPreposition(preposition)) {
            return nearest;
        }
        Phrase farther = phrases.endingAt(preposition - 1, true);
        return farther == null || !phrases.hasContent(farther) ? nearest : farther;
    }

    /**
     * What opens the clause with its verb at the end in which the token stands; -1 where it stands in none. A verb on
     * the way shows that the clause is an ordinary one: "de club, die zakt, telt 40 leden".
     */
    private int opener(int token) {
        int window = token - Phrases.MAX_ASIDE;
        for (int i = token - 1; i >= Math.max(tokens.from(), window); i--) {
            boolean pronoun = tokens.is(i, FunctionWord.CONJ) && tokens.is(i, FunctionWord.PRON);
            // "hat seit der Eröffnung 300 Besucher": the word is a preposition where no verb ends a clause
            boolean subclause = isSubclause(i) && !tokens.is(i, FunctionWord.PREP);
            boolean perhaps = isSubclause(i) || isRelativeArticle(i);
            if (pronoun || subclause || perhaps && endsClause(token)) {
                return i;
            }
            int closed = closedAt(i);
            if (closed >= 0) {
                window -= i - closed;
                i = closed;
                continue;
            }
            // "dat zich tegen griep laat inenten", "die vorig jaar won": a pronoun or a time ends no clause
            boolean inside = tokens.is(i, FunctionWord.PRON) || tokens.is(i, TimeKind.RELATIVE);
            if (verbs.isPredicate(i) || !inside && words.endsPhrase(i)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "terwijl de Midkap, die 1,1 procent had gewonnen, 0,7 procent verloor": the comma before a clause that a comma closes behind its
     * verb; negative where the token closes none.
     */
    int closedAt(int comma) {
        boolean closes = verbSecond && tokens.isComma(comma) && verbs.isPredicate(comma - 1);
        int opener = closes ? opener(verbs.groupStart(comma - 1)) : -1;
        // "in een loods, in welke": a preposition may lead the pronoun
        int mark = opener >= 0 && words.isPreposition(opener - 1) ? opener - 2 : opener - 1;
        return opener >= 0 && mark > tokens.from() && tokens.isComma(mark) ? mark : -1;
    }

    /** "der Verband, der 400 Mitglieder hat", ", in dem 400 sind": behind a noun and a comma an article may stand for the noun. */
    private boolean isRelativeArticle(int i) {
        int comma = words.isPreposition(i - 1) ? i - 2 : i - 1;
        return tokens.is(i, FunctionWord.RELATIVE_ARTICLE) && tokens.isComma(comma) && words.isContent(comma - 1);
    }

    /** Whether the next verb ends the clause, with others beside it: "hat,", and no "sank um 5 Prozent". */
    private boolean endsClause(int token) {
        int verb = verbs.behind(token);
        int end = verb;
        while (end >= 0 && end < Math.min(tokens.to(), verb + MAX_VERBS) && verbs.isPredicate(end)) {
            end++;
        }
        for (int i = token; i < verb; i++) {
            if (tokens.isBoundary(i) && !words.isFigure(i)) {
                return false;
            }
        }
        return verb >= 0 && (!tokens.isWord(end) && !tokens.isDigits(end) || words.joins(end));
    }

    /**
     * "omdat 300 mensen kwamen": whether the token stands right behind what opens a clause, so that it may be its subject.
     * "kostte toen 3 gulden" and "was once" have an adverb, and "betekent dat 3 gulden" has a pronoun.
     */
    boolean opens(int token) {
        int opener = token - 1;
        if (words.opensSaid(opener)) {
            return true;
        }
        boolean adverb = tokens.is(opener, FunctionWord.ADVERB) && verbs.isPredicate(opener - 1)
                || tokens.is(opener - 1, FunctionWord.LINK);
        boolean pronoun = tokens.is(opener, FunctionWord.PRON)
                && !tokens.is(opener - 1, SourceKind.SAY)
                && !tokens.is(opener - 1, SourceKind.ESTIMATE);
        return isSubclause(opener)
                && !tokens.is(opener, FunctionWord.PREP)
                && !words.joins(opener)
                && !adverb
                && !pronoun;
    }

    /**
     * "omdat", and "dat" behind a verb: the clause has a subject of its own. In "het festival dat 3 dagen duurde" a
     * noun stands before "dat", which means it.
     */
    private boolean isSubclause(int i) {
        // "zegt dat de huren stijgen en dat de lonen dalen"
        int before = tokens.is(i - 1, FunctionWord.AND) ? i - 2 : i - 1;
        return tokens.is(i, FunctionWord.SUBCLAUSE) && (!tokens.is(i, FunctionWord.PRON) || verbs.isPredicate(before));
    }

    /**
     * "De premie die het gezin kreeg, bedroeg": what a clause with its verb at the end is about; null for no such
     * clause.
     */
    @Nullable
    Phrase carrier(int end) {
        boolean closed = tokens.isSymbol(end, ',') && verbs.isPredicate(end - 1);
        int verb = closed ? verbs.groupStart(end - 1) : end;
        int opener = closed && verbSecond ? opener(verb) : -1;
        return opener < 0 ? null : isSubclause(opener) ? interrupted(opener) : antecedent(verb);
    }

    /**
     * "De regio waarin de stad ligt, telt", "De bakker, omdat hij ziek was, sloot": what a clause with a subject of its own is set
     * behind; null where it has its verb already, "Hij kocht het huis waarin", or a preposition leads it.
     */
    private @Nullable Phrase interrupted(int opener) {
        Phrase phrase = phrases.endingAt(tokens.isComma(opener - 1) ? opener - 2 : opener - 1, false);
        boolean subject = phrase != null
                && phrases.hasContent(phrase)
                && !words.isPreposition(phrase.first())
                && !verbs.isPredicate(phrase.first() - 1);
        return subject ? phrase : null;
    }

    /** "Wie te laat komt, betaalt", "Waar huizen duur zijn, steeg"; "Dat huis" is no clause. */
    private boolean isHead(int i) {
        return tokens.is(i, FunctionWord.CONJ) && !tokens.is(i, FunctionWord.DET) && !words.joins(i);
    }

    /**
     * "De auto die Jan kocht kostte": of verbs that stand together the last may be that of the main clause, which is about the noun
     * before the pronoun; null where they stand in no such clause.
     */
    @Nullable
    Phrase described(int verb) {
        int opener = opener(verb);
        return opener < 0 ? null : isSubclause(opener) ? interrupted(opener) : antecedent(verb);
    }

    /** "Toen de prijs zakte, steeg de vraag": behind the comma the verb comes first and its subject second. */
    boolean answersClause(int end) {
        return tokens.isSymbol(end, ',')
                && end - tokens.from() < MAX_CLAUSE
                && (tokens.is(tokens.from(), FunctionWord.SUBCLAUSE) || isHead(tokens.from()))
                && verbs.isPredicate(end - 1);
    }
}
