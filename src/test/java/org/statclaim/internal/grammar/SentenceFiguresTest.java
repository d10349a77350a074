package org.statclaim.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the grammar reads in one sentence, before anyone asks what the sentence says of it: figures side by side of which a
 * condition lets the one be read so and the other not.
 */
class SentenceFiguresTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The set cost €20xyz and 10kW5 and 10kg, all told. | 10kg = measure 10 kg
            nl | Hij kocht 30 of meer kaarten en 30 kaarten of meer. | 30 of meer kaarten = at_least count 30 kaart of kaarten; 30 kaarten = at_least count 30 kaart of kaarten
            en | The firm is 43 percent-owned by the state and 43 percent-sure. | 43 percent = percentage 43 %
            nl | Het vriest 6 graden en gisteren vroor het 6 graden. | 6 graden = measure -6 Cel or  deg; 6 graden = measure -6 Cel or  deg
            nl | Het is 6 graden en het vriest -6 graden en het vriest 6 meter. | 6 graden = measure 6 Cel or  deg; -6 graden = measure -6 Cel or  deg; 6 meter = measure 6 m
            nl | Hij betaalt 30 yuan (vier euro) per klant. | 30 yuan = money 30 CNY per klant; vier euro = money 4 EUR per klant
            nl | Hij betaalt 30 yuan per dag (vier euro) per klant. | 30 yuan per dag = money 30 CNY per d; vier euro = money 4 EUR
            nl | Hij betaalt 30 yuan, samen (vier euro) per klant. | 30 yuan = money 30 CNY; vier euro = money 4 EUR
            en | no | no = number 0
            en | He fell twice, ate twice as many and twice the pay. | twice = multiple 2 in passing; twice = multiple 2; twice = multiple 2
            en | Sales doubled and fares halved. | doubled = increase multiple 2; halved = decrease multiple 0.5
            en | Half ate it, half of them ate, half as many ate, half the shops shut, half people stayed. | half = percentage 0.5 1; half = multiple 0.5; half = percentage 0.5 1 of the shops; half = percentage 0.5 1 of people
            nl | Dat kost € 5,- en € 5,– en € 5.— en € 5,-9 en 5,- en € 5 ,-. | € 5,- = money 5 EUR; € 5,– = money 5 EUR; € 5.— = money 5 EUR; € 5 = money 5 EUR; 9 = number 9 in passing; 5 = number 5 in passing; € 5 = money 5 EUR
            en | The same one came, one came, one of the two flats and two of us. | one = count 1 flat of flats part of 1; two flats = count 2 flat of flats in passing; two = number 2 in passing
            en | one | one = number 1 in passing
            en | A litre of milk, a kilo of flour, a year, a $5 note and a tonne. | A litre = measure 1 L of milk; a kilo = measure 1 kg of flour; $5 = money 5 USD per a; a tonne = measure 1 t
            nl | Een liter melk, een kilo bloem, een jaar, een meter of vijf en een man of tien. | Een liter = measure 1 L of melk; een kilo = measure 1 kg of bloem; vijf = about measure 5 m; tien = about count 10 man of man
            nl | Een jaar of vijf en een man of 10 en een stuk of tien en de man of tien. | vijf = about measure 5 a; 10 = about count 10 man of man; tien = about count 10 stuk of stuk; tien = number 10 in passing
            en | The score read 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 in a row. | -
            en | It lost $(2,700) and $-5 and € ~40 and $ (5). | $(2,700) = money -2700 USD; $-5 = money -5 USD; € ~40 = about money 40 EUR
            nl | Voor de euro 5 miljoen kuna en rmb 10 usd 20 en euro 5. | 5 miljoen kuna = money 5000000 HRK; rmb 10 = money 10 CNY; usd 20 = money 20 USD; euro 5 = money 5 EUR
            en | He won the 100m hurdles, the 1,500m final and 100m dollars. | 100m = measure 100 m; 1,500m = measure 1500 m; 100m dollars = money 100000000 USD
            en | It is worth 5 million pounds and 5,000 pounds. | 5 million pounds = money 5000000 GBP or 5000000 [lb_av]; 5,000 pounds = money 5000 GBP or 5000 [lb_av]
            nl | Een boete van 2000 pond en 3 pond suiker en 361 miljoen pond. | 2000 pond = money 2000 GBP or 1000000 g; 3 pond = measure 1500 g of suiker or 3 GBP; 361 miljoen pond = money 361000000 GBP or 180500000000 g
            nl | Hij verdient 5 ton en laadt 5 ton zand en een salaris van 5 ton. | 5 ton = money 500000 EUR or  t; 5 ton = measure 5 t of zand or 500000 EUR; 5 ton = money 500000 EUR or  t
            en | A quarter of a million fans, three-quarters of a litre, hundreds of millions of dollars. | A quarter of a million fans = count 250000 fan of fans; three-quarters of a litre = measure 0.75 L; hundreds of millions of dollars = money 100000000..1000000000 USD
            en | A quarter of million fans and half of litres and a third of the litres. | A quarter of million fans = count 250000 fan of fans; half = percentage 0.5 1 of litres; a third = percentage 0.3333 1 of the litres
            en | He drove 5 tons of sand, 2h 30m and 5h. | 5 tons = measure 5 [ston_av] of sand or  [lton_av]; 2h 30m = measure 2.5 h; 5h = measure 5 h
            nl | Tien- tot vijftienduizend mensen en vijf tot tienduizend. | Tien- tot vijftienduizend mensen = count 10000..15000 mens of mensen; vijf tot tienduizend = number 5000..10000 in passing
            en | From 1.1$ and 1.3 dollars and from 1.5 and 2 kg. | 1.1$ and 1.3 dollars = money 1.1..1.3 USD; 1.5 and 2 kg = measure 1.5..2 kg
            en | It rose by 3 to 12 and by about 3 to 12 and rose 5 to 7 percent. | 3 = number 3 in passing; 12 = number 12 in passing; 3 = about number 3; 12 = number 12 in passing; 5 to 7 percent = percentage 5..7 %
            en | He gave $100 to 3 people and €5-10 tickets and 27 grams - 300 members. | $100 = money 100 USD; 3 people = count 3 person of people; €5-10 = money 5..10 EUR; 27 grams = measure 27 g; 300 members = count 300 member of members
            en | It sold 200,000 to-260,000 units. | 200,000 to-260,000 units = count 200000..260000 unit of units
            en | He lost 5 to 6 kg to 7 people. | 5 to 6 kg = measure 5..6 kg; 7 people = count 7 person of people
            en | It was 5 kg or 6 kg, 6 kg or 5 kg and 5 or 6 kg. | 5 kg or 6 kg = measure 5..6 kg; 6 kg = measure 6 kg; 5 kg = measure 5 kg; 5 or 6 kg = measure 5..6 kg
            en | It is 7 feet and 10 inches, 2 yards 7 feet, 4 hours, 20 minutes, 1 km 1,500 m. | 7 feet and 10 inches = measure 7.8333 [ft_i]; 2 yards 7 feet = measure 4.3333 [yd_i]; 4 hours, 20 minutes = measure 4.3333 h; 1 km = measure 1 km; 1,500 m = measure 1500 m
            en | It cost 5 euros 50, 5 euros and 50 cents, 5 euros 5, 5 euros 50 kg, $20 43. | 5 euros 50 = money 5.5 EUR; 5 euros and 50 cents = money 5.5 EUR; 5 euros = money 5 EUR; 5 = number 5 in passing; 5 euros = money 5 EUR; 50 kg = measure 50 kg; $20 = money 20 USD; 43 = number 43 in passing
            en | It cost 5.50 euros 20, 5 million euros 50, 5-6 euros 50, 5 euros, 50. | 5.50 euros = money 5.5 EUR; 20 = number 20 in passing; 5 million euros = money 5000000 EUR; 50 = number 50 in passing; 5-6 euros = money 5..6 EUR; 50 = number 50 in passing; 5 euros = money 5 EUR; 50 = number 50 in passing
            en | $20 43 | $20 43 = money 20.43 USD
            en | It is -5 feet 2 inches and 0 feet 2 inches. | -5 feet 2 inches = measure -5.1667 [ft_i]; 0 feet 2 inches = measure 0.1667 [ft_i]
            en | The 4 x 5 metre room, the 4 x 100 metre relay, 4 x 5 x 6 cm, 4 x 5 kg, 4 by 5 by 6 by 7 cm. | 4 = measure 4 m; 5 metre = measure 5 m; 4 x = multiple 4; 100 metre = measure 100 m; 4 = measure 4 cm; 5 = measure 5 cm; 6 cm = measure 6 cm; 4 x = multiple 4; 5 kg = measure 5 kg; 4 = measure 4 cm; 5 = measure 5 cm; 6 = measure 6 cm; 7 cm = measure 7 cm
            nl | Een op de vijf, vier van de tien Nederlanders, 37 van de 150 zetels, een van de twee huizen. | Een op de vijf = percentage 0.2 1; vier van de tien = percentage 0.4 1 of Nederlanders; 37 = count 37 zetel of zetels part of 3; 150 zetels = count 150 zetel of zetels; een = count 1 huis of huizen part of 5; twee huizen = count 2 huis of huizen in passing
            nl | Vier op de tien leden, 0 op de tien, 4 op de honderd, 4 op de 5 kilo, 4 op 10 dagen. | Vier op de tien = percentage 0.4 1 of leden; 0 = number 0 in passing; tien = number 10 in passing; 4 op de honderd = percentage 0.04 1; 4 = number 4 in passing; 5 kilo = measure 5 kg; 4 = number 4 in passing; 10 dagen = measure 10 d
            en | percent of 10 | percent of 10 = percentage 10 %
            en | percent of 10 people | 10 people = count 10 person of people
            en | % of 10 | 10 = number 10 in passing
            en | It is percent of 10 | 10 = number 10 in passing
            en | percent to 10 | 10 = number 10 in passing
            en | 3-5,000 men, 30 to 5,000 men, 1 to 10,000 men, 3-5.5 men, 3 to 5,500 men, 6 to 5,000 men | 3-5,000 men = count 3000..5000 man of men; 30 to 5,000 men = count 30..5000 man of men; 1 to 10,000 men = count 1..10000 man of men; 3-5.5 men = count 3..5.5 man of men; 3 to 5,500 men = count 3..5500 man of men; 6 to 5,000 men = count 6..5000 man of men
            en | 2 to 5000 men and 4 to 5,000.5 kg and 2 to 5 thousand men | 2 to 5000 men = count 2..5000 man of men; 4 to 5,000.5 kg = measure 4..5000.5 kg; 2 to 5 thousand men = count 2000..5000 man of men
            en | £5m, $ 2 B, £5 million m, £5 mx, $5k | £5m = money 5000000 GBP; $ 2 B = money 2000000000 USD; £5 million = money 5000000 GBP; £5 = money 5 GBP; $5k = money 5000 USD
            nl | Hij kocht 8mm bouten. | 8mm = measure 8 mm
            nl | Het plan omvat tweehonderd of 21. | tweehonderd = number 200 in passing; 21 = number 21 in passing
            en | It is 5-km, 5 -km, 5- km, 5-(km) and 5 - km. | 5-km = measure 5 km; 5 = number 5 in passing; 5 = number 5 in passing; 5 = number 5 in passing; 5 = number 5 in passing
            en | He ran 5 m-sprinters, 5m-sprinters and 5 mph-sprinters. | 5 = number 5 in passing; 5m = measure 5 m; 5 mph = measure 5 [mi_i]/h
            en | three to 5,000 men, 3.5 to 5,000 men, 3 to five thousand men, 3 to 5 thousand men | three to 5,000 men = count 3..5000 man of men; 3.5 to 5,000 men = count 3.5..5000 man of men; 3 to five thousand men = count 3000..5000 man of men; 3 to 5 thousand men = count 3000..5000 man of men
            en | A couple of fans to 5,000 fans. | A couple of fans = count 2 fan of fans; 5,000 fans = count 5000 fan of fans
            en | It sold 10k, 5M, 5m and 5 m units. | 10k = number 10000 in passing; 5M = number 5000000 in passing; 5m = measure 5 m or 5000000; 5 m = measure 5 m
            nl | Een hoek van 5°. | 5° = measure 5 deg or  Cel
            nl | Een bocht van 5 graden. | 5 graden = measure 5 deg or  Cel
            en | It drew 90 to 5 thousand men and 600 to 1 million fans. | 90 to 5 thousand men = count 90..5000 man of men; 600 to 1 million fans = count 600..1000000 fan of fans
            en | It holds 4 to 5,000.0 kg and drew 3 hundred to 500,000 men. | 4 to 5,000.0 kg = measure 4..5000 kg; 3 hundred to 500,000 men = count 300..500000 man of men
            en | A heat of 812.4K melts it. | 812.4K = measure 812.4 K
            nl | Artikel 12, afdeling 2C, afdeling 12 leden, kamer 3 en kamer 5 tot 7. | -
            en | 27 Mill Lane, 11 Pro Max, 92 XX, 92 Mill lane, 2.5 Mill Lane. | 92 = number 92 in passing; 92 = number 92 in passing; 2.5 = number 2.5 in passing
            en | The average age is 34, the average age is 34 years, the average price is 34. | 34 = age 34 a; 34 years = age 34 a; 34 = number 34 in passing
            en | Smith, 34, said so. Smith, 5, said. smith, 34, said. Smith, 34 said. Smith , 34, said. | 34 = age 34 a; 5 = number 5 in passing; 34 = number 34 in passing; 34 = number 34 in passing; 34 = number 34 in passing
            en | A woman of 40 years, he is 40 years old, under 40 years, a wait of 40 years. | 40 years = age 40 a; 40 years old = age 40 a; 40 years = less_than measure 40 a; 40 years = measure 40 a
            nl | Hij is twintig jaar getrouwd, hij is twintig jaar, zij was 20 jaar lang ziek. | twintig jaar = measure 20 a; twintig jaar = age 20 a; 20 jaar = measure 20 a
            en | He ran 5 times, ran 5x, 5 times as many, 5 times more, by 5 times and 5 times. | 5 times = count 5 time of times in passing; 5x = multiple 5; 5 times = multiple 5; 5 times = multiple 5 or 6; 5 times = multiple 5; 5 times = count 5 time of times in passing
            en | The dam makes 5 MW a year, 5 jobs a year, 5 years a year, 5 a year, $5 a head. | 5 MW a year = measure 5 MW per a; 5 jobs a year = count 5 job per a of jobs; 5 years a year = measure 5 a per a; 5 a year = number 5 per a; $5 a head = money 5 USD per head
            en | It costs $5 a day, $5 per day, $5/day, $5 / day, $5 / head, 5/day. | $5 a day = money 5 USD per d; $5 per day = money 5 USD per d; $5/day = money 5 USD per d; $5 / day = money 5 USD per d; $5 = money 5 USD; 5/day = number 5 per d
            en | It costs $5 per 100 km, $5/100km, 400g/14oz, $5 per two people, $5 per. | $5 per 100 km = money 5 USD per km*100; $5/100km = money 5 USD per km*100; 400g = measure 400 g; 14oz = measure 14 [oz_av]; $5 per two people = money 5 USD per person*2; $5 = money 5 USD
            nl | Jaarlijks sterven 300 mensen, 300 mensen per jaar, elk jaar 300, 300 leden jaarlijks. | 300 mensen = count 300 mens per a of mensen; 300 mensen per jaar = count 300 mens per a of mensen; 300 = number 300 in passing; 300 leden jaarlijks = count 300 lid per a of leden
            en | They serve 5 hours daily and daily 5 hours. | 5 hours daily = measure 5 h per d; 5 hours = measure 5 h
            en | The boys are 9 and 10 years old; 5, 6 and 10 kilos; five and 10 kilos; 5 and then 10 kilos. | 9 = age 9 a; 10 years old = age 10 a; 5 = measure 5 kg; 6 = measure 6 kg; 10 kilos = measure 10 kg; five = number 5 in passing; 10 kilos = measure 10 kg; 5 = number 5 in passing; 10 kilos = measure 10 kg
            en | Two-thirds of the combined 4.3 million sales and 40 percent of some 300 voters. | Two-thirds = percentage 0.6667 1 of the combined 4.3 million sales; 4.3 million sales = count 4300000 sale of sales; 40 percent = percentage 40 % of some 300 voters
            en | 40 percent, of the 300 voters, and a third of voters, 300 men. | 40 percent = percentage 40 %; 300 voters = count 300 voter of voters; a third = percentage 0.3333 1 of voters; 300 men = count 300 man of men
            nl | Het aantal doden steeg naar 20 en het aantal was 20 en het aantal doden is 20 kilo. | 20 = count 20 dode of doden; 20 = number 20 in passing; 20 kilo = measure 20 kg
            en | Police logged 22 burglaries, compared with an average of 20, up from 15. | 22 burglaries = count 22 burglary of burglaries; 20 = increase count 20 burglary from 15 of burglaries
            en | The index rose 64 points to 4,577; the index 64 points to 4,577; it rose 5% to 4,577. | 64 points = count 64 point of points; 4,577 = count 4577 point of points; 64 points = count 64 point of points; 4,577 = number 4577 in passing; 5% = percentage 5 %; 4,577 = count 4577 point of points
            en | The coin plummeted from $36,040 at noon, to $34,935. | $36,040 = money 36040 USD; $34,935 = money 34935 USD
            en | The coin plummeted from $36,040 and sank to $34,935. | $36,040 = money 36040 USD; $34,935 = money 34935 USD
            en | The £4.8m over 312 spills was paid and over 312 spills were seen. | £4.8m = money 4800000 GBP; 312 spills = count 312 spill of spills; 312 spills = more_than count 312 spill of spills
            en | It takes not more than 5 days, no longer than 5 days, not less than 5 days, not only more than 5 days. | 5 days = at_most measure 5 d; 5 days = at_most measure 5 d; 5 days = at_least measure 5 d; 5 days = more_than measure 5 d
            nl | Het is niet bekend of meer dan 5 mensen stierven. | 5 mensen = more_than count 5 mens of mensen
            nl | Een peiling onder 1200 kiezers en onder 1200 euro. | 1200 kiezers = count 1200 kiezer of kiezers; 1200 euro = less_than money 1200 EUR
            en | It put £90 million into labs over six years and runs over six years. | £90 million = money 90000000 GBP; six years = measure 6 a; six years = more_than measure 6 a
            nl | Het duurt 5 dagen of meer, 5 dagen of zo, 5 dagen hooguit en 5 dagen ongeveer. | 5 dagen = at_least measure 5 d; 5 dagen = about measure 5 d; 5 dagen = at_most measure 5 d; 5 dagen = about measure 5 d
            en | The bond fell (-5%) to -5 and stays there. | -5% = percentage -5 %; -5 = number -5 in passing
            en | The DAX stood at 15,234.12 -1.2% at noon. | 15,234.12 = number 15234.12 in passing; -1.2% = percentage -1.2 %
            en | It cost $1 million US dollars, $5 dollars and €5 in all. | $1 million US dollars = money 1000000 USD; $5 = money 5 USD; €5 = money 5 EUR
            en | Some 8 B people read it; of the 8 B trees many fell. | 8 B people = about count 8000000000 person of people; 8 B trees = count 8000000000 tree of trees
            en | The firm sold 35m of its devices to 35m people. | 35m of its devices = count 35000000 device of devices; 35m people = count 35000000 person of people
            en | The walk takes between 800 m and 2 km. | 800 m and 2 km = measure 0.8..2 km
            en | Between 5 and 10 people came; later 5 and 10 people. | 5 and 10 people = count 5..10 person of people; 5 = count 5 person of people; 10 people = count 10 person of people
            nl | Het duurt drie, vijf weken. | drie = number 3 in passing; vijf weken = measure 5 wk
            nl | Het duurt drie, vier of vijf weken. | drie = number 3 in passing; vier of vijf weken = measure 4..5 wk
            nl | Het duurt drie, vier en vijf weken. | drie = measure 3 wk; vier = measure 4 wk; vijf weken = measure 5 wk
            en | It seats twenty, thirty, forty people. | twenty = number 20 in passing; thirty = number 30 in passing; forty people = count 40 person of people
            en | The gap is 5-10 km, 5 − 10 km, 5 to 10 km and 5-to-10 km long. | 5-10 km = measure 5..10 km; 5 − 10 km = measure 5..10 km; 5 to 10 km = measure 5..10 km; 5-to-10 km = measure 5..10 km
            en | It is 10 million or 5 of them. | 10 million = number 10000000 in passing; 5 = number 5 in passing
            en | Prices fell from 50 to 40 million. | 40 million = number 40000000 from 50000000 in passing
            nl | Hij is 1 meter 80 en zij 1m70. | 1 meter 80 = measure 1.8 m; 1m70 = measure 1.7 m
            en | A 6-foot-3 guard met a man of 6 feet 13. | 6-foot-3 = measure 6.25 [ft_i]; 6 feet = measure 6 [ft_i]; 13 = number 13 in passing
            en | The trip took 2h 30m and 2 hours 30 seconds. | 2h 30m = measure 2.5 h; 2 hours = measure 2 h; 30 seconds = measure 30 s
            en | A 6-foot 3-inch guard. | 6-foot 3-inch = measure 6.25 [ft_i]
            en | It cost 5 euros 50 people pay, and 5 euros 50 percent pay. | 5 euros = money 5 EUR; 50 people = count 50 person of people; 5 euros = money 5 EUR; 50 percent = percentage 50 %
            en | It cost 5 euros fifty. | 5 euros fifty = money 5.5 EUR
            en | It cost 5 euros 50 and that hurt. | 5 euros 50 = money 5.5 EUR
            en | It cost 5 euros 50 in all. | 5 euros 50 = money 5.5 EUR
            en | Hans (34), a professor (63), Hans (134) and Hans (3.4) came. | 34 = age 34 a of Hans; 63 = age 63 a of professor; 134 = number 134 in passing; 3.4 = number 3.4 in passing
            nl | Een 16-jarige jongen tekende een 5-jarig contract. | 16-jarige = age 16 a; 5-jarig = measure 5 a
            en | He is 35 and she will be 35 by then. | 35 = age 35 a; 35 = age 35 a
            en | A 5-barrel-a-day well gives 5 barrels-a-day. | 5-barrel-a-day = measure 5 [bbl_us] per d; 5 barrels-a-day = measure 5 [bbl_us] per d
            nl | Het kost 5 euro per gewerkt jaar. | 5 euro per gewerkt jaar = money 5 EUR per a
            en | There were 14 stores in Wales, 9 of which shut. | 14 stores = count 14 store of stores; 9 = count 9 store of stores
            en | It does not cost more than 5 euros. | 5 euros = at_most money 5 EUR
            en | One of two flats burned. | One of two = percentage 0.5 1 of flats
            en | One of an army of 300 men fled. | 300 men = count 300 man of men
            en | Boeing Four met Boeing four at Model 3. | four = number 4 in passing
            en | Oil is $75 U.S. per barrel and was $70 U.S. in May. | $75 U.S. per barrel = money 75 USD per [bbl_us]; $70 = money 70 USD
            en | It took 5 years 3 weeks and 5 years 3 months. | 5 years = measure 5 a; 3 weeks = measure 3 wk; 5 years 3 months = measure 5.25 a
            en | He ran a time of 16.42 and a time (16.42). | -
            en | He needs at least two, maybe three men. | two = at_least number 2; three men = count 3 man of men
            en | He earned £40,000-a-year and $15-an-hour. | £40,000-a-year = money 40000 GBP per a; $15-an-hour = money 15 USD per h
            nl | De lamp is 5x per dag aan. | 5x = multiple 5
            en | The kitten is 1/2 years old. | 1/2 years old = age 0.5 a
            nl | De gemiddelde leeftijd is een jaar of 40. | 40 = about age 40 a
            nl | De huur steeg met 5% tot 700 euro. | 5% = percentage 5 %; 700 euro = money 700 EUR
            en | A dozen percent of the shops shut. | A dozen percent = percentage 12 % of the shops
            nl | Het kost 5 pond 30 en 5 pond vlees. | 5 pond 30 = money 5.3 GBP; 5 pond = measure 2500 g of vlees or 5 GBP
            en | Sales of 5 million-plus to 100 firms. | 5 million = at_least number 5000000; 100 firms = count 100 firm of firms
            nl | Het is een miljoen lange jaren geleden. | een miljoen lange jaren = measure 1000000 a
            nl | Minstens twee jaar cel, hooguit 5-6 jaar. | twee jaar = at_least measure 2 a; 5-6 jaar = at_most measure 5..6 a
            nl | Zowat 200 ton kolen en 200 ton. | 200 ton = slightly_less measure 200 t of kolen; 200 ton = measure 200 t
            en | Smith, 34. He left. | 34 = age 34 a
            en | Women between 20 and 30 years pay. | 20 and 30 years = age 20..30 a
            en | Lee is 20 years, the tower is 20 years. | 20 years = age 20 a; 20 years = measure 20 a
            en | He was aged 120 and aged 100. | 120 = number 120 in passing; 100 = age 100 a
            en | It cost 5 euros 50 was said. | 5 euros 50 = money 5.5 EUR
            en | It cost 5 cents 50. | 5 cents = money 5 USD*0.01; 50 = number 50 in passing
            en | He ran 1 hour 30 and 1 hour, 30 on foot. | 1 hour 30 = measure 1.5 h; 1 hour = measure 1 h; 30 = number 30 in passing
            en | It is 1 pound 20 ounces and 1 pound 11 ounces. | 1 pound = measure 1 [lb_av] or 1 GBP; 20 ounces = measure 20 [oz_av]; 1 pound 11 ounces = measure 1.6875 [lb_av]
            en | Some 12 of each kind left. | 12 = about number 12
            en | A crew of 12 and a staff of 40. | 12 = number 12 in passing; 40 = number 40 in passing
            en | It rose from between 5 to 6 percent. | 5 to 6 percent = percentage 5..6 %
            en | He is not Ford over 5 euros. | 5 euros = more_than money 5 EUR
            en | -5 degrees | -5 degrees = measure -5 deg or  Cel
            en | Fifty-year-olds, doubled euros and dozens of euros. | Fifty-year-olds = age 50 a; doubled = increase multiple 2; dozens of euros = money 12..120 EUR
            nl | Drie van de honderd leden en drie van de duizend. | Drie van de honderd = percentage 0.03 1 of leden; drie van de duizend = percentage 0.003 1
            """)
    void reads(String language, String text, String expected) {
        assertThat(MentionsShown.of(language, text)).isEqualTo(expected);
    }
}
