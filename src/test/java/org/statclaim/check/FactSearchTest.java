package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.statclaim.claim.Period;

/** The index finds what going through all facts finds; the seed is the number of the repetition. */
@Tag("slow")
class FactSearchTest {

    private static final int FACTS = 200;
    private static final int QUESTIONS = 200;

    private static final List<String> STEMS =
            List.of("woning", "wage", "plan", "auto", "a12", "1234", "12345", "huis", "kind", "minimum", "ß", "🚢x");
    private static final List<String> ENDINGS = List.of("", "s", "en", "n", "eren", "1");
    private static final List<String> PLACES = List.of("York", "New York", "Nice", "Den Haag", "Amsterdam");

    @RepeatedTest(50)
    void findsWhatGoingThroughAllFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Fact> facts = IntStream.range(0, FACTS).mapToObj(i -> fact(random)).toList();
        FactBase base = FactBase.of(facts);

        for (int i = 0; i < QUESTIONS; i++) {
            Set<String> words = new LinkedHashSet<>(words(random, 4));
            Set<String> places = keys(random);
            Optional<Period> time = period(random);

            Set<List<String>> subjects = facts.stream()
                    .filter(fact -> isAbout(fact, words))
                    .map(Fact::subjects)
                    .collect(Collectors.toSet());
            assertThat(base.subjects(words))
                    .as("seed %d, question %d: %s", repetition.getCurrentRepetition(), i, words)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(subjects);
            for (List<String> subject : subjects) {
                List<Fact> here = facts.stream()
                        .filter(fact -> fact.subjects().equals(subject))
                        .filter(fact -> places.isEmpty() || places.contains(key(fact)))
                        .toList();
                assertThat(base.find(new FactQuery(subject, places, Optional.empty(), FACTS)))
                        .containsExactlyInAnyOrderElementsOf(here);
                // without a time it is for facts of any time
                assertThat(base.find(new FactQuery(subject, places, time, FACTS)))
                        .as("%s in %s at %s", subject, places, time)
                        .containsExactlyInAnyOrderElementsOf(here.stream()
                                .filter(fact -> time.isEmpty() || holds(fact, time))
                                .toList());
            }
        }
    }

    private static String key(Fact fact) {
        return fact.places().isEmpty() ? FactQuery.NOWHERE : Gazetteer.load().key(fact.places());
    }

    /** None, nowhere, or some of the places. */
    private static Set<String> keys(Random random) {
        Set<String> keys = new LinkedHashSet<>();
        if (random.nextBoolean()) {
            keys.add(FactQuery.NOWHERE);
            keys.add(Gazetteer.load().key(List.of(PLACES.get(random.nextInt(PLACES.size())))));
        }
        return keys;
    }

    private static boolean holds(Fact fact, Optional<Period> time) {
        return fact.period().isEmpty()
                || time.flatMap(Period::from).stream()
                        .anyMatch(from -> from.datesUntil(
                                        time.flatMap(Period::to).orElseThrow().plusDays(1))
                                .allMatch(day -> !day.isBefore(
                                                fact.period().get().from().orElseThrow())
                                        && !day.isAfter(fact.period().get().to().orElseThrow())));
    }

    private static Optional<Period> period(Random random) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(20));
        LocalDate to = from.plusDays(random.nextInt(1 + random.nextInt(20)));
        return Optional.of(new Period("", Optional.of(from), Optional.of(to)));
    }

    private static boolean isAbout(Fact fact, Set<String> words) {
        return fact.subjects().stream()
                .anyMatch(subject -> Words.of(subject).stream()
                        .allMatch(word -> words.stream().anyMatch(other -> isSame(word, other))));
    }

    /** The rule as it is told, without the index's means. */
    private static boolean isSame(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        int ending = longer.length() - shorter.length();
        boolean letters = longer.substring(shorter.length()).chars().allMatch(Character::isLetter)
                && Character.isLetter(shorter.charAt(shorter.length() - 1));
        return longer.equals(shorter)
                || (longer.startsWith(shorter)
                        && letters
                        && ((ending == 1 && shorter.length() >= 4) || (ending == 2 && shorter.length() >= 5)));
    }

    private static Fact fact(Random random) {
        List<String> subjects = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> String.join(" ", words(random, 1 + random.nextInt(2))))
                .toList();
        List<String> places = random.nextBoolean() ? List.of() : List.of(PLACES.get(random.nextInt(PLACES.size())));
        return new Fact(
                subjects,
                BigDecimal.valueOf(random.nextInt()),
                Optional.empty(),
                Optional.empty(),
                period(random),
                places,
                "source " + random.nextLong(),
                Optional.empty());
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(STEMS.get(random.nextInt(STEMS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size())));
        }
        return words;
    }
}
