package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.convert.Normalizer;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.IndexedClaim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON contract: every field of every claim is present, decimals are strings, and a failure is
 * {@code {"line":7,"error":"…"}} in the document's place.
 */
public final class JsonReport implements ReportWriter {

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new LineSafeEscapes())
            .rootValueSeparator("")
            .build();

    private final Shape shape;
    private final Optional<Normalizer> normalizer;
    private final Optional<Function<Extraction, List<Finding>>> checker;
    private final Optional<Supplier<List<ComparedStatistic>>> across;
    private final Optional<Function<IndexedClaim, List<ClaimHits.Hit>>> similar;
    private final JsonGenerator json;

    private enum Shape {
        LINES,
        OBJECT,
        ARRAY
    }

    private JsonReport(Shape shape, Writer out) {
        this.shape = shape;
        this.normalizer = Optional.empty();
        this.checker = Optional.empty();
        this.across = Optional.empty();
        this.similar = Optional.empty();
        this.json = JSON.createGenerator(shape == Shape.LINES ? ObjectWriteContext.empty() : new Indented(), out);
    }

    /** One compact object a line. */
    public static JsonReport lines(Writer out) {
        return new JsonReport(Shape.LINES, out);
    }

    /** One indented object, for a single document. */
    public static JsonReport object(Writer out) {
        return new JsonReport(Shape.OBJECT, out);
    }

    /** One indented array of objects, for any number of documents. */
    public static JsonReport array(Writer out) {
        return new JsonReport(Shape.ARRAY, out);
    }

    /** The same report with the field {@code normalized} in each claim; nothing may be written yet. */
    public JsonReport with(Normalizer claims) {
        return new JsonReport(shape, json, Optional.of(claims), checker, across, similar);
    }

    /** The same report with the field {@code findings} in each answer; nothing may be written yet. */
    public JsonReport withFindings(Function<Extraction, List<Finding>> findings) {
        return new JsonReport(shape, json, normalizer, Optional.of(findings), across, similar);
    }

    /** The same report with one more answer, {@code {"across":[…]}}, behind those of all documents. */
    public JsonReport withAcross(Supplier<List<ComparedStatistic>> statistics) {
        return new JsonReport(shape, json, normalizer, checker, Optional.of(statistics), similar);
    }

    /** The same report with the field {@code similar} in each claim; nothing may be written yet. */
    public JsonReport withSimilar(Function<IndexedClaim, List<ClaimHits.Hit>> search) {
        return new JsonReport(shape, json, normalizer, checker, across, Optional.of(search));
    }

    private JsonReport(
            Shape shape,
            JsonGenerator json,
            Optional<Normalizer> normalizer,
            Optional<Function<Extraction, List<Finding>>> checker,
            Optional<Supplier<List<ComparedStatistic>>> across,
            Optional<Function<IndexedClaim, List<ClaimHits.Hit>>> similar) {
        this.shape = shape;
        this.json = json;
        this.normalizer = normalizer;
        this.checker = checker;
        this.across = across;
        this.similar = similar;
    }

    @Override
    public void begin() throws IOException {
        if (shape == Shape.ARRAY) {
            write(json::writeStartArray);
        }
    }

    @Override
    public void document(Extraction extraction) throws IOException {
        write(() -> {
            new ClaimJson(json, normalizer, similar)
                    .document(extraction, checker.map(check -> check.apply(extraction)));
            endEntry();
        });
    }

    @Override
    public void failure(long line, String error) throws IOException {
        write(() -> {
            json.writeStartObject();
            json.writeNumberProperty("line", line);
            json.writeStringProperty("error", error);
            json.writeEndObject();
            endEntry();
        });
    }

    @Override
    public void flush() throws IOException {
        write(json::flush);
    }

    private void endEntry() {
        if (shape != Shape.ARRAY) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void end() throws IOException {
        write(() -> {
            across.ifPresent(statistics -> {
                new ClaimJson(json, normalizer).across(statistics.get());
                endEntry();
            });
            if (shape == Shape.ARRAY) {
                json.writeEndArray();
                json.writeRaw('\n');
            }
            json.flush();
        });
    }

    /** Jackson wraps what the stream throws; the caller wants the stream's own exception. */
    static void write(Runnable content) throws IOException {
        try {
            content.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
