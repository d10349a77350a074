package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.text.Chars;

/**
 * The words of a pack, found by the longest that begins at a place in a text: "per cent" before "per", "vijf voor
 * twaalf" before "vijf". Forms are folded when they are added, and texts while they are read, so that neither is
 * copied.
 */
public final class Lexicon {

    /**
     * What was found: one object per text, filled anew by each search, so that the tokenizer makes no object per word.
     */
    public static final class Match {
        private @Nullable Lexeme lexeme;
        private int end;
        private int lettersEnd;
        private int word = Vocabulary.NONE;

        /** The find; null where nothing begins at the place. */
        public @Nullable Lexeme lexeme() {
            return lexeme;
        }

        /** One past the last character of the find. */
        public int end() {
            return end;
        }

        /**
         * One past the letters that begin at the place, found or not; soft hyphens and accents between them are theirs, those
         * behind the last one are left to the gap. The place itself where none begin.
         */
        public int lettersEnd() {
            return lettersEnd;
        }

        /** The number of the word that these letters are; {@link #UNKNOWN_WORD} where no table lists it, or none begin. */
        public int word() {
            return word;
        }
    }

    /** In place of the number of a word that no table lists. */
    public static final int UNKNOWN_WORD = Vocabulary.NONE;

    private final Trie trie;
    /**
     * The runs of letters that forms begin with: a lexeme never ends inside a word, so that a word is looked up whole and the way
     * of its letters through the trie is spared.
     */
    private final Vocabulary vocabulary;
    /** The lexeme that each word of the vocabulary is by itself, or {@link Trie#NONE}. */
    private int[] alone = {};
    /** The node behind each word of the vocabulary that a form goes on from, "per" of "per cent"; else {@link Trie#NONE}. */
    private int[] onwards = {};

    /** The lexemes by number; null where nobody has asked yet for one that is stored. */
    private @Nullable Lexeme[] lexemes = {};

    private int size;
    /** What they are where the pack was stored. */
    private final @Nullable StoredSenses stored;
    /** The reader of number words written together, to be filled from the same tables. */
    private final CompoundReader compounds;

    /**
     * An empty lexicon.
     *
     * @param counting how number words that are written together add up
     */
    Lexicon(Counting counting) {
        this.trie = new Trie();
        this.vocabulary = new Vocabulary();
        this.stored = null;
        this.compounds = new CompoundReader(counting);
    }

    /** A lexicon that was stored. */
    Lexicon(PackInput in, Counting counting, Catalogs catalogs) {
        this.trie = new Trie(in);
        this.vocabulary = new Vocabulary(in);
        this.alone = in.numbers();
        this.onwards = in.numbers();
        this.stored = new StoredSenses(in, catalogs);
        this.size = stored.size();
        this.lexemes = new Lexeme[size];
        this.compounds = new CompoundReader(in, counting, catalogs);
    }

    void store(PackOutput out) {
        trie.store(out);
        vocabulary.store(out);
        out.numbers(alone, alone.length);
        out.numbers(onwards, onwards.length);
        StoredSenses.store(out, lexemes());
        compounds.store(out);
    }

    /** Adds a sense to a form; forms that fold to the same, "Één" and "een", share a lexeme. */
    void add(String form, Sense sense) {
        String folded = Chars.fold(form);
        int id = trie.get(folded);
        if (id == Trie.NONE) {
            id = size++;
            lexemes = size > lexemes.length ? Arrays.copyOf(lexemes, size * 2) : lexemes;
            lexemes[id] = new Lexeme(List.of(sense));
            trie.put(folded, id);
            addRuns(folded, id);
        } else {
            lexemes[id] = lexeme(id).with(sense);
        }
    }

    /** A lexeme by its number. Two threads may make it at once, and then keep either: both are the same. */
    private Lexeme lexeme(int id) {
        Lexeme known = lexemes[id];
        if (known == null) {
            known = Objects.requireNonNull(stored).lexeme(id);
            lexemes[id] = known;
        }
        return known;
    }

    /**
     * The letters at the head of a form, up to each place where those of a text may end. An apostrophe may be a letter in the
     * text, as one of its forms is.
     */
    private void addRuns(String folded, int id) {
        int node = Trie.ROOT;
        for (int i = 0; i < folded.length() && isRun(folded.charAt(i)); i++) {
            node = trie.step(node, folded.charAt(i));
            boolean ends = i + 1 == folded.length();
            if (ends || !Chars.isLetter(folded.charAt(i + 1))) {
                int word = word(folded.substring(0, i + 1));
                alone[word] = ends ? id : alone[word];
                onwards[word] = ends ? onwards[word] : node;
            }
        }
    }

    /** The number of a word, with room for what is known of it. */
    private int word(String folded) {
        int word = vocabulary.number(folded);
        int room = alone.length;
        if (word >= room) {
            alone = Arrays.copyOf(alone, word * 2 + 1);
            onwards = Arrays.copyOf(onwards, alone.length);
            Arrays.fill(alone, room, alone.length, Trie.NONE);
            Arrays.fill(onwards, room, alone.length, Trie.NONE);
        }
        return word;
    }

    private static boolean isRun(char folded) {
        return Chars.isLetter(folded) || folded == '\'';
    }

    /** The words of the pack by number, to which other tables may add theirs. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    CompoundReader compounds() {
        return compounds;
    }

    /** The lexeme with exactly this form; null where there is none. */
    public @Nullable Lexeme find(String form) {
        int id = trie.get(Chars.fold(form));
        // the beginning of a word is a node without a number: "milj"
        return id == Trie.NONE ? null : lexeme(id);
    }

    /** Whether the letters between the offsets of a text, with none before or behind them, are a word of the pack. */
    public boolean has(String text, int start, int end) {
        int word = vocabulary.find(text, start, end);
        return word >= 0 && word < alone.length && alone[word] != Trie.NONE;
    }

    /** Every lexeme, for tests of the tables. */
    public List<Lexeme> lexemes() {
        List<Lexeme> all = new ArrayList<>(size);
        for (int id = 0; id < size; id++) {
            all.add(lexeme(id));
        }
        return all;
    }

    /**
     * Finds the longest lexeme that begins at {@code from} and ends where a word or number may end. White space in a
     * lexeme matches any white space but a blank line.
     */
    public boolean longest(String text, int from, Match match) {
        match.lexeme = null;
        match.lettersEnd = from;
        match.word = UNKNOWN_WORD;
        int node = Trie.ROOT;
        if (from < text.length() && Chars.isLetter(text.charAt(from))) {
            readLetters(text, from, match);
            // words that other tables of the pack have brought come behind all that begin a form
            if (match.word < 0 || match.word >= alone.length) {
                return false;
            }
            int id = alone[match.word];
            if (id != Trie.NONE) {
                match.lexeme = lexeme(id);
                match.end = match.lettersEnd;
            }
            node = onwards[match.word];
        }
        for (int i = match.lettersEnd; i < text.length() && node != Trie.NONE; i++) {
            char c = text.charAt(i);
            // a soft hyphen or combining mark inside a word takes no room in it
            if (Chars.isInvisible(c)) {
                continue;
            }
            char folded = Chars.fold(c);
            if (folded == ' ') {
                // any white space is one blank of the table, as in a line that breaks inside "per cent"
                int next = skipSpace(text, i);
                if (next < 0) {
                    break;
                }
                i = next - 1;
            }
            node = trie.step(node, folded);
            int id = node == Trie.NONE ? Trie.NONE : trie.value(node);
            // remembered, not returned yet: a longer one may end further on
            if (id != Trie.NONE && mayEnd(text, i) && !cutsWord(text, from, i)) {
                match.lexeme = lexeme(id);
                match.end = i + 1;
            }
        }
        return match.lexeme != null;
    }

    /**
     * "of zo'n 40": whether a form of several words ends inside a word with an apostrophe that the pack has too. Few words have
     * one, so that the second search costs nothing.
     */
    private boolean cutsWord(String text, int from, int last) {
        if (!Chars.isLetter(text.charAt(last))
                || last + 1 >= text.length()
                || Chars.fold(text.charAt(last + 1)) != '\'') {
            return false;
        }
        int start = last;
        while (start > from && Chars.isLetter(text.charAt(start - 1))) {
            start--;
        }
        Match word = new Match();
        return start > from && longest(text, start, word) && word.end() > last + 1;
    }

    /** The letters from the place on, each of them read once: where they end, and which word they are. */
    private void readLetters(String text, int from, Match match) {
        int hash = 0;
        int end = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = Chars.foldedLetter(c);
            if (letter != Chars.NO_LETTER) {
                hash = Vocabulary.hash(hash, letter);
                end = i + 1;
            } else if (!Chars.isInvisible(c)) {
                break;
            }
        }
        match.lettersEnd = end;
        match.word = vocabulary.find(text, from, end, hash);
    }

    /** Whether digits with a mark for thousands or cents begin here, or digits before a scale: "2,500", "180.50", "3 billion". */
    public boolean startsAmount(String text, int from) {
        int i = from;
        int marks = 0;
        int sinceMark = 0;
        while (i < text.length() && (Chars.isDigit(text.charAt(i)) || isMark(text, i))) {
            boolean mark = !Chars.isDigit(text.charAt(i));
            marks += mark ? 1 : 0;
            sinceMark = mark ? 0 : sinceMark + 1;
            i++;
        }
        // a mark with two digits or more behind it: "2,500", "180.50", where "2.5" needs a scale as "3" does
        if (i == from || marks > 0 && sinceMark > 1) {
            return i > from;
        }
        // "3 billion", "3bn": a scale letter must be glued, a scale word need not
        int behind = i < text.length() && Chars.isSpace(text.charAt(i)) ? i + 1 : i;
        Match match = new Match();
        Lexeme next = longest(text, behind, match) ? match.lexeme() : null;
        return next != null && (next.is(NumeralKind.SCALE) || behind == i && next.is(NumeralKind.SCALE_SUFFIX));
    }

    /** A point or comma with a digit behind it: the stop of "It cost 5." is none. */
    private static boolean isMark(String text, int i) {
        return (text.charAt(i) == '.' || text.charAt(i) == ',')
                && i + 1 < text.length()
                && Chars.isDigit(text.charAt(i + 1));
    }

    /** The number that the word between the offsets is when read as written together; null where it is none. */
    public @Nullable Lexeme compound(String text, int start, int end) {
        // most words begin with no morpheme of a number, so that copying them is spared
        if (!compounds.mayRead(text, start, end)) {
            return null;
        }
        Compound compound = compounds.read(Chars.fold(text.substring(start, end)));
        return compound == null ? null : new Lexeme(compound);
    }

    /** One past the white space; negative where it holds a blank line. */
    private static int skipSpace(String text, int from) {
        int lines = 0;
        int i = from;
        while (i < text.length() && (Chars.isSpace(text.charAt(i)) || Chars.isInvisible(text.charAt(i)))) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
            i++;
        }
        // a blank line ends the paragraph, and with it every expression
        return lines > 1 ? -1 : i;
    }

    /** A letter must not be followed by a letter, nor a digit by a digit; what is glued otherwise the grammar judges. */
    private static boolean mayEnd(String text, int last) {
        int next = last + 1;
        while (next < text.length() && Chars.isInvisible(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        byte after = Chars.classOf(text.charAt(next));
        // "ton" must not be found in "tonnen", nor "24/7" in "24/75"; behind a sign anything may follow: "€5"
        return switch (Chars.classOf(text.charAt(last))) {
            case Chars.LETTER -> after != Chars.LETTER;
            case Chars.DIGIT -> after != Chars.DIGIT && after != Chars.LETTER;
            default -> true;
        };
    }
}
