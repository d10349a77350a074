package org.statclaim.ext.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.check.FactBase;
import org.statclaim.check.Facts;
import org.statclaim.check.TextChecker;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.MoneyNormalizer;
import org.statclaim.convert.Normalizer;
import org.statclaim.convert.UnitConverter;
import org.statclaim.convert.UnitNormalizer;
import org.statclaim.index.FactStore;
import org.statclaim.index.IndexedClaim;
import org.statclaim.quantity.Kind;

/**
 * What reads the articles of one executor. The driver broadcasts it with the options alone; each executor builds the parts when
 * its first task asks for them, and all its tasks share them.
 */
final class Engine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final StatclaimOptions options;
    private final @Nullable ShippedFile rates;
    /** Null where nothing is checked; an array, since any serializer takes one. */
    private final ShippedFile @Nullable [] facts;

    private transient @Nullable Parts parts;

    /** What an executor builds, and all its tasks share. */
    private record Parts(
            ClaimExtractor extractor,
            Set<Kind> kinds,
            ClaimTable table,
            Normalizer normalizer,
            Optional<TextChecker> checker) {}

    private Engine(StatclaimOptions options, @Nullable ShippedFile rates, ShippedFile @Nullable [] facts) {
        this.options = options;
        this.rates = rates;
        this.facts = facts;
    }

    /**
     * Gives every executor one that reads and normalizes.
     *
     * @throws IllegalArgumentException if columns are chosen that only another option brings
     * @throws IOException if the file of exchange rates cannot be read, or is none
     */
    static Broadcast<Engine> ofClaims(SparkSession session, StatclaimOptions options) throws IOException {
        return broadcast(session, options, null);
    }

    /**
     * Gives every executor one that checks as well.
     *
     * @throws IllegalArgumentException if columns are chosen that only another option brings
     * @throws IOException if a file of exchange rates or of facts cannot be read, or is none
     */
    static Broadcast<Engine> ofFindings(SparkSession session, StatclaimOptions options) throws IOException {
        List<ShippedFile> facts = new ArrayList<>();
        for (Path path : options.facts()) {
            // what is wrong with it is to be told here, and not by some executor
            if (Files.isDirectory(path)) {
                FactStore.openToRead(path).close();
            } else {
                FactBase.read(path);
            }
            facts.add(ShippedFile.of(session, path));
        }
        return broadcast(session, options, facts.toArray(ShippedFile[]::new));
    }

    private static Broadcast<Engine> broadcast(
            SparkSession session, StatclaimOptions options, ShippedFile @Nullable [] facts) throws IOException {
        // what is wrong with it is to be told here too
        ClaimTable.of(options);
        Path file = options.rates().orElse(null);
        if (file != null) {
            CurrencyConverter.builder().extendedBy(file).build();
        }
        ShippedFile rates = file == null ? null : ShippedFile.of(session, file);
        return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(new Engine(options, rates, facts));
    }

    StatclaimOptions options() {
        return options;
    }

    /** All claims of an article, whatever kinds are wanted: an index or a check goes by all. */
    Extraction extract(Article article) {
        return parts().extractor().extract(article);
    }

    /** The columns that are wanted of claims. */
    ClaimTable table() {
        return parts().table();
    }

    /** The claims that are wanted of an article, with what they come to where that is. */
    List<ClaimTable.Entry> claims(Article article) {
        Extraction extraction = extract(article);
        Set<Kind> wanted = parts().kinds();
        Normalizer normalizer = parts().normalizer();
        if (!wanted.isEmpty()) {
            extraction =
                    extraction.only(claim -> wanted.contains(claim.quantity().kind()));
        }
        List<ClaimTable.Entry> entries = new ArrayList<>(extraction.claims().size());
        for (IndexedClaim placed : IndexedClaim.of(extraction)) {
            entries.add(new ClaimTable.Entry(placed, normalizer.normalize(placed.claim(), placed.published())));
        }
        return entries;
    }

    /** What the figures of an article come to. */
    List<FindingTable.Entry> findings(Article article) {
        Extraction extraction = extract(article);
        return parts().checker().orElseThrow().check(extraction).stream()
                .map(finding -> new FindingTable.Entry(extraction, finding))
                .toList();
    }

    private synchronized Parts parts() {
        if (parts == null) {
            try {
                parts = newParts();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parts;
    }

    private Parts newParts() throws IOException {
        ClaimExtractor extractor =
                ClaimExtractor.builder().leniency(options.leniency()).build();
        CurrencyConverter.Builder currencies = CurrencyConverter.builder();
        if (rates != null) {
            currencies.extendedBy(rates.unpack());
        }
        CurrencyConverter converter = currencies.build();
        ClaimTable table = ClaimTable.of(options);
        Normalizer normalizer = table.isNormalized() ? newNormalizer(converter) : Normalizer.none();
        Optional<TextChecker> checker = facts == null ? Optional.empty() : Optional.of(newChecker(converter, facts));
        return new Parts(extractor, options.kinds(), table, normalizer, checker);
    }

    private Normalizer newNormalizer(CurrencyConverter currencies) {
        Normalizer normalizer = options.isSi() ? new UnitNormalizer(UnitConverter.create()) : Normalizer.none();
        for (String currency : options.currencies()) {
            normalizer = normalizer.or(new MoneyNormalizer(currencies, currency));
        }
        return normalizer;
    }

    private TextChecker newChecker(CurrencyConverter currencies, ShippedFile[] files) throws IOException {
        TextChecker.Builder builder = TextChecker.builder().currencies(currencies);
        options.explanations().ifPresent(builder::explainIn);
        List<Facts> all = new ArrayList<>();
        for (ShippedFile shipped : files) {
            Path path = shipped.unpack();
            // a store stays open as long as the executor runs
            all.add(Files.isDirectory(path) ? FactStore.openToRead(path) : FactBase.read(path));
        }
        return (all.isEmpty() ? builder : builder.facts(Facts.of(all))).build();
    }
}
