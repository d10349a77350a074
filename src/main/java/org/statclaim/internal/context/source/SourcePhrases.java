package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.Meaning.Speaker;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;

/**
 * The noun phrase that names a source, without knowing parts of speech: function words bound it, a capital inside a
 * sentence makes any word a part of a name, and a report keeps whom it is by.
 */
final class SourcePhrases {

    private static final int MAX_WORDS = 14;
    private static final int MAX_SUBJECT = 10;
    private static final int MAX_ASIDE = 40;

    private static final TokenClass[] NUMERAL = {
        TokenClass.ONES,
        TokenClass.TEENS,
        TokenClass.TENS,
        TokenClass.HUNDRED,
        TokenClass.SCALE,
        TokenClass.VAGUE,
        TokenClass.HALF
    };
    private static final TokenClass[] VERBAL = {
        TokenClass.VERB,
        TokenClass.SAY,
        TokenClass.ESTIMATE,
        TokenClass.EVIDENCE,
        TokenClass.LINK,
        TokenClass.INCREASE,
        TokenClass.DECREASE,
        TokenClass.HEARSAY
    };
    private static final TokenClass[] FUNCTION = {
        TokenClass.PREP, TokenClass.DET, TokenClass.CONJ, TokenClass.ADVERB, TokenClass.PRON, TokenClass.AMOUNT_NOUN
    };

    private final Sentence tokens;
    private final CalendarDigits digits;
    private final boolean verbSecond;

    /**
     * A phrase.
     *
     * @param end one past what describes the source, which may be more than its name: "Peeters (51), die ..."
     */
    record Phrase(int first, int last, int end) {}

    SourcePhrases(Sentence tokens, boolean verbSecond) {
        this.tokens = tokens;
        this.digits = new CalendarDigits(tokens);
        this.verbSecond = verbSecond;
    }

    /**
     * The phrase that begins at the token; null where none does.
     *
     * @param fronted whether it opens its clause, so that the clause's verb follows
     */
    @Nullable
    Phrase right(int from, int to, boolean fronted) {
        int first = from;
        while (first < to && isTime(first)) {
            first++;
        }
        int limit = Math.min(to, first + MAX_WORDS);
        int last = first - 1;
        int and = -1;
        boolean report = false;
        boolean topic = false;
        int i = first;
        for (; i < limit; i++) {
            if (isNameMark(i)) {
                continue;
            }
            if (i > first && isDate(i)) {
                last = (digits.isYear(i) && isPrep(i - 1)) ? i : ++i;
                continue;
            }
            boolean link = i > first && isPrep(i);
            if (link && !joins(i, report)) {
                if (!report) {
                    break;
                }
                // "een onderzoek naar armoede van de KU Leuven": the topic belongs to it if its maker follows
                topic = true;
                continue;
            }
            if (report && isVerb(i) && isAgent(i + 1)) {
                // "figures published by the ONS"
                continue;
            }
            if (!link && (!tokens.isWord(i) || stops(i, first))) {
                break;
            }
            topic &= !(link && link(i) != null || link && tokens.is(i, TokenClass.PARTITIVE) && isNamed(i + 1));
            report |= tokens.is(i, TokenClass.REPORT);
            and = tokens.is(i, TokenClass.AND) ? i : and;
            last = topic ? last : i;
        }
        boolean verb = isVerb(i);
        if (fronted && verbSecond && !verb && !tokens.isSymbol(i, ',') && last > first + (isDet(first) ? 1 : 0)) {
            // "Volgens Jansen kampt de stad": what stands before the next phrase is a verb that no table knows
            last -= tokens.lexeme(last) == null && !tokens.isCapitalised(last) && last == i - 1 && i < to ? 1 : 0;
        } else if (verb && and > first && !fronted) {
            // "meldt A en B zegt"
            last = Math.min(last, and - 1);
        }
        while (last > first && isFunction(last) && !tokens.isCapitalised(last)) {
            last--;
        }
        return last < first || !isNamed(first, last) ? null : new Phrase(first, last, description(last + 1, to));
    }

    /** The phrase that ends before a verb as its subject; null where none does. */
    @Nullable
    Phrase left(int from, int verb) {
        int end = verb - 1;
        while (end > from && isTime(end)) {
            end -= tokens.isCapitalised(end) && isPrep(end - 1) ? 2 : 1;
        }
        boolean comma = tokens.isSymbol(end, ',');
        boolean perfect = tokens.is(end, TokenClass.VERB) && !tokens.is(end, TokenClass.LINK) && !isDet(end);
        if (comma) {
            end = beforeAside(end, from);
        } else if (tokens.isSymbol(end, ')')) {
            end = before(end, '(', from);
        } else if (perfect) {
            // "the bank had expected", and no "was expected"
            end--;
        }
        Phrase phrase = end < from ? null : subject(from, end, comma);
        return phrase == null ? null : new Phrase(phrase.first(), phrase.last(), verb);
    }

    /** One before what stands between commas and ends at the token: "Brown, 42, of Leeds, said". */
    int beforeAside(int comma, int from) {
        int end = before(comma, ',', from);
        boolean age = tokens.isDigits(end) && tokens.isSymbol(end - 1, ',');
        return age ? end - 2 : end;
    }

    private @Nullable Phrase subject(int from, int end, boolean comma) {
        int first = end + 1;
        int stop = Math.max(from, end - MAX_SUBJECT);
        boolean opened = false;
        int i = end;
        for (; i >= stop && !opened; i--) {
            boolean mark = isNameMark(i) && i < end;
            if (tokens.isSymbol(i, ')') && first <= end && isPrep(first)) {
                // "Els Maes (40) uit Gent zegt"
                int open = before(i, '(', from);
                return open < from ? null : subject(from, open, comma);
            }
            if (!mark && (!tokens.isWord(i) || ends(i, from) || i < end && isTime(i) && !isPrep(i - 1))) {
                break;
            }
            first = i;
            opened = opensPhrase(i, from);
        }
        boolean bounded = i >= from;
        if (comma && bounded && (isVerb(i) || tokens.is(i, TokenClass.SOURCE_PREP))) {
            return null;
        }
        if (bounded && !opened && isFigure(i) && !(digits.isYear(i) && isPrep(i - 1))) {
            return reportBefore(from, i);
        }
        while (first <= end
                && (tokens.is(first, TokenClass.AND) || isTime(first) && !tokens.isCapitalised(first + 1))) {
            first++;
        }
        if (isPrep(first) || tokens.is(first, TokenClass.PREP) && first == from) {
            boolean agent = link(first) == SourceLink.AGENT;
            if (!agent && (verbSecond || comma)) {
                return null;
            }
            first = agent ? first + 1 : innerPhrase(first + 1, end);
        }
        boolean amount = false;
        for (int k = first; k <= end && !isPrep(k); k++) {
            amount |= tokens.is(k, TokenClass.AMOUNT_NOUN);
        }
        return first > end || amount || !isNamed(first, end) ? null : new Phrase(first, end, end + 1);
    }

    /** "In a report the ministry said": the phrase behind the adverbial. */
    private int innerPhrase(int first, int end) {
        for (int i = end; i > first; i--) {
            if (isDet(i) && !isPrep(i - 1)) {
                return i;
            }
        }
        return first;
    }

    /** "A survey of 3,000 people by the council": the report is the source, its size no part of the name. */
    private @Nullable Phrase reportBefore(int from, int figure) {
        for (int i = figure - 1; i >= Math.max(from, figure - MAX_SUBJECT) && !tokens.isBoundary(i); i--) {
            if (tokens.is(i, TokenClass.REPORT)) {
                int first = i;
                while (first > from && tokens.isWord(first - 1) && !ends(first - 1, from) && !isDet(first)) {
                    first--;
                }
                return isPrep(first) ? null : new Phrase(first, i, i + 1);
            }
            if (isVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /** One before the mark that opens an aside; before {@code from} where there is none. */
    private int before(int close, char open, int from) {
        for (int i = close - 1; i > Math.max(from, close - MAX_ASIDE); i--) {
            if (tokens.isSymbol(i, open) && !(open == ',' && tokens.isGlued(i + 1))) {
                return i - 1;
            }
        }
        return from - 1;
    }

    /** One past an age in brackets, an apposition or a relative clause, which speak of the source and not for it. */
    int description(int from, int to) {
        int end = from;
        if (tokens.isSymbol(end, '(')) {
            end = past(end + 1, ')', to);
        }
        boolean comma = tokens.isBoundary(end) && tokens.isSymbol(end, ',');
        boolean relative = tokens.is(end + 1, TokenClass.PRON) && tokens.is(end + 1, TokenClass.CONJ);
        boolean age = tokens.isDigits(end + 1) && tokens.isBoundary(end + 2);
        if (comma && (relative || age)) {
            end = past(end + 1, ',', to);
            boolean more = age && tokens.is(end, TokenClass.PRON) && tokens.is(end, TokenClass.CONJ);
            return more ? past(end, ',', to) : end;
        }
        return relative(end) ? past(end, ',', to) : end;
    }

    private boolean relative(int i) {
        return tokens.is(i, TokenClass.PRON) && tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.DET);
    }

    private int past(int from, char close, int to) {
        int limit = Math.min(to, from + MAX_ASIDE);
        for (int i = from; i < limit; i++) {
            if (tokens.isSymbol(i, close) && !(close == ',' && tokens.isGlued(i + 1) && tokens.isDigits(i + 1))) {
                return i + 1;
            }
        }
        return limit;
    }

    /** "he", which stands for a speaker named before. */
    boolean isPronoun(int i) {
        boolean owner = isDet(i) && tokens.isWord(i + 1) && !isFunction(i + 1);
        return tokens.meaning(i, TokenClass.SPEAKER, Speaker.class) == Speaker.PRONOUN && !owner;
    }

    /** Whether a figure stands in the clause before the verb, which is then more likely what is said than who says it. */
    boolean isBehindFigure(int verb, int from) {
        int i = verb - 1;
        while (i >= Math.max(from, verb - MAX_SUBJECT) && !tokens.isBoundary(i)) {
            if (isFigure(i) && !(digits.isYear(i) && isPrep(i - 1))) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** Whether the phrase names somebody who can speak: by a name inside the sentence, an office, or a report. */
    boolean isStrong(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            boolean name =
                    tokens.isCapitalised(i) && (i > tokens.from() || isAcronym(i) || tokens.isCapitalised(i + 1));
            boolean role = tokens.is(i, TokenClass.SPEAKER) || tokens.is(i, TokenClass.REPORT);
            if (role || name && !isDet(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "he" may later mean the source: a person's name or office, no report and no set of letters. */
    boolean isPerson(Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (tokens.is(i, TokenClass.REPORT)) {
                return false;
            }
        }
        int last = phrase.last();
        return tokens.is(phrase.first(), TokenClass.SPEAKER)
                || tokens.is(last, TokenClass.SPEAKER)
                || tokens.isCapitalised(last) && !isAcronym(last) && !isDet(phrase.first())
                || tokens.isCapitalised(last) && tokens.is(phrase.first() + 1, TokenClass.SPEAKER);
    }

    boolean isAcronym(int i) {
        return tokens.isCapitalised(i)
                && tokens.end(i) - tokens.start(i) > 1
                && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
    }

    boolean isVerb(int i) {
        return tokens.isAny(i, VERBAL) && !tokens.is(i, TokenClass.REPORT) && !tokens.isCapitalised(i);
    }

    /** Adverbs, weekdays and the like, which stand between a verb and its source on either side. */
    boolean isTime(int i) {
        boolean day = tokens.is(i, TokenClass.WEEKDAY) || tokens.is(i, TokenClass.MONTH);
        return tokens.is(i, TokenClass.ADVERB) && !tokens.is(i, TokenClass.PREP) && !tokens.isCapitalised(i)
                || tokens.is(i, TokenClass.PREP) && tokens.is(i + 1, TokenClass.WEEKDAY)
                || tokens.is(i, TokenClass.RELATIVE)
                || day && !(tokens.isCapitalised(i) && tokens.isCapitalised(i + 1));
    }

    boolean isAgent(int i) {
        return link(i) == SourceLink.AGENT;
    }

    private @Nullable SourceLink link(int i) {
        return tokens.meaning(i, TokenClass.SOURCE_LINK, SourceLink.class);
    }

    /** "Calder & Co", "J.P. Marsh", "P.J. van Beek". */
    private boolean isNameMark(int i) {
        boolean initial = tokens.isSymbol(i, '.')
                && tokens.isGlued(i)
                && tokens.isCapitalised(i - 1)
                && (tokens.end(i - 1) - tokens.start(i - 1) == 1 || tokens.isGlued(i + 1) && tokens.isWord(i + 1));
        return tokens.isSymbol(i, '&') || initial;
    }

    private boolean joins(int i, boolean report) {
        SourceLink link = link(i);
        boolean name = link == SourceLink.NAME
                && tokens.isCapitalised(i - 1)
                && tokens.isCapitalised(isDet(i + 1) ? i + 2 : i + 1)
                && !isTime(i + 1);
        return tokens.is(i, TokenClass.PARTITIVE)
                || name
                || report && (link == SourceLink.AGENT || link == SourceLink.ORIGIN);
    }

    private boolean isPrep(int i) {
        return tokens.is(i, TokenClass.PREP) && !(tokens.isCapitalised(i) && tokens.isCapitalised(i - 1))
                || tokens.is(i, TokenClass.PARTITIVE);
    }

    private boolean isDet(int i) {
        return tokens.is(i, TokenClass.DET);
    }

    private boolean isFigure(int i) {
        return tokens.isDigits(i) || tokens.isAny(i, NUMERAL) && !isDet(i) || tokens.compound(i) != null;
    }

    /** "het rapport van 14 mei", "the report of 2019", and no "volgens het rapport tot 3 procent". */
    private boolean isDate(int i) {
        boolean day = tokens.isDigits(i) && tokens.is(i + 1, TokenClass.MONTH);
        return tokens.is(i - 1, TokenClass.DATE_PREP)
                && (day || (digits.isYear(i) && isPrep(i - 1)) && !tokens.isWord(i + 1));
    }

    /** Whether a phrase that runs to the right ends before the word. */
    private boolean stops(int i, int first) {
        boolean start = i == first;
        if (isAcronym(i) || tokens.isCapitalised(i) && !start) {
            return false;
        }
        boolean owner = start && isDet(i) || isDet(i) && isPrep(i - 1);
        boolean clause = tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.AND) && !isDet(i)
                || !start && tokens.is(i, TokenClass.PRON) && !owner;
        boolean fresh = !start && isDet(i) && !isPrep(i - 1) && !tokens.is(i - 1, TokenClass.AND) && !particle(i);
        boolean hedge = tokens.is(i, TokenClass.APPROX) || tokens.is(i, TokenClass.BOUND) && !isPrep(i);
        boolean number = isFigure(i) && !isDet(i - 1) && !start;
        boolean time = !start && isTime(i) && isNamed(first, i - 1);
        return !owner && (isVerb(i) || clause || hedge)
                || !start && tokens.is(i, TokenClass.SOURCE_PREP)
                || fresh
                || number
                || time
                || tokens.is(i, TokenClass.THERE)
                || start && isPrep(i);
    }

    /** "Jan de Vries". */
    private boolean particle(int i) {
        return tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
    }

    /** Whether a phrase that runs to the left ends behind the word. */
    private boolean ends(int i, int from) {
        if (isAcronym(i) || tokens.isCapitalised(i) && i > from) {
            return tokens.is(i, TokenClass.SOURCE_PREP);
        }
        boolean clause = tokens.is(i, TokenClass.CONJ) && !tokens.is(i, TokenClass.AND) && !isDet(i)
                || tokens.is(i, TokenClass.PRON) && !isDet(i);
        boolean owner = isDet(i) && i == from;
        return !owner && tokens.isAny(i, VERBAL) && !tokens.is(i, TokenClass.REPORT)
                || clause
                || isFigure(i)
                || tokens.is(i, TokenClass.SOURCE_PREP)
                || tokens.is(i, TokenClass.THERE);
    }

    /** An article opens the phrase, unless something before it needs the phrase. */
    private boolean opensPhrase(int i, int from) {
        boolean bound = i > from && (isPrep(i - 1) || tokens.is(i - 1, TokenClass.AND) || particle(i));
        return isDet(i) && !bound;
    }

    private boolean isFunction(int i) {
        return tokens.isAny(i, FUNCTION) || isVerb(i);
    }

    private boolean isNamed(int i) {
        return tokens.isCapitalised(isDet(i) ? i + 1 : i);
    }

    /** Whether any word of the phrase can be somebody or something; a lone pronoun cannot. */
    private boolean isNamed(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean name = isAcronym(i) || tokens.isCapitalised(i) && i > first;
            if (tokens.isWord(i) && (name || !isFunction(i) && !isTime(i) && !isFigure(i))) {
                return true;
            }
        }
        return false;
    }
}
