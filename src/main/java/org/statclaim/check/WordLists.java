package org.statclaim.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/**
 * All the lists of words of a language, by key, in one index: one pass over some words finds of which lists they have any,
 * however many lists are asked for then.
 */
final class WordLists {

    /** Entries are kept by their first word, and those that share a place are looked through; a power of two. */
    private static final int PLACES = 4096;

    private static final int SPREAD = 31;
    private static final int NO_WORD = -1;
    private static final long[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    /** The entries of each place, the longest first. */
    private final Entry[][] places = new Entry[PLACES][];
    /** The lists that have any of the entries of each place; empty where it has none. */
    private final long[][] listsOf = new long[PLACES][];

    /**
     * Some words that lists have.
     *
     * @param words in small letters, one blank between two
     * @param lists the lists that have them, a bit for each
     */
    private record Entry(String words, long[] lists) {

        /** One past them where they stand in the text from the word on, whatever marks are between; {@link #NO_WORD} where they do not. */
        int end(String text, int word) {
            int at = word;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ') {
                    at = at < text.length() && Words.isPart(text.charAt(at)) ? text.length() : next(text, at);
                } else if (at < text.length() && Character.toLowerCase(text.charAt(at)) == c) {
                    at++;
                } else {
                    return NO_WORD;
                }
            }
            return at < text.length() && Words.isPart(text.charAt(at)) ? NO_WORD : at;
        }
    }

    /**
     * The lists of a table.
     *
     * @param table the words of each list, or several in a row, separated by bars, by its key
     */
    WordLists(Map<String, String> table) {
        Map<String, Entry> entries = new HashMap<>();
        table.keySet().forEach(key -> numbers.put(key, numbers.size()));
        table.forEach((key, bars) -> {
            for (String listed : StringUtils.split(bars, '|')) {
                Entry entry = entries.computeIfAbsent(listed, words -> new Entry(words, new long[longs()]));
                add(number(key), entry.lists);
            }
        });
        List<List<Entry>> byPlace = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            byPlace.add(new ArrayList<>());
        }
        entries.values().stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.words.length())
                        .reversed())
                .forEach(entry -> byPlace.get(place(entry.words, 0)).add(entry));
        Arrays.setAll(places, i -> byPlace.get(i).toArray(Entry[]::new));
        for (int i = 0; i < PLACES; i++) {
            listsOf[i] = places[i].length == 0 ? NONE : new long[longs()];
            for (Entry entry : places[i]) {
                or(listsOf[i], entry.lists);
            }
        }
    }

    private static long[] or(long[] some, long[] more) {
        for (int i = 0; i < more.length; i++) {
            some[i] |= more[i];
        }
        return some;
    }

    private int longs() {
        return numbers.size() / Long.SIZE + 1;
    }

    private static void add(int list, long[] lists) {
        lists[list / Long.SIZE] |= 1L << list;
    }

    private static boolean has(int list, long[] lists) {
        return (lists[list / Long.SIZE] >>> list & 1) != 0;
    }

    /** Where the next word begins from a place on; the end of the text where none does. */
    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && !Words.isPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** One past the last character of the word. */
    private static int wordEnd(String text, int word) {
        int i = word;
        while (i < text.length() && Words.isPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place of the word that begins here. */
    private static int place(String text, int word) {
        int hash = 0;
        for (int i = word; i < text.length() && Words.isPart(text.charAt(i)); i++) {
            hash = hash * SPREAD + Character.toLowerCase(text.charAt(i));
        }
        return place(hash);
    }

    private static int place(int hash) {
        return (hash ^ hash >>> Short.SIZE) & PLACES - 1;
    }

    /** The number of the list with the key, by which its words are asked for. */
    int number(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalStateException("no list of words '" + key + "'");
        }
        return number;
    }

    /** Which lists may have any of the words of a text. */
    Known known() {
        return new Known(this);
    }

    /**
     * The lists that have words which a text has too, or begin with them: of all the lists few do, so that the others are not looked
     * for in any stretch of it.
     */
    static final class Known {

        private final WordLists lists;
        private final long[] known;

        private Known(WordLists lists) {
            this.lists = lists;
            this.known = new long[lists.longs()];
        }

        /** Adds the words of a text. */
        void add(String text) {
            for (int word = next(text, 0); word < text.length(); word = next(text, wordEnd(text, word))) {
                or(known, lists.listsOf[place(text, word)]);
            }
        }

        /** Whether some of the words may be of the list; where not, none is. */
        boolean has(int list) {
            return WordLists.has(list, known);
        }
    }

    /** Whether the text has words of the list, asked once: nothing is kept. */
    boolean has(String key, String text) {
        int list = number(key);
        for (int word = next(text, 0); word < text.length(); word = next(text, wordEnd(text, word))) {
            if (longest(text, word, list) != NO_WORD) {
                return true;
            }
        }
        return false;
    }

    /** One past the longest words of the list that begin at the word. */
    private int longest(String text, int word, int list) {
        for (Entry entry : places[place(text, word)]) {
            int behind = has(list, entry.lists) ? entry.end(text, word) : NO_WORD;
            if (behind != NO_WORD) {
                return behind;
            }
        }
        return NO_WORD;
    }

    /** Whether the words begin with some of the list. */
    boolean begins(String key, String text) {
        int word = next(text, 0);
        return word < text.length() && longest(text, word, number(key)) != NO_WORD;
    }

    /** The words of a text, and which lists have some of them. */
    Segment segment(String text) {
        return new Segment(this, text);
    }

    /** Some words of a text, asked by the numbers of the lists. */
    static final class Segment {

        private final WordLists lists;
        private final String text;
        /** One past the last word. */
        private final int end;
        /** Which lists have words that stand anywhere, at the beginning and at the end; empty for none. */
        private long[] anywhere = NONE;

        private long[] first = NONE;
        private long[] last = NONE;

        private Segment(WordLists lists, String text) {
            this.lists = lists;
            this.text = text;
            int words = text.length();
            while (words > 0 && !Words.isPart(text.charAt(words - 1))) {
                words--;
            }
            this.end = words;
            int opening = next(text, 0);
            for (int word = opening; word < end; word = next(text, wordEnd(text, word))) {
                find(word, word == opening);
            }
        }

        private void find(int word, boolean opens) {
            for (Entry entry : lists.places[place(text, word)]) {
                int behind = entry.end(text, word);
                if (behind != NO_WORD) {
                    anywhere = with(anywhere, entry);
                    first = opens ? with(first, entry) : first;
                    last = behind == end ? with(last, entry) : last;
                }
            }
        }

        private static long[] with(long[] some, Entry entry) {
            return some.length == 0 ? entry.lists.clone() : or(some, entry.lists);
        }

        /** Whether it has words of the list. */
        boolean has(int list) {
            return anywhere.length > 0 && WordLists.has(list, anywhere);
        }

        /** Whether it begins with words of the list. */
        boolean begins(int list) {
            return first.length > 0 && WordLists.has(list, first);
        }

        /** Whether it ends with words of the list. */
        boolean ends(int list) {
            return last.length > 0 && WordLists.has(list, last);
        }

        /** Whether it has words of the list alone, the longest taken first; true where it has none at all. */
        boolean isOnly(int list) {
            int word = next(text, 0);
            while (word < end) {
                int behind = lists.longest(text, word, list);
                if (behind == NO_WORD) {
                    return false;
                }
                word = next(text, behind);
            }
            return true;
        }
    }
}
