package org.statclaim.internal.tokens;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.text.Chars;

/**
 * The tokens of one text in growing parallel arrays; the text itself is never rewritten, so offsets stay true. Questions
 * about places outside the sentence on show are legal and answered with no.
 */
public final class Tokens {

    /** A run of letters, with inner hyphens and apostrophes, or a lexeme of the pack. */
    public static final byte WORD = 1;
    /** A run of ASCII digits. */
    public static final byte DIGITS = 2;
    /** One other character. */
    public static final byte SYMBOL = 3;

    /** Words farther off say nothing of what a word means. */
    private static final int TOPIC_WINDOW = 10;

    private static final byte SPACE_BEFORE = 1;
    private static final byte LINE_BEFORE = 2;
    private static final byte BLANK_LINE_BEFORE = 4;
    private static final byte TAB_BEFORE = 8;

    private final String text;
    private boolean hasCells;
    private int size;
    private byte[] kinds = new byte[64];
    private byte[] gaps = new byte[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private @Nullable Lexeme[] lexemes = new Lexeme[64];

    private int windowStart;
    private int windowEnd = Integer.MAX_VALUE;

    Tokens(String text) {
        this.text = text;
    }

    /** Hides all tokens but these: a sentence is read as if it stood alone. */
    public void show(int from, int to) {
        windowStart = from;
        windowEnd = to;
    }

    void add(byte kind, int start, int end, @Nullable Lexeme lexeme, int newlines, boolean tab) {
        if (size == kinds.length) {
            int wider = size * 2;
            kinds = Arrays.copyOf(kinds, wider);
            gaps = Arrays.copyOf(gaps, wider);
            starts = Arrays.copyOf(starts, wider);
            ends = Arrays.copyOf(ends, wider);
            lexemes = Arrays.copyOf(lexemes, wider);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        lexemes[size] = lexeme;
        byte gap = size == 0 || ends[size - 1] < start ? SPACE_BEFORE : 0;
        gaps[size] = (byte) (gap
                | (newlines > 0 ? LINE_BEFORE : 0)
                | (newlines > 1 ? BLANK_LINE_BEFORE : 0)
                | (tab ? TAB_BEFORE : 0));
        hasCells |= tab;
        size++;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public String printed(int i) {
        return text.substring(starts[i], ends[i]);
    }

    public char firstChar(int i) {
        return text.charAt(starts[i]);
    }

    /** From the first character of one token to the last of another. */
    public String printed(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    public boolean isDigits(int i) {
        return inside(i) && kinds[i] == DIGITS;
    }

    /** A word or lexeme that begins with a letter. */
    public boolean isWord(int i) {
        return inside(i) && kinds[i] == WORD;
    }

    /** A word that the pack does not know, or knows as a noun only. */
    public boolean isUnknownWord(int i) {
        Lexeme lexeme = isWord(i) ? lexemes[i] : null;
        return isWord(i) && (lexeme == null || lexeme.isOpenNoun());
    }

    public boolean isSymbol(int i, char c) {
        return inside(i) && ends[i] - starts[i] == 1 && Chars.fold(text.charAt(starts[i])) == c;
    }

    public boolean is(int i, TokenClass tokenClass) {
        if (!inside(i)) {
            return false;
        }
        Lexeme lexeme = lexemes[i];
        return lexeme != null && lexeme.is(tokenClass);
    }

    public boolean isAny(int i, TokenClass[] classes) {
        for (TokenClass tokenClass : classes) {
            if (is(i, tokenClass)) {
                return true;
            }
        }
        return false;
    }

    /** The first sense of the class that the printed form allows; null where there is none. */
    /** What the token means as one of the class, of the type that the class has; null where it is none. */
    public <M extends Meaning> @Nullable M meaning(int i, TokenClass tokenClass, Class<M> type) {
        Sense sense = sense(i, tokenClass);
        return sense == null ? null : sense.as(type);
    }

    public @Nullable Sense sense(int i, TokenClass tokenClass) {
        if (!is(i, tokenClass)) {
            return null;
        }
        Lexeme lexeme = lexemes[i];
        return lexeme == null ? null : lexeme.sense(tokenClass, text, starts[i], ends[i]);
    }

    public @Nullable Lexeme lexeme(int i) {
        return inside(i) ? lexemes[i] : null;
    }

    public @Nullable Compound compound(int i) {
        Lexeme lexeme = lexeme(i);
        return lexeme == null ? null : lexeme.compound();
    }

    /** Whether the token follows the one before without white space. */
    public boolean isGlued(int i) {
        return inside(i) && i > windowStart && (gaps[i] & SPACE_BEFORE) == 0;
    }

    public boolean startsLine(int i) {
        return i == 0 || (gaps[i] & LINE_BEFORE) != 0;
    }

    /** Whether a word of the topic stands near the place. */
    public boolean speaksOf(TokenClass topic, int i) {
        for (int at = Math.max(0, i - TOPIC_WINDOW); at < Math.min(size, i + TOPIC_WINDOW); at++) {
            if (is(at, topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tab stands before the token, as between the cells of a table; it joins no numbers. */
    public boolean startsCell(int i) {
        return inside(i) && (gaps[i] & TAB_BEFORE) != 0;
    }

    /** Where the cell that holds the token ends, at the limit at the latest. */
    public int cellEnd(int i, int limit) {
        int end = hasCells ? i + 1 : limit;
        while (end < limit && !startsCell(end)) {
            end++;
        }
        return end;
    }

    public boolean startsParagraph(int i) {
        return i == 0 || (gaps[i] & BLANK_LINE_BEFORE) != 0;
    }

    public boolean isCapitalised(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether any letter of the token carries a mark, which tells "één" from "een". */
    public boolean isAccented(int i) {
        if (!inside(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            boolean mark = Chars.isInvisible(c) && c != '\u00AD';
            if (mark || (c > '\u007F' && Chars.isLetter(c) && Chars.fold(c) <= '\u007F')) {
                return true;
            }
        }
        return false;
    }

    private boolean inside(int i) {
        return i >= windowStart && i < windowEnd && i < size;
    }
}
