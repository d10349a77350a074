package org.statclaim.conditions;

import java.util.BitSet;

/**
 * What instrumented conditions ask: whether they are off. It also takes note of which were asked at all, and which once had
 * the value that decides, since only those can change what a test sees.
 */
public final class Switches {

    /** No condition is off. */
    static final int NONE = -1;

    private static volatile int off = NONE;
    private static final BitSet ASKED = new BitSet();
    private static final BitSet DECIDED = new BitSet();

    private Switches() {}

    /** Whether the condition of the number is off. */
    public static boolean isOff(int number) {
        return off == number;
    }

    /** Passes the condition's value on, after a note. */
    public static boolean saw(int number, boolean deciding, boolean value) {
        if (!ASKED.get(number) || value == deciding && !DECIDED.get(number)) {
            note(number, value == deciding);
        }
        return value;
    }

    private static synchronized void note(int number, boolean decided) {
        ASKED.set(number);
        if (decided) {
            DECIDED.set(number);
        }
    }

    static void turnOff(int number) {
        off = number;
    }

    static synchronized void forget() {
        ASKED.clear();
        DECIDED.clear();
    }

    static synchronized BitSet asked() {
        return (BitSet) ASKED.clone();
    }

    static synchronized BitSet decided() {
        return (BitSet) DECIDED.clone();
    }
}
