package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.statclaim.Extraction;
import org.statclaim.Language;

class HtmlReportTest {

    @Test
    void figuresAreMarkedInTheirSentence() throws IOException {
        String html = Reports.write(HtmlReport::new, Sample.of(Sample.full(), Sample.restated()));

        assertThat(html)
                .contains("<p lang=\"nl\">Volgens Jan kost het vorig jaar <mark>200 miljoen dollar</mark>"
                        + " (<mark>165 miljoen euro</mark>).</p>")
                .containsOnlyOnce("Volgens Jan kost")
                .contains("<td>≥ 200000000 USD / a</td>")
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void allTextIsEscaped() throws IOException {
        String attack = "<script>alert('7')</script>\"&\u0000";
        Extraction extraction = new Extraction(
                attack,
                Language.DUTCH,
                Optional.empty(),
                List.of(Sample.bare(attack, Sample.number("7"), "x " + attack + " y")));

        String html = Reports.write(HtmlReport::new, extraction);

        assertThat(html)
                .doesNotContain("<script", "\u0000")
                .contains("x <mark>&lt;script&gt;alert(&#39;7&#39;)&lt;/script&gt;&quot;&amp;\uFFFD</mark> y");
    }

    @Test
    void thePageRunsNothingAndLoadsNothing() throws IOException {
        assertThat(Reports.write(HtmlReport::new, Sample.of()))
                .contains("Content-Security-Policy\" content=\"default-src 'none'")
                .doesNotContain("<script", "http://", "https://", " src=", " href=");
    }

    @Test
    void overlappingClaimsAreMarkedOnce() throws IOException {
        String sentence = "van 5 tot 7 procent";
        Extraction extraction = Sample.of(
                Sample.bare("5 tot 7 procent", Sample.number("7"), sentence),
                Sample.bare("7", Sample.number("7"), sentence));

        assertThat(Reports.write(HtmlReport::new, extraction)).contains("van <mark>5 tot 7 procent</mark></p>");
    }

    @Test
    void failuresAreParagraphs() throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport(out).failure(7, "not <JSON>");

        assertThat(out.toString()).contains("Line 7: not &lt;JSON&gt;");
    }
}
