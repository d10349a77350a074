package org.statclaim.internal.context.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times that a sentence names, whatever its figures make of them, in an article of 14 May 2024. */
class TimeExpressionsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | Tussen 2010 tot 2020 groeide de stad. | 2010 tot 2020 = 2010-01-01..2020-12-31
            nl | Van 2010 en 2020 is niets bekend. | 2010 = 2010-01-01..2010-12-31; 2020 = 2020-01-01..2020-12-31
            nl | Tussen 3 en 9 mei en tussen 3 en 9 mei 2023 sneeuwde het. | Tussen 3 en 9 mei = 2024-05-03..2024-05-09; tussen 3 en 9 mei 2023 = 2023-05-03..2023-05-09
            nl | Tussen 9 en 3 mei sneeuwde het. | 3 mei = 2024-05-03..2024-05-03
            nl | Van januari tot maart 2021 en van november 2020 tot februari lag het stil. | Van januari tot maart 2021 = 2021-01-01..2021-03-31; van november 2020 tot februari = 2020-11-01..2021-02-28
            nl | Van januari 2021 tot maart lag het stil. | Van januari 2021 tot maart = 2021-01-01..2021-03-31
            en | In the '90s, the 1990s, the early 1990s, the nineties and the 90s. | 90s = 1990-01-01..1999-12-31; 1990s = 1990-01-01..1999-12-31; early 1990s = 1990-01-01..1999-12-31; 90s = 1990-01-01..1999-12-31
            nl | Aan het einde van 2021, het begin van mei, het einde van het jaar en begin volgend jaar. | einde van 2021 = 2021-09-01..2021-12-31; begin van mei = 2024-05-01..2024-05-31; begin volgend jaar = 2025-01-01..2025-04-30
            en | In 2021 or 2022, in 2021 and 2022. | 2021 = 2021-01-01..2021-12-31; 2022 = 2022-01-01..2022-12-31; 2021 = 2021-01-01..2021-12-31; 2022 = 2022-01-01..2022-12-31
            nl | In de tweede helft van mei en begin de zomer regende het. | tweede helft van mei = 2024-05-01..2024-05-31; begin de zomer = 2023-06-01..2023-08-31
            """)
    void names(String language, String text, String expected) {
        assertThat(TimesShown.of(language, text)).isEqualTo(expected);
    }
}
