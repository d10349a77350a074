package org.statclaim.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.statclaim.check.Fact;
import org.statclaim.check.FactQuery;
import org.statclaim.check.FactSubjects;
import org.statclaim.check.Facts;
import org.statclaim.check.Gazetteer;
import org.statclaim.check.Place;
import org.statclaim.claim.Period;

/**
 * Facts of published tables in a directory, to check claims against without loading them. What has been added stays, whatever
 * happens to the program; a table is added whole or not at all.
 *
 * <p>Safe for use by several threads. One store writes to a directory at a time; any number read it.
 */
public final class FactStore implements Facts, AutoCloseable {

    /** The name of the table that a fact is of, and of the adding that it came with. */
    private static final String TABLE = "table";

    private static final String LOAD = "load";
    private static final String SUBJECT = "subject";
    private static final String PLACE = "place";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String FACT = "fact";
    /** The names of its place, where the table gave others than the gazetteer. */
    private static final String PLACES = "places";

    /** Of documents that name a subject or a place: which of the two, a bar, and its names. */
    private static final String NAMES = "names";
    /** A bar parts names, and stands in none. */
    private static final String BAR = "|";

    private final OpenIndex index;
    private final Gazetteer gazetteer = Gazetteer.load();
    private volatile Named named;

    /** What the store has facts of, as of a commit. */
    private record Named(FactSubjects subjects, List<List<String>> all, List<List<String>> places) {}

    private FactStore(OpenIndex index) throws IOException {
        this.index = index;
        this.named = named();
    }

    /**
     * {@return the store of a directory, to be written to; a new one where there is none} It has a folder of its own there,
     * {@code statclaim-facts}, and nothing else in the directory is touched.
     *
     * @param directory where it is, or shall be
     * @throws IndexInUseException if another one writes to it
     * @throws IndexFormatException if it is of another format
     * @throws IOException if it cannot be read or written
     */
    public static FactStore open(Path directory) throws IOException {
        return open(directory, false);
    }

    /**
     * {@return the store of a directory, to be read only}
     *
     * @param directory where it is
     * @throws IndexFormatException if it is of another format
     * @throws IOException if there is none, or it cannot be read
     */
    public static FactStore openToRead(Path directory) throws IOException {
        return open(directory, true);
    }

    /** {@return whether the directory holds a store}
     *
     * @param directory of whatever content */
    public static boolean isIn(Path directory) {
        return IndexDirectory.FACTS.isIn(directory);
    }

    private static FactStore open(Path path, boolean readOnly) throws IOException {
        Directory directory = IndexDirectory.FACTS.open(path, readOnly);
        OpenIndex index = OpenIndex.of(IndexDirectory.FACTS, path, directory, readOnly, OpenIndex.Sees.COMMITTED);
        try {
            return new FactStore(index);
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** What gives facts, one after the other. */
    public interface Source {
        /**
         * Gives the facts.
         *
         * @param facts who takes them
         * @throws IOException if they cannot be read; then none of them is kept
         */
        void read(Consumer<Fact> facts) throws IOException;
    }

    /**
     * Puts the facts of a table in the place of those that were added under its name before: all of them, or none where the source
     * fails. They are found by this store and others from then on.
     *
     * @param table its name
     * @param source what gives the facts
     * @throws IllegalArgumentException if a subject or a name of a place has a bar in it
     * @throws IOException if the source fails, or the store cannot be written; what was committed before is still there
     */
    public synchronized void replace(String table, Source source) throws IOException {
        IndexWriter to = index.writer();
        String load = UUID.randomUUID().toString();
        Adding adding = new Adding(to, table, load);
        try {
            source.read(adding);
        } catch (UncheckedIOException e) {
            to.deleteDocuments(new Term(LOAD, load));
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            to.deleteDocuments(new Term(LOAD, load));
            throw e;
        }
        to.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(TABLE, table)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(LOAD, load)), BooleanClause.Occur.MUST_NOT)
                .build());
        to.commit();
        index.refresh();
        named = named();
    }

    /** Writes facts of one table. */
    private final class Adding implements Consumer<Fact> {

        private final IndexWriter to;
        private final String table;
        private final String load;
        private final Set<String> known = new HashSet<>();
        private final Map<List<String>, String> keys = new LinkedHashMap<>();

        Adding(IndexWriter to, String table, String load) {
            this.to = to;
            this.table = table;
            this.load = load;
        }

        @Override
        public void accept(Fact fact) {
            try {
                add(fact);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(Fact fact) throws IOException {
            String subject = joined(fact.subjects());
            name(SUBJECT, subject);
            Document document = new Document();
            String key = FactQuery.NOWHERE;
            if (!fact.places().isEmpty()) {
                key = keys.computeIfAbsent(fact.places(), gazetteer::key);
                boolean asBundled = gazetteer
                        .byCode(key)
                        .filter(place -> place.names().equals(fact.places()))
                        .isPresent();
                if (!asBundled) {
                    String names = joined(fact.places());
                    document.add(new StoredField(PLACES, names));
                    if (!gazetteer.knows(fact.places())) {
                        name(PLACE, names);
                    }
                }
            }
            document.add(new StringField(TABLE, table, Field.Store.NO));
            document.add(new StringField(LOAD, load, Field.Store.NO));
            document.add(new StringField(SUBJECT, subject, Field.Store.NO));
            document.add(new StringField(PLACE, key, Field.Store.YES));
            document.add(new LongField(FROM, day(fact.period().flatMap(Period::from), Long.MIN_VALUE), Field.Store.NO));
            document.add(new LongField(TO, day(fact.period().flatMap(Period::to), Long.MAX_VALUE), Field.Store.NO));
            document.add(new StoredField(FACT, FactCodec.write(fact)));
            to.addDocument(document);
        }

        /** Keeps the names of a subject or a place, once. */
        private void name(String what, String names) throws IOException {
            String id = what + BAR + names;
            if (known.add(id)) {
                Document document = new Document();
                document.add(new StringField(NAMES, id, Field.Store.NO));
                to.updateDocument(new Term(NAMES, id), document);
            }
        }
    }

    private static long day(Optional<LocalDate> day, long otherwise) {
        return day.isPresent() ? day.get().toEpochDay() : otherwise;
    }

    private static String joined(List<String> names) {
        for (String name : names) {
            if (name.contains(BAR)) {
                throw new IllegalArgumentException("'" + name + "' has a bar in it, which parts names");
            }
        }
        return String.join(BAR, names);
    }

    private static List<String> names(String joined) {
        return List.of(StringUtils.split(joined, BAR));
    }

    /** {@return the subjects that there are facts of, each with all its names} */
    public List<List<String>> subjects() {
        return named.all();
    }

    @Override
    public Collection<List<String>> subjects(Set<String> words) {
        return named.subjects().among(words);
    }

    @Override
    public Collection<List<String>> places() {
        return named.places();
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the store cannot be read
     */
    @Override
    public List<Fact> find(FactQuery query) {
        BooleanQuery.Builder wanted = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(SUBJECT, joined(query.subject()))), BooleanClause.Occur.FILTER);
        if (!query.places().isEmpty()) {
            wanted.add(
                    new TermInSetQuery(
                            PLACE, query.places().stream().map(BytesRef::new).toList()),
                    BooleanClause.Occur.FILTER);
        }
        query.holding().ifPresent(period -> wanted.add(holding(period), BooleanClause.Occur.FILTER));
        try {
            return index.search(searcher -> {
                TopScoreDocCollectorManager first = new TopScoreDocCollectorManager(query.most(), null, query.most());
                StoredFields stored = searcher.storedFields();
                List<Fact> facts = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(wanted.build(), first).scoreDocs) {
                    Document document = stored.document(hit.doc);
                    BytesRef bytes = document.getBinaryValue(FACT);
                    facts.add(FactCodec.read(bytes, query.subject(), placesOf(document)));
                }
                return facts;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that hold over the whole of the period; none where it is open, but what always holds. */
    private static Query holding(Period period) {
        boolean closed = period.from().isPresent()
                && period.to().isPresent()
                && !period.to().get().isBefore(period.from().get());
        long from = closed ? day(period.from(), 0) : Long.MIN_VALUE;
        long to = closed ? day(period.to(), 0) : Long.MAX_VALUE;
        return new BooleanQuery.Builder()
                .add(LongField.newRangeQuery(FROM, Long.MIN_VALUE, from), BooleanClause.Occur.FILTER)
                .add(LongField.newRangeQuery(TO, to, Long.MAX_VALUE), BooleanClause.Occur.FILTER)
                .build();
    }

    /** The names that the table gave, where they are not those of the gazetteer. */
    private List<String> placesOf(Document document) {
        String own = document.get(PLACES);
        if (own != null) {
            return names(own);
        }
        String key = document.get(PLACE);
        return key.isEmpty()
                ? List.of()
                : gazetteer.byCode(key).map(Place::names).orElse(List.of(key));
    }

    /**
     * {@return how many facts there are}
     *
     * @throws IOException if the store cannot be read
     */
    public long size() throws IOException {
        return index.search(searcher -> (long) searcher.count(new FieldExistsQuery(FROM)));
    }

    /**
     * {@return how many facts of a subject there are}
     *
     * @param subject all its names, as {@link #subjects()} gives them
     * @throws IOException if the store cannot be read
     */
    public long size(List<String> subject) throws IOException {
        return index.search(searcher -> (long) searcher.count(new TermQuery(new Term(SUBJECT, joined(subject)))));
    }

    private Named named() throws IOException {
        return index.search(searcher -> {
            List<List<String>> subjects = named(searcher, SUBJECT);
            return new Named(FactSubjects.of(subjects), subjects, named(searcher, PLACE));
        });
    }

    /** Read from the terms, in their order: a stored field of each would take longer than all else of opening. */
    private static List<List<String>> named(IndexSearcher searcher, String what) throws IOException {
        List<List<String>> all = new ArrayList<>();
        Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), NAMES);
        String prefix = what + BAR;
        TermsEnum terms = ids == null ? TermsEnum.EMPTY : ids.iterator();
        BytesRef id = terms.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (id != null && StringHelper.startsWith(id, new BytesRef(prefix))) {
            all.add(names(id.utf8ToString().substring(prefix.length())));
            id = terms.next();
        }
        return all;
    }

    /**
     * Lets the directory go. Closing twice changes nothing.
     *
     * @throws IOException if the store cannot be written
     */
    @Override
    public void close() throws IOException {
        index.close();
    }
}
