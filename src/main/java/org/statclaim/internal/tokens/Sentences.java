package org.statclaim.internal.tokens;

import java.util.Arrays;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.Meaning.Abbreviation;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.text.Chars;

/**
 * Where sentences begin. A stop ends one where a new one can begin behind it and the stop is not an abbreviation's; a
 * paragraph does, a short line does, and so does a capitalised function word behind an open lower-case word, which is
 * how a page's headings and pull quotes run into its text.
 */
public final class Sentences {

    /** No sentence of prose is longer; it bounds what a claim quotes. */
    private static final int MAX_LENGTH = 2000;

    private static final int SHORT_LINE = 60;
    private static final String CLOSERS = "\"'”’)]»›";
    private static final String OPENERS = "\"'“‘([«‹„-–•*";
    private static final String STOPS = ".!?…";

    private static final KindSet FUNCTION = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            FunctionWord.ADVERB,
            FunctionWord.VERB,
            SourceKind.BACK_REFERENCE);

    private final Sentence tokens;
    private int[] starts = new int[16];
    private int size;

    private Sentences(Tokens tokens) {
        this.tokens = tokens.sentence(0, tokens.size());
    }

    /** Splits the text; a sentence begins at {@code body} whatever stands before it. */
    public static Sentences split(Tokens tokens, int body) {
        Sentences sentences = new Sentences(tokens);
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

    private boolean begins(int i, int lineStart) {
        if (tokens.startsParagraph(i)) {
            return true;
        }
        int length = tokens.end(i) - tokens.start(starts[size - 1]);
        if (tokens.isGlued(i)) {
            return length > 2 * MAX_LENGTH;
        }
        if (length > MAX_LENGTH) {
            return true;
        }
        boolean opens = mayOpen(i);
        if (tokens.startsLine(i) && opens) {
            return tokens.end(i - 1) - lineStart < SHORT_LINE || endsWithStop(i - 1);
        }
        return opens && (isStopped(i) || interrupts(i));
    }

    /** A capital, a digit, or an opening mark before one. */
    private boolean mayOpen(int i) {
        char c = tokens.text().charAt(tokens.start(i));
        if (OPENERS.indexOf(c) >= 0) {
            return true;
        }
        return Character.isUpperCase(c) || Chars.isDigit(c) || Character.isSurrogate(c);
    }

    private boolean isStopped(int i) {
        int last = i - 1;
        while (last > starts[size - 1] && isOneOf(last, CLOSERS) && tokens.isGlued(last)) {
            last--;
        }
        Abbreviation abbreviation = tokens.meaning(last, LabelKind.ABBREVIATION, Abbreviation.class);
        if (abbreviation != null || (tokens.isWord(last) && endsWithStop(last))) {
            return abbreviation != Abbreviation.TITLE && tokens.isWord(i) && isFunctionWord(i);
        }
        if (!isOneOf(last, STOPS)) {
            return false;
        }
        boolean initial = tokens.isSymbol(last, '.')
                && tokens.isGlued(last)
                && tokens.isCapitalised(last - 1)
                && tokens.end(last - 1) - tokens.start(last - 1) == 1;
        boolean marker = tokens.isDigits(last - 1) && tokens.startsLine(last - 1);
        return !initial && !marker;
    }

    /** "… per klant In de prostitutie": a heading or pull quote without a stop before a new sentence. */
    private boolean interrupts(int i) {
        return tokens.isWord(i)
                && isFunctionWord(i)
                // "since last May": the verb of the same form is not meant
                && !tokens.is(i, TimeKind.MONTH)
                && tokens.end(i) - tokens.start(i) > 1
                && tokens.isWord(i - 1)
                && !tokens.isCapitalised(i - 1)
                && !isFunctionWord(i - 1)
                && !tokens.isCapitalised(i + 1);
    }

    private boolean isFunctionWord(int i) {
        return tokens.isAny(i, FUNCTION);
    }

    private boolean endsWithStop(int i) {
        return STOPS.indexOf(tokens.text().charAt(tokens.end(i) - 1)) >= 0;
    }

    private boolean isOneOf(int i, String characters) {
        return tokens.end(i) - tokens.start(i) == 1 && characters.indexOf(tokens.firstChar(i)) >= 0;
    }

    /** The sentence that holds the token. */
    public int of(int token) {
        int found = Arrays.binarySearch(starts, 0, size, token);
        return found >= 0 ? found : -found - 2;
    }

    /** The sentence as printed. */
    public String text(int sentence) {
        return tokens.printed(first(sentence), end(sentence) - 1);
    }
}
