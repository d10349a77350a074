package org.statclaim.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.DoubleRangeDocValuesField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;

/**
 * Intervals of claims, kept twice: in a tree, which finds all that meet an interval, and beside each claim, where looking is
 * quicker for the few that the other conditions of a search leave.
 */
final class Ranges {

    private Ranges() {}

    static void add(Document document, String field, double low, double high) {
        double[] from = {low};
        double[] to = {high};
        document.add(new DoubleRange(field, from, to));
        document.add(new DoubleRangeDocValuesField(field, from, to));
    }

    static void add(Document document, String field, long first, long last) {
        long[] from = {first};
        long[] to = {last};
        document.add(new LongRange(field, from, to));
        document.add(new LongRangeDocValuesField(field, from, to));
    }

    /** Intervals that share a value with this one, ends included. */
    static Query meeting(String field, double low, double high) {
        double[] from = {low};
        double[] to = {high};
        return new IndexOrDocValuesQuery(
                DoubleRange.newIntersectsQuery(field, from, to),
                DoubleRangeDocValuesField.newSlowIntersectsQuery(field, from, to));
    }

    /** Intervals that share a day with this one, ends included. */
    static Query meeting(String field, long first, long last) {
        long[] from = {first};
        long[] to = {last};
        return new IndexOrDocValuesQuery(
                LongRange.newIntersectsQuery(field, from, to),
                LongRangeDocValuesField.newSlowIntersectsQuery(field, from, to));
    }
}
