package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.statclaim.convert.CurrencyConverter;

/** What the README says of newer exchange rates, as code. */
class ConvertGuideTest {

    @Test
    void newerRates(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("eurofxref-hist.csv"), "Date,USD\n2099-01-02,1.25\n");

        CurrencyConverter converter =
                CurrencyConverter.builder().extendedBy(file).build(); // eurofxref-hist.zip, .csv or .xml
        Optional<LocalDate> last = converter.lastDay();

        assertThat(last).contains(LocalDate.of(2099, 1, 2));
    }
}
