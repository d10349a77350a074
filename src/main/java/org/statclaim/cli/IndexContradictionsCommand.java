package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.statclaim.Language;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.index.ClaimIndex;
import org.statclaim.report.FindingCsv;
import org.statclaim.report.FindingTable;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what the articles of an index state differently. */
@Command(
        name = "contradictions",
        header = "Print what articles state differently.",
        description = "%nPrints what 'check --across' prints, of all articles of an index, the newest first.",
        footer = {"", "Example:", "  statclaim index contradictions --index claims --limit 5 --explain en"})
final class IndexContradictionsCommand implements Callable<Integer> {

    private static final Set<Format> FORMATS = EnumSet.of(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV);

    private final Streams streams;

    @Mixin
    private IndexOptions index = new IndexOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--explain",
            paramLabel = "en|nl",
            description = "Language of the explanations. Default: that of the newest statement.")
    private @Nullable String explain;

    @Mixin
    private RateOptions rates = new RateOptions();

    IndexContradictionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Format format = search.format(streams.terminal(), FORMATS);
        int limit = search.limit();
        Optional<Language> language = language();
        try (ClaimIndex claims = index.reader(rates.converter())) {
            List<ComparedStatistic> found = claims.contradictions(limit, language);
            ReportWriter report = report(format, () -> found);
            report.begin();
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

    /** What is printed of documents together, without any document. */
    private ReportWriter report(Format format, Supplier<List<ComparedStatistic>> found) throws IOException {
        Writer out = streams.results();
        return switch (format) {
            case JSON -> JsonReport.object(out).withAcross(found);
            case JSONL -> JsonReport.lines(out).withAcross(found);
            case CSV -> new FindingCsv(out, document -> List.of()).withAcross(found);
            default -> new FindingTable(out, streams.terminal().width(), document -> List.of()).withAcross(found);
        };
    }
}
