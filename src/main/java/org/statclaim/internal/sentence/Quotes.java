package org.statclaim.internal.sentence;

import java.util.BitSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Which tokens of a sentence stand in quotation marks. A quotation that its sentence does not close goes on in the next
 * one, up to the end of the paragraph.
 */
public final class Quotes {

    /** Nobody quotes a longer speech without a new mark; a mark that is never closed must not swallow an article. */
    private static final int MAX_SENTENCES = 12;

    private static final char NONE = 0;

    private final Sentence tokens;
    private final BitSet inside = new BitSet();
    private final int from;
    private final boolean carried;
    private final boolean goesOn;
    private int sentences;
    /** The mark that will close the open quotation. */
    private char closer;

    /**
     * A quotation that is open between two sentences.
     *
     * @param closer the mark that will close it; {@link #NONE} where none is open
     * @param sentences how many it has gone on for
     */
    public record Open(char closer, int sentences) {
        public static final Open NOT = new Open(Quotes.NONE, 0);
    }

    /** Reads the marks of a sentence, behind what the one before left open. */
    public Quotes(Sentence tokens, Open before) {
        this.tokens = tokens;
        this.from = tokens.from();
        this.closer = before.closer();
        this.sentences = before.sentences();
        int to = tokens.to();
        boolean paragraph = tokens.startsParagraph(from);
        // a speech of several paragraphs opens each of them anew and closes the last
        goesOn = paragraph && closer != NONE && opens(from, to) != NONE;
        boolean stale = paragraph || ++sentences > MAX_SENTENCES;
        if (stale) {
            closer = NONE;
        }
        carried = closer != NONE || goesOn;
        for (int i = from; i < to; i++) {
            if (closer != NONE && closes(i)) {
                closer = NONE;
            } else if (closer == NONE) {
                closer = opens(i, to);
                sentences = 0;
            } else {
                inside.set(i - from);
            }
        }
    }

    /** Whether the token stands between quotation marks. */
    public boolean inside(int i) {
        return i >= from && inside.get(i - from);
    }

    /** Whether the sentence goes on with a quotation that an earlier one opened. */
    public boolean carried() {
        return carried;
    }

    /** Whether the sentence opens a paragraph and takes up the quotation of the paragraph before. */
    public boolean goesOn() {
        return goesOn;
    }

    /** Whether the quotation goes on behind the sentence. */
    public boolean open() {
        return closer != NONE;
    }

    /** What the sentence leaves to the next one. */
    public Open left() {
        return new Open(closer, sentences);
    }

    /** Whether any of the sentence is quoted. */
    public boolean any() {
        return !inside.isEmpty();
    }

    /** Whether nothing but a closing mark, and perhaps a comma, stands between a quotation and the token. */
    public boolean closesBefore(int i) {
        int last = tokens.isSymbol(i - 1, ',') ? i - 2 : i - 1;
        return !inside(last) && inside(last - 1);
    }

    /** Whether a quotation begins at the token. */
    public boolean opensAt(int i) {
        return !inside(i) && inside(i + 1);
    }

    /**
     * The mark that will close what begins at the token; {@link #NONE} where nothing begins there, or nothing follows.
     */
    private char opens(int i, int to) {
        if (!isMark(i) || i + 1 >= to) {
            return NONE;
        }
        int start = tokens.start(i);
        // the mark of 5" behind its number
        boolean inches = tokens.isGlued(i) && tokens.isDigits(i - 1);
        if (inches) {
            return NONE;
        }
        return switch (tokens.firstChar(i)) {
            // some papers open with the mark that others close with
            case '“', '„', '‟', '”' -> '”';
            case '«' -> '»';
            case '"' -> '"';
            case '‘', '\'' -> apart(start) && !isElision(i + 1) ? '’' : NONE;
            default -> NONE;
        };
    }

    /**
     * Whether the open quotation ends at the token. An apostrophe closes one only where no letter is glued behind it:
     * "the bank's" goes on.
     */
    private boolean closes(int i) {
        if (!isMark(i)) {
            return false;
        }
        char mark = tokens.firstChar(i);
        return switch (closer) {
            case '”' -> mark == '”' || mark == '“' || mark == '"';
            case '"' -> mark == '"' || mark == '”';
            case '»' -> mark == '»';
            default ->
                (mark == '’' || mark == '\'') && tokens.isGlued(i) && !(tokens.isGlued(i + 1) && tokens.isWord(i + 1));
        };
    }

    private boolean isMark(int i) {
        return !tokens.isWord(i) && !tokens.isDigits(i) && tokens.end(i) - tokens.start(i) == 1;
    }

    /** An apostrophe stands inside a word or behind it; a mark that opens has a blank or bracket before it. */
    private boolean apart(int start) {
        char before = start == 0 ? ' ' : tokens.text().charAt(start - 1);
        return !Character.isLetterOrDigit(before) && before != '.' && before != ',';
    }

    /** "'s avonds", "'t Hof", "'60". */
    private boolean isElision(int i) {
        boolean letter = tokens.isWord(i) && tokens.end(i) - tokens.start(i) == 1 && !tokens.is(i, NumeralKind.ONES);
        return letter || tokens.isDigits(i) || !tokens.isGlued(i);
    }
}
