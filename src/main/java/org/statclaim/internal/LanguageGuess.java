package org.statclaim.internal;

import java.util.Arrays;
import org.statclaim.internal.lexicon.LanguagePacks;
import org.statclaim.internal.text.Chars;

/**
 * Chooses the language of a text by the frequent words of the packs. It tells the languages of the packs from each
 * other and nothing else: a text in Danish goes to the pack that it looks like most.
 */
public final class LanguageGuess {

    /** So much of a text tells. */
    private static final int SAMPLE = 4000;

    /** A frequent word tells more than one that the pack merely knows, which may be a name in any language. */
    private static final int FREQUENT = 5;

    private LanguageGuess() {}

    /**
     * The language whose words the text uses most, the frequent ones above all; the first where they are even. What is frequent
     * mostly decides alone, so that the larger tables are asked of those languages only that may still be the one.
     *
     * @return its place among the packs
     */
    public static int choose(LanguagePacks packs, String text) {
        if (packs.size() == 1) {
            return 0;
        }
        int[] hits = new int[packs.size()];
        boolean[] asked = new boolean[packs.size()];
        Arrays.fill(asked, true);
        int words = count(packs, text, hits, asked, true);
        int best = most(hits);
        int open = 0;
        for (int p = 0; p < hits.length; p++) {
            // not even if its pack knew every word of the text
            boolean behind = FREQUENT * hits[best] > FREQUENT * hits[p] + words;
            asked[p] = !behind;
            hits[p] *= FREQUENT;
            open += behind ? 0 : 1;
        }
        if (open > 1) {
            count(packs, text, hits, asked, false);
        }
        return most(hits);
    }

    /**
     * Adds up for each language how many words of the text are frequent in it, or merely known; the number of words. One of fewer
     * than three letters, which is a symbol of units in every pack, counts only where it is frequent.
     *
     * @param asked the languages that are looked at
     */
    private static int count(LanguagePacks packs, String text, int[] hits, boolean[] asked, boolean frequent) {
        int end = Math.min(text.length(), SAMPLE);
        int words = 0;
        int i = 0;
        while (i < end) {
            if (!Chars.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            // the last word is read to its end, but for a text without a blank
            while (i < text.length() && Chars.isLetter(text.charAt(i)) && i - start < SAMPLE) {
                i++;
            }
            words++;
            for (int p = 0; p < hits.length; p++) {
                boolean common = asked[p] && (frequent || i - start > 2) && packs.isCommon(p, text, start, i);
                boolean hit = frequent
                        ? common
                        : asked[p]
                                && i - start > 2
                                && !common
                                && packs.get(p).lexicon().has(text, start, i);
                hits[p] += hit ? 1 : 0;
            }
        }
        return words;
    }

    /** The first of the greatest; where they are even, as in "12.500", the first stays. */
    private static int most(int[] hits) {
        int best = 0;
        for (int p = 1; p < hits.length; p++) {
            best = hits[p] > hits[best] ? p : best;
        }
        return best;
    }
}
