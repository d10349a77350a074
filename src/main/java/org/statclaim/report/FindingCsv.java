package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Interval;
import org.statclaim.check.Statement;

/** One row a finding, RFC 4180, with a header; a cell that a spreadsheet would run as a formula begins with {@code '}. */
public final class FindingCsv implements ReportWriter {

    private static final List<String> HEADER = List.of(("document rule verdict grade claims texts stated expected_low"
                    + " expected_high deviation sources explanation")
            .split(" "));

    private final CSVPrinter csv;
    private final Function<Extraction, List<Finding>> checker;
    private final Optional<Supplier<List<ComparedStatistic>>> across;

    public FindingCsv(Appendable out, Function<Extraction, List<Finding>> checker) throws IOException {
        this(new CSVPrinter(out, CSVFormat.RFC4180), checker, Optional.empty());
    }

    private FindingCsv(
            CSVPrinter csv,
            Function<Extraction, List<Finding>> checker,
            Optional<Supplier<List<ComparedStatistic>>> across) {
        this.csv = csv;
        this.checker = checker;
        this.across = across;
    }

    /** The same report with a row for each statement of what several documents state, behind the findings. */
    public FindingCsv withAcross(Supplier<List<ComparedStatistic>> statistics) {
        return new FindingCsv(csv, checker, Optional.of(statistics));
    }

    @Override
    public void begin() throws IOException {
        csv.printRecord(HEADER);
    }

    @Override
    public void document(Extraction extraction) throws IOException {
        for (Finding finding : checker.apply(extraction)) {
            row(
                    extraction.id(),
                    finding.rule().label(),
                    finding.verdict().label(),
                    finding.grade().label(),
                    finding.claims().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    finding.claims().stream()
                            .map(index -> extraction.claims().get(index).text())
                            .collect(Collectors.joining("; ")),
                    decimal(finding.stated()),
                    decimal(finding.expected().flatMap(Interval::low)),
                    decimal(finding.expected().flatMap(Interval::high)),
                    Decimals.plain(finding.deviation()),
                    cited(finding.sources()),
                    finding.explanation());
        }
    }

    private void across(ComparedStatistic compared) throws IOException {
        for (Statement statement : compared.statements()) {
            row(
                    statement.article(),
                    "across-articles",
                    compared.verdict().label(),
                    "",
                    String.valueOf(statement.index()),
                    statement.claim().text(),
                    decimal(statement.claim().quantity().figure().value()),
                    "",
                    "",
                    "",
                    cited(compared.sources()),
                    compared.explanation());
        }
    }

    private void row(String... cells) throws IOException {
        csv.printRecord(Stream.of(cells).map(FormulaGuard::cell));
    }

    private static String cited(List<Finding.Source> sources) {
        return sources.stream().map(FindingCsv::cited).collect(Collectors.joining("; "));
    }

    /** "CBS 2020 https://example.org": what there is of name, date and address. */
    private static String cited(Finding.Source source) {
        return Stream.of(
                        source.name(),
                        source.date(),
                        source.url().map(URI::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String decimal(Optional<BigDecimal> value) {
        return value.map(Decimals::plain).orElse("");
    }

    @Override
    public void failure(long line, String error) {
        // A row is a finding; the message would only look like one.
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void end() throws IOException {
        for (ComparedStatistic compared : across.map(Supplier::get).orElse(List.of())) {
            across(compared);
        }
        csv.flush();
    }
}
