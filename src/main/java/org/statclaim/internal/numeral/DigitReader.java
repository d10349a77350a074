package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.PackSettings;
import org.statclaim.internal.tokens.Sentence;

/**
 * Numbers written in digits. A chain of digits and marks is looked at once as a whole, so that a list of a million
 * numbers costs as much as its length, and a chain that is no number ("1.2.3", "192.168.1.2") never yields a part.
 *
 * <p>One mark may be a decimal mark or part groups, which the language's own mark decides; several equal marks part
 * groups or the numbers of a list; a last mark unlike the others is the decimal mark. A scale, a sign and a unit are
 * read by others.
 */
public final class DigitReader {

    /**
     * What may stand right before a decimal mark that opens a number: "-.5 percent", "(.7)"; in "no.5" the stop is the
     * word's.
     */
    private static final String OPENERS = "-–−(=<>~≈±+";
    /** Longer comma lists, "1,2,3,4,5,6,7,8,9,10,11,12,13,14", are data; a shorter one, "1,2,3", is three numbers. */
    private static final int MAX_LIST = 12;

    private final Sentence tokens;
    private final char group;
    private final DigitGroups groups;
    private final Exponents exponents;

    /**
     * The chain last looked at as a list: its numbers stand alone until this token. Kept, as each of them is asked for
     * in turn.
     */
    private int listEnd;

    /** The chain last found to be no number ends here; nothing before this token is one either. */
    private int rejectedEnd;

    DigitReader(Sentence tokens, PackSettings settings, char group) {
        this.tokens = tokens;
        this.group = group;
        this.groups = new DigitGroups(tokens, settings);
        this.exponents = new Exponents(tokens);
    }

    /** Powers of ten behind numbers. */
    public Exponents exponents() {
        return exponents;
    }

    /** Where the chain around a token that {@link #read} refused ends. */
    public int rejectedEnd(int i) {
        return Math.max(rejectedEnd, i + 1);
    }

    /** Whether a mark and more digits are glued to the digits. */
    boolean isChained(int i) {
        return groups.isChained(i);
    }

    /**
     * The number that begins at the token; null where the digits are none.
     *
     * @param i digits, or a decimal mark that opens a number
     */
    @Nullable
    Literal read(int i, int limit) {
        if (startsWithMark(i)) {
            return groups.length(i + 1) > DigitGroups.MAX_DIGITS ? null : decimal(BigDecimal.ZERO, i + 1, i + 2, null);
        }
        if (i < rejectedEnd) {
            return null;
        }
        if (i < listEnd) {
            return plain(i);
        }
        int last = i;
        // all of the chain first: what "1,234" is, "1,234,5" shows not to be
        while (last + 2 < limit && groups.isChained(last)) {
            last += 2;
        }
        return last == i ? spaced(i, limit) : chained(i, last, limit);
    }

    /** ".77", "$.75": a decimal mark that follows no word, number or bracket. ".7.5" is a chain and no number. */
    public boolean startsWithMark(int i) {
        return (tokens.isSymbol(i, '.') || tokens.isSymbol(i, ','))
                && (!tokens.isGlued(i) || opensNumber(i - 1))
                && tokens.isDigits(i + 1)
                && tokens.isGlued(i + 1)
                && !groups.isChained(i + 1);
    }

    private boolean opensNumber(int i) {
        return tokens.is(i, MoneyKind.CURRENCY)
                || tokens.is(i, MoneyKind.MONEY_WORD)
                || OPENERS.indexOf(tokens.firstChar(i)) >= 0;
    }

    /** The digits alone, whatever is glued to them. */
    private @Nullable Literal plain(int i) {
        return groups.length(i) > DigitGroups.MAX_DIGITS ? null : new Literal(digits(i, 0), i + 1, -1, null);
    }

    /** The digits of the token, so many of which stand behind the decimal mark. */
    private BigDecimal digits(int i, int decimals) {
        return groups.length(i) <= Numeral.LONG_DIGITS
                ? BigDecimal.valueOf(Long.parseLong(tokens.text(), tokens.start(i), tokens.end(i), 10), decimals)
                : new BigDecimal(new BigInteger(tokens.printed(i)), decimals);
    }

    /**
     * The number that a chain is: "1,234,567.8" with a decimal mark at its end, "1,234,567" without one; else the first
     * number of a list, or null.
     */
    private @Nullable Literal chained(int first, int last, int limit) {
        char firstMark = groups.mark(first + 1);
        char lastMark = groups.mark(last - 1);
        int marks = (last - first) / 2;
        if (marks == 1) {
            return oneMark(first, firstMark, limit);
        }
        // "1.234.567,8" in English text is a number too: where two marks differ, only the last can be the decimal one
        boolean mixed = lastMark != firstMark && groups.isUniform(first, last - 2, firstMark);
        int groupsEnd = mixed ? last - 2 : last;
        boolean grouped =
                groups.isUniform(first, groupsEnd, firstMark) && groups.isGrouped(first, groupsEnd, firstMark);
        if (grouped && groups.totalDigits(first, last) <= DigitGroups.MAX_DIGITS) {
            BigDecimal whole = new BigDecimal(groups.join(first, groupsEnd));
            return mixed ? decimal(whole, last, last + 1, null) : new Literal(whole, last + 1, -1, null);
        }
        // stops and apostrophes part no list: "12.3.4" is a section
        if (firstMark == ',' && groups.isUniform(first, last, ',') && marks < MAX_LIST) {
            listEnd = last + 1;
            return plain(first);
        }
        rejectedEnd = last + 1;
        return null;
    }

    /**
     * One mark only: with three digits behind it the language's own mark for groups makes thousands of "1,234", and the
     * other mark a decimal with thousands as another reading: "1.234 litres". "0,123" and "12,34" are decimals in both
     * languages, as no number is grouped so.
     */
    private @Nullable Literal oneMark(int first, char mark, int limit) {
        int last = first + 2;
        if (groups.length(first) + groups.length(last) > DigitGroups.MAX_DIGITS) {
            rejectedEnd = last + 1;
            return null;
        }
        boolean three = groups.length(last) == 3 && groups.length(first) <= 3 && tokens.firstChar(first) != '0';
        if (three && (mark == group || mark == '\'')) {
            return new Literal(new BigDecimal(groups.join(first, last)), last + 1, -1, null);
        }
        // "5'10": feet and inches, which are two numbers
        if (mark == '\'') {
            return plain(first);
        }
        BigDecimal other = three ? new BigDecimal(groups.join(first, last)) : null;
        return decimal(digits(first, 0), last, last + 1, other);
    }

    /**
     * "1 234 567,89": groups of three after white space, where the first has one to three digits. "2018 123" is a year
     * and a number, "0 123" are two numbers.
     */
    private @Nullable Literal spaced(int first, int limit) {
        int last = first;
        if (groups.length(first) <= 3 && tokens.firstChar(first) != '0') {
            while (last + 1 < limit && groups.isSpacedGroup(last + 1, limit)) {
                last++;
            }
        }
        if (last == first) {
            return plain(first);
        }
        if (groups.totalDigitsSpaced(first, last) > DigitGroups.MAX_DIGITS) {
            rejectedEnd = last + 1;
            return null;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i++) {
            joined.append(tokens.printed(i));
        }
        BigDecimal whole = new BigDecimal(joined.toString());
        // behind blanks a mark can only be the decimal one, whichever it is; with two marks it is something else
        boolean fraction = last + 2 < limit && groups.isChained(last) && !groups.isChained(last + 2);
        return fraction ? decimal(whole, last + 2, last + 3, null) : new Literal(whole, last + 1, -1, null);
    }

    /**
     * A number with decimals, trailing zeros kept.
     *
     * @param fraction the digits behind the mark
     */
    private Literal decimal(BigDecimal whole, int fraction, int end, @Nullable BigDecimal other) {
        int decimals = groups.length(fraction);
        return new Literal(whole.add(digits(fraction, decimals)), end, decimals, other);
    }
}
