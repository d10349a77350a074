package org.statclaim.check;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds names of places in text: as they are written, with a capital at their start, without accents, or all in capitals, so
 * that "nice" is not Nice. The longest one counts: New York is not York, and with a name of no place in between, the Bank of
 * America is not America. A part of a hyphened word is no name where the part before it is none: "Noord-Italië" is not Italy,
 * "niet-Belgen" are no Belgians; "Vlaams-Nederlandse" are both. The time is in proportion to the text.
 *
 * @param <P> what a name stands for
 */
final class PlaceNames<P> {

    private final Node<P> root = new Node<>();

    /** The names that begin with the same words, whatever their case and accents. */
    private static final class Node<P> {

        /** By the folded word; most nodes have none. */
        private Map<String, Node<P>> next = Map.of();

        /** The names that end here, as they are written. */
        private List<Name<P>> names = List.of();

        Node<P> step(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, key -> new Node<>());
        }

        void end(Name<P> name) {
            if (names.isEmpty()) {
                names = new ArrayList<>(1);
            }
            names.add(name);
        }
    }

    /** @param places what it stands for; nothing for a name of no place */
    private record Name<P>(List<String> words, Collection<P> places) {}

    /**
     * A name in a text.
     *
     * @param start its first character
     * @param end the one behind its last
     * @param places all that it is a name of
     */
    record Found<P>(int start, int end, List<P> places) {}

    PlaceNames(Map<String, ? extends Collection<P>> names) {
        names.forEach((name, places) -> add(Words.split(name), places));
    }

    /** Names that stand for themselves. */
    static PlaceNames<String> of(Collection<String> names) {
        return new PlaceNames<>(names.stream().distinct().collect(Collectors.toMap(Function.identity(), List::of)));
    }

    private void add(List<String> words, Collection<P> places) {
        Node<P> node = root;
        for (String word : words) {
            node = node.step(fold(word));
        }
        node.end(new Name<>(words, places));
    }

    private static String fold(String word) {
        return withoutAccents(word.toUpperCase(Locale.ROOT));
    }

    static String withoutAccents(String word) {
        if (isAscii(word)) {
            return word;
        }
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Encoded rather than looked through: thousands of names are asked when none of this is compiled yet. */
    private static boolean isAscii(String word) {
        return word.getBytes(StandardCharsets.UTF_8).length == word.length();
    }

    /** What the names in the text stand for, in its order. */
    Set<P> in(String text) {
        Set<P> places = new LinkedHashSet<>();
        find(text).forEach(name -> places.addAll(name.places()));
        return places;
    }

    /** The names in the text, in its order; those of no place are left out. */
    List<Found<P>> find(String text) {
        List<Found<P>> found = new ArrayList<>();
        if (root.next.isEmpty()) {
            return found;
        }
        Split split = new Split(text);
        int named = -1;
        int i = 0;
        while (i < split.count) {
            int end = i;
            Set<P> places = Set.of();
            Node<P> node = root.next.get(fold(split.word(i)));
            for (int j = i + 1; node != null; j++) {
                List<Name<P>> written = written(node, split, i);
                if (!written.isEmpty()) {
                    end = j;
                    places = new LinkedHashSet<>();
                    for (Name<P> name : written) {
                        places.addAll(name.places());
                    }
                }
                node = j < split.count ? node.next.get(fold(split.word(j))) : null;
            }
            if (end == i || named != i && split.isHyphened(i)) {
                i++;
            } else {
                if (!places.isEmpty()) {
                    found.add(new Found<>(split.bounds[2 * i], split.bounds[2 * end - 1], List.copyOf(places)));
                }
                i = end;
                named = end;
            }
        }
        return found;
    }

    private static <P> List<Name<P>> written(Node<P> node, Split split, int start) {
        List<Name<P>> written = List.of();
        for (Name<P> name : node.names) {
            if (isWritten(name.words(), split, start)) {
                written = written.isEmpty() ? new ArrayList<>(1) : written;
                written.add(name);
            }
        }
        return written;
    }

    private static boolean isWritten(List<String> words, Split split, int start) {
        for (int i = 0; i < words.size(); i++) {
            if (!isWritten(words.get(i), split.word(start + i), i == 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word of the text has the capitals of the name's, or nothing but capitals. */
    private static boolean isWritten(String own, String word, boolean first) {
        if (word.equals(own)) {
            return true;
        }
        boolean same = word.length() == own.length();
        boolean capitals = true;
        for (int i = 0; i < word.length() && (same || capitals); i++) {
            char c = word.charAt(i);
            capitals &= !Character.isLowerCase(c);
            same = same
                    && (Character.isUpperCase(c) == Character.isUpperCase(own.charAt(i))
                            || first && i == 0 && Character.isUpperCase(c));
        }
        return same || capitals;
    }

    /** The words of a text with where they stand. */
    private static final class Split {

        private static final String HYPHENS = "-\u2010\u2011";

        private final String text;
        private int[] bounds = new int[64];
        private int count;

        Split(String text) {
            this.text = text;
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean part = i < text.length() && Words.isPart(text.charAt(i));
                if (part && start < 0) {
                    start = i;
                } else if (!part && start >= 0) {
                    if (2 * count == bounds.length) {
                        bounds = Arrays.copyOf(bounds, 4 * count);
                    }
                    bounds[2 * count] = start;
                    bounds[2 * count + 1] = i;
                    count++;
                    start = -1;
                }
            }
        }

        String word(int i) {
            return text.substring(bounds[2 * i], bounds[2 * i + 1]);
        }

        /** Whether a hyphen alone parts it from the word before it. */
        boolean isHyphened(int i) {
            return i > 0
                    && bounds[2 * i] - bounds[2 * i - 1] == 1
                    && HYPHENS.indexOf(text.charAt(bounds[2 * i - 1])) >= 0;
        }
    }
}
