package org.statclaim.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.statclaim.claim.Period;

/**
 * The facts of one subject in one place, by time. Periods of about one length lie together, by their first day, so that
 * those which hold at a day are one short stretch of each length: a fact a day for three centuries is no long search. Plain
 * lists, as there may be millions of facts: they are all added first, then {@linkplain #sort put in order}, then looked up.
 */
final class Timeline {

    private final List<Fact> facts = new ArrayList<>(1);
    private final List<Fact> always = new ArrayList<>(0);

    /** By the bits of the number of days, then by the first day. */
    private final Map<Integer, ArrayList<Fact>> byLength = new HashMap<>(1);

    void add(Fact fact) {
        facts.add(fact);
        if (fact.period().isEmpty()) {
            always.add(fact);
            return;
        }
        byLength.computeIfAbsent(bits(days(fact.period().get())), bits -> new ArrayList<>(1))
                .add(fact);
    }

    /** Ends the adding: those of about one length by their first day, and otherwise as they were added. */
    void sort() {
        for (ArrayList<Fact> alike : byLength.values()) {
            alike.sort(Comparator.comparing(Timeline::firstDay));
            alike.trimToSize();
        }
    }

    /** All of them, in their order. */
    Stream<Fact> facts() {
        return facts.stream();
    }

    /** Those whose period has the given one in it. */
    Stream<Fact> holding(Optional<Period> time) {
        Optional<LocalDate> from = time.flatMap(Period::from);
        Optional<LocalDate> to = time.flatMap(Period::to);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return always.stream();
        }
        return Stream.concat(
                always.stream(),
                byLength.entrySet().stream()
                        .flatMap(entry -> near(entry.getKey(), entry.getValue(), from.get(), to.get()))
                        .filter(fact -> holds(fact, time)));
    }

    /** Those that begin early enough, and not so early that none of their length could still hold. */
    private static Stream<Fact> near(int bits, List<Fact> alike, LocalDate from, LocalDate to) {
        LocalDate earliest = to.minusDays(1L << bits);
        return earliest.isAfter(from)
                ? Stream.empty()
                : alike.subList(fromDay(alike, earliest), alike.size()).stream()
                        .takeWhile(fact -> !firstDay(fact).isAfter(from));
    }

    /** Where in the ordered list the facts begin that start on the day or later. */
    private static int fromDay(List<Fact> alike, LocalDate day) {
        int low = 0;
        int high = alike.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstDay(alike.get(middle)).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static LocalDate firstDay(Fact fact) {
        return fact.period().orElseThrow().from().orElseThrow();
    }

    /** Whether the fact's period has the given one in it. */
    static boolean holds(Fact fact, Optional<Period> time) {
        return fact.period().isEmpty()
                || (time.flatMap(Period::from).isPresent()
                        && time.flatMap(Period::to).isPresent()
                        && !time.get()
                                .from()
                                .get()
                                .isBefore(fact.period().get().from().orElseThrow())
                        && !time.get()
                                .to()
                                .get()
                                .isAfter(fact.period().get().to().orElseThrow()));
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from().orElseThrow(), period.to().orElseThrow());
    }

    /** The least power of two above the number. */
    private static int bits(long days) {
        return Long.SIZE - Long.numberOfLeadingZeros(days);
    }
}
