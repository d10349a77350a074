package org.statclaim.check;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Unit;

/**
 * One figure that is taken for true.
 *
 * @param subjects what it is of, in words: the names that a text may give it, at least one
 * @param value the figure; its last written digit is its rounding, so {@code 174E5} is 17.4 million and not 17,400,000
 * @param unit what it is in; empty for a number of the things that the subject names
 * @param per what it is a rate of
 * @param period the days that it holds for; empty where it always does
 * @param places where it holds: the names of one place; empty where no text has to name one
 * @param source who says so
 * @param url where they say so
 * @param wording the words of the sentence that states it, without figure, time and source: a figure in other words may be of
 *     something else; empty for a fact of a table, which says by its subject what it is of
 */
public record Fact(
        List<String> subjects,
        BigDecimal value,
        Optional<Unit> unit,
        Optional<Unit> per,
        Optional<Period> period,
        List<String> places,
        String source,
        Optional<URI> url,
        List<String> wording) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Keeps copies of the lists.
     *
     * @throws IllegalArgumentException if there is no subject, one has no word in it, or the period has an open end
     */
    public Fact {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()
                || subjects.stream().anyMatch(name -> Words.of(name).isEmpty())) {
            throw new IllegalArgumentException("a fact is of something that has a name");
        }
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(per, "per");
        if (period.isPresent()
                && (period.get().from().isEmpty() || period.get().to().isEmpty())) {
            throw new IllegalArgumentException("a fact's period has two ends, not " + period.get());
        }
        places = List.copyOf(places);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(url, "url");
        wording = List.copyOf(wording);
    }

    /**
     * A fact of a table.
     *
     * @param subjects names of what it is of
     * @param value its last digit is its rounding
     * @param unit what the value is in
     * @param per what it is a rate of
     * @param period when it holds; empty for always
     * @param places names of where it holds; empty where a text need not name one
     * @param source who says so
     * @param url where
     */
    public Fact(
            List<String> subjects,
            BigDecimal value,
            Optional<Unit> unit,
            Optional<Unit> per,
            Optional<Period> period,
            List<String> places,
            String source,
            Optional<URI> url) {
        this(subjects, value, unit, per, period, places, source, url, List.of());
    }

    /** Whether the claim is stated in the words of the fact, where it has some. */
    boolean isWordedAs(Claim claim) {
        return wording.isEmpty() || Words.areSame(wording, Statistic.wording(claim));
    }

    /** The values that its last digit may have been rounded from. */
    Interval rounded() {
        BigDecimal half = BigDecimal.ONE.movePointLeft(value.scale()).multiply(HALF);
        return Interval.of(value.subtract(half), value.add(half));
    }

    /**
     * "population (Netherlands, 2020)".
     *
     * @param place its name for readers; empty for none
     */
    String title(String place) {
        String time = period.map(Period::text).orElse("");
        String where = place.isEmpty() || time.isEmpty() ? place + time : place + ", " + time;
        return where.isEmpty() ? subjects.get(0) : subjects.get(0) + " (" + where + ")";
    }

    Finding.Source cited() {
        return new Finding.Source(source, period.map(Period::text).orElse(""), url);
    }
}
