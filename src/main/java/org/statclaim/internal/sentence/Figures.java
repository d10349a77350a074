package org.statclaim.internal.sentence;

import java.util.Arrays;
import org.statclaim.internal.tokens.Sentence;

/** Which tokens of a sentence are figures; what else they may be is not asked. */
public final class Figures {

    private static final byte FIGURE = 1;
    private static final byte AGE = 2;

    private final int from;
    /** What each token is; 0 of one that is part of no figure. */
    private final byte[] figures;

    public Figures(Sentence sentence) {
        this.from = sentence.from();
        this.figures = new byte[sentence.to() - from];
    }

    /**
     * Marks a figure.
     *
     * @param age whether it tells people apart by their age: "women aged 25 to 54"
     */
    public void add(int first, int last, boolean age) {
        Arrays.fill(figures, first - from, last + 1 - from, age ? AGE : FIGURE);
    }

    /**
     * Whether the token is part of a figure; a place outside the sentence, which the neighbours of its first and last tokens
     * ask for, is none.
     */
    boolean has(int i) {
        return inside(i) && figures[i - from] != 0;
    }

    boolean isAge(int i) {
        return inside(i) && figures[i - from] == AGE;
    }

    private boolean inside(int i) {
        return i >= from && i - from < figures.length;
    }
}
