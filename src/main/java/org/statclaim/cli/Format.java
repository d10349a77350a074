package org.statclaim.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.statclaim.convert.Normalizer;
import org.statclaim.report.CsvReport;
import org.statclaim.report.HtmlReport;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;
import org.statclaim.report.TableReport;

/** What to print. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    HTML,
    CLAIMREVIEW;

    /** The name that the command uses. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A report of this format.
     *
     * @param single whether the run is about exactly one document, by what was asked and not by what is found
     * @param normalizer what brings claims into one currency or unit, where that was asked
     */
    ReportWriter report(Writer out, boolean single, Terminal terminal, Optional<Normalizer> normalizer)
            throws IOException {
        return switch (this) {
            case TABLE -> {
                TableReport table = new TableReport(out, terminal.width(), terminal.out() && terminal.colour());
                yield normalizer.map(table::with).orElse(table);
            }
            case JSON -> json(single ? JsonReport.object(out) : JsonReport.array(out), normalizer);
            case JSONL -> json(JsonReport.lines(out), normalizer);
            case CSV -> {
                CsvReport csv = new CsvReport(out);
                yield normalizer.map(csv::with).orElse(csv);
            }
            case HTML -> {
                HtmlReport html = new HtmlReport(out);
                yield normalizer.map(html::with).orElse(html);
            }
            case CLAIMREVIEW -> throw new IllegalArgumentException("only findings are reviews of claims");
        };
    }

    private static JsonReport json(JsonReport report, Optional<Normalizer> normalizer) {
        return normalizer.map(report::with).orElse(report);
    }
}
