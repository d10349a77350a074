package org.statclaim.ext.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.report.Answer;
import org.statclaim.report.CsvReport;

/** The claims of articles as the library's own CSV has them, and rows of Spark's in the same form: a line of cells each. */
final class Printed {

    /** What the CSV has and the table not, or in another form. */
    private static final List<String> APART =
            List.of("dates_born", "source_start", "source_end", "source_link", "alternatives");

    private Printed() {}

    static List<String> csv(Collection<Article> articles) {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        StringBuilder out = new StringBuilder();
        try {
            CsvReport report = new CsvReport(out);
            report.begin();
            for (Article article : articles) {
                report.answer(Answer.of(extractor.extract(article)));
            }
            report.end();
            return rows(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(String csv) throws IOException {
        List<String> lines = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setHeader().get().parse(new java.io.StringReader(csv))) {
            List<String> names = names(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                lines.add(names.stream()
                        .map(name -> name + "=" + bare(name, row.get(name)))
                        .collect(Collectors.joining("|")));
            }
        }
        return lines;
    }

    /** A date of an age is that of birth there. */
    private static List<String> names(List<String> all) {
        return all.stream()
                .filter(name -> !APART.contains(name) && !name.startsWith("dates_"))
                .toList();
    }

    /** Without the apostrophe that keeps a spreadsheet from running a cell. */
    private static String bare(String name, String cell) {
        return name.equals("concept") ? cell.replace("; ", " ") : cell.startsWith("'") ? cell.substring(1) : cell;
    }

    static List<String> rows(Collection<Row> rows) {
        return rows.stream().map(Printed::line).toList();
    }

    private static String line(Row row) {
        List<String> names = List.of(row.schema().fieldNames());
        List<String> cells = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith("dates_") || APART.contains(name) || isSecond(name, names)) {
                continue;
            }
            String exact = name + Columns.AS_TEXT;
            boolean isDecimal = names.contains(exact) && isSecond(exact, names);
            cells.add(name + "=" + cell(row.get(row.fieldIndex(isDecimal ? exact : name))));
        }
        return String.join("|", cells);
    }

    /** Whether the column is that of a decimal as a string; what is printed has a column of such a name too. */
    private static boolean isSecond(String name, List<String> names) {
        if (!name.endsWith(Columns.AS_TEXT)) {
            return false;
        }
        String first = name.substring(0, name.length() - Columns.AS_TEXT.length());
        return names.contains(first);
    }

    private static String cell(Object value) {
        if (value instanceof scala.collection.Iterable<?> items) {
            return scala.jdk.javaapi.CollectionConverters.asJava(items.toList()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
        }
        String text = Objects.toString(value, "");
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
