package org.statclaim.internal;

import java.util.List;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.text.Chars;

/**
 * Chooses the language of a text by the frequent words of the packs. It tells the languages of the packs from each
 * other and nothing else: a text in German goes to the pack that it looks like most.
 */
public final class LanguageGuess {

    /** So much of a text tells. */
    private static final int SAMPLE = 4000;

    /** A frequent word tells more than one that the pack merely knows, which may be a name in any language. */
    private static final int FREQUENT = 5;

    private LanguageGuess() {}

    /**
     * The pack whose words the text uses most, the frequent ones above all; the first where they are even. What is frequent
     * mostly decides alone, so that the larger tables need not be asked.
     */
    public static LanguagePack choose(List<LanguagePack> packs, String text) {
        if (packs.size() == 1) {
            return packs.get(0);
        }
        int[] frequent = new int[packs.size()];
        int words = count(packs, text, frequent, true);
        int best = most(frequent);
        for (int p = 0; p < frequent.length; p++) {
            // even if the other pack knew every word of the text
            boolean behind = FREQUENT * frequent[best] > FREQUENT * frequent[p] + words;
            if (p != best && !behind) {
                int[] known = new int[packs.size()];
                count(packs, text, known, false);
                for (int each = 0; each < known.length; each++) {
                    known[each] += FREQUENT * frequent[each];
                }
                return packs.get(most(known));
            }
        }
        return packs.get(best);
    }

    /**
     * Adds up for each pack how many words of the text are frequent in it, or merely known; the number of words. One of fewer
     * than three letters, which is a symbol of units in every pack, counts only where it is frequent.
     */
    private static int count(List<LanguagePack> packs, String text, int[] hits, boolean frequent) {
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
                LanguagePack pack = packs.get(p);
                boolean common = (frequent || i - start > 2) && pack.isCommon(text, start, i);
                boolean hit = frequent
                        ? common
                        : i - start > 2 && !common && pack.lexicon().has(text, start, i);
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
