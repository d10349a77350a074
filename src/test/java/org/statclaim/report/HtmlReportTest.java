package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.Finding;
import org.statclaim.check.Grade;
import org.statclaim.check.Rule;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;

class HtmlReportTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static Extraction read(String text, Language language) {
        return EXTRACTOR.extract(Article.of(text).withId("a").withLanguage(language));
    }

    private static String page(String text, Language language) throws IOException {
        return Reports.write(HtmlReport::new, read(text, language));
    }

    @Test
    void theWholeTextStandsThereWithItsFiguresMarked() throws IOException {
        assertThat(page("Eerst dit.\n\nEr kwamen 12 boten. En toen niets meer.", Language.DUTCH))
                .contains(
                        "<p>Eerst dit.</p>",
                        "<p>Er kwamen <a id=m0 href=#r0 class=c>12 boten</a>. En toen niets meer.</p>")
                .startsWith("<!DOCTYPE html>\n<html lang=nl>")
                .endsWith("</html>\n");
    }

    @Test
    void aMarkLeadsToItsRowAndBack() throws IOException {
        assertThat(page("Er kwamen 12 boten.", Language.DUTCH))
                .contains("href=#r0", "<tr id=r0 class=\"c u1\"><td><a href=#m0>12 boten</a><td>aantal<td>");
    }

    @Test
    void aRowSaysAllThatTheTextSays() throws IOException {
        String html = Reports.write(HtmlReport::new, Sample.of(Sample.full(), Sample.restated()));

        assertThat(html)
                .contains("<a href=#m0>200 miljoen dollar</a> = ≥ 200.000.000 USD per jaar<td>bedrag<td>")
                .contains(
                        "iets meer; gestegen van 150.000.000,5 (in 2019 (2019)); geteld: de haven; over: kosten haven")
                .contains("wanneer: vorig jaar (2020); volgens: Jan (geschat)")
                .contains("<a rel=noreferrer href=\"https://example.org/12#:~:text=dollar\">in de bron</a>")
                .contains("of CAD <span lang=en>(no country is named)</span>")
                .contains("hetzelfde als <a href=#r0>200 miljoen dollar</a>");
    }

    @Test
    void withoutTheTextItsSentencesStandThere() throws IOException {
        assertThat(Reports.write(HtmlReport::new, Sample.of(Sample.full(), Sample.restated())))
                .containsOnlyOnce("<p>Volgens Jan kost het")
                .contains("(<a id=m1 href=#r1 class=m>165 miljoen euro</a>).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | 1234567 | 1.234.567",
                "en | 1234567 | 1,234,567",
                "nl | 0.5 | 0,5",
                "en | -1234.25 | −1,234.25",
                "nl | 33.333333333333333333 | 33,33",
                "en | 123456.78901234 | 123,457",
                "nl | 1E+9 | 1.000.000.000",
            })
    void numbersAreInTheNotationOfTheReader(String language, BigDecimal value, String written) {
        assertThat(PageLabels.load().get(Language.of(language)).number(value)).isEqualTo(written);
    }

    @Test
    void aThirdIsNoStringOfDigits() throws IOException {
        assertThat(page("Een derde van de boten zonk.", Language.DUTCH)).contains("</a> = 33,33 %<td>aandeel");
    }

    @Test
    void aReadingThatIsOpenIsToldInFullOnce() throws IOException {
        assertThat(page("It costs $5. They paid $7.", Language.ENGLISH))
                .containsOnlyOnce("CAD, AUD")
                .contains("or as in <a href=#r0>$5</a>");
    }

    @Test
    void aFindingHasItsVerdictInAWordAndASign() throws IOException {
        Extraction extraction =
                read("De prijs steeg van 80 naar 120 euro, een toename van 40 procent.", Language.DUTCH);
        List<Finding> findings = TextChecker.builder().build().check(extraction);
        String html = Reports.write(HtmlReport::new, Answer.of(extraction).withFindings(findings));

        assertThat(html)
                .contains(
                        "<li class=\"finding no\">",
                        "✗ klopt niet</b>",
                        findings.get(0).explanation())
                .contains("40 procent<b class=no role=img aria-label=\"klopt niet\">✗</b></a>")
                .contains(
                        "<title>De prijs steeg van 80 naar 120 euro, een toename van 40 procent. – Cijfers gecontroleerd</title>");
    }

    @ParameterizedTest
    @EnumSource
    void everyGradeIsWritten(Grade grade) throws IOException {
        Extraction extraction = read("Er kwamen 12 boten.", Language.DUTCH);
        for (Verdict verdict : Verdict.values()) {
            Finding finding = new Finding(
                    Rule.FACT,
                    verdict,
                    grade,
                    List.of(0),
                    Optional.empty(),
                    Optional.empty(),
                    BigDecimal.ZERO,
                    List.of(),
                    "De uitleg.");

            assertThat(Reports.write(HtmlReport::new, Answer.of(extraction).withFindings(List.of(finding))))
                    .contains("De uitleg.", "class=\"finding ");
        }
    }

    @Test
    void whatAFindingRestsOnIsLinkedWhereABrowserMayFollow() throws IOException {
        Extraction extraction = read("Er kwamen 12 boten.", Language.DUTCH);
        Finding finding = new Finding(
                Rule.FACT,
                Verdict.CONFLICTING,
                Grade.CONTRADICTED,
                List.of(0),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                List.of(
                        new Finding.Source("Bureau", "2024", Optional.of(URI.create("https://example.org/a?b=1&c"))),
                        new Finding.Source("Other", "", Optional.of(URI.create("javascript:alert(1)")))),
                "Twee bronnen.");

        assertThat(Reports.write(HtmlReport::new, Answer.of(extraction).withFindings(List.of(finding))))
                .contains("<a rel=noreferrer href=\"https://example.org/a?b=1&amp;c\">Bureau</a> (2024), Other</p>")
                .contains("≠ bronnen spreken elkaar tegen")
                .doesNotContain("javascript:");
    }

    @Test
    void severalDocumentsHaveAListAndTheirSum() throws IOException {
        assertThat(Reports.write(
                        HtmlReport::new,
                        read("Twee schepen.\n\nEr kwamen 12 boten.", Language.DUTCH),
                        read("One ship sank.\n\nIt cost £5.", Language.ENGLISH)))
                .contains("<html lang=en>", "<p>2 documents</p>", "<nav aria-labelledby=contents>")
                .contains("<li><a href=#d1 lang=nl>Twee schepen.</a> <span class=dim>2 figures</span></li>")
                .contains("<article id=d2 lang=en>\n<h2>One ship sank.</h2>")
                .contains("<a id=m0 href=#r0", "<a id=m3 href=#r3");
    }

    @Test
    void allTextIsEscaped() throws IOException {
        String attack = "<script>alert('7')</script>\"&\u0000\u202E";
        Extraction extraction = new Extraction(
                attack,
                Language.DUTCH,
                Optional.empty(),
                List.of(Sample.bare(attack, Sample.number("7"), "x " + attack + " y")));

        String html = Reports.write(HtmlReport::new, extraction);

        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html)
                .doesNotContain("\u0000", "\u202E")
                .contains(
                        "x <a id=m0 href=#r0 class=n>&lt;script&gt;alert('7')&lt;/script&gt;\"&amp;\uFFFD\uFFFD</a> y");
    }

    @Test
    void anAttributeIsClosedByNothingInIt() {
        assertThat(HtmlText.attribute("a\" onload=\"b<c>\nd")).isEqualTo("\"a&quot; onload=&quot;b&lt;c&gt; d\"");
    }

    @Test
    void thePageLoadsNothingAndRunsItsOwnScriptAlone() throws IOException {
        assertThat(page("Er kwamen 12 boten.", Language.DUTCH))
                .containsPattern(
                        "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; script-src 'sha256-[A-Za-z0-9+/=]{44}';")
                .doesNotContain("unsafe-inline", "http://", "https://", " src=", " style=", " onclick=");
    }

    @Test
    void overlappingClaimsAreMarkedOnceAndBothFound() throws IOException {
        String sentence = "van 5 tot 7 procent";
        Extraction extraction = Sample.of(
                Sample.bare("5 tot 7 procent", Sample.number("7"), sentence),
                Sample.bare("7", Sample.number("7"), sentence));

        assertThat(Reports.write(HtmlReport::new, extraction))
                .contains("van <a id=m0 href=#r0 class=n>5 tot 7 procent</a><a id=m1 href=#r1 class=n></a></p>");
    }

    @Test
    void aTextWithoutFiguresSaysSo() throws IOException {
        assertThat(page("Er gebeurde niets.", Language.DUTCH))
                .contains("<p>Geen cijfers.</p>")
                .doesNotContain("<table>", "<form");
    }

    @Test
    void failuresAreParagraphs() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport report = new HtmlReport(out);
        report.begin();
        report.failure(7, "not <JSON>");
        report.end();

        assertThat(out.toString()).contains("Line 7: not &lt;JSON&gt;");
    }
}
