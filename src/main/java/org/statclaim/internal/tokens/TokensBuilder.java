package org.statclaim.internal.tokens;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Lexicon;
import org.statclaim.internal.text.Chars;

/** Collects the tokens of a text in its order; what it built is not to be added to. */
final class TokensBuilder {

    /** A token of news has five characters with its blank, so that the arrays hardly ever have to grow. */
    private static final int CHARACTERS = 4;

    private static final int MIN_ROOM = 8;

    final String text;
    byte[] kinds;
    byte[] gaps;
    int[] starts;
    int[] ends;
    int[] words;
    char[] symbols;

    @Nullable
    Lexeme[] lexemes;

    KindSet[] sets;
    boolean hasCells;
    int size;

    TokensBuilder(String text) {
        this.text = text;
        int room = MIN_ROOM + text.length() / CHARACTERS;
        this.kinds = new byte[room];
        this.gaps = new byte[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.words = new int[room];
        this.symbols = new char[room];
        this.lexemes = new Lexeme[room];
        this.sets = new KindSet[room];
    }

    /** Whether the last token is digits, which a unit's letter may follow: "5 V.". */
    boolean endsInDigits() {
        return size > 0 && kinds[size - 1] == Tokens.DIGITS;
    }

    /**
     * Adds a token.
     *
     * @param start where it begins in the text; it is glued to the one before where that ends there
     * @param lexeme what the pack knows of it; null where it knows nothing
     * @param newlines how many line ends stand before it
     * @param tab whether a tab stands before it
     */
    void add(byte kind, int start, int end, @Nullable Lexeme lexeme, int newlines, boolean tab) {
        if (size == kinds.length) {
            int wider = size * 2;
            kinds = Arrays.copyOf(kinds, wider);
            gaps = Arrays.copyOf(gaps, wider);
            starts = Arrays.copyOf(starts, wider);
            ends = Arrays.copyOf(ends, wider);
            words = Arrays.copyOf(words, wider);
            symbols = Arrays.copyOf(symbols, wider);
            lexemes = Arrays.copyOf(lexemes, wider);
            sets = Arrays.copyOf(sets, wider);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        symbols[size] = end - start == 1 ? Chars.fold(text.charAt(start)) : 0;
        lexemes[size] = lexeme;
        sets[size] = lexeme == null ? KindSet.NONE : lexeme.kinds(text, start, end);
        byte gap = size == 0 || ends[size - 1] < start ? Tokens.SPACE_BEFORE : 0;
        gaps[size] = (byte) (gap
                | (newlines > 0 ? Tokens.LINE_BEFORE : 0)
                | (newlines > 1 ? Tokens.BLANK_LINE_BEFORE : 0)
                | (tab ? Tokens.TAB_BEFORE : 0));
        hasCells |= tab;
        size++;
    }

    /**
     * Gives the last token its number where it is no more than the letters of a search.
     *
     * @param match the search that the token began with
     */
    void number(Lexicon.Match match) {
        words[size - 1] = ends[size - 1] == match.lettersEnd() ? match.word() : Tokens.NO_WORD;
    }

    Tokens build() {
        return new Tokens(this);
    }
}
