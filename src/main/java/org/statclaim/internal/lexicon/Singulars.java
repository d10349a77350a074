package org.statclaim.internal.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The singular of a counted noun, good enough to look up by: irregular forms and endings from the pack, the last part of
 * a compound decides ("politiemensen", "politiemens").
 */
public final class Singulars {

    private static final String VOWELS = "aeiouy";

    /** A shorter irregular form is no part of a compound: "ties" in "properties". */
    private static final int MIN_TAIL = 5;

    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, String> endings = new LinkedHashMap<>();
    private final boolean openSyllable;

    Singulars(boolean openSyllable) {
        this.openSyllable = openSyllable;
    }

    void addIrregular(String plural, String singular) {
        irregular.put(plural, singular);
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
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length() + 1) {
                String stem = word.substring(0, word.length() - ending.getKey().length());
                return openSyllable && isOpenSyllableEnding(ending.getKey())
                        ? lengthen(stem, ending.getValue().isEmpty()) + ending.getValue()
                        : stem + ending.getValue();
            }
        }
        return word;
    }

    private static String folded(String printed) {
        return printed.toLowerCase(Locale.ROOT).replace("\u00AD", "").replace('\u2019', '\'');
    }

    /** Where the longest irregular form at the end of the word begins; negative where there is none. */
    private int irregularTail(String word) {
        if (irregular.containsKey(word)) {
            return 0;
        }
        for (int i = 2; i <= word.length() - MIN_TAIL; i++) {
            if (irregular.containsKey(word.substring(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpenSyllableEnding(String ending) {
        return ending.equals("en") || ending.equals("ven") || ending.equals("zen");
    }

    /** "ban" of "banen" was "baan": one short-written vowel before one consonant. */
    private static String lengthen(String stem, boolean wholeStem) {
        // the stem of "brieven" is cut before its v, so the vowel may be last
        int last = stem.length() - 1;
        boolean consonantLast = VOWELS.indexOf(stem.charAt(last)) < 0;
        int vowel = consonantLast ? last - 1 : last;
        if (consonantLast != wholeStem
                || VOWELS.indexOf(stem.charAt(vowel)) < 0
                || vowel > 0 && VOWELS.indexOf(stem.charAt(vowel - 1)) >= 0) {
            return stem;
        }
        char v = stem.charAt(vowel);
        if (v == 'i' || v == 'y' || stem.charAt(last) == 'w') {
            return stem;
        }
        return stem.substring(0, vowel) + v + stem.substring(vowel);
    }
}
