package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.check.FactUnits;

class PublishedUnitsTest {

    private final PublishedUnits units = new PublishedUnits();

    @ParameterizedTest
    @CsvSource({
        "aantal, '', 0",
        "x 1 000, '', 3",
        "x 1\u00a0000, '', 3",
        "mln euro, EUR, 6",
        "euro (x 1 000), EUR, 3",
        "THS_PER, '', 3",
        "PC_ACT, %, 0",
        "CP_MEUR, EUR, 6",
        "'Current prices, million euro', EUR, 6",
        "Thousand persons, '', 3",
        "Percentage of active population, %, 0",
        "Metric tons per capita, t/inhabitant, 0",
        "current US$, USD, 0",
        "RCH_A_AVG, %, 0",
        "%, %, 0",
        "EUR/mo, EUR/mo, 0",
        "EUR, EUR, 0",
        "mld euro, EUR, 9",
        "km², km2, 0",
        "1 000 ton, t, 3"
    })
    void areRead(String printed, String code, int power) {
        PublishedUnits.Published unit = units.find(printed).orElseThrow();

        assertThat(FactUnits.code(unit.scale().unit(), unit.scale().per())).isEqualTo(code);
        assertThat(unit.power()).isEqualTo(power);
    }

    /** An index has no unit that a text could state. */
    @ParameterizedTest
    @ValueSource(
            strings = {"I15", "Index, 2015=100", "index", "something else", "PPS_EU27_2020_HAB", "abc*", "EUR*", "*"})
    void isNone(String printed) {
        assertThat(units.find(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11181.2, 1.11812E+7", "11181, 1.1181E+7", "0.5, 5E+2"})
    void aThousandKeepsItsRounding(BigDecimal printed, BigDecimal whole) {
        assertThat(units.find("THS_PER").orElseThrow().whole(printed)).isEqualTo(whole);
    }
}
