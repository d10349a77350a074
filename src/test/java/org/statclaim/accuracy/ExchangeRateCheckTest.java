package org.statclaim.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months are compared where both have them, and what differs is told. */
class ExchangeRateCheckTest {

    @TempDir
    Path folder;

    /** The first three are the Federal Reserve's own. No daily fixings, none of the rupee of Sri Lanka, no bolívar. */
    @Test
    void comparesWhatBothHave() throws IOException {
        ExchangeRateCheck check = check("""
                Date,Country,Exchange rate
                2021-02-01,Euro,0.8267
                2021-02-01,United Kingdom,0.7211
                1999-01-01,Netherlands,1.8990
                2021-02-01,Japan,107.00
                1985-02-01,Japan,260.48
                2021-02-01,Sri Lanka,194.06
                2021-02-01,Venezuela,1826394.24
                2022-03-01,Euro,0.9076
                """);

        assertThat(check.figures())
                .containsExactly(new PublicFigure(
                        "Federal Reserve monthly averages", "months within 1 %", "80.0 %", "5", PublicFigure.NONE));
        assertThat(check.differing()).containsExactly("JPY 2021-02: ours 105.384, theirs 107.00 (-1.5 %)");
    }

    @Test
    void aLineThatIsNoAverage() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> check("Date,Country,Exchange rate\n2021-02-01,Euro\n"))
                .withMessageContaining("'2021-02-01,Euro' has not three cells");
    }

    private ExchangeRateCheck check(String csv) throws IOException {
        Files.writeString(folder.resolve("monthly.csv"), csv);
        return ExchangeRateCheck.of(folder);
    }
}
