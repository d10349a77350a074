package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.FactBase;
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.report.FindingCsv;
import org.statclaim.report.FindingTable;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;
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
            "  statclaim check --input jsonl --fail-on refuted < articles.jsonl > findings.jsonl"
        })
final class CheckCommand implements Callable<Integer> {

    /** The verdicts that a pipeline may want to stop at. */
    static final Set<Verdict> FAILING = Collections.unmodifiableSet(EnumSet.of(Verdict.REFUTED, Verdict.CONFLICTING));

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private RateOptions rates = new RateOptions();

    @Option(
            names = "--format",
            paramLabel = "table|json|jsonl|csv",
            description = "What to print. Default: table on a terminal, else jsonl."
                    + " json and jsonl have the claims too; csv is one row a finding.")
    private @Nullable Format format;

    @Option(
            names = "--explain",
            paramLabel = "en|nl",
            description = "Language of the explanations. Default: that of the document.")
    private @Nullable String explain;

    @Option(
            names = "--fail-on",
            paramLabel = "refuted|conflicting",
            description = "End with status 3 where a finding has this verdict; may be given twice.")
    private List<Verdict> failing = List.of();

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Facts to check the texts against: CSV with the columns subject, value, unit, period, place,"
                    + " source and url, or a datapackage.json that says which columns these are. May be given several"
                    + " times.")
    private List<Path> facts = List.of();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> sources = documents.sources(streams.terminal());
        Particulars particulars = documents.particulars();
        TextChecker checker = checker();
        AtomicBoolean failed = new AtomicBoolean();
        Function<Extraction, List<Finding>> check = extraction -> {
            List<Finding> findings = checker.check(extraction);
            if (findings.stream().map(Finding::verdict).anyMatch(failing::contains)) {
                failed.set(true);
            }
            return findings;
        };
        boolean single = documents.kind() == InputKind.TEXT && sources.size() == 1;
        Writer out = Streams.utf8Writer(new ResultStream(streams.out()));
        ReportWriter report = report(out, single, check);
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        boolean answered =
                new DocumentRun(streams, documents.kind(), particulars, report).run(sources, extractor::extract);
        if (!answered) {
            return StatclaimCommand.FAILED;
        }
        return failed.get() ? StatclaimCommand.REFUTED : StatclaimCommand.ANSWERED;
    }

    private ReportWriter report(Writer out, boolean single, Function<Extraction, List<Finding>> check)
            throws IOException {
        Format chosen = format == null ? streams.terminal().out() ? Format.TABLE : Format.JSONL : format;
        return switch (chosen) {
            case TABLE -> new FindingTable(out, streams.terminal().width(), check);
            case JSON -> (single ? JsonReport.object(out) : JsonReport.array(out)).withFindings(check);
            case JSONL -> JsonReport.lines(out).withFindings(check);
            case CSV -> new FindingCsv(out, check);
            case HTML -> throw misuse("findings are printed as table, json, jsonl or csv");
        };
    }

    private TextChecker checker() throws IOException {
        TextChecker.Builder builder = TextChecker.builder().currencies(rates.converter());
        if (explain != null) {
            try {
                builder.explainIn(Language.of(explain));
            } catch (IllegalArgumentException e) {
                throw misuse("--explain: " + e.getMessage());
            }
        }
        if (!facts.isEmpty()) {
            builder.facts(factBase());
        }
        return builder.build();
    }

    private FactBase factBase() {
        FactBase.Builder builder = FactBase.builder();
        for (Path file : facts) {
            try {
                if (file.endsWith(DataPackage.NAME)) {
                    DataPackage.read(file, builder);
                } else {
                    builder.csv(file);
                }
            } catch (InvalidDataFileException e) {
                throw misuse("--facts: " + e.getMessage());
            } catch (IOException e) {
                throw misuse("--facts: cannot read " + InvalidInputException.quote(file.toString()));
            }
        }
        return builder.build();
    }

    private ParameterException misuse(String message) {
        if (spec == null) {
            throw new IllegalStateException("no command line", new IllegalArgumentException(message));
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
