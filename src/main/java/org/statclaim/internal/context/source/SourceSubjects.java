package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * The name of a source that ends before its verb, as its subject: read from the verb to the left, past asides, up to
 * the article or to a word that no name holds. A time before the name is cut off, and what can be estimated but not
 * speak, "de kosten", is no subject.
 */
final class SourceSubjects {

    /** A subject has no more words; what stands farther left is another phrase. */
    private static final int MAX_SUBJECT = 10;

    private final Sentence tokens;
    private final SourceWords words;
    private final CalendarDigits digits;
    private final boolean verbSecond;

    SourceSubjects(Sentence tokens, SourceWords words, boolean verbSecond) {
        this.tokens = tokens;
        this.words = words;
        this.digits = new CalendarDigits(tokens);
        this.verbSecond = verbSecond;
    }

    /**
     * The phrase that ends before a verb as its subject; null where none does.
     *
     * @param from the first token that no other source has taken
     */
    @Nullable
    SourceName left(int from, int verb) {
        int end = verb - 1;
        // "the council in May said": a month goes with its preposition
        while (end > from && words.isTime(end)) {
            end -= words.isPrep(end - 1) ? 2 : 1;
        }
        // "a poll published on Monday showed"
        end -= end < verb - 1 && tokens.is(end - 1, SourceKind.REPORT) && !tokens.isCapitalised(end) ? 1 : 0;
        // "the analysts had on average expected"
        end -= words.isPrep(end - 1) && tokens.is(end - 2, SourceKind.HAVE) ? 2 : 0;
        // "te schatten" has no subject beside it
        if (end == verb - 1 && words.isPrep(end)) {
            return null;
        }
        boolean comma = tokens.isSymbol(end, ',');
        boolean perfect = tokens.is(end, FunctionWord.VERB) && !tokens.is(end, FunctionWord.LINK) && !words.isDet(end);
        if (comma) {
            // "de club, die in 1901 is opgericht, zegt"
            end = beforeAside(end, from);
        } else if (tokens.isSymbol(end, ')')) {
            // "Karel Soetaert (52) zegt"
            end = before(end, '(', from);
        } else if (perfect) {
            // "the bank had expected", and no "was expected"
            end--;
        }
        SourceName phrase = subject(from, end, comma);
        return phrase == null ? null : new SourceName(phrase.first(), phrase.last(), verb);
    }

    /** One before what stands between commas and ends at the token: "Brown, 42, of Leeds, said". */
    int beforeAside(int comma, int from) {
        int end = before(comma, ',', from);
        boolean age = tokens.isDigits(end) && tokens.isSymbol(end - 1, ',');
        return age ? end - 2 : end;
    }

    /**
     * The phrase that ends at the token; null where that is no name.
     *
     * @param comma whether an aside between commas was cut off behind it
     */
    @Nullable
    SourceName subject(int from, int end, boolean comma) {
        // "een vijfde meer dan oorspronkelijk begroot"
        if (tokens.is(end, FunctionWord.THAN) || tokens.is(end, HedgeKind.BOUND)) {
            return null;
        }
        int first = end + 1;
        int stop = Math.max(from, end - MAX_SUBJECT);
        boolean opened = false;
        int and = -1;
        int i = end;
        for (; i >= stop && !opened; i--) {
            // "Smith & Co", "J.P. Brown"
            boolean mark = words.isNameMark(i) && i < end;
            if (tokens.isSymbol(i, ')') && first <= end && words.isPrep(first)) {
                // "Els Maes (40) uit Gent zegt"
                return subject(from, before(i, '(', from), comma);
            }
            if (!mark && (!tokens.isWord(i) || ends(i, from) || i < end && words.isTime(i) && !words.isPrep(i - 1))) {
                break;
            }
            first = i;
            and = and < 0 && tokens.is(i, FunctionWord.AND) ? i : and;
            opened = opensPhrase(i, from);
        }
        boolean bounded = i >= from;
        if (bounded && and > 0 && and < end && !opened && (words.isFigure(i) && !words.isYear(i) || words.isVerb(i))) {
            // "Er zijn 40 doden en de bond zegt": "and" joins the clauses, and not who speaks
            first = and + 1;
            opened = true;
        }
        // "Volgens Maes, die ziek is, zegt de bond": before the aside stands another source
        if (comma && bounded && (words.isVerb(i) || tokens.is(i, SourceKind.SOURCE_PREP))) {
            return null;
        }
        if (bounded && !opened && words.isFigure(i) && !tokens.isDigits(i) && words.isDet(i - 1) && i > from) {
            // "The two companies said"
            first = i - 1;
            opened = true;
        }
        if (bounded && !opened && words.isFigure(i) && !(digits.isYear(i) && words.isPrep(i - 1))) {
            return reportBefore(from, i);
        }
        // "And Smith said", "Monday officials said"; but "April Jones said"
        first = pastTime(first, end);
        first = opensRelative(first) && first < end ? first + 1 : first;
        // "In Gent zegt de burgemeester": in Dutch what follows a preposition is never the subject
        if (words.isPrep(first) || tokens.is(first, FunctionWord.PREP) && first == from) {
            boolean agent = words.link(first) == SourceLink.AGENT;
            if (!agent && (verbSecond || comma)) {
                return null;
            }
            first = agent ? first + 1 : pastTime(innerPhrase(first + 1, end), end);
        }
        if (first == end && tokens.is(end, UnitKind.UNIT) && !tokens.isCapitalised(end - 1)) {
            // "in den 80er Jahren zählte die Stadt"
            return null;
        }
        boolean amount = false;
        for (int k = first; k <= end && !words.isPrep(k); k++) {
            // "De kosten schat de GGD"; what stands behind a preposition is no head
            amount |= tokens.is(k, SourceKind.AMOUNT_NOUN);
        }
        return amount || !words.isNamed(first, end) ? null : new SourceName(first, end, end + 1);
    }

    /** "64 nesten die vrijwilligers telden", ", whose ministry had forecast": the pronoun stands for the noun before it. */
    private boolean opensRelative(int i) {
        boolean behindNoun = tokens.isWord(i - 1) && !words.isFunction(i - 1) && !words.isTime(i - 1);
        return tokens.is(i, FunctionWord.CONJ)
                && words.isDet(i)
                && (behindNoun || tokens.isComma(i - 1) && !verbSecond);
    }

    /** Past "and" and the times before a name: "And Smith said", "Friday Smith said"; but "April Jones said". */
    private int pastTime(int from, int end) {
        int first = from;
        while (first <= end
                && (tokens.is(first, FunctionWord.AND)
                        || words.isTime(first) && !tokens.isCapitalised(first + 1)
                        || tokens.is(first, TimeKind.WEEKDAY) && first < end)) {
            first++;
        }
        return first;
    }

    /**
     * "In a report the ministry said": the phrase behind the adverbial begins at its article. Where there is none,
     * nothing tells the two apart, and all of it is the phrase.
     */
    int innerPhrase(int first, int end) {
        for (int i = end; i > first; i--) {
            if (words.isDet(i) && !words.isPrep(i - 1)) {
                return i;
            }
        }
        // "In Leeds officials said": behind the place stands who can speak
        int office = first + 1;
        while (office <= end && !tokens.is(office, SourceKind.SPEAKER)) {
            office++;
        }
        while (office <= end && office > first + 1 && !tokens.isCapitalised(office - 1)) {
            office--;
        }
        return office <= end && tokens.isCapitalised(first) ? office : first;
    }

    /**
     * "A survey of 3,000 people by the council": the report is the source, its size no part of the name. Null where no
     * report stands before the figure: "In Leeds 40 officials said".
     */
    @Nullable
    SourceName reportBefore(int from, int figure) {
        for (int i = figure - 1; i >= Math.max(from, figure - MAX_SUBJECT) && !tokens.isBoundary(i); i--) {
            if (tokens.is(i, SourceKind.REPORT)) {
                int first = i;
                while (first > from && tokens.isWord(first - 1) && !ends(first - 1, from) && !words.isDet(first)) {
                    first--;
                }
                return words.isPrep(first) ? null : new SourceName(first, i, i + 1);
            }
            if (words.isVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /**
     * One before the mark that opens an aside; before {@code from} where there is none. A comma glued to what follows
     * stands inside a number.
     */
    int before(int close, char open, int from) {
        for (int i = close - 1; i > Math.max(from, close - SourceNames.MAX_ASIDE); i--) {
            if (tokens.isSymbol(i, open) && !(open == ',' && tokens.isGlued(i + 1))) {
                return i - 1;
            }
        }
        return from - 1;
    }

    /**
     * Whether a figure stands in the clause before the verb, which is then more likely what is said than who says it.
     * The year of "In 1985 raamde de provincieraad" is only a time.
     */
    boolean isBehindFigure(int verb, int from) {
        int i = verb - 1;
        while (i >= Math.max(from, verb - MAX_SUBJECT) && !tokens.isBoundary(i)) {
            // "Drie jaar geleden meldde de raad" is only a time as well
            if (words.isFigure(i) && !words.isYear(i) && !tokens.is(verb - 1, TimeKind.OFFSET)) {
                return true;
            }
            i--;
        }
        return false;
    }

    /**
     * Whether a phrase that runs to the left ends behind the word. A capital inside the sentence is part of a name
     * whatever the word, but for "Volgens"; "Zijn broer" begins with an owner, verb though "zijn" may be.
     */
    boolean ends(int i, int from) {
        if (words.isAcronym(i) || tokens.isCapitalised(i) && i > from) {
            return tokens.is(i, SourceKind.SOURCE_PREP);
        }
        boolean clause = Clauses.isConjunction(tokens, i) || tokens.is(i, FunctionWord.PRON) && !words.isDet(i);
        boolean owner = words.isDet(i) && i == from;
        return !owner && tokens.isAny(i, SourceWords.VERBAL) && !tokens.is(i, SourceKind.REPORT)
                || clause
                || words.isFigure(i)
                || tokens.is(i, SourceKind.SOURCE_PREP)
                || tokens.is(i, FunctionWord.THERE);
    }

    /**
     * An article opens the phrase, unless something before it needs the phrase: "of the council", "A and the B", "Jan
     * de Vries".
     */
    boolean opensPhrase(int i, int from) {
        boolean bound = i > from && (words.isPrep(i - 1) || tokens.is(i - 1, FunctionWord.AND) || words.particle(i));
        return words.isDet(i) && !bound;
    }
}
