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
            en | It is 5 (km), 5 [km], 5(km), 5 (km, 5 (€), 5 [kg] and 5 (km )x. | km) = km; km] = km; km = km; km = km; € = EUR; kg] = kg; km = km
            en | In 2018 $5 million, 5 $.50, 5 $ .50, 5 $,50, 5 $. 5. | $ > USD or another; $ = USD or another
            en | He has €5 $6, € 5 $ 6 and 1 € 5 $ 6. | € > EUR; $ > USD or another; € > EUR; € = EUR; $ > USD or another; € > EUR; € = EUR; $ > USD or another
            en | He paid 5 EUR 20 men, 5-EUR20, 5-euro20, 5–EUR20, 5 - $20, 5—$20. | EUR > EUR; EUR = EUR; EUR > EUR; EUR > EUR; $ > USD or another; $ > USD or another
            en | He paid 5-$ 20, 5 -$ 20, 5-dollar20. | $ > USD or another; $ > USD or another; dollar = USD or another
            en | He paid 5 $ 20 million, 5 $ 20m, 5 $ 20 men, 5 $ 20 to, 5 $ 20, 5 $ 20.5 million. | $ > USD or another; $ > USD or another; m = m; $ > USD or another; $ > USD or another; $ = USD or another; $ > USD or another; $ = USD or another; $ > USD or another
            en | He paid 5 $ 200 men, 5 $ 20 cents, 5 USD 200 men, 5 USD 20 to, 5 USD 20m, 5 USD 20 m. | $ > USD or another; $ > USD or another; $ = USD or another; cents = USD*0.01 or another; USD > USD; USD = USD; USD > USD; USD = USD; USD > USD; m = m; USD > USD; USD = USD; m = m
            en | It is 5 pound, 5 p, 5 cents, 5 tenners and 5 quid. | pound = [lb_av]; p = GBP*0.01 or another; cents = USD*0.01 or another; tenners = GBP times 10 or another; quid = GBP or another
            en | COP 26 met, ALL 12 CREW, Euro 2020, EUR 26, COP 2,500, COP x, it cost ALL 12 CREW, it cost ALL 12 A, it cost COP 26. | ALL = ALL; Euro = EUR; EUR > EUR; EUR = EUR; COP > COP; COP = COP; ALL = ALL; ALL > ALL; ALL = ALL; A = A; COP > COP; COP = COP
            en | Price-COP 26, price - ALL 12, price COP 26. | ALL > ALL; ALL = ALL; COP > COP; COP = COP
            en | The fee TOP 3026, the fee TOP 1026, the fee TOP 26. | TOP > TOP; TOP > TOP; TOP = TOP
            en | It cost won 5, pound 5, franc 5. | won = KRW or another; pound > GBP or another; pound = [lb_av]; franc > CHF or another; franc = CHF or another
            en | 13 St James, 13 ST James, 13 st James, 13 Km James, 13 C James, 13 eV James. | ST = [stone_av]; st = [stone_av]; Km = km; C = Cel; eV = eV
            en | 10K, 64K of RAM, a heat of 64K. | K = K; K = K; K = K
            en | It is 5 in, 5 in the, 5 In the, 5 in 2, 5 in $2, 5 in. and 5 IN box. | in = [in_i]; In = [in_i]; $ > USD or another; in = [in_i]; IN = [in_i]
            en | It is 5 C.P. and 5 C. and 5 C.5 and 5 CC.P. and 5 C .P. | C = Cel; C = Cel; CC = cm3; C = Cel
            en | It is 5 m-sprinters, 5m-sprinters, 5 km-sprinters, 5 mph-sprinters, 5 m-5, 5 km-5, 5m-5, 5 m- x. | m = m; mph = [mi_i]/h; km = km; m = m; m = m
            en | It is 5kmx, 5km/h, 5€million, 5$m, 5€m, 5€x, 5 km². | km/h = km/h; € = EUR; m = m; m = m; km² = km2
            en | It runs 4 MW·h, 4 MW.h, 4 MW-h, 4 MW*h. | MW·h = MW.h; MW.h = MW.h; h = h; MW = MW; h = h
            nl | Het is 4 MW·uur en 4 MW⋅uur en 4 kW-uur. | MW·uur = MW.h; MW⋅uur = MW.h; uur = h
            en | He paid $ 5 $ and 5$ 5 and 5 $5. | $ > USD or another; $ = USD or another; $ = USD or another; $ > USD or another; $ = USD or another; $ > USD or another
            en | Convert to EUR,SI and USD.x and $,5. | EUR = EUR; USD = USD
            en | 5 $\t6 | $ > USD or another; $ = USD or another
            en | 5\tEUR 15 | EUR > EUR
            en | 5 -rmb 80, 5 -USD 80, 5 rmb 80 miles | rmb > CNY; USD > USD; rmb > CNY; rmb = CNY; miles = [mi_i]
            en | A tenner 5, a quid 5, a cent 5. | tenner = GBP times 10 or another; quid > GBP or another; quid = GBP or another; cent = USD*0.01 or another
            en | It costs ALL 12 Crew, all COP x. | ALL > ALL; ALL = ALL; COP = COP
            en | It is 5°. | ° = Cel
            en | Three Mile Island, the Mile Run, 5 Mile Run. | Mile = [mi_i]; Mile = [mi_i]; Mile = [mi_i]
            en | 13 St James Street, 13 St james, 13 s James, 13 Min James, 13 Ha Street. | St = [stone_av]
            en | It is 5 m-sprinters, 5m-sprinters, 5 km-sprinters, 5 kg-sprinters, 5 mph-sprinters, 5 m-5, 5 km-5, 5m-5, 5 m-. | m = m; mph = [mi_i]/h; km = km; m = m; m = m
            """)
    void reads(String language, String text, String expected) {
        assertThat(UnitsShown.of(language, text)).isEqualTo(expected);
    }
}
