package org.statclaim.internal.text;

import java.text.Normalizer;

/** What single characters are and fold to, as the JDK knows them: worked out slowly, for the tables of {@link Chars}. */
final class Characters {

    private Characters() {}

    /** The class as worked out; in this order, as soft hyphens and joiners are white space or marks for the JDK. */
    static byte classify(char c) {
        if (c >= '0' && c <= '9') {
            return Chars.DIGIT;
        }
        if (c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF') {
            return Chars.INVISIBLE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Chars.SPACE;
        }
        // an accent that stands by itself behind its letter, as in decomposed text
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return Chars.INVISIBLE;
        }
        // "5 ºC": these and the signs for Kelvin and ohm stand for units, never for a part of a word
        boolean sign = c == 'º' || c == 'ª' || (c >= '\u2100' && c <= '\u214F');
        return Character.isLetter(c) && !sign ? Chars.LETTER : Chars.OTHER;
    }

    /** The fold as worked out. */
    static char fold(char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`':
                return '\'';
            case '\u2010', '\u2011':
                return '-';
            case '\u2044':
                return '/';
            // letters that Unicode does not take apart
            case 'ø', 'Ø':
                return 'o';
            case 'ł', 'Ł':
                return 'l';
            // mu is written for the sign of micro, "5 μm"
            case '\u03BC', '\u00B5':
                return 'µ';
            default:
                if (classify(c) == Chars.SPACE) {
                    return ' ';
                }
                // only letters: "²" and "½" mean what they are and must not become "2" or "1"
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                return Character.toLowerCase(Character.isLetter(c) ? plain.charAt(0) : c);
        }
    }
}
