package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    private static Stream<Formats<ReportWriter>> ofDocuments() {
        return Stream.of(Formats.CLAIMS, Formats.FINDINGS, Formats.STATISTICS, Formats.SIMILAR);
    }

    @ParameterizedTest
    @MethodSource("ofDocuments")
    void everyFormatWritesAnAnswerToTheEnd(Formats<ReportWriter> formats) throws IOException {
        Reviewer reviewer = new Reviewer("De Krant", URI.create("https://example.org/checks/12"), Optional.empty());
        for (String name : formats.names()) {
            StringWriter out = new StringWriter();
            ReportSettings settings =
                    ReportSettings.of(out, 80, false).withReviews(Optional.empty(), Optional.of(reviewer));
            ReportWriter report = formats.report(name, settings).orElseThrow();
            report.begin();
            report.answer(Answer.of(Sample.of(Sample.full(), Sample.restated())));
            report.end();

            assertThat(out.toString()).as(name).endsWith("\n");
        }
    }

    @Test
    void aSingleDocumentIsAnObjectAndNoArray() throws IOException {
        StringWriter out = new StringWriter();
        ReportSettings settings = ReportSettings.of(out, 80, false).withSingle(true);
        ReportWriter report = Formats.CLAIMS.report(Formats.JSON, settings).orElseThrow();
        report.begin();
        report.answer(Answer.of(Sample.of()));
        report.end();

        assertThat(out.toString()).startsWith("{");
    }

    @Test
    void anotherNameIsNone() throws IOException {
        assertThat(Formats.HITS.report("html", ReportSettings.of(new StringWriter(), 80, false)))
                .isEmpty();
    }
}
