package org.statclaim.check;

import java.util.function.Consumer;

/**
 * One way in which figures of a text hang together, and the sum that follows from it. It names who is part and whole, former
 * and present, total and heads; what the sum comes to is judged elsewhere, and alike for all.
 */
interface Relation {

    /** So many figures a text has at least where there is such a sum in it; most are of two or more. */
    default int least() {
        return 2;
    }

    /** Hands over the sums of which the figure is the result. */
    void calculate(Passage passage, int result, Consumer<Calculation> found);
}
