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
import org.statclaim.check.Finding;
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
    /** Arrays, since any serializer takes them. */
    private final ShippedFile[] rates;

    private final ShippedFile[] facts;

    private transient @Nullable ClaimExtractor extractor;
    private transient @Nullable Normalizer normalizer;
    private transient @Nullable TextChecker checker;
    private transient @Nullable Set<Kind> kinds;

    private Engine(StatclaimOptions options, List<ShippedFile> rates, List<ShippedFile> facts) {
        this.options = options;
        this.rates = rates.toArray(ShippedFile[]::new);
        this.facts = facts.toArray(ShippedFile[]::new);
    }

    /**
     * Gives every executor one that reads and normalizes.
     *
     * @throws IOException if the file of exchange rates cannot be read, or is none
     */
    static Broadcast<Engine> ofClaims(SparkSession session, StatclaimOptions options) throws IOException {
        return broadcast(session, options, List.of());
    }

    /**
     * Gives every executor one that checks as well.
     *
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
        return broadcast(session, options, facts);
    }

    private static Broadcast<Engine> broadcast(SparkSession session, StatclaimOptions options, List<ShippedFile> facts)
            throws IOException {
        List<ShippedFile> rates = new ArrayList<>();
        Optional<Path> file = options.rates();
        if (file.isPresent()) {
            CurrencyConverter.builder().extendedBy(file.get()).build();
            rates.add(ShippedFile.of(session, file.get()));
        }
        Engine engine = new Engine(options, rates, facts);
        return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(engine);
    }

    StatclaimOptions options() {
        return options;
    }

    /** All claims of an article, whatever kinds are wanted: an index or a check goes by all. */
    Extraction extract(Article article) {
        return extractor().extract(article);
    }

    /** The claims that are wanted of an article, with what they come to where that is. */
    List<ClaimTable.Entry> claims(Article article) {
        Extraction extraction = extract(article);
        Set<Kind> wanted = kinds();
        if (!wanted.isEmpty()) {
            extraction =
                    extraction.only(claim -> wanted.contains(claim.quantity().kind()));
        }
        List<ClaimTable.Entry> entries = new ArrayList<>(extraction.claims().size());
        for (IndexedClaim placed : IndexedClaim.of(extraction)) {
            entries.add(new ClaimTable.Entry(
                    placed,
                    options.isNormalized()
                            ? normalizer().normalize(placed.claim(), placed.published())
                            : Optional.empty()));
        }
        return entries;
    }

    /** What the figures of an article come to. */
    List<FindingTable.Entry> findings(Article article) {
        Extraction extraction = extract(article);
        List<FindingTable.Entry> entries = new ArrayList<>();
        for (Finding finding : checker().check(extraction)) {
            entries.add(new FindingTable.Entry(extraction, finding));
        }
        return entries;
    }

    private synchronized ClaimExtractor extractor() {
        if (extractor == null) {
            extractor = ClaimExtractor.builder().leniency(options.leniency()).build();
        }
        return extractor;
    }

    private synchronized Set<Kind> kinds() {
        if (kinds == null) {
            kinds = options.kinds();
        }
        return kinds;
    }

    private synchronized Normalizer normalizer() {
        if (normalizer == null) {
            try {
                normalizer = newNormalizer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return normalizer;
    }

    private Normalizer newNormalizer() throws IOException {
        Normalizer all = options.isSi() ? new UnitNormalizer(UnitConverter.create()) : Normalizer.none();
        for (String currency : options.currencies()) {
            all = all.or(new MoneyNormalizer(currencies(), currency));
        }
        return all;
    }

    private synchronized TextChecker checker() {
        if (checker == null) {
            try {
                checker = newChecker();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return checker;
    }

    private TextChecker newChecker() throws IOException {
        TextChecker.Builder builder = TextChecker.builder().currencies(currencies());
        options.explanations().ifPresent(builder::explainIn);
        List<Facts> all = new ArrayList<>();
        for (ShippedFile shipped : facts) {
            Path path = shipped.unpack();
            // a store stays open as long as the executor runs
            all.add(Files.isDirectory(path) ? FactStore.openToRead(path) : FactBase.read(path));
        }
        return (all.isEmpty() ? builder : builder.facts(Facts.of(all))).build();
    }

    private CurrencyConverter currencies() throws IOException {
        CurrencyConverter.Builder builder = CurrencyConverter.builder();
        for (ShippedFile shipped : rates) {
            builder.extendedBy(shipped.unpack());
        }
        return builder.build();
    }
}
