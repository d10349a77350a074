package org.statclaim.report;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that there are for each kind of result, by the names that the command has for them. This is the only place that
 * lists them: a new format is a class, and a line here.
 *
 * @param <R> what writes the results
 */
public final class Formats<R> {

    /** For reading in a terminal. */
    public static final String TABLE = "table";

    /** One JSON object for each result, on a line of its own. */
    public static final String LINES = "jsonl";

    /** One JSON value for all results. */
    public static final String JSON = "json";

    /** Reviews for search engines. */
    public static final String REVIEWS = "claimreview";

    /** Rows for a spreadsheet. */
    public static final String CSV = "csv";

    /** A page for a browser. */
    public static final String HTML = "html";

    /** Of the claims of documents. */
    public static final Formats<ReportWriter> CLAIMS = Formats.<ReportWriter>none()
            .with(TABLE, to -> new TableReport(to.out(), to.width(), to.styled()))
            .with(JSON, JsonReport::whole)
            .with(LINES, JsonReport::lines)
            .with(CSV, to -> new CsvReport(to.out(), to.normalized()))
            .with(HTML, to -> new HtmlReport(to.out()))
            .with("annotations", to -> new AnnotationReport(to.out(), to.single()));

    /** Of what several documents state of the same. */
    public static final Formats<ReportWriter> STATISTICS = Formats.<ReportWriter>none()
            .with(TABLE, to -> new FindingTable(to.out(), to.width(), to.styled()))
            .with(JSON, JsonReport::whole)
            .with(LINES, JsonReport::lines)
            .with(CSV, to -> new FindingCsv(to.out()));

    /** Of the findings of documents. */
    public static final Formats<ReportWriter> FINDINGS = STATISTICS
            .with(HTML, to -> new HtmlReport(to.out()))
            .with(REVIEWS, to -> new ClaimReviewReport(to.out(), to.reviewer().orElseThrow(), to.explanations()));

    /** Of the claims of documents with the claims that are like them. */
    public static final Formats<ReportWriter> SIMILAR = Formats.<ReportWriter>none()
            .with(TABLE, to -> new SimilarTable(to.out(), to.width(), to.styled()))
            .with(JSON, JsonReport::whole)
            .with(LINES, JsonReport::lines);

    /** Of what a search found. */
    public static final Formats<HitsReport> HITS = Formats.<HitsReport>none()
            .with(TABLE, to -> HitsReport.table(to.out(), to.width(), to.styled()))
            .with(JSON, to -> HitsReport.json(to.out()))
            .with(LINES, to -> HitsReport.lines(to.out()))
            .with(CSV, to -> HitsReport.csv(to.out()));

    /** Of one conversion. */
    public static final Formats<ConversionReport> CONVERSIONS = Formats.<ConversionReport>none()
            .with(TABLE, to -> ConversionReport.lines(to.out()))
            .with(JSON, to -> ConversionReport.json(to.out()));

    private final Map<String, Maker<R>> byName;

    /** Makes what writes a format. */
    private interface Maker<R> {
        R make(ReportSettings settings) throws IOException;
    }

    private Formats(Map<String, Maker<R>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    private static <R> Formats<R> none() {
        return new Formats<>(new LinkedHashMap<>());
    }

    private Formats<R> with(String name, Maker<R> maker) {
        Map<String, Maker<R>> more = new LinkedHashMap<>(byName);
        more.put(name, maker);
        return new Formats<>(more);
    }

    /** {@return their names, the one for people first} */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * {@return what writes a format; empty where there is none of that name}
     *
     * @param name one of {@link #names}
     * @param settings where to, and how
     * @throws IOException if it cannot be written to what the settings name
     */
    public Optional<R> report(String name, ReportSettings settings) throws IOException {
        Maker<R> maker = byName.get(name);
        return maker == null ? Optional.empty() : Optional.of(maker.make(settings));
    }
}
