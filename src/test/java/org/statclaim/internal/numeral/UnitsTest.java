package org.statclaim.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The units behind and the currencies before the numbers of a text, beside words and signs that are none where they stand.
 */
class UnitsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | It is € 5 $ 6 and rmb 10 usd 20 and 50 dollar 40 euro 30 yen. | € > EUR; € = EUR; $ > USD or another; rmb > CNY; rmb = CNY; usd > USD; dollar > USD or another; dollar = USD or another; euro > EUR; euro = EUR; yen = JPY
            en | He got 3 $ 20 cents and 10 $ 20 $ and 3 $.50 each. | $ > USD or another; $ = USD or another; cents = USD*0.01 or another; $ > USD or another; $ = USD or another; $ = USD or another
            en | He got 10 USD 20 and 10 USD 20 million and 10 USD 200 for it. | USD > USD; USD = USD; USD > USD; USD > USD
            en | He got 10-$20 and 10 -USD20 and 10–€20. | $ > USD or another; USD > USD; € > EUR
            en | He got 10 $ 20,000 and 10 $ 20m for it. | $ > USD or another; $ > USD or another; m = m
            en | It ran 4 MW⋅h, 4 kW·h, 4 kWh, 4 MW⋅x, 4 MW ⋅h and 4 MW⋅ h. | MW⋅h = MW.h; kW·h = kW.h; kWh = kW.h; MW = MW; h = h; h = h
            en | It is 5 m-sprinters, 20 F-16s, 5kmx, 5km-long, 5 km-long and 20km-5. | km = km; km = km
            en | It is 5", 5' 6", 5"x and "5" and "the 5". | " = [in_i]; ' = [ft_i]; " = [in_i]; " = [in_i]
            en | It is 4 hm³, 2021 C.P.I., 5 C.P. and 5 m². | hm³ = hm3; m² = m2
            en | It is 20 EV models, 20 eV and 13 St James Street and 13 st. | eV = eV; st = [stone_av]
            """)
    void reads(String language, String text, String expected) {
        assertThat(UnitsShown.of(language, text)).isEqualTo(expected);
    }
}
