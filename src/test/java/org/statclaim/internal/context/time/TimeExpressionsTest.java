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
            nl | Aan het einde van 2021, het begin van mei, het einde van het jaar en begin volgend jaar. | einde van 2021 = 2021-09-01..2021-12-31; begin van mei = 2024-05-01..2024-05-31; het einde van het jaar = 2023-09-01..2023-12-31; begin volgend jaar = 2025-01-01..2025-04-30
            en | In 2021 or 2022, in 2021 and 2022. | 2021 = 2021-01-01..2021-12-31; 2022 = 2022-01-01..2022-12-31; 2021 and 2022 = 2021-01-01..2022-12-31
            nl | In de tweede helft van mei en begin de zomer regende het. | tweede helft van mei = 2024-05-01..2024-05-31; begin de zomer = 2023-06-01..2023-08-31
            en | The vote was moved in January to 2020. | January = 2024-01-01..2024-01-31; 2020 = 2020-01-01..2020-12-31
            en | In 2020/19 the judge said so; in 2017–2020 and 2020–2021 nothing. | 2017–2020 = 2017-01-01..2020-12-31; 2020–2021 = 2020-01-01..2021-12-31
            en | In the two years to the March vote and the 200 years to 2020 it rained. | two years to the March = 2022-04-01..2024-03-31; 2020 = 2020-01-01..2020-12-31
            nl | In komende vijf jaar en deze vijf jaar en deze komende vijf jaar komt er niets. | komende vijf jaar = 2024-05-15..2029-05-14; komende vijf jaar = 2024-05-15..2029-05-14
            en | It fell 2.5 months ago. | -
            nl | Tussen 3 en 31 april sneeuwde het. | 31 april = 2024-04-01..2024-04-30
            en | She ran it in 90s and he in '80s style. | 80s = 1980-01-01..1989-12-31
            en | The vote was moved in 2020 to March 2021. | 2020 = 2020-01-01..2020-12-31; March 2021 = 2021-03-01..2021-03-31
            en | Over past decade, this past decade, this decade and the decade nothing came. | past decade = 2014-05-15..2024-05-14; this past decade = 2014-05-15..2024-05-14
            nl | In deze eeuw, de afgelopen eeuw, de afgelopen eeuwen en de afgelopen week kwam er niets. | deze eeuw = 2000-01-01..2099-12-31; de afgelopen eeuw = 1924-05-15..2024-05-14; de afgelopen week = 2024-05-06..2024-05-12
            en | In 2020/21. | 2020/21 = 2020-01-01..2021-12-31
            en | In 2025 €40 was the price. | 2025 = 2025-01-01..2025-12-31
            en | Early this summer it rained. | this summer = 2024-06-01..2024-08-31
            en | Sales were higher than 2019. | 2019 = 2019-01-01..2019-12-31
            nl | Van 3 tot 9 mei sneeuwde het. | Van 3 tot 9 mei = 2024-05-03..2024-05-09
            nl | In maart in 2019 was het stil. | maart in 2019 = 2019-03-01..2019-03-31
            nl | Het zal regenen tot in december. | december = 2024-12-01..2024-12-31
            en | She sold Windows 2000 with ease. | -
            en | The bill came in May for last year. | May = 2024-05-01..2024-05-31; last year = 2023-01-01..2023-12-31
            en | The next race 5 days later was lost. | 5 days later = -..-
            en | On Friday, March sales were put at 40. | Friday = 2024-05-10..2024-05-10; March = 2024-03-01..2024-03-31
            en | The vote was moved in 2020/21 to 2023. | 2020/21 = 2020-01-01..2021-12-31; 2023 = 2023-01-01..2023-12-31
            nl | De koers viel vrijdag 40 punten terug. | vrijdag = 2024-05-10..2024-05-10
            en | In May, last year's winner sold 40 cars. | May = 2024-05-01..2024-05-31; last year's = 2023-01-01..2023-12-31
            en | In the 12 months to the summer it rained. | 12 months to the summer = 2022-09-01..2023-08-31
            en | The figure for March this month was revised. | March = 2024-03-01..2024-03-31; this month = 2024-05-01..2024-05-31
            en | In December it fell because it will be mended. | December = 2023-12-01..2023-12-31
            nl | In de jaren 1990 en de jaren 90's was het stil. | de jaren 1990 = 1990-01-01..1999-12-31; de jaren 90 = 1990-01-01..1999-12-31
            nl | De stad zal groeien, in december kwam het feest. | december = 2023-12-01..2023-12-31
            en | The war ended March 2019; the year ended March 2019 was bad. | March 2019 = 2019-03-01..2019-03-31; the year ended March 2019 = 2018-04-01..2019-03-31
            en | The 2019 report cost 40 euros; the year ended 2019 brought a loss. | 2019 = 2019-01-01..2019-12-31; the year ended 2019 = 2019-01-01..2019-12-31
            en | In the 12 months to the end of March, the two years to March 2021 and the 40 days to March 2020 it rained. | 12 months to the end of March = 2023-04-01..2024-03-31; two years to March 2021 = 2019-04-01..2021-03-31; March 2020 = 2020-03-01..2020-03-31
            en | The shop shut 0 years ago. | -
            en | On 3 June 12 clerks left. | 3 June = 2023-06-03..2023-06-03
            nl | In de jaren 1066 regende het. | -
            """)
    void names(String language, String text, String expected) {
        assertThat(TimesShown.of(language, text)).isEqualTo(expected);
    }
}
