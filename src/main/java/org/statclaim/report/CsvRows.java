package org.statclaim.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of RFC 4180, in which a cell that a spreadsheet would run as a formula begins with an apostrophe. */
final class CsvRows {

    private final CSVPrinter csv;

    CsvRows(Appendable out) throws IOException {
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    void row(List<String> cells) throws IOException {
        csv.printRecord(cells.stream().map(FormulaGuard::cell));
    }

    void flush() throws IOException {
        csv.flush();
    }
}
