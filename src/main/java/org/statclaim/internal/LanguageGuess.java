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
     * What a word tells for a pack: much if it is frequent there, little if it is merely known, and nothing if it has
     * fewer than three letters, which are symbols of units in every pack.
     */
    private static int weight(LanguagePack pack, String text, int start, int end) {
        if (pack.isCommon(text, start, end)) {
            return FREQUENT;
        }
        return end - start > 2 && pack.lexicon().has(text, start, end) ? 1 : 0;
    }

    /** The pack whose words the text uses most, the frequent ones above all; the first where they are even. */
    public static LanguagePack choose(List<LanguagePack> packs, String text) {
        int[] hits = new int[packs.size()];
        int end = Math.min(text.length(), SAMPLE);
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
            for (int p = 0; p < hits.length; p++) {
                hits[p] += weight(packs.get(p), text, start, i);
            }
        }
        int best = 0;
        for (int p = 1; p < hits.length; p++) {
            // where they are even, as in "12.500", the first stays
            best = hits[p] > hits[best] ? p : best;
        }
        return packs.get(best);
    }
}
