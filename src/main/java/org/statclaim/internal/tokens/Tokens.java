package org.statclaim.internal.tokens;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Lexeme;

/**
 * The tokens of one text in parallel arrays, immutable. The text itself is never rewritten, so offsets stay true. What a
 * token is, is asked of its {@link Sentence}.
 */
public final class Tokens {

    /** A run of letters, with inner hyphens and apostrophes, or a lexeme of the pack. */
    static final byte WORD = 1;
    /** A run of ASCII digits. */
    static final byte DIGITS = 2;
    /** One other character. */
    static final byte SYMBOL = 3;

    /**
     * What stands before a token, as bits of its gap. The first token has a space before it, as it is glued to nothing.
     */
    static final byte SPACE_BEFORE = 1;
    /** A line ends before it, which may end a sentence. */
    static final byte LINE_BEFORE = 2;
    /** An empty line stands before it, which ends a sentence. */
    static final byte BLANK_LINE_BEFORE = 4;
    /** A tab stands before it, as between the cells of a table. */
    static final byte TAB_BEFORE = 8;

    /** In place of a word's number: whoever asks has to look the token up as it is printed. */
    static final int NO_WORD = -2;

    final String text;
    final byte[] kinds;
    final byte[] gaps;
    final int[] starts;
    final int[] ends;
    /** The number of each word in the pack, by which its tables know it; {@link #NO_WORD} of a token that is not letters alone. */
    final int[] words;
    /** The folded character of each token that is one character; 0 of others. */
    final char[] symbols;
    /** What the pack knows of each token; null where it knows nothing. */
    final @Nullable Lexeme[] lexemes;
    /** What each token can be: the kinds of its lexeme, none where it has none, as this is asked most. */
    final KindSet[] sets;
    /** Whether any tab stands in the text: in most there is none, and nobody has to look for the end of a cell. */
    final boolean hasCells;
    /** How many of the places in the arrays are tokens; the rest is room that was not needed. */
    private final int size;

    Tokens(TokensBuilder builder) {
        this.text = builder.text;
        this.kinds = builder.kinds;
        this.gaps = builder.gaps;
        this.starts = builder.starts;
        this.ends = builder.ends;
        this.words = builder.words;
        this.symbols = builder.symbols;
        this.lexemes = builder.lexemes;
        this.sets = builder.sets;
        this.hasCells = builder.hasCells;
        this.size = builder.size;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    /** Where the token begins in the text. */
    public int start(int i) {
        return starts[i];
    }

    /** One past the token's last character in the text. */
    public int end(int i) {
        return ends[i];
    }

    /** From the first character of one token to the last of another. */
    public String printed(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** A view of the tokens from one to before another. */
    public Sentence sentence(int from, int to) {
        return new Sentence(this, from, to);
    }
}
