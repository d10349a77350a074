package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The words that subjects are compared by, in lower case. An ending of one letter behind four, or of two behind five, makes
 * no other word: "woningen" is "woning" and "wages" is "wage". That knows no language, and so takes "plan" and "plane"
 * for one word; all the words of a subject, the unit, the place and the period have to agree as well.
 */
final class Words {

    private static final int MIN_STEM = 4;

    /** The longest ending that makes no other word. */
    private static final int MAX_ENDING = 2;

    private static final int YEAR_DIGITS = 4;

    private Words() {}

    static List<String> of(String text) {
        return split(text.toLowerCase(Locale.ROOT));
    }

    /** The words in their own case. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && isPart(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** How many there are. */
    static int count(String text) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = isPart(text.charAt(i));
            words += part && !in ? 1 : 0;
            in = part;
        }
        return words;
    }

    /** Whether the word is a year in digits, as that of a birth or a founding is told. */
    static boolean isYear(String word) {
        return word.length() == YEAR_DIGITS
                && (word.startsWith("1") || word.startsWith("20"))
                && StringUtils.isNumeric(word);
    }

    /** A half of a surrogate pair counts as a letter: no word is cut in it. */
    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    static boolean same(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int ending = longer.length() - shorter.length();
        return ending == 0
                ? one.equals(other)
                : ending <= MAX_ENDING
                        && longer.startsWith(shorter)
                        && stems(longer).contains(shorter);
    }

    /** Whether each word of either is one of the other. */
    static boolean areSame(Collection<String> some, Collection<String> others) {
        return some.stream().allMatch(word -> isIn(word, others))
                && others.stream().allMatch(word -> isIn(word, some));
    }

    static boolean isIn(String word, Iterable<String> words) {
        for (String other : words) {
            if (same(word, other)) {
                return true;
            }
        }
        return false;
    }

    /** The shortest form of the word that the known ones have, by way of others among them; the word itself where none has. */
    static String root(String word, Set<String> known) {
        String root = word;
        for (Optional<String> shorter = Optional.of(word);
                shorter.isPresent();
                shorter = stems(root).stream().filter(known::contains).findFirst()) {
            root = shorter.get();
        }
        return root;
    }

    /** The word without the endings that it may have; never the word itself. */
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>(MAX_ENDING);
        for (int ending = 1; ending <= MAX_ENDING; ending++) {
            int length = word.length() - ending;
            boolean letters = length >= MIN_STEM + ending - 1
                    && Character.isLetter(word.charAt(length))
                    && Character.isLetter(word.charAt(word.length() - 1))
                    && Character.isLetter(word.charAt(length - 1));
            if (letters) {
                stems.add(word.substring(0, length));
            }
        }
        return stems;
    }
}
