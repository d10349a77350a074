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
            en | The shop had 40 clerks as it opened in 2021. | 40 clerks = 2021
            en | The shop had 40 clerks and cats in 2021. | 40 clerks = 2021
            en | Sales from 30 shops in 2019 totalled 50. | 30 shops = 2019; 50 = 2019
            en | Last year it was 40. A year earlier it was 30. | 40 = Last year; 30 = A year earlier
            en | In 2020 it was good: 40 clerks came in the spring of 2021. | 40 clerks = spring of 2021
            en | The level fell from 910 tonnes, as in 2024, to 940 in 2025. | 910 tonnes = 2024; 940 = 2025
            en | The 50 sales were the best in 2019. | 50 sales = 2019
            en | In 2020 it was good; 40 clerks came. | 40 clerks = 2020
            en | Sales went down 40 percent from 2019. | 40 percent = -
            en | Sales went from about 30 in 2019 to 50. | 50 = -
            en | The mayor said on Monday 40 shops shut. | 40 shops = Monday
            en | Sales fell 4 percent in the year before. | 4 percent = the year before
            en | Some 40 men fought against fire in 2019. | 40 men = 2019
            en | Up north, some 40 clerks from 2019 left. | 40 clerks = 2019
            nl | De 50 verkopen waren de hoogste vanaf 2019. | 50 = -
            en | Born in 1988 and raised, the 36-year-old left. | 36-year-old = -
            en | Smith, 36, born between May 1988 and June, left. | 36 = -
            en | Smith, 36, born between May and June 1988, left. | 36 = -
            en | Sales were up 40 percent from the north in 2019. | 40 percent = 2019
            en | Costs fell 4 percent at the shop a year earlier. | 4 percent = a year earlier
            en | By 2030, those born in 1970 will be 60 years old. | 60 years old = 2030
            en | Chancellor Lee said on Wednesday he would borrow £40bn. | £40bn. = -
            nl | Er kwamen in 2021, en dat blijkt uit cijfers, 40 klerken. | 40 klerken = 2021
            nl | En in 2021, na lang wachten en veel gedoe, en met veel tranen, en, lang nadien, had de winkel 40 klerken. | 40 klerken = 2021
            nl | Pas in 2021, na lang wachten en veel gedoe, en met veel tranen, en, jaren later, had de winkel 40 klerken. | 40 klerken = 2021
            en | "In 2021 the shop, after a long wait and much ado and with many a tear and for many a year, had 40 clerks". | 40 clerks = 2021
            en | Back in 2021 the shop, after a long wait and much ado and with many a tear and for many a year, had 40 clerks. | 40 clerks = 2021
            en | At the end of 2021, after a long wait and much ado, and with many a tear, and, for many a year, shops had 40 clerks. | 40 clerks = the end of 2021
            en | Costs were 40 euros, against 30 to 35 in 2019. | 40 euros = -; 30 to 35 = 2019
            """)
    void govern(String language, String text, String expected) {
        assertThat(TimesShown.ofFigures(language, text)).isEqualTo(expected);
    }
}
