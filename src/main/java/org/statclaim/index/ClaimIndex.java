package org.statclaim.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.ReferenceTables;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.FactBase;
import org.statclaim.check.Tolerance;
import org.statclaim.convert.CurrencyConverter;

/**
 * Claims of many articles, to be looked up by words, values, units, times and sources. In memory, or in a directory, where
 * what is committed survives whatever happens to the program.
 *
 * <p>Safe for use by several threads. One index writes to a directory at a time; any number read it.
 */
public final class ClaimIndex implements AutoCloseable {

    /** The most characters that the id of an article may have. */
    public static final int MAX_ID = 1_000;

    private final OpenIndex index;
    private final ClaimExtractor extractor;
    private final Documents documents;
    private final QueryTranslator translator;
    private final SimilarQuery similar;
    private final Contradictions contradictions;

    private ClaimIndex(OpenIndex index, Parts parts) {
        this.index = index;
        this.extractor = parts.extractor;
        this.documents = parts.documents;
        this.translator = parts.translator;
        this.similar = parts.similar;
        this.contradictions = parts.contradictions;
    }

    /** What an index works with, beside where it is kept. */
    private record Parts(
            ClaimExtractor extractor,
            Documents documents,
            QueryTranslator translator,
            SimilarQuery similar,
            Contradictions contradictions) {

        static Parts of(CurrencyConverter currencies, Tolerance tolerance, Optional<SynonymMap> synonyms) {
            ReferenceTables tables = ReferenceTables.load();
            Amounts amounts = new Amounts(tables.units(), currencies);
            RatesOfDays rates = new RatesOfDays(currencies);
            Analyzer analyzer = Analyzers.query(synonyms);
            QueryUnits units = new QueryUnits(tables.units(), tables.currencies());
            ClaimExtractor extractor = ClaimExtractor.builder().build();
            QueryNumbers numbers = new QueryNumbers(extractor);
            return new Parts(
                    extractor,
                    new Documents(amounts),
                    new QueryTranslator(analyzer, amounts, rates, units, numbers),
                    new SimilarQuery(analyzer, amounts, rates, tolerance),
                    new Contradictions(tolerance, currencies, amounts.units()));
        }
    }

    /**
     * An empty index in memory.
     *
     * @return an index that ends with {@link #close}
     * @throws IOException if the bundled exchange rates cannot be read
     */
    public static ClaimIndex inMemory() throws IOException {
        return builder().build();
    }

    /**
     * {@return the index of a directory, to be written to; a new one where there is none} It has a folder of its own
     * there, {@code statclaim-index}, and nothing else in the directory is touched.
     *
     * @param directory where it is, or shall be
     * @throws IndexInUseException if another one writes to it
     * @throws IndexFormatException if it is of another format, or none of claims
     * @throws IOException if it cannot be read or written
     */
    public static ClaimIndex open(Path directory) throws IOException {
        return builder().directory(directory).build();
    }

    /** {@return a builder of an index in memory} */
    public static Builder builder() {
        return new Builder();
    }

    /** How an index is opened; in memory where no directory is given. */
    public static final class Builder {

        private @Nullable Path path;
        private boolean readOnly;
        private @Nullable CurrencyConverter currencies;
        private Tolerance tolerance = Tolerance.STANDARD;
        private Optional<SynonymMap> synonyms = Optional.empty();

        private Builder() {}

        /**
         * Where the index is kept, in a folder of its own; in memory where nothing is said.
         *
         * @param directory where it is, or shall be
         * @return this builder
         */
        public Builder directory(Path directory) {
            this.path = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /**
         * Only to search: the directory must hold an index, and {@code add}, {@code delete} and {@code commit} are
         * refused.
         *
         * @return this builder
         */
        public Builder readOnly() {
            this.readOnly = true;
            return this;
        }

        /**
         * Where exchange rates come from; the bundled ones where nothing is said.
         *
         * @param converter for amounts of several currencies
         * @return this builder
         */
        public Builder currencies(CurrencyConverter converter) {
            this.currencies = Objects.requireNonNull(converter, "converter");
            return this;
        }

        /**
         * How wide words are, where claims are compared; {@link Tolerance#STANDARD} where nothing is said.
         *
         * @param widths for each kind of wording
         * @return this builder
         */
        public Builder tolerance(Tolerance widths) {
            this.tolerance = Objects.requireNonNull(widths, "widths");
            return this;
        }

        /**
         * Words that stand for each other in searches: one group a line, with commas between, as in {@code gevangenen,
         * prisoners}; {@code a, b => c} finds only {@code c}; lines that begin with {@code #} are comments.
         *
         * @param file in UTF-8
         * @return this builder
         * @throws IOException if the file cannot be read, or a line is none of these; the message names file and line
         */
        public Builder synonyms(Path file) throws IOException {
            this.synonyms = Optional.of(Synonyms.read(file));
            return this;
        }

        /**
         * The index.
         *
         * @return an index, to be closed; one that is written to keeps others from writing
         * @throws IndexInUseException if another one writes to the directory
         * @throws IndexFormatException if the directory's index is of another format, or none of claims
         * @throws IOException if the directory or the bundled exchange rates cannot be read
         * @throws IllegalStateException if an index in memory is to be read only
         */
        public ClaimIndex build() throws IOException {
            if (path == null && readOnly) {
                throw new IllegalStateException("an index in memory that is only read would stay empty");
            }
            CurrencyConverter converter =
                    currencies == null ? CurrencyConverter.builder().build() : currencies;
            Parts parts = Parts.of(converter, tolerance, synonyms);
            Path where = path == null ? Path.of("") : path;
            Directory directory =
                    path == null ? new ByteBuffersDirectory() : IndexDirectory.CLAIMS.open(path, readOnly);
            OpenIndex index = OpenIndex.of(IndexDirectory.CLAIMS, where, directory, readOnly, OpenIndex.Sees.WRITTEN);
            return new ClaimIndex(index, parts);
        }
    }

    /**
     * Adds the claims of an article, in place of those that the index has of an article of the same id. This index
     * finds them at once, others after {@link #commit}. Words are looked for in the claim's sentence, in those around
     * it, and in the headline.
     *
     * @param article with an id
     * @throws IllegalArgumentException if the article has no id, or one of more than 1,000 characters
     * @throws IOException if the index cannot be written
     */
    public void add(Article article) throws IOException {
        add(extractor.extract(article), article.text());
    }

    /**
     * The same for claims that an extractor of one's own has found in the text.
     *
     * @param extraction what was found
     * @param text what it was found in
     * @throws IllegalArgumentException if the article has no id, or one of more than 1,000 characters
     * @throws IOException if the index cannot be written
     */
    public void add(Extraction extraction, String text) throws IOException {
        add(extraction, Optional.of(text));
    }

    /**
     * The same for claims whose text is not at hand: they are found by the words of their own sentences alone.
     *
     * @param extraction what was found
     * @throws IllegalArgumentException if the article has no id, or one of more than {@link #MAX_ID} characters
     * @throws IOException if the index cannot be written
     */
    public void add(Extraction extraction) throws IOException {
        add(extraction, Optional.empty());
    }

    private void add(Extraction extraction, Optional<String> text) throws IOException {
        String id = requireId(extraction.id());
        List<Document> claims = documents.of(id, extraction, text);
        Term article = new Term(Fields.ARTICLE, id);
        if (claims.isEmpty()) {
            index.writer().deleteDocuments(article);
        } else {
            index.writer().updateDocuments(article, claims);
        }
    }

    /**
     * Adds the claims of all articles of another index, in place of those that this one has of articles of the same ids. That is
     * much faster than to add them one by one; an article without claims, of which the other index knows nothing, replaces none.
     *
     * @param directory which holds the other index, and keeps it
     * @throws IndexInUseException if somebody writes to the other index
     * @throws IndexFormatException if it is of another format, or none of claims
     * @throws IOException if it cannot be read, or this one not be written
     */
    public void addAll(Path directory) throws IOException {
        new IndexMerge(index.writer()).add(directory);
    }

    /**
     * Takes out the claims of an article; an id that the index does not have changes nothing.
     *
     * @param article its id
     * @throws IOException if the index cannot be written
     */
    public void delete(String article) throws IOException {
        index.writer().deleteDocuments(new Term(Fields.ARTICLE, requireId(article)));
    }

    /**
     * Makes what was added and deleted durable, all of it or nothing.
     *
     * @throws IOException if the index cannot be written; what was committed before is still there
     */
    public void commit() throws IOException {
        index.writer().commit();
    }

    private static String requireId(String id) {
        if (id.isEmpty() || id.length() > MAX_ID) {
            throw new IllegalArgumentException(
                    "an article needs an id of 1 to " + MAX_ID + " characters, not of " + id.length());
        }
        return id;
    }

    /**
     * {@return the claims that a query asks for}
     *
     * @param query what they must be
     * @throws IllegalArgumentException if the query has many hundreds of words, which is more than Lucene goes through,
     *     or asks for words that begin with more than 255 characters
     * @throws IOException if the index cannot be read
     */
    public ClaimHits find(ClaimQuery query) throws IOException {
        try {
            return search(searcher -> find(searcher, query));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new IllegalArgumentException("the query has too many words", e);
        }
    }

    private ClaimHits find(IndexSearcher searcher, ClaimQuery query) throws IOException {
        Query translated = translator.translate(query);
        int wanted = Math.max(1, query.offset() + query.limit());
        CollectorManager<?, ? extends TopDocs> top = top(query.order(), wanted);
        Map<Facet, List<ClaimHits.Count>> counts = new EnumMap<>(Facet.class);
        TopDocs found;
        if (query.facets().isEmpty()) {
            found = searcher.search(translated, top);
        } else {
            Object[] both =
                    searcher.search(translated, new MultiCollectorManager(top, new FacetCounter(query.facets())));
            found = (TopDocs) both[0];
            ((Map<?, ?>) both[1]).forEach((facet, values) -> counts.put((Facet) facet, counts(values)));
        }
        StoredFields stored = searcher.storedFields();
        List<ClaimHits.Hit> hits = new ArrayList<>();
        for (int i = query.offset(); i < Math.min(found.scoreDocs.length, wanted) && hits.size() < query.limit(); i++) {
            ScoreDoc hit = found.scoreDocs[i];
            hits.add(new ClaimHits.Hit(read(stored, hit.doc), Float.isNaN(hit.score) ? 0 : hit.score));
        }
        return new ClaimHits(found.totalHits.value, hits, counts);
    }

    @SuppressWarnings("unchecked")
    private static List<ClaimHits.Count> counts(Object values) {
        return (List<ClaimHits.Count>) values;
    }

    static IndexedClaim read(StoredFields stored, int document) throws IOException {
        BytesRef bytes = stored.document(document).getBinaryValue(Fields.CLAIM);
        return ClaimCodec.read(bytes.bytes, bytes.offset, bytes.length);
    }

    private static CollectorManager<?, ? extends TopDocs> top(Order order, int wanted) {
        return switch (order) {
            case RELEVANCE -> new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE);
            case DATE -> {
                SortField date = new SortField(Fields.DATE, SortField.Type.LONG, true);
                date.setMissingValue(Long.MIN_VALUE);
                yield sorted(date, wanted);
            }
            case VALUE -> {
                SortField value = new SortField(Fields.VALUE, SortField.Type.DOUBLE, true);
                value.setMissingValue(Double.NEGATIVE_INFINITY);
                yield sorted(value, wanted);
            }
        };
    }

    private static TopFieldCollectorManager sorted(SortField by, int wanted) {
        return new TopFieldCollectorManager(new Sort(by, SortField.FIELD_DOC), wanted, null, Integer.MAX_VALUE);
    }

    /**
     * {@return the same claim in other articles, in other words, another notation, unit or currency: what measures the
     * same, is of the same thing, may be of the same time, and of a value that the claim's words allow too} That is no
     * more than a likeness: nobody has read that the two are one.
     *
     * @param claim one of the index, or of an article that is not in it
     * @param limit how many at most, the most alike first
     * @throws IOException if the index cannot be read
     */
    public List<ClaimHits.Hit> similar(IndexedClaim claim, int limit) throws IOException {
        Optional<Query> query = similar.to(claim);
        if (query.isEmpty() || limit == 0) {
            return List.of();
        }
        return search(searcher -> {
            List<ClaimHits.Hit> hits = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query.get(), limit).scoreDocs) {
                hits.add(new ClaimHits.Hit(read(stored, hit.doc), hit.score));
            }
            return hits;
        });
    }

    /**
     * What articles state differently of one statistic, the one with the newest statement first; see {@link
     * CrossChecker} for what is one.
     *
     * @param limit how many at most
     * @param explanations the language of the explanations; empty for that of the newest statement
     * @return them, no more than the limit
     * @throws IOException if the index cannot be read
     */
    public List<ComparedStatistic> contradictions(int limit, Optional<Language> explanations) throws IOException {
        return search(searcher -> contradictions.in(searcher, limit, explanations));
    }

    /**
     * {@return what an article states differently from articles of the index, the one with the newest statement first}
     * An article of the same id in the index is passed over, so that a new version is not compared with its old one.
     *
     * @param article what was found in it
     * @param explanations the language of the explanations; empty for that of the newest statement
     * @throws IOException if the index cannot be read
     */
    public List<ComparedStatistic> contradictions(Extraction article, Optional<Language> explanations)
            throws IOException {
        return search(searcher -> contradictions.with(searcher, article, explanations));
    }

    /**
     * {@return what other articles of the index state of the things that an article speaks of, as facts to check it against} They are
     * taken for true no more than the articles are; a figure is compared with those that are stated in the same words alone.
     *
     * @param article what was found in it
     * @throws IOException if the index cannot be read
     */
    public FactBase factsFor(Extraction article) throws IOException {
        return search(searcher -> similar.facts(searcher, article));
    }

    /**
     * {@return how many claims there are}
     *
     * @throws IOException if the index cannot be read
     */
    public long size() throws IOException {
        return search(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    /**
     * Gives up what was added and deleted since the last {@link #commit}, and lets the directory go.
     *
     * @throws IOException if the index cannot be written; what was committed is still there
     */
    public void rollback() throws IOException {
        index.writer().rollback();
        index.close();
    }

    private <T> T search(OpenIndex.Search<T> search) throws IOException {
        index.refresh();
        return index.search(search);
    }

    /**
     * Commits what was added, and lets the directory go. Closing twice changes nothing.
     *
     * @throws IOException if the index cannot be written
     */
    @Override
    public void close() throws IOException {
        index.close();
    }
}
