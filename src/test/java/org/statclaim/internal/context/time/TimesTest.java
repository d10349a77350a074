package org.statclaim.internal.context.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the times of a sentence each of its figures has; a dash for none. */
class TimesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Sales were 40; in 2021 the shop shut. | 40 = -
            en | Sales were 40 and in 2021 rose. | 40 = -
            en | Sales were 40 (50 in 2021) and 60. | 40 = -; 50 = 2021; 60 = -
            en | The shop, which opened in 2021, Jansen says, has 40 clerks. | 40 clerks = -
            en | Against 2020, sales rose to 40. | 40 = -
            en | Sales fell from 50 in 2020 to 40. | 40 = -
            en | Sales fell from 50 in 2020 and 40 now. | 50 = 2020; 40 = now
            en | Sales were 40, against 50 in 2020, 60 in 2019 and 70 in 2018. | 40 = -; 50 = 2020; 60 = 2019; 70 = 2018
            en | Sales were 40, against 50 in 2020 and in 2019 the 60 shops shut. | 40 = -; 50 = 2020; 60 shops = 2019
            en | The mayor said in 2021 that 40 shops shut. | 40 shops = 2021
            en | The mayor said on May 3, 2021 that 40 shops shut. | 40 shops = -
            """)
    void govern(String language, String text, String expected) {
        assertThat(TimesShown.ofFigures(language, text)).isEqualTo(expected);
    }
}
