package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final CsvRows csv;

    /**
     * A report of findings.
     *
     * @param out where it is written, and not closed
     * @throws IOException if the header cannot be written
     */
    public FindingCsv(Appendable out) throws IOException {
        this.csv = new CsvRows(out);
    }

    @Override
    public void begin() throws IOException {
        csv.row(HEADER);
    }

    @Override
    public void answer(Answer answer) throws IOException {
        Extraction extraction = answer.extraction();
        for (Finding finding : answer.findings().orElse(List.of())) {
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

    /** A row for each statement. */
    @Override
    public void across(List<ComparedStatistic> statistics) throws IOException {
        for (ComparedStatistic compared : statistics) {
            statements(compared);
        }
    }

    private void statements(ComparedStatistic compared) throws IOException {
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
        csv.row(List.of(cells));
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
        csv.flush();
    }
}
