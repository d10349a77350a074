package org.statclaim.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Stream;
import org.statclaim.Extraction;

/** Whole reports as strings. */
final class Reports {

    interface Maker {
        ReportWriter report(Writer out) throws IOException;
    }

    private Reports() {}

    static String write(Maker maker, Extraction... extractions) throws IOException {
        return write(maker, Stream.of(extractions).map(Answer::of).toArray(Answer[]::new));
    }

    static String write(Maker maker, Answer... answers) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter report = maker.report(out);
        report.begin();
        for (Answer answer : answers) {
            report.answer(answer);
        }
        report.end();
        return out.toString();
    }
}
