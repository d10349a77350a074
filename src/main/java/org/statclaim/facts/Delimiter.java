package org.statclaim.facts;

import java.util.ArrayList;
import java.util.List;

/** What parts the cells of a text, told by its first lines. */
final class Delimiter {

    /** In this order where more than one parts all lines alike: a comma may as well be a decimal mark in every row. */
    private static final String KNOWN = "\t;,|";

    /** How spreadsheets are told it: the first line is {@code sep=;}. */
    private static final String TOLD = "sep=";

    private static final int MOST_LINES = 20;

    private Delimiter() {}

    /** {@return the delimiter: what stands equally often in each line, else most often in the first; a comma where none does}
     *
     * @param head of the file; its last line may be cut off */
    static char of(String head) {
        if (head.startsWith(TOLD) && head.length() > TOLD.length() && isMark(head.charAt(TOLD.length()))) {
            return head.charAt(TOLD.length());
        }
        List<int[]> lines = counts(head);
        int[] first = lines.get(0);
        int most = KNOWN.indexOf(',');
        for (int i = 0; i < KNOWN.length(); i++) {
            int mark = i;
            if (first[i] > 0 && lines.stream().allMatch(line -> line[mark] == first[mark])) {
                return KNOWN.charAt(i);
            }
            most = first[i] > first[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }

    /** What can part cells: no quote, and nothing that words or lines are made of. */
    private static boolean isMark(char c) {
        return KNOWN.indexOf(c) >= 0 || c > ' ' && c < 127 && c != '"' && !Character.isLetterOrDigit(c);
    }

    /** How often each stands outside quotes, line by line; of the first line, and of those behind it that are whole. */
    private static List<int[]> counts(String head) {
        List<int[]> lines = new ArrayList<>();
        int[] line = new int[KNOWN.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < head.length() && lines.size() < MOST_LINES; i++) {
            char c = head.charAt(i);
            int known = KNOWN.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted && !blank) {
                lines.add(line);
                line = new int[KNOWN.length()];
                blank = true;
            } else if (known >= 0 && !quoted) {
                line[known]++;
            }
            blank &= c == '\n' || c == '\r';
        }
        if (lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
