package org.statclaim.internal.context.source;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.Meaning.Speaker;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;

/** What the words around a source are: function words bound its name, and a capital makes any word a part of one. */
final class SourceWords {

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

    SourceWords(Sentence tokens) {
        this.tokens = tokens;
        this.digits = new CalendarDigits(tokens);
    }

    /** "he", which stands for a speaker named before. */
    boolean isPronoun(int i) {
        boolean owner = isDet(i) && tokens.isWord(i + 1) && !isFunction(i + 1);
        return tokens.meaning(i, TokenClass.SPEAKER, Speaker.class) == Speaker.PRONOUN && !owner;
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

    @Nullable
    SourceLink link(int i) {
        return tokens.meaning(i, TokenClass.SOURCE_LINK, SourceLink.class);
    }

    /** "Calder & Co", "J.P. Marsh", "P.J. van Beek". */
    boolean isNameMark(int i) {
        boolean initial = tokens.isSymbol(i, '.')
                && tokens.isGlued(i)
                && tokens.isCapitalised(i - 1)
                && (tokens.end(i - 1) - tokens.start(i - 1) == 1 || tokens.isGlued(i + 1) && tokens.isWord(i + 1));
        return tokens.isSymbol(i, '&') || initial;
    }

    boolean joins(int i, boolean report) {
        SourceLink link = link(i);
        boolean name = link == SourceLink.NAME
                && tokens.isCapitalised(i - 1)
                && tokens.isCapitalised(isDet(i + 1) ? i + 2 : i + 1)
                && !isTime(i + 1);
        return tokens.is(i, TokenClass.PARTITIVE)
                || name
                || report && (link == SourceLink.AGENT || link == SourceLink.ORIGIN);
    }

    boolean isPrep(int i) {
        return tokens.is(i, TokenClass.PREP) && !(tokens.isCapitalised(i) && tokens.isCapitalised(i - 1))
                || tokens.is(i, TokenClass.PARTITIVE);
    }

    boolean isDet(int i) {
        return tokens.is(i, TokenClass.DET);
    }

    boolean isFigure(int i) {
        return tokens.isDigits(i) || tokens.isAny(i, NUMERAL) && !isDet(i) || tokens.compound(i) != null;
    }

    /** "het rapport van 14 mei", "the report of 2019", and no "volgens het rapport tot 3 procent". */
    boolean isDate(int i) {
        boolean day = tokens.isDigits(i) && tokens.is(i + 1, TokenClass.MONTH);
        return tokens.is(i - 1, TokenClass.DATE_PREP)
                && (day || (digits.isYear(i) && isPrep(i - 1)) && !tokens.isWord(i + 1));
    }

    /** "Jan de Vries". */
    boolean particle(int i) {
        return tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
    }

    boolean isFunction(int i) {
        return tokens.isAny(i, FUNCTION) || isVerb(i);
    }

    boolean isNamed(int i) {
        return tokens.isCapitalised(isDet(i) ? i + 1 : i);
    }

    /** Whether any word of the phrase can be somebody or something; a lone pronoun cannot. */
    boolean isNamed(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean name = isAcronym(i) || tokens.isCapitalised(i) && i > first;
            if (tokens.isWord(i) && (name || !isFunction(i) && !isTime(i) && !isFigure(i))) {
                return true;
            }
        }
        return false;
    }
}
