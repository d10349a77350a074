package org.statclaim.internal.sentence;

import java.util.BitSet;
import org.statclaim.internal.tokens.Sentence;

/** Which tokens of a sentence are figures; what else they may be is not asked. */
public final class Figures {

    private final int from;
    private final BitSet all = new BitSet();
    private final BitSet ages = new BitSet();

    public Figures(Sentence sentence) {
        this.from = sentence.from();
    }

    /**
     * Marks a figure.
     *
     * @param age whether it tells people apart by their age: "women aged 25 to 54"
     */
    public void add(int first, int last, boolean age) {
        all.set(first - from, last + 1 - from);
        ages.set(first - from, last + 1 - from, age);
    }

    /**
     * Whether the token is part of a figure; a place before the sentence, which the neighbours of its first token ask
     * for, is none.
     */
    boolean has(int i) {
        return i >= from && all.get(i - from);
    }

    boolean isAge(int i) {
        return i >= from && ages.get(i - from);
    }
}
