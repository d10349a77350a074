package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.tokens.Sentence;

/**
 * The name of a source that begins at a place, without knowing parts of speech: function words bound it, a capital
 * inside a sentence makes any word a part of it, and a report keeps whom it is by.
 */
final class SourceNames {

    /** No name is longer, with its office and whom it works for. */
    private static final int MAX_WORDS = 14;
    /** An aside that is not closed by then ends there, so that the rest of the sentence keeps its source. */
    static final int MAX_ASIDE = 40;

    private final Sentence tokens;
    private final SourceWords words;
    private final CalendarDigits digits;
    private final boolean verbSecond;

    SourceNames(Sentence tokens, SourceWords words, boolean verbSecond) {
        this.tokens = tokens;
        this.words = words;
        this.digits = new CalendarDigits(tokens);
        this.verbSecond = verbSecond;
    }

    /**
     * The phrase that begins at the token; null where none does.
     *
     * @param fronted whether it opens its clause, so that the clause's verb follows
     */
    @Nullable
    SourceName right(int from, int to, boolean fronted) {
        int first = from;
        // "zei maandag Jan Maes"
        while (first < to && words.isTime(first)) {
            first++;
        }
        int limit = Math.min(to, first + MAX_WORDS);
        int last = first - 1;
        int and = -1;
        boolean report = false;
        boolean topic = false;
        int i = first;
        for (; i < limit; i++) {
            if (words.isNameMark(i)) {
                continue;
            }
            // "het rapport van 14 mei", whose day and month are two tokens
            if (i > first && words.isDate(i)) {
                last = (digits.isYear(i) && words.isPrep(i - 1)) ? i : ++i;
                continue;
            }
            // "de autoriteiten in Kaboel" ends before "in", "minister Maes van Wonen" goes on
            boolean link = i > first && words.isPrep(i);
            if (link && !words.joins(i, report)) {
                if (!report) {
                    break;
                }
                // "een onderzoek naar armoede van de KU Leuven": the topic belongs to it if its maker follows
                topic = true;
                continue;
            }
            if (report && words.isVerb(i) && words.isAgent(i + 1)) {
                // "figures published by the ONS"
                continue;
            }
            if (!link && (!tokens.isWord(i) || stops(i, first))) {
                break;
            }
            // "van de KU Leuven" makes the report: what was its topic is now a part of the name
            topic &= !(link && words.link(i) != null || tokens.is(i, FunctionWord.PARTITIVE) && words.isNamed(i + 1));
            report |= tokens.is(i, SourceKind.REPORT);
            and = tokens.is(i, FunctionWord.AND) ? i : and;
            last = topic ? last : i;
        }
        boolean verb = words.isVerb(i);
        if (fronted && verbSecond && !verb && !tokens.isSymbol(i, ',') && last > first + (words.isDet(first) ? 1 : 0)) {
            // "Volgens Jansen kampt de stad": what stands before the next phrase is a verb that no table knows
            last -= tokens.lexeme(last) == null && !tokens.isCapitalised(last) && last == i - 1 && i < to ? 1 : 0;
        } else if (verb && and > first && !fronted) {
            // "meldt A en B zegt"
            last = Math.min(last, and - 1);
        }
        // "Volgens artsen daar 40 doden"
        // and "volgens de planning eind 2026"
        while (last > first
                && (words.isFunction(last) || tokens.is(last, TimeKind.YEAR_PART))
                && !tokens.isCapitalised(last)) {
            last--;
        }
        int end = report ? publication(last + 1, to) : last + 1;
        return words.isNamed(first, last) ? new SourceName(first, last, description(end, to)) : null;
    }

    /** "according to a study published on Monday in Leeds,": one past where it came out, as far as the clause's end; the token itself for no such. */
    private int publication(int verb, int to) {
        boolean published =
                !verbSecond && tokens.is(verb, SourceKind.SAY) && (words.isTime(verb + 1) || words.isPrep(verb + 1));
        int end = published ? past(verb, ',', to) : verb;
        return end == to || tokens.isComma(end - 1) ? end : verb;
    }

    /**
     * One past an age in brackets, an apposition or a relative clause, which speak of the source and not for it: 30 in
     * "Volgens Peeters (51), die 30 koeien heeft, staan er 400 huizen leeg" has no source.
     */
    int description(int from, int to) {
        int end = from;
        if (tokens.isSymbol(end, '(')) {
            end = past(end + 1, ')', to);
        }
        boolean comma = tokens.isComma(end);
        // ", die" and ", who"; ", en" goes on with the sentence
        boolean relative = tokens.is(end + 1, FunctionWord.PRON) && tokens.is(end + 1, FunctionWord.CONJ);
        boolean age = tokens.isDigits(end + 1) && tokens.isBoundary(end + 2);
        if (comma && (relative || age)) {
            end = past(end + 1, ',', to);
            boolean more = age && tokens.is(end, FunctionWord.PRON) && tokens.is(end, FunctionWord.CONJ);
            return more ? past(end, ',', to) : end;
        }
        return relative(end) ? past(end, ',', to) : end;
    }

    /** "who" without a comma before it. A Dutch "die" may be an article, and what follows it is not passed. */
    boolean relative(int i) {
        return tokens.is(i, FunctionWord.PRON) && tokens.is(i, FunctionWord.CONJ) && !tokens.is(i, FunctionWord.DET);
    }

    /**
     * One past the mark that closes an aside; some way behind the start where none does. A comma inside a number,
     * "3,5", closes nothing.
     */
    int past(int from, char close, int to) {
        int limit = Math.min(to, from + MAX_ASIDE);
        for (int i = from; i < limit; i++) {
            if (tokens.isSymbol(i, close) && !(close == ',' && tokens.isGlued(i + 1) && tokens.isDigits(i + 1))) {
                return i + 1;
            }
        }
        return limit;
    }

    /**
     * Whether a phrase that runs to the right ends before the word. Capitals inside it never end it: "Het Laatste
     * Nieuws", "VAN".
     */
    boolean stops(int i, int first) {
        boolean start = i == first;
        if (words.isAcronym(i) || tokens.isCapitalised(i) && !start) {
            return false;
        }
        // "zijn broer", "cijfers van die bond": an owner or article where a phrase begins
        boolean owner = start && words.isDet(i) || words.isDet(i) && words.isPrep(i - 1);
        boolean clause = Clauses.isConjunction(tokens, i) || !start && tokens.is(i, FunctionWord.PRON) && !owner;
        // "Jan Bakker de bouwer": an article begins another phrase, but not in "Jan de Vries" or "A en de B"
        boolean fresh = !start
                && words.isDet(i)
                && !words.isPrep(i - 1)
                && !tokens.is(i - 1, FunctionWord.AND)
                && !words.particle(i);
        boolean hedge = tokens.is(i, HedgeKind.APPROX) || tokens.is(i, HedgeKind.BOUND) && !words.isPrep(i);
        // "volgens de politie twaalf doden"; "een twintigtal bronnen" has its number inside
        boolean number = words.isFigure(i) && !words.isDet(i - 1) && !start;
        // "volgens Maes maandag", and no "twee gisteren gehoorde bronnen", where no name stands before it
        boolean time = !start && words.isTime(i) && words.isNamed(first, i - 1);
        return !owner && (words.isVerb(i) || clause || hedge)
                || !start && tokens.is(i, SourceKind.SOURCE_PREP)
                || fresh
                || number
                || time
                || tokens.is(i, FunctionWord.THERE)
                || start && words.isPrep(i);
    }
}
