package org.statclaim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.statclaim.ClaimExtractor;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.IndexedClaim;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;
import org.statclaim.report.SimilarTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints for each claim of a document the claims of an index that are like it. */
@Command(
        name = "similar",
        header = "Print which claims are like those of a text.",
        description = "%nReads what extract reads. Alike is what measures the same, is of the same thing, may be of the"
                + " same time, and of a value that the words allow too. Nobody has read that the two are one. An article"
                + " of the text's own id is left out.",
        footer = {"", "Example:", "  statclaim index similar --index claims --date 2021-02-14 article.txt"})
final class IndexSimilarCommand implements Callable<Integer> {

    private static final Set<Format> FORMATS = EnumSet.of(Format.TABLE, Format.JSON, Format.JSONL);

    private final Streams streams;

    @Mixin
    private IndexOptions index = new IndexOptions();

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--synonyms",
            paramLabel = "FILE",
            description = "Words that stand for each other, one group a line, with commas between.")
    private @Nullable Path synonyms;

    @Mixin
    private RateOptions rates = new RateOptions();

    IndexSimilarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> sources = documents.sources(streams.terminal());
        Particulars particulars = documents.particulars();
        Format format = search.format(streams.terminal(), FORMATS);
        int limit = search.limit();
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        try (ClaimIndex claims = index.reader(rates.converter(), synonyms)) {
            boolean single = documents.kind() == InputKind.TEXT && sources.size() == 1;
            ReportWriter report = report(format, single, claim -> similar(claims, claim, limit));
            boolean answered =
                    new DocumentRun(streams, documents.kind(), particulars, report).run(sources, extractor::extract);
            return answered ? StatclaimCommand.ANSWERED : StatclaimCommand.FAILED;
        }
    }

    private static List<ClaimHits.Hit> similar(ClaimIndex claims, IndexedClaim claim, int limit) {
        try {
            return claims.similar(claim, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportWriter report(Format format, boolean single, Function<IndexedClaim, List<ClaimHits.Hit>> similar) {
        Writer out = streams.results();
        Terminal terminal = streams.terminal();
        return switch (format) {
            case JSON -> (single ? JsonReport.object(out) : JsonReport.array(out)).withSimilar(similar);
            case JSONL -> JsonReport.lines(out).withSimilar(similar);
            default -> new SimilarTable(out, terminal.width(), terminal.out() && terminal.colour(), similar);
        };
    }
}
