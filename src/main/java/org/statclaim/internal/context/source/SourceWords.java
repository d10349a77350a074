package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.Meaning.Speaker;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * What the words around a source are: function words bound its name, and a capital makes any word a part of one. Each
 * answers for one word and its neighbours; {@link SourceNames} and {@link SourceSubjects} put them together.
 */
final class SourceWords {

    /**
     * Number words, which are no name: "twaalf doden". An article that may be one, "een", is left out where they are
     * asked for.
     */
    private static final KindSet NUMERAL = KindSet.of(
            NumeralKind.ONES,
            NumeralKind.TEENS,
            NumeralKind.TENS,
            NumeralKind.HUNDRED,
            NumeralKind.SCALE,
            NumeralKind.VAGUE,
            NumeralKind.HALF);
    /** Words that end a name as verbs do. "Report", "forecast" and the like are let through, as are capitals. */
    static final KindSet VERBAL = KindSet.of(
            FunctionWord.VERB,
            SourceKind.SAY,
            SourceKind.ESTIMATE,
            SourceKind.EVIDENCE,
            FunctionWord.LINK,
            ChangeKind.INCREASE,
            ChangeKind.DECREASE,
            SourceKind.HEARSAY);
    /** What a time may begin with, "eind", "last", and what it has behind that. */
    private static final KindSet BEFORE_TIME = KindSet.of(TimeKind.YEAR_PART, TimeKind.DEICTIC);

    private static final KindSet TIMES =
            KindSet.of(TimeKind.MONTH, TimeKind.SEASON, TimeKind.WEEKEND, TimeKind.WEEKDAY, TimeKind.RELATIVE);

    /** Words that name nobody by themselves: "daar", "de", "kosten". */
    private static final KindSet FUNCTION = KindSet.of(
            FunctionWord.PREP,
            FunctionWord.DET,
            FunctionWord.CONJ,
            FunctionWord.ADVERB,
            FunctionWord.PRON,
            SourceKind.AMOUNT_NOUN);

    private final Sentence tokens;
    private final boolean nounsCapitalised;
    private final CalendarDigits digits;

    SourceWords(Sentence tokens, boolean nounsCapitalised) {
        this.tokens = tokens;
        this.nounsCapitalised = nounsCapitalised;
        this.digits = new CalendarDigits(tokens);
    }

    /** Whether a capital says no more than that the word is a noun. */
    boolean nounsCapitalised() {
        return nounsCapitalised;
    }

    /** "he", which stands for a speaker named before. In "haar broer" it is an owner, and the brother speaks. */
    boolean isPronoun(int i) {
        boolean owner = isDet(i) && tokens.isWord(i + 1) && !isFunction(i + 1);
        return tokens.meaning(i, SourceKind.SPEAKER, Speaker.class) == Speaker.PRONOUN && !owner;
    }

    /** "VRT", "BBC": two capitals at its head make a name of a word even where a sentence begins. */
    boolean isAcronym(int i) {
        return tokens.isCapitalised(i)
                && tokens.end(i) - tokens.start(i) > 1
                && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
    }

    /**
     * Whether the word ends a name as its verb. "reports" and "forecast" may be what somebody wrote, and "Mr Said" is a
     * name.
     */
    boolean isVerb(int i) {
        return tokens.isAny(i, VERBAL) && !tokens.is(i, SourceKind.REPORT) && !tokens.isCapitalised(i);
    }

    /** Adverbs, weekdays and the like, which stand between a verb and its source on either side. */
    boolean isTime(int i) {
        boolean day = tokens.is(i, TimeKind.WEEKDAY) || tokens.is(i, TimeKind.MONTH);
        // "now", "on Monday", "last year", "Monday"; and no "in" of "in Leeds", nor "April Jones"
        return tokens.is(i, FunctionWord.ADVERB) && !tokens.is(i, FunctionWord.PREP) && !tokens.isCapitalised(i)
                || tokens.is(i, FunctionWord.PREP) && tokens.is(i + 1, TimeKind.WEEKDAY)
                || tokens.is(i, TimeKind.RELATIVE)
                // "Eind mei", "vorige zomer"
                || tokens.isAny(i, BEFORE_TIME) && tokens.isAny(i + 1, TIMES)
                || tokens.is(i, TimeKind.SEASON) && tokens.isAny(i - 1, BEFORE_TIME)
                || day && !(tokens.isCapitalised(i) && tokens.isCapitalised(i + 1));
    }

    /** "by", "door": who does what the verb says stands behind it. */
    boolean isAgent(int i) {
        return link(i) == SourceLink.AGENT;
    }

    /** What the word does inside a source's name; null for any that is no link. */
    @Nullable
    SourceLink link(int i) {
        return tokens.meaning(i, SourceKind.SOURCE_LINK, SourceLink.class);
    }

    /**
     * "Calder & Co", "J.P. Marsh", "P.J. van Beek". The stop of "Gent." is no mark of a name, as it has a whole word
     * before it.
     */
    boolean isNameMark(int i) {
        boolean initial = tokens.isSymbol(i, '.')
                && tokens.isGlued(i)
                && tokens.isCapitalised(i - 1)
                && (tokens.end(i - 1) - tokens.start(i - 1) == 1 || tokens.isGlued(i + 1) && tokens.isWord(i + 1));
        // "Gaza's health ministry", "the Tenants' Union"
        boolean possessive = tokens.isSymbol(i, '\'')
                && tokens.isGlued(i)
                && (tokens.isGlued(i + 1) || tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1));
        return tokens.isSymbol(i, '&') || initial || possessive;
    }

    /**
     * Whether a preposition goes on with the name: "minister van Wonen", "Centre for Disease Control", and behind a
     * report its maker or origin, "cijfers uit Gent". In "Oxfam for now" no capital follows.
     *
     * @param report whether the name has a report by now
     */
    boolean joins(int i, boolean report) {
        SourceLink link = link(i);
        boolean name = link == SourceLink.NAME
                && tokens.isCapitalised(i - 1)
                && tokens.isCapitalised(isDet(i + 1) ? i + 2 : i + 1)
                && !isTime(i + 1);
        return tokens.is(i, FunctionWord.PARTITIVE)
                || name
                || report && (link == SourceLink.AGENT || link == SourceLink.ORIGIN);
    }

    /**
     * A preposition, but for one between capitals, "Bistro In De Zon", which belongs to the name. "van" is one in any
     * case: the name goes on behind it as it does behind a capital.
     */
    boolean isPrep(int i) {
        return tokens.is(i, FunctionWord.PREP) && !(tokens.isCapitalised(i) && tokens.isCapitalised(i - 1))
                || tokens.is(i, FunctionWord.PARTITIVE);
    }

    /** An article, or an owner as "zijn"; it is not asked whether it is one here. */
    boolean isDet(int i) {
        return tokens.is(i, FunctionWord.DET);
    }

    /** A number, in digits or words. A noun with a number in it, "twintigtal", is one too. */
    boolean isFigure(int i) {
        return tokens.isDigits(i) || tokens.isAny(i, NUMERAL) && !isDet(i) || tokens.compound(i) != null;
    }

    /** "het rapport van 14 mei", "the report of 2019", and no "volgens het rapport tot 3 procent". */
    boolean isDate(int i) {
        boolean day = tokens.isDigits(i) && tokens.is(i + 1, TimeKind.MONTH);
        return tokens.is(i - 1, TimeKind.DATE_PREP)
                && (day || (digits.isYear(i) && isPrep(i - 1)) && !tokens.isWord(i + 1));
    }

    /** "in 2019", "eind 2019", "mei 2019": a year, which counts nothing. */
    boolean isYear(int i) {
        return digits.isYear(i)
                && (isPrep(i - 1) || tokens.isAny(i - 1, BEFORE_TIME) || tokens.is(i - 1, TimeKind.MONTH));
    }

    /** "Jan de Vries": whether a capital stands on either side, so that even an article is part of the name. */
    boolean particle(int i) {
        return tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
    }

    /** Whether the word names nobody by itself, as grammar or a verb. */
    boolean isFunction(int i) {
        return tokens.isAny(i, FUNCTION) || isVerb(i);
    }

    /** "van de KU Leuven": whether a name begins at the token, past its article. */
    boolean isNamed(int i) {
        return tokens.isCapitalised(isDet(i) ? i + 1 : i);
    }

    /**
     * Whether any word of the phrase can be somebody or something; a lone pronoun or article cannot, nor can "gisteren"
     * or "twaalf". A capital counts behind the first word, where a sentence may begin. An empty phrase names nobody.
     */
    boolean isNamed(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean name = isAcronym(i) || tokens.isCapitalised(i) && i > first;
            // "dem Bericht zufolge fehlen": what has no capital there is no noun
            boolean noun = !nounsCapitalised || tokens.isCapitalised(i);
            // "up from a previous forecast" has a noun behind
            boolean which = tokens.is(i, TimeKind.DEICTIC);
            if (tokens.isWord(i) && (name || noun && !which && !isFunction(i) && !isTime(i) && !isFigure(i))) {
                return true;
            }
        }
        return false;
    }
}
