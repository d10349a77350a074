package org.statclaim.internal.context.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An age beside the birth that it is counted from, and a length beside its two ends; a dash where they are of two things. */
class LengthsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Smith, 36, born in 1988, left. | 36 = born 1988
            en | Smith (36) married Ann, born in 1990. | 36 = -
            en | The 36-year-old Ann Smith, born in 1988, left. | 36-year-old = born 1988
            en | Smith, 36, and his wife, born in 1990, left. | 36 = -
            en | Smith, 36, the boy born in 1990, left. | 36 = -
            en | Born in 1988, the 36-year-old left. | 36-year-old = born 1988
            en | Born in 1988, Lee beat a 17-year-old. | 17-year-old = -
            en | He died at the age of 85, born in 1930. | 85 = born 1930 then
            en | The 18-month-old, born in 2022, left. | 18-month-old = -
            en | He ruled four months, from March to June 2021. | four months = from March to June 2021
            en | He ruled four months long, from March to June 2021. | four months = from March to June 2021
            en | He ruled four months (from March to June 2021). | four months = from March to June 2021
            en | He ruled four months: from March to June 2021. | four months = from March to June 2021
            en | He ruled four months, from March to June 2021 he slept. | four months = -
            en | He ruled four months, or so, from March to June 2021. | four months = -
            en | From March to June 2021, four months long, he slept. | four months = From March to June 2021
            en | From March to June 2021, four months and more he slept. | four months = -
            en | From March to June 2021, he slept four months. | four months = -
            en | In June 2021, four months, he slept. | four months = -
            en | He lost 5 kg, from March to June 2021. | 5 kg = -
            en | The boy is four years old (2010-2014). | four years old = -
            en | Smith, 36, and born in 1988, left. | 36 = born 1988
            en | Ann Hill, who was born in 1950, died on Friday aged 72. | 72 = born 1950 then
            nl | De in 1948 geboren schrijver stierf vrijdag op 74-jarige leeftijd. | 74-jarige leeftijd = born 1948 then
            nl | Zij kreeg drie jaar, tussen 2010 en 2020. | drie jaar = -
            nl | Hij was vier jaar (2010-2014) burgemeester. | vier jaar = 2010-2014
            nl | Geboren in 1960 was zij 20 jaar oud toen zij vertrok. | 20 jaar oud = born 1960 then
            nl | Moeder (41) en dochter, geboren in 2008, wonen in Brugge. | 41 = -
            en | From March to June 2021, 5 dollars, no more, was the fee. | 5 dollars = -
            en | He ruled four months, from March to June 2021 40 men left. | four months = -; 40 men = -
            en | Born in 1988, with a 36-year-old son, she left. | 36-year-old = -
            """)
    void areCountedFrom(String language, String text, String expected) {
        assertThat(TimesShown.origins(language, text)).isEqualTo(expected);
    }
}
