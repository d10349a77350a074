package org.statclaim.check;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.convert.Rate;

/**
 * The result of one calculation. It says whether figures agree with each other or with a fact base, not whether either
 * is true.
 *
 * @param rule what was calculated
 * @param verdict what it came to
 * @param grade how
 * @param claims indices of the claims in it, the one that is judged last
 * @param stated what the judged claim states, in its unit; empty where it states a range
 * @param expected what it would have to be, in the same unit; empty where nothing could be calculated
 * @param width how much the words leave open: the distance of the ends of what is expected as a part of its middle, of a
 *     temperature above absolute zero; to four decimals; empty where an end is open or nothing could be calculated. No
 *     finding supports where it is more than a third
 * @param deviation the distance from the nearest end of the expected interval, as a part of that end; zero inside it
 * @param sources what besides the text is in it: exchange rates with their days, facts with their periods
 * @param explanation one sentence with the whole calculation
 */
public record Finding(
        Rule rule,
        Verdict verdict,
        Grade grade,
        List<Integer> claims,
        Optional<BigDecimal> stated,
        Optional<Interval> expected,
        Optional<BigDecimal> width,
        BigDecimal deviation,
        List<Source> sources,
        String explanation) {

    /** Between wider ends, figures agree whatever they are: a third, to the decimals of a width. */
    private static final BigDecimal WIDEST = new BigDecimal("0.3333");

    /**
     * What a calculation rests on besides the text.
     *
     * @param name who published it
     * @param date its day, or first and last day with a slash; a fact's period, empty where it always holds
     * @param url where it is published; empty for exchange rates
     */
    public record Source(String name, String date, Optional<URI> url) {
        public Source {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(url, "url");
        }

        /**
         * A source that has no address.
         *
         * @param name who says so
         * @param date an ISO date, or two with a slash
         */
        public Source(String name, String date) {
            this(name, date, Optional.empty());
        }

        /** Who fixed an exchange rate, and when. */
        static Source of(Rate rate) {
            String first = rate.first().toString();
            return new Source(rate.source(), rate.first().equals(rate.last()) ? first : first + "/" + rate.last());
        }
    }

    /** Keeps copies of the lists; nothing may be null. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(grade, "grade");
        claims = List.copyOf(claims);
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(deviation, "deviation");
        sources = List.copyOf(sources);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * A finding that is as wide as what is expected.
     *
     * @param rule what was calculated
     * @param verdict what came of it
     * @param grade how near
     * @param claims indices, the judged claim last
     * @param stated what the judged claim says, in its unit
     * @param expected what the calculation allows, in the same unit
     * @param deviation the distance from the nearest end of what is expected, as a part of that end
     * @param sources rates and facts that were used
     * @param explanation the calculation in a sentence
     */
    public Finding(
            Rule rule,
            Verdict verdict,
            Grade grade,
            List<Integer> claims,
            Optional<BigDecimal> stated,
            Optional<Interval> expected,
            BigDecimal deviation,
            List<Source> sources,
            String explanation) {
        this(
                rule,
                verdict,
                grade,
                claims,
                stated,
                expected,
                expected.flatMap(Interval::width),
                deviation,
                sources,
                explanation);
    }

    /**
     * {@return whether the words leave so little open that a reader may be told what came of it; a bound leaves one
     * side open, and no more}
     */
    public boolean isNarrow() {
        return width.isEmpty() || isNarrow(width);
    }

    static boolean isNarrow(Optional<BigDecimal> width) {
        return width.filter(part -> part.compareTo(WIDEST) <= 0).isPresent();
    }
}
