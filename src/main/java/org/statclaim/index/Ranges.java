package org.statclaim.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.DoubleRangeDocValuesField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.statclaim.claim.Period;

/**
 * Intervals of claims, kept twice: in a tree, which finds all that meet an interval, and beside each claim, where looking is
 * quicker for the few that the other conditions of a search leave.
 */
final class Ranges {

    private Ranges() {}

    static double least(Optional<BigDecimal> low) {
        return low.map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    }

    static double most(Optional<BigDecimal> high) {
        return high.map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    }

    /** Keeps an interval of magnitudes; an end that is not there is open. */
    static void add(Document document, String field, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        double[] from = {least(low)};
        double[] to = {most(high)};
        document.add(new DoubleRange(field, from, to));
        document.add(new DoubleRangeDocValuesField(field, from, to));
    }

    /** Keeps the days of a period. */
    static void add(Document document, String field, Period period) {
        long[] from = {firstDay(period)};
        long[] to = {lastDay(period)};
        document.add(new LongRange(field, from, to));
        document.add(new LongRangeDocValuesField(field, from, to));
    }

    /** Intervals that share a value with this one, ends included. */
    static Query meeting(String field, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        double[] from = {least(low)};
        double[] to = {most(high)};
        return new IndexOrDocValuesQuery(
                DoubleRange.newIntersectsQuery(field, from, to),
                DoubleRangeDocValuesField.newSlowIntersectsQuery(field, from, to));
    }

    /** Periods that share a day with this one, ends included. */
    static Query meeting(String field, Period period) {
        long[] from = {firstDay(period)};
        long[] to = {lastDay(period)};
        return new IndexOrDocValuesQuery(
                LongRange.newIntersectsQuery(field, from, to),
                LongRangeDocValuesField.newSlowIntersectsQuery(field, from, to));
    }

    // "until 2010" of a text of 2020 may end before it begins

    private static long firstDay(Period period) {
        return Math.min(from(period), to(period));
    }

    private static long lastDay(Period period) {
        return Math.max(from(period), to(period));
    }

    private static long from(Period period) {
        return period.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private static long to(Period period) {
        return period.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
}
