package org.statclaim.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two numerals may mean together is worked out here and not by the extractor, so it has to be right by itself. */
class LegalTest {

    @ParameterizedTest
    @CsvSource({
        "2 100 5, 205",
        "5 100 1000, 500000",
        "25 100, 2500",
        "20 5 1000, 25000",
        "2 1000000 3 100, 2000300",
        "100 1000, 100000",
        "20 16, -",
        "5 20, -",
        "2 100 3 100, -",
        "3 1000 4 1000, -",
        "3 1000 4 1000000, -"
    })
    void wordsMeanOneNumberInTheOrderOfASpellOut(String atoms, String number) {
        List<Long> words =
                Arrays.stream(atoms.split(" ", -1)).map(Long::valueOf).toList();

        assertThat(SpellOut.read(words).map(BigDecimal::toPlainString).orElse("-"))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 500 | 12500",
                "12 500,5 | 12500.5",
                "12 50 | -",
                "2019 350 | -",
                "1,234,567.5 | 1234567.5",
                "1.234,5 | 1234.5",
                "1,25,000 | 125000",
                "17,85 | 17.85",
                "1,5,7 | -"
            })
    void digitsMeanOneNumberInGroupsOfThree(String printed, String number) {
        List<String> readings = DigitsTogether.read(printed).stream()
                .map(BigDecimal::toPlainString)
                .toList();

        assertThat(readings.isEmpty() ? List.of("-") : readings).contains(number);
    }
}
