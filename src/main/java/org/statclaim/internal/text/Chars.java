package org.statclaim.internal.text;

import java.text.Normalizer;

/**
 * Classes and folding of single UTF-16 code units, from one table for the scripts that matter here and the JDK beyond.
 *
 * <p>Folding drops case and diacritics, so that "één", "Eén" and a decomposed "e\u0301e\u0301n" meet the same lexeme; whether a letter
 * carried an accent can still be asked of the text.
 */
public final class Chars {

    /** Raised digits in their order, then the raised signs. */
    public static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";

    public static final byte OTHER = 0;
    public static final byte LETTER = 1;
    public static final byte DIGIT = 2;
    public static final byte SPACE = 3;
    /** Takes no room in a word: combining marks, soft hyphens, joiners. */
    public static final byte INVISIBLE = 4;

    private static final int TABLE = 0x2100;
    private static final byte[] CLASS = new byte[TABLE];
    private static final char[] FOLD = new char[TABLE];

    static {
        for (int c = 0; c < TABLE; c++) {
            CLASS[c] = classify((char) c);
            FOLD[c] = foldSlowly((char) c);
        }
    }

    private Chars() {}

    public static byte classOf(char c) {
        return c < TABLE ? CLASS[c] : classify(c);
    }

    public static boolean isLetter(char c) {
        return classOf(c) == LETTER;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isSpace(char c) {
        return classOf(c) == SPACE;
    }

    public static boolean isInvisible(char c) {
        return classOf(c) == INVISIBLE;
    }

    /** Lower case without diacritics; typographic apostrophes, hyphens and minus signs become their ASCII form. */
    public static char fold(char c) {
        return c < TABLE ? FOLD[c] : Character.toLowerCase(c);
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

    private static byte classify(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF') {
            return INVISIBLE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return INVISIBLE;
        }
        // Kelvin, ohm and the masculine ordinal stand for units and signs, never for a part of a word
        boolean sign = c == 'º' || c == 'ª' || (c >= '\u2100' && c <= '\u214F');
        return Character.isLetter(c) && !sign ? LETTER : OTHER;
    }

    private static char foldSlowly(char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`':
                return '\'';
            case '\u2010', '\u2011':
                return '-';
            case '\u2044':
                return '/';
            case 'ø', 'Ø':
                return 'o';
            case 'ł', 'Ł':
                return 'l';
            case '\u03BC', '\u00B5':
                return 'µ';
            default:
                if (isSpace(c)) {
                    return ' ';
                }
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                return Character.toLowerCase(Character.isLetter(c) ? plain.charAt(0) : c);
        }
    }
}
