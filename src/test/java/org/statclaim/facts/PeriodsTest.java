package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.claim.Period;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2013, 2013, 2013-01-01, 2013-12-31",
        "2013-05, 2013-05, 2013-05-01, 2013-05-31",
        "2013-05-14, 2013-05-14, 2013-05-14, 2013-05-14",
        "2013-05-14T00:00:00, 2013-05-14, 2013-05-14, 2013-05-14",
        "20130514, 2013-05-14, 2013-05-14, 2013-05-14",
        "2013-Q2, 2013-Q2, 2013-04-01, 2013-06-30",
        "2013Q4, 2013-Q4, 2013-10-01, 2013-12-31",
        "2013K1, 2013-Q1, 2013-01-01, 2013-03-31",
        "2013-S2, 2013-S2, 2013-07-01, 2013-12-31",
        "2013H1, 2013-S1, 2013-01-01, 2013-06-30",
        "2013-B1, 2013-S1, 2013-01-01, 2013-06-30",
        "2013-T2, 2013-T2, 2013-05-01, 2013-08-31",
        "2013-M02, 2013-02, 2013-02-01, 2013-02-28",
        "2013M11, 2013-11, 2013-11-01, 2013-11-30",
        "2013-A1, 2013, 2013-01-01, 2013-12-31",
        "2013-W01, 2013-W01, 2012-12-31, 2013-01-06",
        "2020W53, 2020-W53, 2020-12-28, 2021-01-03",
        "2020U05, 2020-W05, 2020-01-27, 2020-02-02",
        "2013JJ00, 2013, 2013-01-01, 2013-12-31",
        "2013KW03, 2013-Q3, 2013-07-01, 2013-09-30",
        "2013MM03, 2013-03, 2013-03-01, 2013-03-31",
        "2013HJ02, 2013-S2, 2013-07-01, 2013-12-31",
        "2020W105, 2020-W05, 2020-01-27, 2020-02-02",
        "2018-2020, 2018-2020, 2018-01-01, 2020-12-31",
        "2018/2020-06, 2018/2020-06, 2018-01-01, 2020-06-30",
        "2025Q3*, 2025-Q3, 2025-07-01, 2025-09-30",
        "' 2013JJ00 ', 2013, 2013-01-01, 2013-12-31"
    })
    void areRead(String printed, String text, LocalDate from, LocalDate to) {
        Period period = Periods.parse(printed).orElseThrow();

        assertThat(period.text()).isEqualTo(text);
        assertThat(period.from()).contains(from);
        assertThat(period.to()).contains(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2013Q5",
                "2013-Q0",
                "2013-S3",
                "2013-T4",
                "2013M13",
                "2013MM00",
                "2013-W54",
                "2013W00",
                "0000",
                "13",
                "20131",
                "2013-13",
                "2013X1",
                "2013KW",
                "2020-2018",
                "2020/2018",
                "/",
                "2013/",
                "2013Q1/2012",
                "Total",
                "20131340",
                "2013JJ07",
                "2013Q12",
                "２０１３"
            })
    void isNone(String printed) {
        assertThat(Periods.parse(printed)).isEmpty();
    }
}
