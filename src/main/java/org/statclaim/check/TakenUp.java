package org.statclaim.check;

import org.statclaim.quantity.Change;

/**
 * A change that a sentence takes up from the one before it, by no more than the name of it: "That rise of 20 percent …", "A drop
 * of a quarter.", "De toename bedraagt dus 20 procent".
 */
final class TakenUp {

    /** As many words lead to how long it took: "a loss of 3 points in barely four months". */
    private static final int MAX_LEAD = 3;

    private TakenUp() {}

    /**
     * Whether the figure is the first of its sentence, and nothing else than the change that was told before is named: not "A rise of
     * 20 percent, which had been expected", nor "A rise of 20 percent in wages".
     */
    static boolean is(Passage passage, int i) {
        if (i == 0 || passage.first(i) != i || passage.sentence(i) - passage.sentence(i - 1) > 2) {
            return false;
        }
        String before = passage.before(i);
        return isName(passage, before)
                && (isOfTime(passage, i) || !passage.begins("taken-up-of", passage.behind(i)))
                && !passage.isOpen(own(passage, i))
                && (isPointed(passage, i, before) || isSetOff(passage, i));
    }

    /** Whether the words are no more than the name of a change, "A drop of". */
    private static boolean isName(Passage passage, String lead) {
        return passage.isOnly("taken-up", lead) && (passage.has("rise-noun", lead) || passage.has("fall-noun", lead));
    }

    /** "…; that loss of 2.2 percent": named inside a sentence as one that was told before. */
    static boolean isThat(Passage passage, String lead) {
        return passage.begins("taken-up-that", lead) && isName(passage, lead);
    }

    /** What follows in its sentence; ", and the baker does not rule out another" is of something else. */
    private static String own(Passage passage, int i) {
        String rest = passage.rest(i);
        return passage.isClosed(i) && passage.begins("and", rest) ? "" : rest;
    }

    /** "That rise of 20 percent worries the mayor", with no further figure of another thing. */
    private static boolean isPointed(Passage passage, int i, String before) {
        return passage.has("taken-up-that", before) && passage.rest(i).equals(passage.behind(i));
    }

    /** "A rise of 20 percent would do", may be another; one that a mark sets off is not, nor is "A loss of 3 points in four months". */
    private static boolean isSetOff(Passage passage, int i) {
        return passage.isClosed(i) || isOfTime(passage, i);
    }

    private static boolean isOfTime(Passage passage, int i) {
        return passage.isTogether(i, i + 1)
                && passage.isDuration(i + 1)
                && passage.count(passage.behind(i)) <= MAX_LEAD
                && passage.isClosed(i + 1);
    }

    /** Which way the figure tells of; its name tells where nothing else does: "De stijging bedraagt 20 procent". */
    static Change direction(Passage passage, int i) {
        Change own = passage.claim(i).change();
        if (own != Change.NONE || !is(passage, i)) {
            return own;
        }
        boolean up = passage.has("rise-noun", passage.before(i));
        boolean down = passage.has("fall-noun", passage.before(i));
        return up == down ? Change.NONE : up ? Change.INCREASE : Change.DECREASE;
    }
}
