package org.statclaim.internal.text;

import java.util.Arrays;

/**
 * Classes and folding of single UTF-16 code units, from one table for the scripts that matter here and the JDK beyond.
 * Every character of a text is asked here several times, so both are looked up where the table reaches.
 *
 * <p>Folding drops case and diacritics, so that "één", "Eén" and a decomposed "e\u0301e\u0301n" meet the same lexeme;
 * whether a letter carried an accent can still be asked of the text. One unit folds to one unit, as offsets must stay
 * true; what a pair of surrogates stands for is therefore never a letter.
 */
public final class Chars {

    /** Raised digits in their order, then the raised signs. */
    public static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";

    /** What is none of those below: marks, signs, raised digits, halves of a pair. */
    public static final byte OTHER = 0;
    /** A letter of any script, none that stands for a unit. */
    public static final byte LETTER = 1;
    /** 0 to 9. */
    public static final byte DIGIT = 2;
    /** White space, line ends and tabs included. */
    public static final byte SPACE = 3;
    /** Takes no room in a word: combining marks, soft hyphens, joiners. */
    public static final byte INVISIBLE = 4;

    /** In place of the fold of what is no letter. */
    public static final char NO_LETTER = 0;

    /** All Latin letters, the punctuation and the signs of currencies are below it; letterlike signs begin there. */
    private static final int TABLE = 0x2100;
    /** The Latin letters, which texts are made of. */
    private static final int LATIN = 0x250;
    /** In place of a class that is not worked out yet. */
    private static final byte UNKNOWN = -1;
    /** The class of each character below the limit. */
    private static final byte[] CLASS = new byte[TABLE];
    /** What each character below the limit folds to; 0 where it is not worked out yet. */
    private static final char[] FOLD = new char[TABLE];
    /** What each Latin letter folds to; {@link #NO_LETTER} of anything else. */
    private static final char[] LETTERS = new char[LATIN];

    /*
     * The characters of other scripts are worked out when one is met: all of them would take longer than a short text does.
     * Two threads that meet one at once find the same.
     */
    static {
        Arrays.fill(CLASS, UNKNOWN);
        for (char c = 0; c < LATIN; c++) {
            CLASS[c] = Characters.classify(c);
            FOLD[c] = Characters.fold(c);
            LETTERS[c] = CLASS[c] == LETTER ? FOLD[c] : NO_LETTER;
        }
    }

    private Chars() {}

    /** One of the five classes. */
    public static byte classOf(char c) {
        return c < LATIN ? CLASS[c] : classOfOther(c);
    }

    private static byte classOfOther(char c) {
        if (c >= TABLE) {
            return Characters.classify(c);
        }
        byte known = CLASS[c];
        return known != UNKNOWN ? known : (CLASS[c] = Characters.classify(c));
    }

    /** Letters of any script; "º" and the sign of ohm are none, though the JDK calls them so. */
    public static boolean isLetter(char c) {
        return classOf(c) == LETTER;
    }

    /**
     * ASCII digits only: "²", "½" and the digits of other scripts are other characters, which no number is read from as
     * it stands.
     */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** White space of any width, that which does not break included: "5\u00a0euro". */
    public static boolean isSpace(char c) {
        return classOf(c) == SPACE;
    }

    /** What takes no room in a word, and so ends none: "twee\u00adhonderd" is one. */
    public static boolean isInvisible(char c) {
        return classOf(c) == INVISIBLE;
    }

    /**
     * Lower case without diacritics; typographic apostrophes, hyphens and the line of fractions become their ASCII
     * form. The minus sign and dashes stay, as "5–6" is a range and "−5" less than nought.
     */
    public static char fold(char c) {
        return c < LATIN ? FOLD[c] : foldOther(c);
    }

    private static char foldOther(char c) {
        if (c >= TABLE) {
            return Character.toLowerCase(c);
        }
        char known = FOLD[c];
        return known != 0 ? known : (FOLD[c] = Characters.fold(c));
    }

    /** What the letter folds to, asked in one for those who go through words; {@link #NO_LETTER} where it is none. */
    public static char foldedLetter(char c) {
        return c < LATIN ? LETTERS[c] : classOf(c) == LETTER ? fold(c) : NO_LETTER;
    }

    /**
     * Whether what a text has before the offset folds to the ending; an empty one fits everywhere.
     *
     * @param start where the text begins
     */
    public static boolean endsWith(String text, int start, int end, String folded) {
        int at = end - folded.length();
        if (at < start) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (fold(text.charAt(at + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The folded form of a whole string, invisible characters left out and white space runs made one space. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (!isInvisible(c)) {
                folded.append(fold(c));
            }
        }
        return folded.toString();
    }
}
