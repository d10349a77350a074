package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.UnitConverter;

/** What {@code docs/convert.md} shows, as code. */
class ConvertGuideTest {

    // example: an amount at its date
    static String inEuros(CurrencyConverter converter, String amount, String currency, String date) {
        Conversion conversion = converter.convert(
                new BigDecimal(amount), currency, "EUR", PartialDate.parse(date).orElseThrow());
        if (conversion instanceof NoRate none) {
            return none.reason().label() + ": " + none.explanation();
        }
        Converted converted = (Converted) conversion;
        Rate rate = converted.rates().get(0);
        return whole(converted.value()) + " (" + whole(converted.low()) + " to " + whole(converted.high()) + "), "
                + rate.source() + ", " + rate.first() + " to " + rate.last();
    }

    static String whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    static List<List<String>> amounts() throws IOException {
        return Pages.rows("| amount | date | `inEuros(CurrencyConverter.builder().build(), …)` |");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void anAmountAtItsDate(List<String> row) throws IOException {
        String[] amount = row.get(0).split(" ");
        CurrencyConverter converter = CurrencyConverter.builder().build();

        assertThat(inEuros(converter, amount[0], amount[1], row.get(1))).isEqualTo(row.get(2));
    }

    @Test
    void unitsOfOneDimension() {
        UnitConverter units = UnitConverter.create();
        BigDecimal kilometres = units.convert(new BigDecimal("26"), "[mi_i]", "km"); // 41.842944
        BigDecimal celsius = units.convert(new BigDecimal("98.6"), "[degF]", "Cel"); // 37
        String base = units.base("har").code(); // m2

        assertThat(kilometres).isEqualTo(new BigDecimal("41.842944"));
        assertThat(celsius).isEqualByComparingTo("37");
        assertThat(base).isEqualTo("m2");
    }

    @Test
    void newerRates(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("eurofxref-hist.csv"), "Date,USD\n2099-01-02,1.25\n");

        CurrencyConverter converter =
                CurrencyConverter.builder().extendedBy(file).build(); // eurofxref-hist.zip, .csv or .xml
        Optional<LocalDate> last = converter.lastDay();

        assertThat(last).contains(LocalDate.of(2099, 1, 2));
    }
}
