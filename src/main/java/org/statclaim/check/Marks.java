package org.statclaim.check;

import org.statclaim.claim.Claim;

/** What marks part in the words between figures: commas, brackets, dashes, colons. */
final class Marks {

    private static final String BREAKS = "()[]–—:;";

    private Marks() {}

    /** Where the first mark other than a comma stands; negative for none. */
    static int indexOfBreak(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (BREAKS.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many marks part the words; some that touch are one. */
    static int count(String words) {
        int marks = 0;
        boolean in = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = c == ',' || BREAKS.indexOf(c) >= 0 || c == '-' && (i == 0 || words.charAt(i - 1) == ' ');
            marks += mark && !in ? 1 : 0;
            in = mark || in && c == ' ';
        }
        return marks;
    }

    /** The last part of the words: what stands behind their last comma or other mark; all where they have none. */
    static String tail(String words) {
        int last = words.lastIndexOf(',');
        for (int i = last + 1; i < words.length(); i++) {
            last = BREAKS.indexOf(words.charAt(i)) >= 0 ? i : last;
        }
        return words.substring(last + 1);
    }

    /** The words before the first comma or other mark. */
    static String head(String words) {
        int comma = words.indexOf(',');
        int mark = indexOfBreak(words);
        int end = comma < 0 ? mark : mark < 0 ? comma : Math.min(comma, mark);
        return end < 0 ? words : words.substring(0, end);
    }

    /** The words around a figure, up to the marks on either side. */
    static String clause(Claim claim) {
        String sentence = claim.sentence().text();
        int start = claim.span().start() - claim.sentence().span().start();
        int end = claim.span().end() - claim.sentence().span().start();
        return tail(sentence.substring(0, start)) + sentence.substring(start, end) + head(sentence.substring(end));
    }
}
