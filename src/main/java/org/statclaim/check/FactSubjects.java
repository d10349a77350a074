package org.statclaim.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Subjects of facts, found by the words of their names. Immutable and safe for use by several threads. */
public final class FactSubjects {

    private final Map<String, List<List<String>>> byWord = new HashMap<>();
    private final Map<String, List<List<String>>> byStem = new HashMap<>();
    private final Map<List<String>, FactSubject> subjects = new HashMap<>();

    private FactSubjects(Collection<List<String>> all) {
        all.forEach(names -> subjects.computeIfAbsent(names, FactSubject::new));
        Map<String, Long> frequency = subjects.values().stream()
                .flatMap(subject -> subject.words().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        all.stream().distinct().forEach(names -> index(names, frequency));
    }

    /** Each name under its rarest word only, so that a word of every subject makes no long list. */
    private void index(List<String> names, Map<String, Long> frequency) {
        for (List<String> name : Objects.requireNonNull(subjects.get(names)).names()) {
            String key = name.stream()
                    .min(Comparator.comparing(frequency::get))
                    .orElseThrow(() -> new IllegalStateException("a name without words"));
            byWord.computeIfAbsent(key, word -> new ArrayList<>(1)).add(names);
            Words.stems(key)
                    .forEach(stem -> byStem.computeIfAbsent(stem, word -> new ArrayList<>(1))
                            .add(names));
        }
    }

    /**
     * {@return an index of subjects}
     *
     * @param subjects each with all its names
     */
    public static FactSubjects of(Collection<List<String>> subjects) {
        return new FactSubjects(subjects);
    }

    /**
     * {@return those of which all words of a name are among the given ones}
     *
     * @param words in lower case; an ending of one or two letters more or fewer makes no other word
     */
    public Collection<List<String>> among(Set<String> words) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (String word : words) {
            Stream.concat(Stream.of(word), Words.stems(word).stream())
                    .forEach(form -> found.addAll(byWord.getOrDefault(form, List.of())));
            found.addAll(byStem.getOrDefault(word, List.of()));
        }
        return found.stream()
                .filter(names -> Objects.requireNonNull(subjects.get(names))
                        .nameAmong(words)
                        .isPresent())
                .toList();
    }
}
