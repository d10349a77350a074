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

    private final Map<String, Integer> numbers = new HashMap<>();
    /** The entries of each place, the longest first. */
    private final Entry[][] places = new Entry[PLACES][];

    /**
     * Some words that lists have.
     *
     * @param words with a blank on either side of each
     * @param lists the lists that have them, a bit for each
     */
    private record Entry(String words, long[] lists) {}

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
                Entry entry = entries.computeIfAbsent(' ' + listed + ' ', words -> new Entry(words, new long[longs()]));
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
                .forEach(entry -> byPlace.get(place(entry.words, 0, entry.words.indexOf(' ', 1)))
                        .add(entry));
        Arrays.setAll(places, i -> byPlace.get(i).toArray(Entry[]::new));
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

    /** The place of the word between two blanks. */
    private static int place(String words, int blank, int next) {
        int hash = 0;
        for (int i = blank + 1; i < next; i++) {
            hash = hash * SPREAD + words.charAt(i);
        }
        return (hash ^ hash >>> Short.SIZE) & PLACES - 1;
    }

    private int number(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalStateException("no list of words '" + key + "'");
        }
        return number;
    }

    /** The words of a text, and which lists have some of them. */
    Segment segment(String text) {
        return new Segment(this, spaced(text));
    }

    /** The words of a text in lower case, with a blank on either side of each; one blank where there are none. */
    static String spaced(String text) {
        char[] spaced = new char[text.length() + 2];
        spaced[0] = ' ';
        int end = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Words.isPart(c)) {
                spaced[end++] = Character.toLowerCase(c);
            } else if (spaced[end - 1] != ' ') {
                spaced[end++] = ' ';
            }
        }
        if (spaced[end - 1] != ' ') {
            spaced[end++] = ' ';
        }
        return new String(spaced, 0, end);
    }

    /** Some words of a text, asked by the keys of the lists. */
    static final class Segment {

        private static final long[] NONE = {};

        private final WordLists lists;
        private final String words;
        private final int size;
        /** Which lists have words that stand anywhere, at the beginning and at the end; empty for none. */
        private long[] anywhere = NONE;

        private long[] first = NONE;
        private long[] last = NONE;

        private Segment(WordLists lists, String words) {
            this.lists = lists;
            this.words = words;
            int count = 0;
            int blank = 0;
            while (blank < words.length() - 1) {
                int next = words.indexOf(' ', blank + 1);
                find(blank, next);
                blank = next;
                count++;
            }
            this.size = count;
        }

        private void find(int blank, int next) {
            for (Entry entry : lists.places[place(words, blank, next)]) {
                if (words.startsWith(entry.words, blank)) {
                    anywhere = or(anywhere, entry.lists);
                    first = blank == 0 ? or(first, entry.lists) : first;
                    last = blank + entry.words.length() == words.length() ? or(last, entry.lists) : last;
                }
            }
        }

        private static long[] or(long[] some, long[] more) {
            long[] all = some.length == 0 ? new long[more.length] : some;
            for (int i = 0; i < more.length; i++) {
                all[i] |= more[i];
            }
            return all;
        }

        /** How many words it has. */
        int size() {
            return size;
        }

        /** Whether it has words of the list. */
        boolean has(String key) {
            int list = lists.number(key);
            return anywhere.length > 0 && WordLists.has(list, anywhere);
        }

        /** Whether it begins with words of the list. */
        boolean begins(String key) {
            int list = lists.number(key);
            return first.length > 0 && WordLists.has(list, first);
        }

        /** Whether it ends with words of the list. */
        boolean ends(String key) {
            int list = lists.number(key);
            return last.length > 0 && WordLists.has(list, last);
        }

        /** Whether it has words of the list alone, the longest taken first; true where it has none at all. */
        boolean isOnly(String key) {
            int list = lists.number(key);
            int at = 0;
            while (at < words.length() - 1) {
                int longest = longest(at, list);
                if (longest == 0) {
                    return false;
                }
                // the blank behind one word is the one before the next
                at += longest - 1;
            }
            return true;
        }

        private int longest(int blank, int list) {
            for (Entry entry : lists.places[place(words, blank, words.indexOf(' ', blank + 1))]) {
                if (WordLists.has(list, entry.lists) && words.startsWith(entry.words, blank)) {
                    return entry.words.length();
                }
            }
            return 0;
        }
    }
}
