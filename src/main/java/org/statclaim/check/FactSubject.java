package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What facts are of: names, each of one or more words in lower case. */
final class FactSubject {

    private final List<List<String>> names = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    FactSubject(List<String> subjects) {
        for (String subject : subjects) {
            List<String> name = Words.of(subject);
            names.add(name);
            words.addAll(name);
        }
    }

    /** The words of each of its names. */
    List<List<String>> names() {
        return names;
    }

    /** The words of all its names. */
    Set<String> words() {
        return words;
    }

    /** The words of the longest of its names that are all among the given ones, the first of those. */
    Optional<List<String>> nameAmong(Collection<String> given) {
        List<String> longest = null;
        for (List<String> name : names) {
            boolean among = (longest == null || name.size() > longest.size())
                    && name.stream().allMatch(word -> Words.isIn(word, given));
            longest = among ? name : longest;
        }
        return Optional.ofNullable(longest);
    }
}
