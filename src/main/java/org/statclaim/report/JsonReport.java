package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.statclaim.check.ComparedStatistic;

/**
 * The JSON contract: every field of every claim is present, decimals are strings, and a failure is
 * {@code {"line":7,"error":"…"}} in the document's place. The compact form leaves out what is absent, and says what it can
 * say once.
 */
public final class JsonReport implements ReportWriter {

    private final Frame frame;
    private final JsonOutput json;
    private final boolean compact;

    private enum Frame {
        LINES,
        OBJECT,
        ARRAY
    }

    private JsonReport(Frame frame, Writer out, boolean compact) {
        this.frame = frame;
        this.json = frame == Frame.LINES ? JsonOutput.lines(out, compact) : JsonOutput.indented(out, compact);
        this.compact = compact;
    }

    /**
     * One object a line, every field of every claim present.
     *
     * @param out where it is written, and not closed
     * @return a report in JSON Lines
     */
    public static JsonReport lines(Writer out) {
        return new JsonReport(Frame.LINES, out, false);
    }

    /**
     * One object a line.
     *
     * @param settings where to, and how
     * @return a report in JSON Lines
     */
    public static JsonReport lines(ReportSettings settings) {
        return new JsonReport(Frame.LINES, settings.out(), settings.compact());
    }

    /**
     * One indented object, for a single document, every field of every claim present.
     *
     * @param out where it is written, and not closed
     * @return a report in JSON
     */
    public static JsonReport object(Writer out) {
        return new JsonReport(Frame.OBJECT, out, false);
    }

    /**
     * One indented array of objects, for any number of documents, every field of every claim present.
     *
     * @param out where it is written, and not closed
     * @return a report in JSON
     */
    public static JsonReport array(Writer out) {
        return new JsonReport(Frame.ARRAY, out, false);
    }

    /**
     * One indented value: an object for a single document, else an array of objects.
     *
     * @param settings where to, and how
     * @return a report in JSON
     */
    public static JsonReport whole(ReportSettings settings) {
        return new JsonReport(settings.single() ? Frame.OBJECT : Frame.ARRAY, settings.out(), settings.compact());
    }

    @Override
    public void begin() throws IOException {
        if (frame == Frame.ARRAY) {
            json.beginArray();
        }
    }

    @Override
    public void answer(Answer answer) throws IOException {
        if (compact) {
            AnswerShape.compact(answer, json);
        } else {
            AnswerShape.document(answer, json);
        }
        endEntry();
    }

    @Override
    public void failure(long line, String error) throws IOException {
        AnswerShape.failure(line, error, json);
        endEntry();
    }

    @Override
    public void across(List<ComparedStatistic> statistics) throws IOException {
        AnswerShape.across(statistics, json);
        endEntry();
    }

    private void endEntry() throws IOException {
        if (frame != Frame.ARRAY) {
            json.endLine();
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
            json.endLine();
        }
        json.flush();
    }
}
