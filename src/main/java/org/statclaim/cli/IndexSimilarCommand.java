package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.IndexedClaim;
import org.statclaim.report.Answer;
import org.statclaim.report.Formats;
import org.statclaim.report.ReportSettings;
import org.statclaim.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints for each claim of a document the claims of an index that are like it. */
@Command(
        name = "similar",
        header = "Print which claims are like those of a text.",
        description = "%nReads what extract reads. Alike is what measures the same, is of the same thing, may be of the"
                + " same time, and of a value that the words allow too. Nobody has read that the two are one. An article"
                + " of the text's own id is left out.",
        footer = {"", "Example:", "  statclaim index similar --index claims --date 2021-02-14 article.txt"})
final class IndexSimilarCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private IndexOptions index = new IndexOptions();

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatChoice.OfSimilar.class,
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else jsonl.")
    private @Nullable String format;

    @Option(
            names = "--compact",
            description = "In json and jsonl, leave out what is absent, and print each sentence once a document.")
    private boolean compact;

    @Option(
            names = "--synonyms",
            paramLabel = "FILE",
            description = "Words that stand for each other, one group a line, with commas between.")
    private @Nullable Path synonyms;

    @Mixin
    private RateOptions rates = new RateOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    IndexSimilarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::similar);
    }

    private int similar(Streams to) throws IOException {
        Terminal terminal = to.terminal();
        List<String> sources = documents.sources(terminal);
        Particulars particulars = documents.particulars();
        ReportWriter report = FormatChoice.report(
                Formats.SIMILAR,
                FormatChoice.name(format, output, terminal, Formats.LINES),
                ReportSettings.of(to.results(), terminal.width(), terminal.isStyled())
                        .withCompact(compact)
                        .withSingle(documents.isSingle()),
                spec);
        int limit = search.limit();
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        try (Workers workers = documents.workers();
                ClaimIndex claims = index.reader(rates.converter(), synonyms)) {
            DocumentTask task = article -> {
                Extraction extraction = extractor.extract(article);
                return Answer.of(extraction).withSimilar(similar(claims, extraction, limit));
            };
            boolean answered = new DocumentRun(to, documents.kind(), particulars, task, report, workers).run(sources);
            return answered ? StatclaimCommand.ANSWERED : StatclaimCommand.FAILED;
        }
    }

    private static List<List<ClaimHits.Hit>> similar(ClaimIndex claims, Extraction extraction, int limit)
            throws IOException {
        List<List<ClaimHits.Hit>> similar = new ArrayList<>();
        for (IndexedClaim claim : IndexedClaim.of(extraction)) {
            similar.add(claims.similar(claim, limit));
        }
        return similar;
    }
}
