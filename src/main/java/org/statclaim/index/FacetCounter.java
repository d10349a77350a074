package org.statclaim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts what a search finds by the values of facets: numbers while it runs, names at the end. */
final class FacetCounter implements CollectorManager<FacetCounter.Counting, Map<Facet, List<ClaimHits.Count>>> {

    private final Set<Facet> facets;

    FacetCounter(Set<Facet> facets) {
        this.facets = facets;
    }

    /** The counts of one thread. */
    static final class Counting implements Collector {

        private final List<Named> facets;
        private final List<Segment> open = new ArrayList<>();

        /** The counts of the segments so far, by the names of the values. */
        private record Named(Facet facet, Map<String, Long> counts) {}

        /** The counts of one segment of the index, by the numbers that it gives its values. */
        private record Segment(Named named, SortedDocValues values, long[] counts) {}

        private Counting(Set<Facet> facets) {
            this.facets = facets.stream()
                    .map(facet -> new Named(facet, new HashMap<>()))
                    .toList();
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            name();
            for (Named named : facets) {
                SortedDocValues values = DocValues.getSorted(context.reader(), named.facet.field());
                open.add(new Segment(named, values, new long[values.getValueCount()]));
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // a count needs no score
                }

                @Override
                public void collect(int document) throws IOException {
                    for (Segment segment : open) {
                        if (segment.values.advanceExact(document)) {
                            segment.counts[segment.values.ordValue()]++;
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void name() throws IOException {
            for (Segment segment : open) {
                for (int i = 0; i < segment.counts.length; i++) {
                    if (segment.counts[i] > 0) {
                        String value = segment.values.lookupOrd(i).utf8ToString();
                        segment.named.counts.merge(value, segment.counts[i], Long::sum);
                    }
                }
            }
            open.clear();
        }
    }

    @Override
    public Counting newCollector() {
        return new Counting(facets);
    }

    @Override
    public Map<Facet, List<ClaimHits.Count>> reduce(Collection<Counting> collectors) throws IOException {
        Map<Facet, Map<String, Long>> sums = new EnumMap<>(Facet.class);
        facets.forEach(facet -> sums.put(facet, new HashMap<>()));
        for (Counting counting : collectors) {
            counting.name();
            for (Counting.Named named : counting.facets) {
                named.counts.forEach((value, count) -> sums.computeIfPresent(named.facet, (facet, sum) -> {
                    sum.merge(value, count, Long::sum);
                    return sum;
                }));
            }
        }
        Map<Facet, List<ClaimHits.Count>> result = new EnumMap<>(Facet.class);
        sums.forEach((facet, sum) -> result.put(facet, sorted(sum)));
        return result;
    }

    private static List<ClaimHits.Count> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new ClaimHits.Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(ClaimHits.Count::claims)
                        .reversed()
                        .thenComparing(ClaimHits.Count::value))
                .toList();
    }
}
