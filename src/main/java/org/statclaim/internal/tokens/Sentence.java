package org.statclaim.internal.tokens;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.Meaning;
import org.statclaim.internal.lexicon.Sense;
import org.statclaim.internal.lexicon.Verbs;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.text.Chars;

/**
 * A sentence of a text, read as if it stood alone: its tokens keep the numbers that they have in the text, and
 * questions about what a token outside is are legal and answered with no. So a rule may ask for the word before a
 * figure, and for the one before that, and need not know where the sentence begins. Where a token stands and how it is
 * printed can be asked of tokens of the text only.
 */
public final class Sentence {

    /** Words farther off say nothing of what a word means: a sentence that begins with heat may end with an angle. */
    private static final int TOPIC_WINDOW = 10;

    private final Tokens tokens;
    private int from;
    private int to;

    Sentence(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /**
     * Goes on to another sentence of the text. The readers of figures keep nothing of a sentence but its view, so that they are
     * made once a text and go along; whoever keeps answers is made for one sentence.
     */
    public void moveTo(int first, int end) {
        from = first;
        to = end;
    }

    /** Its first token. */
    public int from() {
        return from;
    }

    /** One past its last token. */
    public int to() {
        return to;
    }

    /** Its first word or number, behind marks that open it: a quotation or a list mark; its end where there is none. */
    public int opening() {
        int i = from;
        while (i < to && !isWord(i) && !isDigits(i)) {
            i++;
        }
        return i;
    }

    /** The whole text, for what is printed; offsets of tokens are offsets in it. */
    public String text() {
        return tokens.text;
    }

    /**
     * Whether the text is one token, which can only be meant as the number that it may be: "een" as a whole text is
     * one.
     */
    public boolean isOnlyToken() {
        return isAllOfText(0, 1);
    }

    /**
     * Whether these tokens are all that the text has, as a cell of a table or a number by itself is: "150/100" is a
     * quotient there, and nothing certain in a sentence.
     */
    public boolean isAllOfText(int first, int end) {
        return first == 0 && endsText(end);
    }

    /** Whether the text has no token from here on; a sentence may end before it. */
    public boolean endsText(int i) {
        return i >= tokens.size();
    }

    /** Where the token begins in the text. */
    public int start(int i) {
        return tokens.starts[i];
    }

    /** One past the token's last character in the text. */
    public int end(int i) {
        return tokens.ends[i];
    }

    /** The token as the text has it, its case and accents included. */
    public String printed(int i) {
        return tokens.text.substring(tokens.starts[i], tokens.ends[i]);
    }

    /** "the bank's": an apostrophe and one letter end the word, or are parted from it as the tokens of one of the pack. */
    public boolean isPossessive(int i) {
        int mark = isWord(i) ? tokens.ends[i] - 2 : -1;
        return mark > 0 && Chars.fold(tokens.text.charAt(mark)) == '\'';
    }

    /** As it is printed, not folded. */
    public char firstChar(int i) {
        return tokens.text.charAt(tokens.starts[i]);
    }

    /** From the first character of one token to the last of another. */
    public String printed(int first, int last) {
        return tokens.text.substring(tokens.starts[first], tokens.ends[last]);
    }

    /** A run of ASCII digits; "5" of "5,3" is one such token, the comma another. */
    public boolean isDigits(int i) {
        return inside(i) && tokens.kinds[i] == Tokens.DIGITS;
    }

    /** A word or lexeme that begins with a letter. */
    public boolean isWord(int i) {
        return inside(i) && tokens.kinds[i] == Tokens.WORD;
    }

    /** A word that the pack does not know, or knows as a noun only: what may be the name of a thing that is counted. */
    public boolean isUnknownWord(int i) {
        Lexeme lexeme = isWord(i) ? tokens.lexemes[i] : null;
        return isWord(i) && (lexeme == null || lexeme.isOpenNoun());
    }

    /**
     * A token of this one character, where a typographic form is as good as the plain one: an apostrophe is asked for
     * as "'", a hyphen as "-". Dashes and the minus sign are characters of their own.
     */
    public boolean isSymbol(int i, char c) {
        return inside(i) && tokens.symbols[i] == c;
    }

    /**
     * Whether the word may be of the kind, in whatever case it is printed; {@link #sense} minds the case of symbols. A
     * word is of several classes: "may" is a verb and a month.
     */
    public boolean is(int i, WordKind kind) {
        return inside(i) && tokens.sets[i].has(kind);
    }

    /** The same of a function word, which is what most rules ask. */
    public boolean is(int i, FunctionWord kind) {
        return inside(i) && tokens.sets[i].has(kind);
    }

    /** Whether the word may be of any of the classes, as {@link #is} has it. */
    public boolean isAny(int i, KindSet kinds) {
        return inside(i) && tokens.sets[i].hasAny(kinds);
    }

    /** What the token means as one of the kind, of the type that the kind has; null where it is none. */
    public <M extends Meaning> @Nullable M meaning(int i, WordKind kind, Class<M> type) {
        Sense sense = sense(i, kind);
        return sense == null ? null : sense.as(type);
    }

    /**
     * The first sense of the kind that the printed form allows, as "MW" and "mW" are different units; null where there
     * is none.
     */
    public @Nullable Sense sense(int i, WordKind kind) {
        if (!is(i, kind)) {
            return null;
        }
        Lexeme lexeme = tokens.lexemes[i];
        return lexeme == null ? null : lexeme.sense(kind, tokens.text, tokens.starts[i], tokens.ends[i]);
    }

    /** A word that no table has, nor is made of number words: nothing that a reader looks for begins with it. */
    public boolean isStrange(int i) {
        return isWord(i) && tokens.lexemes[i] == null;
    }

    public @Nullable Lexeme lexeme(int i) {
        return inside(i) ? tokens.lexemes[i] : null;
    }

    /**
     * The number that the word is when read as written together, "honderdduizend"; null where it is none, or stands in
     * the table as it is, as "honderd" does.
     */
    public @Nullable Compound compound(int i) {
        Lexeme lexeme = lexeme(i);
        return lexeme == null ? null : lexeme.compound();
    }

    /** What the word can be as a form of a verb, as its letters say: a bit for each ({@link Verbs#forms}). */
    public int verbForms(int i, Verbs verbs) {
        int word = tokens.words[i];
        return word == Tokens.NO_WORD
                ? verbs.forms(tokens.text, tokens.starts[i], tokens.ends[i])
                : verbs.forms(tokens.text, tokens.starts[i], tokens.ends[i], word);
    }

    /** Whether the token follows the one before without white space, both in this sentence: "5%" but not "5 %". */
    public boolean isGlued(int i) {
        return inside(i) && i > from && (tokens.gaps[i] & Tokens.SPACE_BEFORE) == 0;
    }

    /** Whether two tokens are printed alike, case and accents included. */
    public boolean isSame(int one, int other) {
        int length = tokens.ends[one] - tokens.starts[one];
        return length == tokens.ends[other] - tokens.starts[other]
                && tokens.text.regionMatches(tokens.starts[one], tokens.text, tokens.starts[other], length);
    }

    /** Whether a line ends before the token, or the text begins with it. */
    public boolean startsLine(int i) {
        return i == 0 || (tokens.gaps[i] & Tokens.LINE_BEFORE) != 0;
    }

    /** A comma that stands between words, none inside a number: "5,3" has none, "5, 3" has. */
    public boolean isComma(int i) {
        return isSymbol(i, ',') && !(isGlued(i + 1) && isDigits(i + 1));
    }

    /** A mark between clauses, or around an aside: comma, semicolon, colon, bracket or dash, none inside a number. */
    public boolean isBoundary(int i) {
        return inside(i) && tokens.kinds[i] == Tokens.SYMBOL && isMark(i);
    }

    private boolean isMark(int i) {
        return isComma(i)
                || isSymbol(i, ';')
                || isSymbol(i, ':')
                || isBracket(i)
                || (isSymbol(i, '–') || isSymbol(i, '—')) && !(isGlued(i + 1) && isDigits(i + 1));
    }

    /** Either of the round ones; square ones are an editor's, and part no clauses. */
    public boolean isBracket(int i) {
        return isSymbol(i, '(') || isSymbol(i, ')');
    }

    /** Whether a word of the topic stands near the place, before or behind it: in "64K of RAM" it is behind. */
    public boolean speaksOf(WordKind topic, int i) {
        for (int at = Math.max(from, i - TOPIC_WINDOW); at < Math.min(to, i + TOPIC_WINDOW); at++) {
            if (is(at, topic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tab stands before the token, as between the cells of a table; it joins no numbers. */
    public boolean startsCell(int i) {
        return inside(i) && (tokens.gaps[i] & Tokens.TAB_BEFORE) != 0;
    }

    /**
     * Where the cell that holds the token ends, at the limit at the latest; the limit at once where the text has no
     * cells, as most have none.
     */
    public int cellEnd(int i, int limit) {
        int end = tokens.hasCells ? i + 1 : limit;
        while (end < limit && !startsCell(end)) {
            end++;
        }
        return end;
    }

    /** Whether an empty line stands before the token, or the text begins with it. */
    public boolean startsParagraph(int i) {
        return i == 0 || (tokens.gaps[i] & Tokens.BLANK_LINE_BEFORE) != 0;
    }

    /** A word that begins with a capital, as names do, and the first word of a sentence. */
    public boolean isCapitalised(int i) {
        return isWord(i) && Character.isUpperCase(tokens.text.charAt(tokens.starts[i]));
    }

    /** Whether all its characters are capitals: "NAVO"; a digit, a stop or an apostrophe among them is none. */
    public boolean isUpper(int i) {
        for (int at = start(i); at < end(i); at++) {
            if (!Character.isUpperCase(tokens.text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether any letter of the token carries a mark, which tells "één" from "een" where folding has made them alike. A
     * soft hyphen is no mark, an accent behind its letter is.
     */
    public boolean isAccented(int i) {
        if (!inside(i)) {
            return false;
        }
        for (int at = tokens.starts[i]; at < tokens.ends[i]; at++) {
            char c = tokens.text.charAt(at);
            boolean mark = Chars.isInvisible(c) && c != '\u00AD';
            if (mark || (c > '\u007F' && Chars.isLetter(c) && Chars.fold(c) <= '\u007F')) {
                return true;
            }
        }
        return false;
    }

    private boolean inside(int i) {
        return i >= from && i < to;
    }
}
