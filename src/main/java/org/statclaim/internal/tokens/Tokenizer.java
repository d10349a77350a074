package org.statclaim.internal.tokens;

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

/** One pass over a text: the longest lexeme at each place, else a word, a run of digits or one symbol. */
public final class Tokenizer {

    /** Classes that keep their sense in front of a hyphen: "five-year", "over-65s"; other words join: "in-depth". */
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

    public Tokens tokenize(String text) {
        Tokens.Builder tokens = new Tokens.Builder(text);
        Lexicon.Match match = new Lexicon.Match();
        int newlines = 0;
        boolean tab = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            byte kind = Chars.classOf(c);
            if (kind == Chars.SPACE || kind == Chars.INVISIBLE) {
                newlines += c == '\n' || c == '\u2028' ? 1 : c == '\u2029' ? 2 : 0;
                tab |= c == '\t';
                i++;
                continue;
            }
            int end = next(tokens, match, i, kind, newlines, tab);
            newlines = 0;
            tab = false;
            i = end;
        }
        return tokens.build();
    }

    private int next(Tokens.Builder tokens, Lexicon.Match match, int start, byte kind, int newlines, boolean tab) {
        String text = tokens.text();
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
        if (lexeme != null && kind == Chars.LETTER && isName(tokens, match.end(), lexeme, start)) {
            int end = WordEnds.nameEnd(text, match.end());
            tokens.add(Tokens.WORD, start, end, null, newlines, tab);
            return end;
        }
        if (lexeme != null && !(kind == Chars.LETTER && joinsNext(text, match.end(), lexeme))) {
            tokens.add(kind == Chars.LETTER ? Tokens.WORD : Tokens.SYMBOL, start, match.end(), lexeme, newlines, tab);
            return match.end();
        }
        if (kind == Chars.LETTER) {
            int letters = WordEnds.lettersEnd(text, start);
            Lexeme compound = lexicon.compound(text, start, letters);
            int end = compound == null ? WordEnds.nameEnd(text, WordEnds.wordEnd(text, start)) : letters;
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
        int end = start + (isPair(text, start) ? 2 : 1);
        tokens.add(Tokens.SYMBOL, start, end, null, newlines, tab);
        return end;
    }

    /** "Euro95", "B12", "A2": digits glued to a word make a name, unless it is a currency's sign or the digits' own unit. */
    private boolean isName(Tokens.Builder tokens, int end, Lexeme lexeme, int start) {
        String text = tokens.text();
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

    private static boolean opensWithDigit(Lexeme lexeme, String printed) {
        return lexeme.sense(LabelKind.NAME, printed) != null || lexeme.is(TimeKind.YEAR_PART);
    }

    /** No name "5G" out of "1,234.5G". */
    private static boolean insideNumber(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return before == '.' || before == ',';
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static boolean joinsNext(String text, int end, Lexeme lexeme) {
        if (end + 1 >= text.length() || !WordEnds.isJoiner(text, end)) {
            return false;
        }
        if (lexeme.isOpenNoun()) {
            // "the minister's car": no minister speaks
            return true;
        }
        return !lexeme.isAny(KEEP_BEFORE_HYPHEN) && Chars.fold(text.charAt(end)) == '-';
    }
}
