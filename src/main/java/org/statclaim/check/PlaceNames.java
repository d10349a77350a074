package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names of places in text: as they are written, or all in capitals, so that "nice" is not Nice. The longest one
 * counts: New York is not York.
 */
final class PlaceNames {

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private record Name(String printed, List<String> words) {}

    PlaceNames(Collection<String> names) {
        for (String printed : new LinkedHashSet<>(names)) {
            Name name = new Name(printed, Words.split(printed));
            String first = name.words().get(0);
            for (String key : Set.copyOf(List.of(first, first.toUpperCase(Locale.ROOT)))) {
                byFirstWord.computeIfAbsent(key, word -> new ArrayList<>(1)).add(name);
            }
        }
    }

    /** The names in the text, in its order. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (byFirstWord.isEmpty()) {
            return found;
        }
        List<String> words = Words.split(text);
        int i = 0;
        while (i < words.size()) {
            int longest = 0;
            List<String> here = new ArrayList<>(1);
            for (Name name : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int length = name.words().size();
                if (length >= longest && isAt(name, words, i)) {
                    if (length > longest) {
                        here.clear();
                    }
                    longest = length;
                    here.add(name.printed());
                }
            }
            found.addAll(here);
            i += Math.max(longest, 1);
        }
        return found;
    }

    private static boolean isAt(Name name, List<String> words, int start) {
        int length = name.words().size();
        if (start + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            String word = words.get(start + i);
            String own = name.words().get(i);
            if (!word.equals(own) && !word.equals(own.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
