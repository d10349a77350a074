package org.statclaim.internal.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The singular of a counted noun, good enough to look up by. Irregular forms come first, of the whole word or of the
 * last part of a compound ("politiemensen", "politiemens"), then the first ending of the pack that fits. It does not
 * know whether a word is a plural at all.
 */
public final class Singulars {

    /** The letters that a syllable may end in. */
    private static final String VOWELS = "aeiouy";

    /** A shorter irregular form is no part of a compound: "ties" in "properties" is no plural of "tie". */
    private static final int MIN_TAIL = 5;

    /** So few letters with an ending that stays are a singular: "bus". */
    private static final int SHORT = 3;

    private final Map<String, String> irregular = new HashMap<>();
    /** The irregular plurals from their last letter to their first, as they are sought from the end of a word. */
    private final Trie reversed;

    private final Map<String, String> endings = new LinkedHashMap<>();
    private final boolean openSyllable;

    Singulars(boolean openSyllable) {
        this.openSyllable = openSyllable;
        this.reversed = new Trie();
    }

    /** Those that were stored. */
    Singulars(PackInput in, boolean openSyllable) {
        this.openSyllable = openSyllable;
        this.reversed = new Trie(in);
        in.pairs(irregular);
        in.pairs(endings);
    }

    void store(PackOutput out) {
        reversed.store(out);
        out.pairs(irregular);
        out.pairs(endings);
    }

    void addIrregular(String plural, String singular) {
        irregular.put(plural, singular);
        reversed.put(new StringBuilder(plural).reverse().toString(), 0);
    }

    /** Endings are tried in the order they come; the first that fits decides. */
    void addEnding(String plural, String singular) {
        endings.put(plural, singular);
    }

    /** Whether the form looks like a plural; a word that only ends like one passes too. */
    public boolean looksPlural(String printed) {
        String word = folded(printed);
        if (irregularTail(word) >= 0) {
            return true;
        }
        for (String ending : endings.keySet()) {
            // "bus" ends like a plural, but its rule leaves it as it is, and so decides
            if (word.endsWith(ending)) {
                return word.length() > ending.length() + 1
                        && !endings.get(ending).equals(ending);
            }
        }
        return false;
    }

    /** The singular in lower case; the word itself where no rule fits. */
    public String singular(String printed) {
        String word = folded(printed);
        int tail = irregularTail(word);
        if (tail >= 0) {
            return word.substring(0, tail) + irregular.get(word.substring(tail));
        }
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (word.length() == SHORT
                    && word.endsWith(ending.getKey())
                    && ending.getKey().equals(ending.getValue())) {
                return word;
            }
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length() + 1) {
                // at least two letters are left: "as" and "is" are words of their own
                String stem = word.substring(0, word.length() - ending.getKey().length());
                return openSyllable && isOpenSyllableEnding(ending.getKey())
                        ? lengthen(stem, ending.getValue().isEmpty()) + ending.getValue()
                        : stem + ending.getValue();
            }
        }
        return word;
    }

    /**
     * Lower case without soft hyphens, and with one kind of apostrophe: "foto’s". Accents stay, as the singular is
     * printed with them.
     */
    private static String folded(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace("\u00AD", "").replace('\u2019', '\'');
    }

    /** Where the longest irregular form at the end of the word begins; negative where there is none. */
    private int irregularTail(String word) {
        int longest = -1;
        int node = Trie.ROOT;
        for (int i = word.length() - 1; i >= 0; i--) {
            node = reversed.step(node, word.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            // the whole word, or a part with something before it
            boolean part = i >= 2 && word.length() - i >= MIN_TAIL;
            if ((i == 0 || part) && reversed.value(node) != Trie.NONE) {
                longest = i;
            }
        }
        return longest;
    }

    /** The endings before which a long vowel is written once: "banen", "kazen". Others leave the stem as it is. */
    private static boolean isOpenSyllableEnding(String ending) {
        return ending.equals("en") || ending.equals("ven") || ending.equals("zen");
    }

    /**
     * "ban" of "banen" was "baan": one short-written vowel before one consonant. "brieven" and "huizen" have two vowel
     * signs already, "bergen" two consonants; those of "filialen" are of two syllables.
     *
     * @param wholeStem whether the ending took nothing of the stem: "banen" leaves "ban", but "kazen" leaves "ka"
     */
    private static String lengthen(String stem, boolean wholeStem) {
        // the stem of "brieven" is cut before its v, so the vowel may be last
        int last = stem.length() - 1;
        boolean consonantLast = VOWELS.indexOf(stem.charAt(last)) < 0;
        int vowel = consonantLast ? last - 1 : last;
        if (consonantLast != wholeStem
                || VOWELS.indexOf(stem.charAt(vowel)) < 0
                || vowel > 0 && isDoubled(stem.charAt(vowel - 1), stem.charAt(vowel))) {
            return stem;
        }
        char v = stem.charAt(vowel);
        // neither is ever written twice, nor is a vowel before w
        if (v == 'i' || v == 'y' || stem.charAt(last) == 'w') {
            return stem;
        }
        return stem.substring(0, vowel) + v + stem.substring(vowel);
    }

    /** Whether two vowel signs write one sound, as "oe" does: an "a" or "o" only behind itself. */
    private static boolean isDoubled(char first, char second) {
        boolean open = second == 'a' || second == 'o';
        return VOWELS.indexOf(first) >= 0 && (!open || first == second || "iue".indexOf(first) < 0);
    }
}
