package org.statclaim.internal.tokens;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Lexicon;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.text.Chars;

/**
 * One pass over a text: the longest lexeme at each place, else a word, a run of digits or one symbol.
 *
 * <p>The table comes first, as "per cent" and "1st quarter" are one thing each. It is overruled where a lexeme is only
 * a part of what is printed: in a number ("5g" is no name "5G"), before digits that make a name of it ("Euro95"), and
 * before a hyphen that makes another word ("in-depth"). Then come number words written together. What is left is a word
 * as far as its letters go, or one character. No token is ever taken back, and what it means here is for others.
 */
public final class Tokenizer {

    /** Classes that keep their sense in front of a hyphen: "five-year", "over-fifties"; other words join: "in-depth". */
    private static final KindSet KEEP_BEFORE_HYPHEN = KindSet.of(
            NumeralKind.ONES,
            NumeralKind.TEENS,
            NumeralKind.TENS,
            NumeralKind.HUNDRED,
            NumeralKind.SCALE,
            HedgeKind.BOUND,
            FunctionWord.MINUS,
            UnitKind.UNIT,
            MoneyKind.CURRENCY,
            MoneyKind.MONEY_WORD,
            UnitKind.PERCENT,
            TimeKind.MONTH,
            NumeralKind.ZERO,
            FunctionWord.TO,
            FunctionWord.AND,
            NumeralKind.DENOMINATOR);

    private final Lexicon lexicon;

    public Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tokens of a text, each with what the pack knows of it. */
    public Tokens tokenize(String text) {
        TokensBuilder tokens = new TokensBuilder(text);
        Lexicon.Match match = new Lexicon.Match();
        int newlines = 0;
        boolean tab = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            byte kind = Chars.classOf(c);
            if (kind == Chars.SPACE || kind == Chars.INVISIBLE) {
                // a separator of paragraphs is as good as an empty line
                newlines += c == '\n' || c == '\u2028' ? 1 : c == '\u2029' ? 2 : 0;
                tab |= c == '\t';
                i++;
                continue;
            }
            int end = next(tokens, match, i, kind, newlines, tab);
            tokens.number(match);
            newlines = 0;
            tab = false;
            i = end;
        }
        return tokens.build();
    }

    /**
     * Adds the token that begins at the place, and returns one past its last character.
     *
     * @param match filled anew; one for the whole text, as there is a search at every place
     * @param kind the class of its first character
     * @param newlines how many line ends stand before it
     * @param tab whether a tab stands before it
     */
    private int next(TokensBuilder tokens, Lexicon.Match match, int start, byte kind, int newlines, boolean tab) {
        String text = tokens.text;
        Lexeme lexeme = lexicon.longest(text, start, match) ? match.lexeme() : null;
        if (lexeme != null
                && kind == Chars.DIGIT
                && (insideNumber(text, start) || !opensWithDigit(lexeme, text.substring(start, match.end())))) {
            // "5g" is five grams; the name is "5G", and "1st quarter" a time
            lexeme = null;
        }
        if (lexeme != null && lexeme.is(LabelKind.ABBREVIATION) && tokens.endsInDigits()) {
            int stop = match.end() - 1;
            Lexeme unit = lexicon.find(text.substring(start, stop));
            if (unit != null && (unit.is(UnitKind.UNIT) || unit.is(MoneyKind.MINOR))) {
                // "5 V.": behind a number the stop ends the sentence, not an abbreviation
                tokens.add(Tokens.WORD, start, stop, unit, newlines, tab);
                return stop;
            }
        }
        // "Euro95" is a name whole, so that no 95 is read out of it
        if (lexeme != null && kind == Chars.LETTER && isName(tokens, match.end(), lexeme, start)) {
            int end = WordEnds.nameEnd(text, match.end());
            tokens.add(Tokens.WORD, start, end, null, newlines, tab);
            return end;
        }
        // "in-depth" is no "in": the lexeme is left where a word goes on behind its hyphen
        if (lexeme != null && !(kind == Chars.LETTER && joinsNext(text, match.end(), lexeme))) {
            tokens.add(kind == Chars.LETTER ? Tokens.WORD : Tokens.SYMBOL, start, match.end(), lexeme, newlines, tab);
            return match.end();
        }
        if (kind == Chars.LETTER) {
            int letters = match.lettersEnd();
            // "honderdduizend" is a number only if all of its letters are; else it is a word, with its hyphens
            Lexeme compound = lexicon.compound(text, start, letters);
            int end = compound == null ? WordEnds.nameEnd(text, WordEnds.wordEnd(text, letters)) : letters;
            tokens.add(Tokens.WORD, start, end, compound, newlines, tab);
            return end;
        }
        if (kind == Chars.DIGIT) {
            int end = start + 1;
            while (end < text.length() && Chars.isDigit(text.charAt(end))) {
                end++;
            }
            tokens.add(Tokens.DIGITS, start, end, null, newlines, tab);
            return end;
        }
        // an emoji is two units and one symbol
        int end = start + (isPair(text, start) ? 2 : 1);
        tokens.add(Tokens.SYMBOL, start, end, null, newlines, tab);
        return end;
    }

    /**
     * "Euro95", "B12", "A2": digits glued to a word make a name, unless it is a currency's sign or the digits' own
     * unit. "EUR5" is an amount, and so is "COP5,000", as no name has a number with thousands; "COP5" is none. "minus5"
     * is a number with its sign, and a letter behind digits is theirs: the "u" of "12u30".
     *
     * @param end one past the word, where the digits are
     */
    private boolean isName(TokensBuilder tokens, int end, Lexeme lexeme, int start) {
        String text = tokens.text;
        if (end >= text.length() || !Chars.isDigit(text.charAt(end)) || !Chars.isLetter(text.charAt(end - 1))) {
            return false;
        }
        Sense currency = lexeme.sense(MoneyKind.CURRENCY, text.substring(start, end));
        boolean ordinary = lexeme.sense(MoneyKind.ORDINARY_CODE, text.substring(start, end)) != null
                && !lexicon.startsAmount(text, end);
        return (currency == null || currency.exact().isEmpty() || ordinary)
                && !(lexeme.is(MoneyKind.MONEY_WORD) && Character.isLowerCase(text.charAt(end - 1)))
                && !lexeme.is(FunctionWord.MINUS)
                && !tokens.endsInDigits();
    }

    /**
     * Whether the lexeme is one of those that begin with digits: a name in its own letters, "5G", or a part of a year,
     * "1st quarter". "1st place" is a number with its mark and a noun.
     */
    private static boolean opensWithDigit(Lexeme lexeme, String printed) {
        return lexeme.sense(LabelKind.NAME, printed) != null || lexeme.is(TimeKind.YEAR_PART);
    }

    /** No name "5G" out of "1,234.5G": the digits go on with those before the mark. */
    private static boolean insideNumber(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return before == '.' || before == ',';
    }

    /** Whether two units make one character. */
    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /**
     * Whether the lexeme is only the first part of a word with a hyphen or apostrophe: "in-depth" is no preposition.
     * "five-year", "half-litre" and "km-long" keep their number and unit, and an apostrophe parts all but nouns: "it's".
     *
     * @param end one past the lexeme
     */
    private boolean joinsNext(String text, int end, Lexeme lexeme) {
        if (end + 1 >= text.length() || !WordEnds.isJoiner(text, end)) {
            return false;
        }
        if (lexeme.isOpenNoun()) {
            // "the minister's car": no minister speaks
            return true;
        }
        return Chars.fold(text.charAt(end)) == '-'
                && !lexeme.isAny(KEEP_BEFORE_HYPHEN)
                && !isHalfOfUnit(text, end, lexeme);
    }

    /** "demi-litre", "half-million", "demi-point"; "half-time" and "quarter-final" are words of their own. */
    private boolean isHalfOfUnit(String text, int hyphen, Lexeme lexeme) {
        if (!lexeme.is(NumeralKind.HALF)) {
            return false;
        }
        Lexicon.Match match = new Lexicon.Match();
        Lexeme behind = lexicon.longest(text, hyphen + 1, match) ? match.lexeme() : null;
        return behind != null
                && (behind.is(UnitKind.UNIT) || behind.is(NumeralKind.SCALE) || behind.is(ChangeKind.POINT_NOUN));
    }
}
