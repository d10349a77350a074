package org.statclaim.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.statclaim.Extraction;
import org.statclaim.convert.InvalidDataFileException;

/**
 * Facts to check claims against, found by the words of their subject. Immutable and safe for use by several threads.
 *
 * <p>A file of facts is CSV as RFC 4180 has it, in UTF-8, with these columns in any order:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>meaning</th></tr>
 * <tr><td>{@code subject}</td><td>what the figure is of: the counted noun or the words of the concept; several names
 *     with {@code |} between them ({@code inwoner|inhabitant|population})</td></tr>
 * <tr><td>{@code value}</td><td>a decimal with a point; its last digit is its rounding ({@code 174E5})</td></tr>
 * <tr><td>{@code unit}</td><td>ISO 4217, UCUM, {@code %}, {@code ‰}, {@code pp}, {@code bp} or {@code 1} (a
 *     proportion); empty for a count; a rate behind a slash ({@code EUR/mo})</td></tr>
 * <tr><td>{@code period}</td><td>{@code 2021}, {@code 2021-02}, {@code 2021-02-14}, or two with a slash; empty for what
 *     always holds</td></tr>
 * <tr><td>{@code place}</td><td>as texts write it, several names with {@code |} between them; empty for none</td></tr>
 * <tr><td>{@code source}</td><td>who says so</td></tr>
 * <tr><td>{@code url}</td><td>where; http or https; may be empty</td></tr>
 * </table>
 *
 * <p>The columns {@code period}, {@code place} and {@code url} may be left out, another column may not be there.
 */
public final class FactBase implements Facts {

    private final List<Fact> facts;
    private final FactSubjects subjects;
    private final Map<List<String>, Topic> topics = new LinkedHashMap<>();
    private final Set<List<String>> places = new LinkedHashSet<>();

    private FactBase(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        Gazetteer gazetteer = Gazetteer.load();
        // a table has many facts of few places
        Map<List<String>, String> keys = new HashMap<>();
        for (Fact fact : facts) {
            String key =
                    fact.places().isEmpty() ? FactQuery.NOWHERE : keys.computeIfAbsent(fact.places(), gazetteer::key);
            topics.computeIfAbsent(fact.subjects(), names -> new Topic()).add(fact, key);
        }
        topics.values().forEach(Topic::sort);
        keys.keySet().stream().filter(names -> !gazetteer.knows(names)).forEach(places::add);
        this.subjects = FactSubjects.of(topics.keySet());
    }

    /**
     * {@return the facts of a CSV file}
     *
     * @param csv a file in UTF-8 with a header
     * @throws InvalidDataFileException if a row is wrong; the message names file, line, column and value
     * @throws IOException if it cannot be read
     */
    public static FactBase read(Path csv) throws IOException {
        return builder().csv(csv).build();
    }

    /**
     * {@return whether a file is a table in the form that {@link #read} takes, by its header}
     *
     * @param file of whatever form
     * @throws IOException if it cannot be read
     */
    public static boolean isTable(Path file) throws IOException {
        return FactReader.isTable(file);
    }

    /**
     * {@return a base of facts that are at hand already}
     *
     * @param facts in any order
     */
    public static FactBase of(Collection<Fact> facts) {
        return new FactBase(List.copyOf(facts));
    }

    /** {@return a builder of a base without facts} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects facts of several sources. */
    public static final class Builder {

        private final List<Fact> facts = new ArrayList<>();

        private Builder() {}

        /**
         * The facts of a CSV file; all of them, or none where a row is wrong.
         *
         * @param csv a file in UTF-8 with a header
         * @return this builder
         * @throws IOException if the file cannot be read
         */
        public Builder csv(Path csv) throws IOException {
            return csv(csv, Map.of());
        }

        /**
         * The facts of a CSV file whose columns have other names; what is not named is not read.
         *
         * @param csv a file in UTF-8 with a header
         * @param columns from the names of {@link FactBase} to those of the file
         * @return this builder
         * @throws IllegalArgumentException if a name is none of {@link FactBase}
         * @throws IOException if the file cannot be read
         */
        public Builder csv(Path csv, Map<String, String> columns) throws IOException {
            facts.addAll(FactReader.read(csv, Map.copyOf(columns)));
            return this;
        }

        /**
         * One more fact.
         *
         * @param fact whatever its source
         * @return this builder
         */
        public Builder fact(Fact fact) {
            facts.add(Objects.requireNonNull(fact, "fact"));
            return this;
        }

        /**
         * The claims of an article that is trusted: plain figures with their words and their time, else the day of
         * publication. Hedged and bounded ones, changes, parts of others, ages, what has two readings, and what has one
         * word and no time ("the fine is 150 euros") are left out.
         *
         * @param article what was found in it
         * @param source its publisher
         * @param url where it can be read
         * @return this builder
         */
        public Builder article(Extraction article, String source, Optional<URI> url) {
            facts.addAll(ClaimedFacts.of(article, source, url));
            return this;
        }

        /** {@return a base of what was added, in that order} */
        public FactBase build() {
            return new FactBase(facts);
        }
    }

    /** {@return all facts, in their order} */
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public Collection<List<String>> places() {
        return places;
    }

    @Override
    public List<Fact> find(FactQuery query) {
        Topic topic = topics.get(query.subject());
        return topic == null ? List.of() : topic.find(query);
    }

    @Override
    public Collection<List<String>> subjects(Set<String> words) {
        return subjects.among(words);
    }
}
