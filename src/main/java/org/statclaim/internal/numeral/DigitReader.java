package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/**
 * Numbers written in digits. A chain of digits and separators is looked at once as a whole, so that a list of a million
 * numbers costs as much as its length, and a chain that is no number ("1.2.3", "192.168.1.2") never yields a part.
 */
public final class DigitReader {

    /** Longer digit strings are keys and codes. */
    private static final int MAX_DIGITS = 30;

    /** No power of ten that is printed has more digits, its sign included. */
    private static final int MAX_POWER = 4;

    /** What may stand right before a decimal mark that opens a number. */
    private static final String OPENERS = "-–−(=<>~≈±+";

    /** Longer comma lists are data. */
    private static final int MAX_LIST = 12;

    private final Sentence tokens;
    private final PackSettings settings;

    /** The chain last looked at as a list: its numbers stand alone until this token. */
    private int listEnd;

    /** The chain last found to be no number ends here. */
    private int rejectedEnd;

    /** A number in digits. */
    record Literal(
            BigDecimal value,
            int end,
            int decimals,
            @Nullable BigDecimal otherNotation) {}

    /** A power of ten behind a number. */
    record Exponent(int power, int end) {}

    DigitReader(Sentence tokens, PackSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Where the chain around a token that {@link #read} refused ends. */
    public int rejectedEnd(int i) {
        return Math.max(rejectedEnd, i + 1);
    }

    /** The number that begins at the token; null where the digits are none. */
    @Nullable
    Literal read(int i, int limit) {
        if (startsWithMark(i)) {
            return length(i + 1) > MAX_DIGITS ? null : decimal("0", i + 1, length(i + 1), i + 2, null);
        }
        if (!tokens.isDigits(i) || i < rejectedEnd) {
            return null;
        }
        if (i < listEnd) {
            return plain(i);
        }
        int last = i;
        while (last + 2 < limit && isChained(last)) {
            last += 2;
        }
        return last == i ? spaced(i, limit) : chained(i, last, limit);
    }

    /** The exponent of "12e-1", "2.4E+03" and "45e8" that begins at the token; null where there is none. */
    @Nullable
    public Exponent exponent(int i) {
        boolean letter =
                tokens.isGlued(i) && tokens.isWord(i) && (tokens.firstChar(i) == 'e' || tokens.firstChar(i) == 'E');
        if (!letter) {
            return null;
        }
        if (length(i) > 1) {
            // a letter and its digits are one token
            return isExponentOf(tokens.start(i) + 1, tokens.end(i))
                    ? new Exponent(number(tokens.start(i) + 1, tokens.end(i)), i + 1)
                    : null;
        }
        boolean signed = (tokens.isSymbol(i + 1, '-') || tokens.isSymbol(i + 1, '+')) && tokens.isGlued(i + 1);
        int at = signed ? i + 2 : i + 1;
        boolean power = tokens.isDigits(at) && tokens.isGlued(at) && isExponentOf(tokens.start(at), tokens.end(at));
        return power ? new Exponent(signedBy(i + 1, number(tokens.start(at), tokens.end(at))), at + 1) : null;
    }

    /** "^9", "**9" and "⁹" behind a ten; {@code lost} also "-9" and "−9", which is what is left where superscripts are lost. */
    @Nullable
    Exponent power(int i, boolean lost) {
        if (!tokens.isGlued(i)) {
            return null;
        }
        int raised = 0;
        int at = i;
        while (tokens.isGlued(at) && at < i + MAX_POWER && Chars.RAISED.indexOf(tokens.firstChar(at)) >= 0) {
            int digit = Chars.RAISED.indexOf(tokens.firstChar(at));
            raised = digit < 10 ? raised * 10 + digit : raised;
            at++;
        }
        if (at > i && Chars.RAISED.indexOf(tokens.firstChar(at - 1)) < 10) {
            return new Exponent(tokens.firstChar(i) == '⁻' ? -raised : raised, at);
        }
        boolean caret = tokens.isSymbol(i, '^');
        boolean stars = tokens.isSymbol(i, '*') && tokens.isSymbol(i + 1, '*');
        at = caret ? i + 1 : stars ? i + 2 : i;
        int sign = at;
        boolean minus = tokens.isSymbol(at, '-') || tokens.isSymbol(at, '−');
        at = minus || tokens.isSymbol(at, '+') ? at + 1 : at;
        boolean power = (caret || stars || lost && minus)
                && tokens.isDigits(at)
                && tokens.isGlued(at)
                && isExponentOf(tokens.start(at), tokens.end(at));
        return power ? new Exponent(signedBy(sign, number(tokens.start(at), tokens.end(at))), at + 1) : null;
    }

    private int signedBy(int i, int power) {
        return tokens.isSymbol(i, '-') || tokens.isSymbol(i, '−') ? -power : power;
    }

    private boolean isExponentOf(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isDigit(tokens.text().charAt(i))) {
                return false;
            }
        }
        return end > start && end - start < MAX_POWER;
    }

    private int number(int start, int end) {
        return Integer.parseInt(tokens.text(), start, end, 10);
    }

    /** ".77", "$.75": a decimal mark that follows no word, number or bracket. */
    public boolean startsWithMark(int i) {
        return (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ','))
                && (!tokens.isGlued(i) || opensNumber(i - 1))
                && tokens.isDigits(i + 1)
                && tokens.isGlued(i + 1)
                && !isChained(i + 1);
    }

    private boolean opensNumber(int i) {
        return tokens.is(i, TokenClass.CURRENCY)
                || tokens.is(i, TokenClass.MONEY_WORD)
                || OPENERS.indexOf(tokens.firstChar(i)) >= 0;
    }

    /** Whether a mark and more digits are glued to the digits. */
    boolean isChained(int i) {
        return (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ',') || tokens.isSymbol(i + 1, '\''))
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isDigits(i + 2);
    }

    private int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    private char mark(int i) {
        return tokens.isSymbol(i, '\'') ? '\'' : tokens.text().charAt(tokens.start(i));
    }

    private @Nullable Literal plain(int i) {
        return length(i) > MAX_DIGITS ? null : new Literal(new BigDecimal(tokens.printed(i)), i + 1, -1, null);
    }

    private @Nullable Literal chained(int first, int last, int limit) {
        char firstMark = mark(first + 1);
        char lastMark = mark(last - 1);
        int marks = (last - first) / 2;
        if (marks == 1) {
            return oneMark(first, firstMark, limit);
        }
        boolean mixed = lastMark != firstMark && isUniform(first, last - 2, firstMark);
        int groupsEnd = mixed ? last - 2 : last;
        boolean grouped = isUniform(first, groupsEnd, firstMark) && isGrouped(first, groupsEnd, firstMark);
        if (grouped && totalDigits(first, last) <= MAX_DIGITS) {
            String whole = join(first, groupsEnd);
            return mixed
                    ? decimal(whole, last, length(last), last + 1, null)
                    : new Literal(new BigDecimal(whole), last + 1, -1, null);
        }
        if (firstMark == ',' && isUniform(first, last, ',') && marks < MAX_LIST) {
            listEnd = last + 1;
            return plain(first);
        }
        rejectedEnd = last + 1;
        return null;
    }

    private @Nullable Literal oneMark(int first, char mark, int limit) {
        int last = first + 2;
        if (length(first) + length(last) > MAX_DIGITS) {
            rejectedEnd = last + 1;
            return null;
        }
        boolean three = length(last) == 3 && length(first) <= 3 && tokens.firstChar(first) != '0';
        if (three && (mark == settings.group() || mark == '\'')) {
            return new Literal(new BigDecimal(join(first, last)), last + 1, -1, null);
        }
        if (mark == '\'') {
            return plain(first);
        }
        BigDecimal other = three ? new BigDecimal(join(first, last)) : null;
        return decimal(tokens.printed(first), last, length(last), last + 1, other);
    }

    /** "1 234 567,89": groups of three after white space, where the first has one to three digits. */
    private @Nullable Literal spaced(int first, int limit) {
        int last = first;
        if (length(first) <= 3 && tokens.firstChar(first) != '0') {
            while (last + 1 < limit && isSpacedGroup(last + 1, limit)) {
                last++;
            }
        }
        if (last == first) {
            return plain(first);
        }
        if (totalDigitsSpaced(first, last) > MAX_DIGITS) {
            rejectedEnd = last + 1;
            return null;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = first; i <= last; i++) {
            whole.append(tokens.printed(i));
        }
        boolean fraction = last + 2 < limit && isChained(last) && !isChained(last + 2);
        return fraction
                ? decimal(whole.toString(), last + 2, length(last + 2), last + 3, null)
                : new Literal(new BigDecimal(whole.toString()), last + 1, -1, null);
    }

    private boolean isSpacedGroup(int i, int limit) {
        if (!tokens.isDigits(i) || tokens.isGlued(i) || length(i) != 3 || tokens.startsLine(i)) {
            return false;
        }
        // one blank only: wider gaps and tabs stand between columns
        if (tokens.start(i) - tokens.end(i - 1) != 1 || tokens.text().charAt(tokens.end(i - 1)) == '\t') {
            return false;
        }
        boolean gluedTail = tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
        boolean grouped = isChained(i) && length(i + 2) == 3 && mark(i + 1) == settings.group();
        return !gluedTail && !(grouped && i + 2 < limit);
    }

    private Literal decimal(String whole, int fraction, int decimals, int end, @Nullable BigDecimal other) {
        return new Literal(new BigDecimal(whole + "." + tokens.printed(fraction)), end, decimals, other);
    }

    private boolean isUniform(int first, int last, char mark) {
        for (int i = first + 1; i < last; i += 2) {
            if (mark(i) != mark) {
                return false;
            }
        }
        return true;
    }

    /** Groups of three, or the lakh grouping of two and a last three where the mark is the language's own. */
    private boolean isGrouped(int first, int last, char mark) {
        if (length(first) > 3 || tokens.firstChar(first) == '0' || length(last) != 3) {
            return false;
        }
        boolean threes = true;
        boolean twos = length(first) <= 2 && mark == settings.group() && mark == ',';
        for (int i = first + 2; i < last; i += 2) {
            threes &= length(i) == 3;
            twos &= length(i) == 2;
        }
        return threes || twos;
    }

    private String join(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i += 2) {
            joined.append(tokens.printed(i));
        }
        return joined.toString();
    }

    private int totalDigits(int first, int last) {
        int total = 0;
        for (int i = first; i <= last && total <= MAX_DIGITS; i += 2) {
            total += length(i);
        }
        return total;
    }

    private int totalDigitsSpaced(int first, int last) {
        return (last - first + 1) * 3;
    }
}
