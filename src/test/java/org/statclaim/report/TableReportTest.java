package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.statclaim.Extraction;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

class TableReportTest {

    @Test
    void claimsStandAlignedUnderTheirSentence() throws IOException {
        assertThat(plain(100, Sample.of(Sample.full(), Sample.restated()))).isEqualTo("""
                        000  nl  2021-02  2 claims

                        Volgens Jan kost het vorig jaar 200 miljoen dollar (165 miljoen euro).
                          #0  200 miljoen dollar  money  ≥ 200000000 USD / a  slightly more; increase; from 150000000.5;
                                                                              counted: de haven; concept: kosten, haven;
                                                                              dates: 2020-03-01 to 2020-06-30; time: vorig
                                                                              jaar (2020-01-01 to 2020-12-31); source: Jan
                                                                              (estimated); part of #1; or CAD (no country is
                                                                              named)
                          #1  165 miljoen euro    money  165000000 EUR        restates #0

                        """);
    }

    @Test
    void otherReadingsAreToldOnce() throws IOException {
        List<Alternative> currencies =
                List.of(other("CAD", "no country is named"), other("AUD", "no country is named"));
        Claim first = dollars(currencies);
        Claim other = dollars(List.of(other("CAD", "the region has two")));

        String table = plain(200, Sample.of(Sample.restated(), first, dollars(List.of()), other, first, other));

        assertThat(table.lines().map(String::strip).filter(line -> line.contains("USD")))
                .containsExactly(
                        "#1  7  money  7 USD  or CAD, AUD (no country is named)",
                        "#2  7  money  7 USD",
                        "#3  7  money  7 USD  or CAD (the region has two)",
                        "#4  7  money  7 USD  or as in #1",
                        "#5  7  money  7 USD  or as in #3");
        assertThat(plain(200, Sample.of(first))).contains("or CAD, AUD (no country is named)");
    }

    private static Claim dollars(List<Alternative> alternatives) {
        return Sample.open(
                Sample.money(new Figure.Exact(new BigDecimal("7"), BigDecimal.ONE), Sample.DOLLAR), alternatives);
    }

    private static Alternative other(String currency, String reason) {
        return new Alternative(
                Optional.empty(), Optional.of(Unit.of(UnitSystem.ISO4217, currency, currency, "$")), reason);
    }

    @Test
    void aNarrowTerminalHasTheNotesBeneath() throws IOException {
        String table = plain(60, Sample.of(Sample.full()));

        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(table).contains("\n      slightly more; increase;");
    }

    @Test
    void unitsReadAsTheyAreMeant() {
        Figure five = new Figure.Exact(new BigDecimal("0.5"), BigDecimal.ONE);
        assertThat(Wording.quantity(Sample.money(five, Sample.PENNY))).isEqualTo("0.5 × 0.01 GBP");
        assertThat(Wording.quantity(Quantity.of(Kind.PERCENTAGE, five, Sample.HALF, null)))
                .isEqualTo("0.5");
        assertThat(Wording.quantity(Quantity.of(
                        Kind.NUMBER,
                        Figure.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, Bound.NONE),
                        null,
                        null)))
                .isEqualTo("1 to 10");
    }

    @Test
    void aDocumentWithoutClaimsSaysSo() throws IOException {
        assertThat(plain(100, Sample.of())).isEqualTo("000  nl  2021-02  no claims\n\n");
    }

    @Test
    void figuresAreSetOffOnATerminalOnly() throws IOException {
        String styled =
                Reports.write(out -> new TableReport(out, 40, true), Sample.of(Sample.full(), Sample.restated()));

        assertThat(styled).contains("\u001B[1;36m200\u001B[0m\n\u001B[1;36mmiljoen dollar\u001B[0m (\u001B[1;36m165");
        assertThat(styled.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(plain(40, Sample.of(Sample.full(), Sample.restated())))
                .doesNotContain("\u001B");
    }

    @Test
    void aTextCannotSteerTheTerminal() throws IOException {
        String text = "7\u001B[2J\u0007\u009B31m\u202E";

        String table = plain(100, Sample.of(Sample.bare(text, Sample.number("7"), "a\nb " + text)));

        assertThat(table).doesNotContain("\u001B", "\u0007", "\u009B", "\u202E").contains("a b 7\uFFFD[2J\uFFFD");
    }

    @Test
    void failuresNameTheirLine() throws IOException {
        StringWriter out = new StringWriter();
        new TableReport(out, 100, false).failure(7, "not\u001B JSON");

        assertThat(out).hasToString("line 7  not\uFFFD JSON\n\n");
    }

    private static String plain(int width, Extraction extraction) throws IOException {
        return Reports.write(out -> new TableReport(out, width, false), extraction);
    }
}
