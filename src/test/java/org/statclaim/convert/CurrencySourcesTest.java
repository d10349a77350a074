package org.statclaim.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whence the rates come, where they are not the bundled ones. */
class CurrencySourcesTest {

    private static final String LAW = "irrevocable euro conversion rate, Council Regulation ";

    @Test
    void aSourceOfOnesOwnTakesThePlaceOfTheFixings() throws IOException {
        CurrencyConverter own = CurrencyConverter.builder()
                .rates((from, to, first, last) -> Rate.of(from, to, new BigDecimal("2"), last, 1, "own"))
                .build();

        LocalDate day = LocalDate.of(2030, 1, 1);
        assertThat(((Converted) own.convert(BigDecimal.TEN, "KPW", "EUR", day, day)).value())
                .isEqualByComparingTo("20");
        assertThat(((Converted) own.convert(BigDecimal.TEN, "NLG", "USD", day, day)).rates())
                .extracting(Rate::source)
                .containsExactly(LAW + "2866/98", "own");
        assertThat(own.lastDay()).isEmpty();
    }

    @Test
    void aFileOrASourceButNotBoth() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CurrencyConverter.builder()
                        .extendedBy(Path.of("eurofxref-hist.csv"))
                        .rates((from, to, first, last) -> new NoRate(NoRate.Reason.NO_DATE, "none"))
                        .build())
                .withMessageContaining("not both");
    }
}
