package org.statclaim.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.statclaim.Extraction;

/** Whole reports as strings. */
final class Reports {

    interface Maker {
        ReportWriter report(Writer out) throws IOException;
    }

    private Reports() {}

    static String write(Maker maker, Extraction... extractions) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter report = maker.report(out);
        report.begin();
        for (Extraction extraction : extractions) {
            report.document(extraction);
        }
        report.end();
        return out.toString();
    }
}
