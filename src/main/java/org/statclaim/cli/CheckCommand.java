package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.check.CrossChecker;
import org.statclaim.check.Facts;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Tolerance;
import org.statclaim.check.Verdict;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.index.ClaimIndex;
import org.statclaim.report.Formats;
import org.statclaim.report.ReportSettings;
import org.statclaim.report.ReportWriter;
import org.statclaim.report.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks the figures of each document against each other, and against facts. */
@Command(
        name = "check",
        header = "Check the figures of texts against each other.",
        description =
                "%nPrints what the figures of a text come to: restated currencies and units, changes, shares, sums,"
                        + " multiples, ages, durations, the headline. A text that agrees with itself may still be wrong throughout.",
        footer = {
            "",
            "Examples:",
            "  statclaim check article.txt",
            "  statclaim check --facts facts.csv article.txt",
            "  statclaim check --input jsonl --fail-on refuted < articles.jsonl",
            "  statclaim check --across --format table monday.txt tuesday.txt",
            "  statclaim check --format claimreview --reviewer 'The Daily' \\",
            "    --review-url https://example.org/12 article.txt"
        },
        exitCodeList = {
            "0:all documents are answered",
            "1:some document failed, and is named on standard error",
            "2:wrong usage",
            "3:a finding has a verdict that --fail-on names"
        })
final class CheckCommand implements Callable<Integer> {

    /** The verdicts that a pipeline may want to stop at. */
    static final Set<Verdict> FAILING = Collections.unmodifiableSet(EnumSet.of(Verdict.REFUTED, Verdict.CONFLICTING));

    private final Streams streams;
    private final LuceneLogging logging = new LuceneLogging();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private RateOptions rates = new RateOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatChoice.OfFindings.class,
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else jsonl."
                    + " json and jsonl have the claims too; csv is one row a finding; claimreview is one JSON-LD document"
                    + " of schema.org reviews.")
    private @Nullable String format;

    @Option(
            names = "--compact",
            description = "In json and jsonl, leave out what is absent, and print each sentence once a document.")
    private boolean compact;

    @Option(
            names = "--explain",
            paramLabel = "en|nl",
            description = "Language of the explanations. Default: that of the document.")
    private @Nullable String explain;

    @Option(
            names = "--fail-on",
            paramLabel = "refuted|conflicting",
            completionCandidates = Choices.OfFailing.class,
            description = "End with status 3 where a finding has this verdict; may be given twice.")
    private List<Verdict> failing = List.of();

    @Option(
            names = "--facts",
            paramLabel = "FILE|DIR",
            description =
                    "Facts to check the texts against: a published table (see facts --help), CSV with the columns subject, value,"
                            + " unit, period, place, source and url, a datapackage.json, or the directory of a store of facts. May be"
                            + " given several times.")
    private List<Path> facts = List.of();

    @Option(
            names = "--strict",
            description =
                    "Refuse a table of facts with a cell that cannot be read; else the cell is left out and told.")
    private boolean strict;

    @Option(
            names = "--trusted",
            paramLabel = "FILE",
            description =
                    "Articles whose figures are taken for facts, in the form that --input says. May be given several"
                            + " times.")
    private List<Path> trusted = List.of();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description =
                    "Compare each text with an index of claims (see index --help): with figures that other articles state in the"
                            + " same words.")
    private @Nullable Path index;

    @Option(
            names = "--across",
            description = "Compare the documents with each other too, and print last what they state differently.")
    private boolean across;

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::check);
    }

    private int check(Streams to) throws IOException {
        List<String> sources = documents.sources(to.terminal());
        Particulars particulars = documents.particulars();
        Optional<Language> language = language();
        ReportWriter report = report(to, language, reviewer());
        CurrencyConverter currencies = rates.converter();
        logging.silence();
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        try (Workers workers = documents.workers();
                FactSources known = factSources(extractor, particulars);
                ClaimIndex claims = index(currencies)) {
            CheckTask task = new CheckTask(
                    extractor,
                    checker(currencies, language, known.facts()),
                    across ? Optional.of(new CrossChecker(Tolerance.STANDARD, currencies, language)) : Optional.empty(),
                    Optional.ofNullable(claims),
                    failing);
            boolean answered = new DocumentRun(to, documents.kind(), particulars, task, report, workers).run(sources);
            if (!answered) {
                return StatclaimCommand.FAILED;
            }
            return task.hasFailed() ? StatclaimCommand.REFUTED : StatclaimCommand.ANSWERED;
        }
    }

    private ReportWriter report(Streams to, Optional<Language> language, Optional<Reviewer> reviewer)
            throws IOException {
        Terminal terminal = to.terminal();
        return FormatChoice.report(
                Formats.FINDINGS,
                FormatChoice.name(format, output, terminal, Formats.LINES),
                ReportSettings.of(to.results(), terminal.width(), terminal.isStyled())
                        .withCompact(compact)
                        .withSingle(documents.isSingle() && !across)
                        .withReviews(language, reviewer),
                spec);
    }

    /** Who signs the reviews, where reviews are what is printed. */
    private Optional<Reviewer> reviewer() {
        if (!Formats.REVIEWS.equals(format)) {
            review.requireNone();
            return Optional.empty();
        }
        if (across) {
            throw misuse("--across has no place in claimreview, which reviews one claim at a time");
        }
        return Optional.of(review.reviewer());
    }

    private Optional<Language> language() {
        try {
            return explain == null ? Optional.empty() : Optional.of(Language.of(explain));
        } catch (IllegalArgumentException e) {
            throw misuse("--explain: " + e.getMessage());
        }
    }

    private static TextChecker checker(CurrencyConverter currencies, Optional<Language> language, Optional<Facts> facts)
            throws IOException {
        TextChecker.Builder builder = TextChecker.builder().currencies(currencies);
        language.ifPresent(builder::explainIn);
        facts.ifPresent(builder::facts);
        return builder.build();
    }

    private @Nullable ClaimIndex index(CurrencyConverter currencies) throws IOException {
        return index == null
                ? null
                : ClaimIndex.builder()
                        .directory(index)
                        .currencies(currencies)
                        .readOnly()
                        .build();
    }

    private FactSources factSources(ClaimExtractor extractor, Particulars particulars) {
        Messages messages = new Messages(streams.err());
        FactSources sources = new FactSources(new FactTables(messages, strict));
        TrustedArticles articles = new TrustedArticles(extractor, documents.kind(), particulars, messages);
        try {
            addFacts("--facts", facts, sources::add);
            addFacts("--trusted", trusted, file -> articles.read(file, sources.loaded()));
            return sources;
        } catch (ParameterException e) {
            sources.close();
            throw e;
        }
    }

    /** What is done with a file. */
    private interface Reading {
        void read(Path file) throws IOException;
    }

    private void addFacts(String option, List<Path> files, Reading reading) {
        for (Path file : files) {
            try {
                reading.read(file);
            } catch (InvalidDataFileException e) {
                throw misuse(option + ": " + e.getMessage());
            } catch (IOException e) {
                throw misuse(option + ": cannot read " + file + ": " + Messages.reason(e));
            }
        }
    }

    private ParameterException misuse(String message) {
        return Misuse.of(spec, message);
    }
}
