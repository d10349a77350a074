package org.statclaim.internal.tokens;

import java.util.Arrays;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.Meaning.Abbreviation;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.text.Chars;

/**
 * Where sentences begin. A stop ends one where a new one can begin behind it and the stop is not an abbreviation's; a
 * paragraph does, a short line does, and so does a capitalised function word behind an open lower-case word, which is
 * how a page's headings and pull quotes run into its text.
 *
 * <p>A sentence too many parts a figure from its unit or its source, one too few lets it take what is told of another;
 * where nothing is sure, it goes on. What comes behind the place is looked at for one word only, so that a text is
 * split in one pass.
 */
public final class Sentences {

    /** No sentence of prose is longer; it bounds what a claim quotes. */
    private static final int MAX_LENGTH = 2000;

    /**
     * A shorter line is a heading or the item of a list, and the next one begins a sentence; a longer one was wrapped,
     * and a capital behind it may be a name's.
     */
    private static final int SHORT_LINE = 60;
    /** No place in a row that is written in digits has more of them. */
    private static final int MAX_ORDINAL = 3;

    /** What may stand between a stop and the end of its sentence: “Ja.” Nee. */
    private static final String CLOSERS = "\"'”’)]»›";
    /**
     * What a sentence may begin with before its first word: quotation marks, brackets, and the dashes and dots of
     * lists.
     */
    private static final String OPENERS = "\"'“‘([«‹„-–•*";
    /** What ends a sentence; a colon does not, as what follows it is said of the same. */
    private static final String STOPS = ".!?…";

    /**
     * Words that are written small inside a sentence, so that a capital of theirs begins one. Nouns are none of them,
     * as any may be a name.
     */
    private static final KindSet FUNCTION = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            FunctionWord.ADVERB,
            FunctionWord.VERB,
            SourceKind.BACK_REFERENCE);

    /** Those that no noun is written like where nouns have a capital: German has "Wert", "Stand" and "Dank". */
    private static final KindSet FUNCTION_AMONG_NOUNS =
            KindSet.of(FunctionWord.DET, FunctionWord.CONJ, FunctionWord.PRON, SourceKind.BACK_REFERENCE);

    private final Sentence tokens;
    private final KindSet function;
    /** The first token of each sentence, in order; the rest of the array is room. */
    private int[] starts = new int[16];
    /** How many sentences there are so far. */
    private int size;

    private Sentences(Tokens tokens, boolean nounsCapitalised) {
        this.tokens = tokens.sentence(0, tokens.size());
        this.function = nounsCapitalised ? FUNCTION_AMONG_NOUNS : FUNCTION;
    }

    /**
     * Splits the text; a sentence begins at {@code body} whatever stands before it, as a headline has no stop.
     *
     * @param body where the body begins in the text
     * @param nounsCapitalised whether a capital may be that of a noun
     */
    public static Sentences split(Tokens tokens, int body, boolean nounsCapitalised) {
        Sentences sentences = new Sentences(tokens, nounsCapitalised);
        sentences.split(body);
        return sentences;
    }

    public int size() {
        return size;
    }

    /** First token of a sentence. */
    public int first(int sentence) {
        return starts[sentence];
    }

    /** One past the last token of a sentence. */
    public int end(int sentence) {
        return sentence + 1 < size ? starts[sentence + 1] : tokens.to();
    }

    private void split(int body) {
        int lineStart = 0;
        for (int i = 0; i < tokens.to(); i++) {
            boolean bodyStart = i > 0 && tokens.start(i) >= body && tokens.start(i - 1) < body;
            if (bodyStart || begins(i, lineStart)) {
                add(i);
            }
            if (tokens.startsLine(i)) {
                lineStart = tokens.start(i);
            }
        }
    }

    private void add(int token) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = token;
    }

    /**
     * Whether a sentence begins at the token.
     *
     * @param lineStart where the line of the token before it begins in the text
     */
    private boolean begins(int i, int lineStart) {
        if (tokens.startsParagraph(i)) {
            return true;
        }
        int length = tokens.end(i) - tokens.start(starts[size - 1]);
        // "Hij zei.Morgen" is no new sentence, nor is ".nl"; only a text of marks without a blank is cut
        if (tokens.isGlued(i)) {
            return length > 2 * MAX_LENGTH;
        }
        if (length > MAX_LENGTH) {
            return true;
        }
        boolean opens = mayOpen(i);
        // a wrapped line goes on, though the next one may begin with a name: "… de kopers van" and "Amsterdam"
        if (tokens.startsLine(i) && opens) {
            return tokens.end(i - 1) - lineStart < SHORT_LINE || endsWithStop(i - 1);
        }
        return opens && (isStopped(i) || interrupts(i));
    }

    /**
     * A capital, a digit, or an opening mark with whatever behind it, "(ja)"; also the first half of an emoji, as posts
     * and list items have. In "Het regent. morgen niet" the stop is an abbreviation that no table has, or a slip.
     */
    private boolean mayOpen(int i) {
        char c = tokens.text().charAt(tokens.start(i));
        if (c >= 'a' && c <= 'z') {
            // most tokens, which need not be looked for among the marks
            return false;
        }
        if (OPENERS.indexOf(c) >= 0) {
            return true;
        }
        return Character.isUpperCase(c) || Chars.isDigit(c) || Character.isSurrogate(c);
    }

    /**
     * Whether the sentence before the token ends with a stop. The stop of an abbreviation ends one only before a
     * function word: "Brood enz. De trein" but not "Brood enz. Treinen"; that of a title never does: "dr. De Vries".
     */
    private boolean isStopped(int i) {
        int last = i - 1;
        while (last > starts[size - 1] && isOneOf(last, CLOSERS) && tokens.isGlued(last)) {
            last--;
        }
        Abbreviation abbreviation = tokens.meaning(last, LabelKind.ABBREVIATION, Abbreviation.class);
        if (abbreviation != null || (tokens.isWord(last) && endsWithStop(last))) {
            return abbreviation != Abbreviation.TITLE && tokens.isWord(i) && isFunctionWord(i);
        }
        if (!isOneOf(last, STOPS) || isOrdinal(last, i)) {
            return false;
        }
        // "J. Jansen" goes on; "Het was 5. Jansen" and "Jo. Jansen" do not
        boolean initial = tokens.isSymbol(last, '.')
                && tokens.isGlued(last)
                && tokens.isCapitalised(last - 1)
                && tokens.end(last - 1) - tokens.start(last - 1) == 1;
        // "1. Jansen" as a line of a list goes on behind its number
        boolean marker = tokens.isDigits(last - 1) && tokens.startsLine(last - 1);
        return !initial && !marker;
    }

    /**
     * "am 3. Mai", "der 2. Weltkrieg": a stop that makes an ordinal of the digits before it, where a month follows or an
     * article leads. In "Er ist 45. Trump" nothing tells that the sentence goes on.
     */
    private boolean isOrdinal(int stop, int next) {
        return tokens.is(stop, NumeralKind.ORDINAL_MARK)
                && tokens.isGlued(stop)
                && tokens.isDigits(stop - 1)
                && tokens.end(stop - 1) - tokens.start(stop - 1) <= MAX_ORDINAL
                && (tokens.is(next, TimeKind.MONTH) || tokens.is(stop - 2, FunctionWord.DET) && !isFunctionWord(next));
    }

    /**
     * "… per klant In de prostitutie": a heading or pull quote without a stop before a new sentence. Both sides have to
     * be plain words: a capital before or behind, "Van Den Berg", is a name's or a title's, and behind digits, a mark
     * or another function word a sentence goes on.
     */
    private boolean interrupts(int i) {
        return tokens.isWord(i)
                && isFunctionWord(i)
                // "since last May": the verb of the same form is not meant
                && !tokens.is(i, TimeKind.MONTH)
                && tokens.end(i) - tokens.start(i) > 1
                && tokens.isWord(i - 1)
                && !tokens.isCapitalised(i - 1)
                && !tokens.isAny(i - 1, FUNCTION)
                && !tokens.isCapitalised(i + 1);
    }

    private boolean isFunctionWord(int i) {
        return tokens.isAny(i, function);
    }

    /** Whether the token is a stop or has one of its own, as "V.S." has. */
    private boolean endsWithStop(int i) {
        return STOPS.indexOf(tokens.text().charAt(tokens.end(i) - 1)) >= 0;
    }

    /** Whether the token is one of these characters and no more. */
    private boolean isOneOf(int i, String characters) {
        return tokens.end(i) - tokens.start(i) == 1 && characters.indexOf(tokens.firstChar(i)) >= 0;
    }

    /** The sentence that holds the token; every token is in one. */
    public int of(int token) {
        int found = Arrays.binarySearch(starts, 0, size, token);
        return found >= 0 ? found : -found - 2;
    }

    /** The sentence as printed. */
    public String text(int sentence) {
        return tokens.printed(first(sentence), end(sentence) - 1);
    }
}
