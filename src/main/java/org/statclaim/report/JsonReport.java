package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.statclaim.check.ComparedStatistic;

/**
 * The JSON contract: every field of every claim is present, decimals are strings, and a failure is
 * {@code {"line":7,"error":"…"}} in the document's place.
 */
public final class JsonReport implements ReportWriter {

    private final Frame frame;
    private final JsonOutput json;

    private enum Frame {
        LINES,
        OBJECT,
        ARRAY
    }

    private JsonReport(Frame frame, JsonOutput json) {
        this.frame = frame;
        this.json = json;
    }

    /** One compact object a line. */
    public static JsonReport lines(Writer out) {
        return new JsonReport(Frame.LINES, JsonOutput.lines(out));
    }

    /** One indented object, for a single document. */
    public static JsonReport object(Writer out) {
        return new JsonReport(Frame.OBJECT, JsonOutput.indented(out));
    }

    /** One indented array of objects, for any number of documents. */
    public static JsonReport array(Writer out) {
        return new JsonReport(Frame.ARRAY, JsonOutput.indented(out));
    }

    @Override
    public void begin() throws IOException {
        if (frame == Frame.ARRAY) {
            json.beginArray();
        }
    }

    @Override
    public void answer(Answer answer) throws IOException {
        entry(AnswerShape.document(answer));
    }

    @Override
    public void failure(long line, String error) throws IOException {
        entry(AnswerShape.failure(line, error));
    }

    @Override
    public void across(List<ComparedStatistic> statistics) throws IOException {
        entry(AnswerShape.across(statistics));
    }

    private void entry(Value value) throws IOException {
        if (frame == Frame.ARRAY) {
            json.value(value);
        } else {
            json.line(value);
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void end() throws IOException {
        if (frame == Frame.ARRAY) {
            json.endArray();
        }
        json.flush();
    }
}
