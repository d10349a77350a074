package org.statclaim.internal.tokens;

import org.statclaim.internal.text.Chars;

/**
 * Where a word ends that no table knows, its inner hyphens and the digits of a name included. What is inside a name
 * must not be read as a figure, so a name takes more than a word does.
 */
final class WordEnds {

    private WordEnds() {}

    /**
     * A hyphen or apostrophe with a letter behind it: "co-op", "d'Artagnan"; in "over-65s" it parts a word from a
     * number.
     */
    static boolean isJoiner(String text, int i) {
        char c = Chars.fold(text.charAt(i));
        return (c == '-' || c == '\'') && i + 1 < text.length() && Chars.isLetter(text.charAt(i + 1));
    }

    /**
     * One past the letters from the place on. Soft hyphens and accents between them are theirs; behind the last one
     * they are left to the gap, so that a word ends with a letter.
     */
    private static int lettersEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (Chars.isLetter(text.charAt(i)) || Chars.isInvisible(text.charAt(i)))) {
            i++;
        }
        while (Chars.isInvisible(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * "CO2", "B12", "H5N1": digits glued to letters that mean nothing by themselves belong to the name.
     *
     * @param wordEnd one past its letters
     */
    static int nameEnd(String text, int wordEnd) {
        int i = wordEnd;
        while (i < text.length() && isNamePart(text, i, wordEnd)) {
            i++;
        }
        return i;
    }

    /**
     * Digits, what follows them, and marks between them: no "700" out of "QX21,700", no "3" out of "ID.3". A comma
     * right behind the letters is punctuation, even where a blank was lost: "koeien,5 schapen".
     */
    private static boolean isNamePart(String text, int i, int wordEnd) {
        char c = text.charAt(i);
        boolean digitNext = i + 1 < text.length() && Chars.isDigit(text.charAt(i + 1));
        return Chars.isDigit(c) || Chars.isLetter(c) || digitNext && (c == '.' || c == ',' && i > wordEnd);
    }

    /**
     * One past the word: "Jean-Pierre", "co-op's".
     *
     * @param letters one past its first letters
     */
    static int wordEnd(String text, int letters) {
        int i = letters;
        while (i < text.length() && isJoiner(text, i)) {
            i = lettersEnd(text, i + 1);
        }
        return i;
    }
}
