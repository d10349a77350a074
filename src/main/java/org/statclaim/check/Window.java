package org.statclaim.check;

import org.jspecify.annotations.Nullable;

/**
 * The figures that may belong to one, wherever they stand: those of its sentence and of the two before it.
 *
 * @param from the first of them
 * @param to one past the last
 */
record Window(int from, int to) {

    private static final int SENTENCES_BEFORE = 2;

    /** So far behind a headline the article still tells what the headline does. */
    private static final int SENTENCES_BEHIND = 2;

    /** More figures make a list, in which by chance something always adds up. */
    private static final int MOST = 14;

    /**
     * {@return the window of a figure; null where it has too many figures}
     *
     * @param next whether those of the sentence behind belong to it too
     */
    static @Nullable Window of(Passage passage, int i, boolean next) {
        int from = i;
        while (from > 0 && passage.sentence(i) - passage.sentence(from - 1) <= SENTENCES_BEFORE) {
            from--;
        }
        int end = passage.end(i);
        boolean more = next && end < passage.size() && passage.sentence(end) - passage.sentence(i) == 1;
        int to = more ? passage.end(end) : end;
        return to - from > MOST ? null : new Window(from, to);
    }

    /** {@return the window with the sentence behind, where it has so many figures; null where it has fewer or more} */
    static @Nullable Window of(Passage passage, int i, int least, int most) {
        Window window = of(passage, i, true);
        boolean fits = window != null && window.to - window.from >= least && window.to - window.from <= most;
        return fits ? window : null;
    }

    /** {@return the article's first figures, behind a figure of its headline; null where there are none, or too many} */
    static @Nullable Window behindHeadline(Passage passage, int headline) {
        int from = headline + 1;
        while (from < passage.size()
                && HeadlineRule.isHeadline(passage.claim(from).sentence())) {
            from++;
        }
        int to = from;
        int last = from > 0 ? passage.sentence(from - 1) : 0;
        while (to < passage.size() && passage.sentence(to) - last <= SENTENCES_BEHIND) {
            to++;
        }
        return from == to || to - from > MOST ? null : new Window(from, to);
    }
}
