package org.statclaim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.ClaimIndex;
import org.statclaim.index.ClaimQuery;
import org.statclaim.index.ClaimQueryParser;
import org.statclaim.index.Facet;
import org.statclaim.index.Order;
import org.statclaim.index.QuerySyntaxException;
import org.statclaim.report.Formats;
import org.statclaim.report.HitsReport;
import org.statclaim.report.ReportSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the claims of an index that a query asks for. */
@Command(
        name = "find",
        header = "Print the claims that a query asks for.",
        description = {
            "",
            "All words and conditions must hold; without any, everything is found. Words are found in any form;"
                    + " \"in quotes\" they follow each other, and begin* begins one. A hyphen before excludes a word.",
            "Conditions are value:4..5 (also 4.. and ..5), unit:, stated:, per:, dimension:, kind:, noun:, since:,"
                    + " until:, date:2019..2021 (of publication), source:, lang: and article:. Put the query in single"
                    + " quotes, so that the shell leaves it alone, and behind -- where it begins with a hyphen."
        },
        footer = {
            "",
            "Examples:",
            "  statclaim index find --index claims 'prisoners value:100000.. since:2014'",
            "  statclaim index find --index claims --sort value 'unit:EUR value:1000000..'",
            "  statclaim index find --index claims --limit 0 --facet year 'unit:%%'"
        })
final class IndexFindCommand implements Callable<Integer> {

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
            completionCandidates = FormatChoice.OfHits.class,
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else jsonl.")
    private @Nullable String format;

    @Option(
            names = "--sort",
            paramLabel = "relevance|date|value",
            description = "Best match of the words first, latest publication, or greatest value, money in euros of its"
                    + " time. Default: relevance.")
    private Order order = Order.RELEVANCE;

    @Option(names = "--offset", paramLabel = "N", description = "How many to pass over. Default: 0.")
    private int offset;

    @Option(
            names = "--facet",
            paramLabel = "year|unit|source",
            description = "Count all that is found by this too; may be given several times.")
    private List<Facet> facets = List.of();

    @Option(
            names = "--synonyms",
            paramLabel = "FILE",
            description = "Words that stand for each other, one group a line, with commas between.")
    private @Nullable Path synonyms;

    @Mixin
    private RateOptions rates = new RateOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "What to find; several are one, with blanks between.")
    private List<String> words = List.of();

    IndexFindCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::find);
    }

    private int find(Streams to) throws IOException {
        HitsReport report = report(to);
        ClaimQuery query;
        try {
            query = query(ClaimQueryParser.create().parse(String.join(" ", words)));
        } catch (QuerySyntaxException e) {
            Messages messages = new Messages(to.err());
            messages.say(String.valueOf(e.getMessage()));
            messages.show(e.pointer());
            return StatclaimCommand.WRONG_USAGE;
        }
        try (ClaimIndex claims = index.reader(rates.converter(), synonyms)) {
            report.write(find(claims, query));
        }
        return StatclaimCommand.ANSWERED;
    }

    private ClaimHits find(ClaimIndex claims, ClaimQuery query) throws IOException {
        try {
            return claims.find(query);
        } catch (IllegalArgumentException e) {
            throw index.misuse(String.valueOf(e.getMessage()));
        }
    }

    private ClaimQuery query(ClaimQuery.Builder conditions) {
        int limit = search.limit();
        try {
            conditions.page(offset, limit);
        } catch (IllegalArgumentException e) {
            throw index.misuse("--offset " + offset + " --limit " + limit + ": " + e.getMessage());
        }
        facets.forEach(conditions::facet);
        return conditions.order(order).build();
    }

    private HitsReport report(Streams to) throws IOException {
        Terminal terminal = to.terminal();
        return FormatChoice.report(
                Formats.HITS,
                FormatChoice.name(format, output, terminal, Formats.LINES),
                ReportSettings.of(to.results(), terminal.width(), terminal.isStyled()),
                spec);
    }
}
