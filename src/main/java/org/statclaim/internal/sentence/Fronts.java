package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * What stands at the head of a clause before its subject: a place, a time, a means, with the figure in it or without
 * one. It says where or how, and never what the figure is about.
 */
final class Fronts {

    /** So far left of a figure its clause may begin. */
    private static final int MAX_FRONT = 16;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final PackSettings settings;

    Fronts(Sentence tokens, Words words, Predicates verbs, PackSettings settings) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.settings = settings;
    }

    /**
     * Whether the figure's phrase opens its clause, so that the subject comes behind it: "For 3 weeks the club", and no
     * "The club for 3 weeks". Without a preposition only a time does: "300 people marched" has its subject there.
     *
     * @param last the figure's last token, with the noun that it counts
     */
    boolean isFronted(int figure, int last, boolean time) {
        // ", mit 26 Prozent kam der Senator": a phrase and then the verb make a clause
        boolean inverted = settings.verbSecond() && verbs.isPredicate(last + 1);
        boolean content = false;
        boolean led = time;
        for (int i = figure - 1; i >= tokens.from() && !opens(i); i--) {
            if (inverted && led && tokens.isComma(i)) {
                return true;
            }
            // "il y a trois ans": no verb of its own
            boolean offset = tokens.is(i, TimeKind.OFFSET_AHEAD) && i == figure - 1;
            if (verbs.isPredicate(i) && !offset || i < figure - MAX_FRONT) {
                return false;
            }
            if (tokens.isComma(i) && !led) {
                // "In Leeds, 300 people died": behind the comma stands the subject
                return false;
            }
            boolean noun = words.isContent(i) || words.isFigure(i);
            content |= noun;
            // "The town of 300 people": what stands farthest left must be the preposition
            led = tokens.is(i, FunctionWord.PREP) || led && !noun || time && !content;
        }
        return led;
    }

    /**
     * "After 300 people died", "In the hall 300 people died": whether no preposition leads the figure itself, so that with a verb right
     * behind it is a subject.
     */
    boolean isBare(int figure) {
        int i = figure - 1;
        while (i > tokens.from() && !tokens.is(i, FunctionWord.PREP) && !words.isContent(i)) {
            i--;
        }
        return tokens.is(i, FunctionWord.SUBORDINATE) || !tokens.is(i, FunctionWord.PREP);
    }

    /**
     * "…, with rent rising to $900": whether the noun that ends at the token stands behind a comma and a preposition, so that the
     * participle behind it is said of it alone. "Entered the game in form averaging" has no comma.
     */
    boolean isAbsolute(int noun) {
        int i = noun;
        while (i > tokens.from() && i > noun - MAX_FRONT && !words.endsPhrase(i) && !words.isPreposition(i)) {
            i--;
        }
        return words.isPreposition(i)
                && !tokens.is(i, FunctionWord.PARTITIVE)
                && (i == tokens.from() || tokens.isComma(i - 1));
    }

    /**
     * "Weighing just 4.7 grams, the frog", "Built in 1908 at a cost of $5m, the hall": the comma behind the participle that opens the
     * sentence, whose subject comes then; negative where none does. "Parking fines brought in £84,000, a shortfall" has a verb before.
     */
    int participleEnd(int figure) {
        int first = tokens.opening();
        boolean past = (words.is(first, VerbForm.PAST)
                        || words.is(first, VerbForm.PRETERITE)
                        || words.is(first, VerbForm.PARTICIPLE))
                && (words.isPreposition(first + 1) || words.isParticiple(first + 1));
        boolean opens = !settings.verbSecond()
                && first < figure
                && !words.isPreposition(first)
                && !tokens.is(first, SourceKind.SOURCE_PREP)
                && (past || words.isParticiple(first));
        for (int i = first + 1; opens && i < Math.min(tokens.to(), figure + MAX_FRONT); i++) {
            boolean participle = words.isParticiple(i)
                    || i == first + 1 && words.is(first, VerbForm.AUXILIARY)
                    || tokens.is(i - 1, FunctionWord.AND);
            if (verbs.isPredicate(i) && !participle) {
                return -1;
            }
            boolean closes = tokens.isComma(i) && !tokens.isDigits(i + 1);
            if (closes && (words.isArticle(i + 1) || tokens.isCapitalised(i + 1) || words.isContent(i + 1))) {
                return i > figure ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a mark stands between the tokens behind which no clause goes on. */
    boolean parts(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.isSymbol(i, ';') || tokens.isSymbol(i, ':') || tokens.isSymbol(i, '|')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause with a conjunction of its own begins between the tokens. */
    boolean opensBetween(int first, int end) {
        for (int i = first; i < end; i++) {
            if (Clauses.isConjunction(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause begins behind the token. */
    private boolean opens(int i) {
        return tokens.isSymbol(i, ';')
                || tokens.isSymbol(i, ':')
                || Clauses.isConjunction(tokens, i)
                || tokens.is(i, FunctionWord.AND);
    }

    /**
     * Past "in Gent" of "stegen in Gent de prijzen": where the first noun phrase may begin that no preposition leads.
     * What follows a noun without an article of its own stays with it, but for a name: "in Gent prijzen".
     */
    int behindPrepositions(int start, int limit) {
        int i = times(start, limit);
        while (i < limit && words.isPreposition(i) && !tokens.is(i, FunctionWord.PARTITIVE)) {
            i++;
            i = i < limit && words.isArticle(i) ? i + 1 : i;
            int noun = i;
            boolean inside = true;
            while (i < limit && inside) {
                // "in 2030 de uitstoot", "in Gent prijzen"; a verb ends the phrase as well
                boolean behindName = i > noun && isBareName(i - 1) && !tokens.isCapitalised(i);
                // "in den Bergen des Landes": of an article that leads no clause and no subject
                boolean genitive = i > noun
                        && tokens.is(i, FunctionWord.OF_THE)
                        && !tokens.is(i, FunctionWord.RELATIVE_ARTICLE)
                        && !tokens.is(i, FunctionWord.PARTITIVE);
                inside = tokens.isDigits(i) || genitive || words.isContent(i) && !verbs.isVerb(i) && !behindName;
                i = inside ? i + 1 : i;
            }
            i = times(i, limit);
        }
        return i;
    }

    /** Past adverbs and "vorig jaar". */
    private int times(int start, int limit) {
        int i = start;
        while (i < limit && (words.isSkipped(i) || tokens.is(i, TimeKind.RELATIVE))) {
            i++;
        }
        return i;
    }

    /** "Gent" of "in Gent prijzen", and no "Europese" of "door Europese prijzen". */
    private boolean isBareName(int i) {
        return tokens.isCapitalised(i) && !settings.endsAsAdjective(tokens.printed(i));
    }
}
