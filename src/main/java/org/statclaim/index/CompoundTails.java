package org.statclaim.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to each word, at its place, the word once more and the ends of it, for stemmers to take: "gevangenen" then finds
 * "krijgsgevangenen", since a compound is a sort of what its last part is. No dictionary says where that part begins, so
 * every end that is long enough is added. The word as it is printed is kept from the stemmers, for beginnings of words.
 */
final class CompoundTails extends TokenFilter {

    /** The shortest first part, without what links it to the next. */
    private static final int MIN_HEAD = 4;

    private static final int MIN_TAIL = 6;
    private static final int MAX_TAILS = 12;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private State word = captureState();
    private String text = "";
    /** Where the next end begins; at 0, the word itself. */
    private int next;

    private int end;

    CompoundTails(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < end) {
            restoreState(word);
            term.setEmpty().append(text, next, text.length());
            position.setPositionIncrement(0);
            keyword.setKeyword(false);
            next = Math.max(next + 1, MIN_HEAD);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        text = term.toString();
        keyword.setKeyword(true);
        word = captureState();
        next = 0;
        end = Math.max(1, Math.min(text.length() - MIN_TAIL + 1, MIN_HEAD + MAX_TAILS));
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
        end = 0;
    }
}
