package org.statclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.Language;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.index.ClaimIndex;
import org.statclaim.report.Formats;
import org.statclaim.report.ReportSettings;
import org.statclaim.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the articles of an index state differently. */
@Command(
        name = "contradictions",
        header = "Print what articles state differently.",
        description = "%nPrints what 'check --across' prints, of all articles of an index, the newest first.",
        footer = {"", "Example:", "  statclaim index contradictions --index claims --limit 5 --explain en"})
final class IndexContradictionsCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private IndexOptions index = new IndexOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatChoice.OfStatistics.class,
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else jsonl.")
    private @Nullable String format;

    @Option(
            names = "--explain",
            paramLabel = "en|nl",
            description = "Language of the explanations. Default: that of the newest statement.")
    private @Nullable String explain;

    @Mixin
    private RateOptions rates = new RateOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    IndexContradictionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::print);
    }

    private int print(Streams to) throws IOException {
        Terminal terminal = to.terminal();
        ReportWriter report = FormatChoice.report(
                Formats.STATISTICS,
                FormatChoice.name(format, output, terminal, Formats.LINES),
                // there is no document, but what they come to together
                ReportSettings.of(to.results(), terminal.width(), terminal.isStyled())
                        .withSingle(true),
                spec);
        int limit = search.limit();
        Optional<Language> language = language();
        try (ClaimIndex claims = index.reader(rates.converter())) {
            List<ComparedStatistic> found = claims.contradictions(limit, language);
            report.begin();
            report.across(found);
            report.end();
        }
        return StatclaimCommand.ANSWERED;
    }

    private Optional<Language> language() {
        try {
            return explain == null ? Optional.empty() : Optional.of(Language.of(explain));
        } catch (IllegalArgumentException e) {
            throw index.misuse("--explain: " + e.getMessage());
        }
    }
}
