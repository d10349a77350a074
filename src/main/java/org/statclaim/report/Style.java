package org.statclaim.report;

import org.statclaim.check.Verdict;

/** How a terminal sets text off, if it can. */
enum Style {
    PLAIN,
    ANSI;

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String BOLD_CYAN = "1;36";

    static Style of(boolean styled) {
        return styled ? ANSI : PLAIN;
    }

    String strong(String text) {
        return set(BOLD, text);
    }

    String faint(String text) {
        return set(FAINT, text);
    }

    String figure(String text) {
        return set(BOLD_CYAN, text);
    }

    /** A verdict in its colour, with a sign for those who do not see colours, or have none. */
    String verdict(Verdict verdict) {
        String words = verdict.label().replace('_', ' ');
        return switch (verdict) {
            case SUPPORTED -> set("32", "✓ " + words);
            case REFUTED -> set("1;31", "✗ " + words);
            case CONFLICTING -> set("1;33", "≠ " + words);
            case NOT_ENOUGH_INFO -> set(FAINT, "? " + words);
        };
    }

    private String set(String code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
