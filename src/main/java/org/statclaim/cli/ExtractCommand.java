package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.ClaimExtractor;
import org.statclaim.Leniency;
import org.statclaim.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the claims of each document. */
@Command(
        name = "extract",
        header = "Print the numeric claims of texts.",
        description = "%nReads Dutch or English text and prints each figure that it states, with its unit and context.",
        footer = {
            "",
            "Examples:",
            "  statclaim extract article.txt",
            "  statclaim extract --lang nl --region BE --date 2021-02 --format html article.txt > claims.html",
            "  statclaim extract --input jsonl --format jsonl < articles.jsonl > claims.jsonl",
            "  echo 'Sales rose by 3.5%% to $2m.' | statclaim extract --format json"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = "--format",
            paramLabel = "table|json|jsonl|csv|html",
            description = "What to print. Default: table on a terminal, else jsonl."
                    + " json is an object for a single text, an array for anything else; jsonl is one object a line.")
    private @Nullable Format format;

    @Option(
            names = "--leniency",
            paramLabel = "everything|statistics",
            description = "Print every figure, or only what a reader would call a statistic.")
    private @Nullable Leniency leniency;

    ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<String> sources = documents.sources(streams.terminal());
        Particulars particulars = documents.particulars();
        ClaimExtractor extractor = extractor();
        boolean single = documents.kind() == InputKind.TEXT && sources.size() == 1;
        Writer out = Streams.utf8Writer(new ResultStream(streams.out()));
        ReportWriter report = format().report(out, single, streams.terminal());
        boolean answered =
                new DocumentRun(streams, documents.kind(), particulars, report).run(sources, extractor::extract);
        return answered ? StatclaimCommand.ANSWERED : StatclaimCommand.FAILED;
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        return streams.terminal().out() ? Format.TABLE : Format.JSONL;
    }

    private ClaimExtractor extractor() {
        ClaimExtractor.Builder builder = ClaimExtractor.builder();
        if (leniency != null) {
            builder.leniency(leniency);
        }
        return builder.build();
    }
}
