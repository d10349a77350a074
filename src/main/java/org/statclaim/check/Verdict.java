package org.statclaim.check;

import java.util.Locale;

/** What a check comes to. */
public enum Verdict {
    /** The figures agree, within what the words allow. */
    SUPPORTED,
    /** No reading of the words makes the figures agree. */
    REFUTED,
    /** Two statements differ, and nothing says which is right. */
    CONFLICTING,
    /** What is stated does not decide it. */
    NOT_ENOUGH_INFO;

    /** {@return the name as printed: {@code not_enough_info}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
