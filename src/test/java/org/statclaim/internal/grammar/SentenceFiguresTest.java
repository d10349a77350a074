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
            nl | De stad sloopte er twee en nieuwe huizen volgen. | twee = number 2 in passing
            nl | Hij verdient 5 ton en laadt 5 ton zand en een salaris van 5 ton. | 5 ton = money 500000 EUR or  t; 5 ton = measure 5 t of zand; 5 ton = money 500000 EUR or  t
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
            de | Der Chor hat 640 Mitglieder, davon sind 90 krank. | 640 Mitglieder = count 640 mitglied of Mitglieder; 90 = count 90 mitglied of Mitglieder part of 0
            en | The club has 640 members, most of whom are over 65. | 640 members = count 640 member of members; 65 = more_than number 65
            de | Sie fuhr mit Tempo 140 durch die Tempo-30-Zone. | Tempo 140 = measure 140 km/h
            fr | Le chantier a livré 61 navires. | 61 navires = count 61 navire of navires
            de | Der Etat wächst um 48 Millionen auf 2,25 Milliarden Euro. | 48 Millionen = money 48000000 EUR; 2,25 Milliarden Euro = money 2250000000 EUR
            nl | De rechter gaf een vrouw van 43 tot acht maanden cel. | 43 = age 43 a; acht maanden = measure 8 mo
            nl | Er kwamen tegen de 40 klachten tegen de 38-jarige chef. | 40 klachten = slightly_less count 40 klacht of klachten; 38-jarige = age 38 a
            en | Rents fell for a third year. | -
            en | Milk output fell to 18 million pounds. | 18 million pounds = measure 18000000 [lb_av] or 18000000 GBP
            en | The town planted 300 trees but only 120 survived. | 300 trees = count 300 tree of trees; 120 = count 120 tree of trees
            nl | Van de 640 leden heeft 30 procent een hond. | 640 leden = count 640 lid of leden; 30 procent = percentage 30 % of leden
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
            nl | Jaarlijks sterven 300 mensen, 300 mensen per jaar, elk jaar 300, 300 leden jaarlijks. | 300 mensen = count 300 mens per a of mensen; 300 mensen per jaar = count 300 mens per a of mensen; 300 = number 300 per a in passing; 300 leden jaarlijks = count 300 lid per a of leden
            en | They serve 5 hours daily and daily 5 hours. | 5 hours daily = measure 5 h per d; 5 hours = measure 5 h
            en | The boys are 9 and 10 years old; 5, 6 and 10 kilos; five and 10 kilos; 5 and then 10 kilos. | 9 = age 9 a; 10 years old = age 10 a; 5 = measure 5 kg; 6 = measure 6 kg; 10 kilos = measure 10 kg; five = number 5 in passing; 10 kilos = measure 10 kg; 5 = number 5 in passing; 10 kilos = measure 10 kg
            en | Two-thirds of the combined 4.3 million sales and 40 percent of some 300 voters. | Two-thirds = percentage 0.6667 1 of the combined 4.3 million sales; 4.3 million sales = count 4300000 sale of sales; 40 percent = percentage 40 % of some 300 voters; 300 voters = count 300 voter of voters
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
            en | It shut 18 kitchens out of a total of 240. | 18 kitchens = count 18 kitchen of kitchens part of 1; 240 = count 240 kitchen of kitchens
            en | It shut 18 out of a total of 240 kitchens. | 18 = count 18 kitchen of kitchens part of 1; 240 kitchens = count 240 kitchen of kitchens
            nl | Het gaat om drie leningen van in totaal 40.000. | drie leningen = count 3 lening of leningen; 40.000 = number 40000 in passing
            en | There were 14 stores in Wales, 9 of which shut. | 14 stores = count 14 store of stores; 9 = count 9 store of stores part of 0
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
            nl | Een vijftigplusser sprak met een vijftigjarige. | vijftigplusser = at_least age 50 a; vijftigjarige = age 50 a
            nl | Een groep 50 plussers en een 65-plusser. | 50 plussers = at_least age 50 a; 65-plusser = at_least age 65 a
            en | Among over-65s deaths rose. | 65s = more_than age 65 a
            en | The 65-plus patients met 40-plus guests. | 65-plus = at_least age 65 a; 40-plus guests = at_least count 40 guest of guests
            en | Hans (0) came, a man (34) left and it is here (34) too. | 0 = number 0 in passing; 34 = age 34 a of man; 34 = number 34 in passing
            en | He won (Jansen scored 34). | 34 = number 34 in passing
            en | However, 34, all of them pupils, fell ill. | 34 = number 34 in passing
            en | Smith, 34.5, leads Jones, 340, so far. | 34.5 = number 34.5 in passing; 340 = number 340 in passing
            en | The children were 35 in all and he was 35. | 35 = number 35 in passing; 35 = age 35 a
            en | “He is 35,” she said. | 35 = age 35 a
            en | He is 35 points behind. | 35 points = count 35 point of points
            nl | Ajax is 120 jaar. | 120 jaar = measure 120 a
            en | The judge gave the men 5 to 6 years. | 5 to 6 years = measure 5..6 a
            en | The judge gave the men just 5 years. | 5 years = measure 5 a
            nl | Ze is 20 jaar en de man is 20 jaar. | 20 jaar = age 20 a; 20 jaar = age 20 a
            nl | Nu is 20 jaar de grens. | 20 jaar = measure 20 a
            nl | De rechter gaf de man 5 jaar. | 5 jaar = measure 5 a
            en | It took 5-6 hours, 30 minutes of it by bus. | 5-6 hours = measure 5..6 h; 30 minutes = measure 30 min
            en | It took 5.5 hours, 20 minutes more than in May. | 5.5 hours = measure 5.5 h; 20 minutes = measure 20 min
            en | It cost 5 euros 50 - a bargain. | 5 euros 50 = money 5.5 EUR
            en | They sell for 5 euros 20-page books. | 5 euros = money 5 EUR; 20-page = count 20 page of page
            nl | Het kost 5 euro 50/stuk. | 5 euro 50/stuk = money 5.5 EUR per stuk
            en | It took 2 hours, half a minute longer than in May. | 2 hours = measure 2 h; half a minute = measure 0.5 min
            en | The gap is 6 feet (3 inches more than before). | 6 feet = measure 6 [ft_i]; 3 inches = measure 3 [in_i]
            en | It is 3km 500m long. | 3km 500m = measure 3.5 km
            en | In 2 h 30 m of cable was laid. | 2 h = measure 2 h; 30 m = measure 30 m
            en | In 2h 30kg was eaten. | 2h = measure 2 h; 30kg = measure 30 kg
            en | At 6ft 2in the guard towers over her. | 6ft 2in = measure 6.1667 [ft_i]
            en | He grew to 6 feet 2 in the end. | 6 feet 2 = measure 6.1667 [ft_i]
            en | He grew to 6 feet 2 in London. | 6 feet 2 = measure 6.1667 [ft_i]
            nl | Binnen 2 uur 30 mensen gered. | 2 uur = measure 2 h; 30 mensen = count 30 mens of mensen
            en | In 2 hours 30 were sold. | 2 hours = measure 2 h; 30 = number 30 in passing
            en | Within 2 hours 30% of the seats were gone. | 2 hours = measure 2 h; 30% = percentage 30 % of the seats
            en | Over 1 metre 8 of them sat. | 1 metre = more_than measure 1 m; 8 = number 8 in passing
            nl | Zij is één meter 80. | één meter 80 = measure 1.8 m
            en | It is 5 feet, 3 feet more than in May. | 5 feet = measure 5 [ft_i]; 3 feet = measure 3 [ft_i]
            en | It is 2 cm, 11 mm more than before. | 2 cm = measure 2 cm; 11 mm = measure 11 mm
            en | It makes 2 MW, 30 kW more than before. | 2 MW = measure 2 MW; 30 kW = measure 30 kW
            en | Dozens of fans, scores of fans, a handful of fans and a couple of fans. | Dozens of fans = count 12..120 fan of fans; scores of fans = count 20..100 fan of fans; a couple of fans = count 2 fan of fans
            en | He drew the 3 of hearts. | 3 = number 3 in passing
            en | Hundreds of thousands of people and 2 million of people. | Hundreds of thousands of people = count 100000..1000000 person of people; 2 million of people = count 2000000 person of people
            en | One of the lorry drivers fled. | One of the lorry drivers = count 1 driver of lorry drivers in passing
            en | She met two of Johnson's deputies. | two of Johnson's deputies = count 2 deputy of Johnson's deputies in passing
            nl | Hij liep 5 extra kilometers. | 5 extra kilometers = measure 5 km
            nl | Ze vonden 3 kinderen kilometers verderop. | 3 kinderen = count 3 kind of kinderen
            en | They found 3 children miles away. | 3 children = count 3 child of children
            en | He ran 517 rushing yards. | 517 rushing yards = measure 517 [yd_i]
            nl | Zo stonden 300 man uren in de rij. | 300 man = count 300 man of man
            en | He met 5 local bar owners. | 5 local bar owners = count 5 owner of local bar owners
            nl | Je krijgt een boek of 5 euro. | 5 euro = money 5 EUR
            en | Rates are twice higher. | twice = multiple 2
            en | It lost 2 percentage points of the vote. | 2 percentage points = percentage 2 pp
            nl | Hij kocht 5 kilo suiker die nat was. | 5 kilo = measure 5 kg of suiker
            nl | 30 procent wantrouwt de overheid. | 30 procent = percentage 30 %
            nl | 30 procent wantrouwt hem. | 30 procent = percentage 30 %
            en | He paid 500 euros of the 30 fines. | 500 euros = money 500 EUR; 30 fines = count 30 fine of fines
            en | Two of the 2019 class won against 30 pupils. | Two = number 2 in passing; 30 pupils = count 30 pupil of pupils
            en | The number of deaths in the north of the country, which had been hit by floods and storms all week, rose to 20. | 20 = count 20 death of deaths
            en | It weighs 10 or 5 kilos. | 10 = measure 10 kg; 5 kilos = measure 5 kg
            en | He scored 5; 6 and 10 kilos were lost. | 5 = number 5 in passing; 6 = measure 6 kg; 10 kilos = measure 10 kg
            nl | Er waren 14 auto's, 9 die reden en 5 die stilstonden. | 14 auto's = count 14 auto of auto's; 9 = count 9 auto of auto's; 5 = count 5 auto of auto's
            en | Police logged 22 burglaries in Ely, up from 20. | 22 burglaries = increase count 22 burglary from 20 of burglaries
            en | Police logged 22 burglaries in Ely, down from 30. | 22 burglaries = decrease count 22 burglary from 30 of burglaries
            en | Police logged 22 burglaries, against the 20 of May. | 22 burglaries = count 22 burglary of burglaries; 20 = count 20 burglary of burglaries
            en | The index rose 64 points and 12 fell. | 64 points = count 64 point of points; 12 = number 12 in passing
            en | The index rose 64 points to beat 12. | 64 points = count 64 point of points; 12 = number 12 in passing
            en | The catch rose 5 kilos to 80. | 5 kilos = measure 5 kg; 80 = measure 80 kg
            en | With 30 shops, sales rose 5% to 4,577. | 30 shops = count 30 shop of shops; 5% = percentage 5 %; 4,577 = number 4577 in passing
            en | It sold 20 kilos, of which 5 boxes were bad. | 20 kilos = measure 20 kg; 5 boxes = count 5 box of boxes
            nl | Het verbruik ging van gemiddeld 910 kuub in mei naar 940 kuub. | 940 kuub = measure 940 m3 from 910
            nl | Het verbruik ging van 910 kuub in mei naar 940 kuub. | 940 kuub = measure 940 m3 from 910
            nl | Het verbruik ging van 910 kuub in mei naar 940. | 940 = measure 940 m3 from 910
            en | It rose from $30 at noon to $34. | $34 = money 34 USD from 30
            en | It doubled from $30 at noon to $60. | doubled = increase multiple 2; $60 = money 60 USD from 30
            en | It rose from $30-$32 at noon to $34. | $30-$32 = money 30..32 USD; $34 = money 34 USD
            en | It weighs 6 kilos, up from 4-5 kilos. | 6 kilos = measure 6 kg; 4-5 kilos = measure 4..5 kg
            en | It costs $5, up from 4 euros. | $5 = money 5 USD; 4 euros = money 4 EUR
            en | It cost $5 in 2024, up from $4 in 2023. | $5 = increase money 5 USD from 4
            en | He gave $5 million to a firm grown from $4 million. | $5 million = money 5000000 USD; $4 million = money 4000000 USD
            en | It costs $5, rising from $4. | $5 = increase money 5 USD from 4
            en | It costs $5 again, up from $4. | $5 = increase money 5 USD from 4
            en | Turnout fell to about 41 percent from 44 percent. | 41 percent = about percentage 41 % from 44
            en | More than just 30 fans came. | 30 fans = more_than count 30 fan of fans
            nl | Kaarten kosten vanaf 5 tot 7 euro. | 5 tot 7 euro = money 5..7 EUR
            nl | De schade liep op tot 5 à 7 miljoen euro. | 5 à 7 miljoen euro = money 5000000..7000000 EUR
            nl | Volgens de peiling minstens 1200 kiezers. | 1200 kiezers = at_least count 1200 kiezer of kiezers
            en | It helps clients over 65 years of age. | 65 years of age = more_than age 65 a
            en | It felled trees over 6 metres. | 6 metres = more_than measure 6 m
            en | It opened labs over six years ago. | six years = more_than measure 6 a
            en | Like it or not over 5 million fans paid. | 5 million fans = more_than count 5000000 fan of fans
            en | More often than not over 30 fans come. | 30 fans = more_than count 30 fan of fans
            en | It was never again over 30 degrees. | 30 degrees = at_most measure 30 deg or  Cel
            en | The fee is not currently over 30 euros. | 30 euros = at_most money 30 EUR
            en | A bag may not weigh over 5 kilos. | 5 kilos = at_most measure 5 kg
            nl | Het lukte niet toen meer dan 30 mensen kwamen. | 30 mensen = more_than count 30 mens of mensen
            en | He lifts 40 kilos or more 3 times. | 40 kilos = at_least measure 40 kg; 3 times = count 3 time of times in passing
            en | It rose from over 5 to 10 percent. | 10 percent = percentage 10 % from 5
            en | It rose from just 5 to 10 percent. | 10 percent = percentage 10 % from 5
            en | He wrote dollars about 40 times. | 40 times = about count 40 time of times
            en | - 1,200,000 | - 1,200,000 = number -1200000 in passing
            en | − 1,200,000 | − 1,200,000 = number -1200000 in passing
            en | - It fell to -5 | -5 = number -5 in passing
            en | - 5 men left. | 5 men = count 5 man of men
            en | nearly 30 | 30 = slightly_less number 30
            en | Price: $10 £8 €9. | $10 = money 10 USD; £8 = money 8 GBP; €9 = money 9 EUR
            en | It cost €5 euros. | €5 euros = money 5 EUR
            en | It lost a third in a year. | a third = percentage 0.3333 1
            en | It has 75 USD million in debt. | 75 USD million = money 75000000 USD
            nl | Hij betaalde 5 euro duizend keer. | 5 euro = money 5 EUR; duizend keer = count 1000 keer of keer in passing
            en | Over 5 years million after million was lost. | 5 years = more_than measure 5 a; million = number 1000000 in passing; million = number 1000000 in passing
            en | They take a % of the fee. | -
            en | It ships 3m sq ft, 1.5m-2m barrels, 4m-96bn euros and 1.5m to 2m barrels. | 3m sq ft = measure 3000000 [sft_i]; 1.5m-2m barrels = measure 1500000..2000000 [bbl_us]; 4m-96bn euros = money 4000000..96000000000 EUR; 1.5m to 2m barrels = measure 1500000..2000000 [bbl_us]
            en | He ran 35m and 40m euros were paid. | 35m = measure 35 m; 40m euros = money 40000000 EUR
            en | It costs 4m to 96 billion euros. | 4m to 96 billion euros = money 4000000..96000000000 EUR
            en | He ran 35m to 40 waiting fans. | 35m = measure 35 m; 40 waiting fans = count 40 fan of waiting fans
            en | He ran 35m in 5 seconds. | 35m = measure 35 m; 5 seconds = measure 5 s
            en | It is 1.5m to 2m long. | 1.5m to 2m = measure 1.5..2 m
            en | He paid 5 pounds cash. | 5 pounds = money 5 GBP or 5 [lb_av]
            en | They own 35m. | 35m = measure 35 m or 35000000
            en | It lost € –5 million. | € –5 million = money -5000000 EUR
            en | They paid in € - 5 men did not. | 5 men = count 5 man of men
            en | It made $−5. | $−5 = money -5 USD
            en | It holds 2 -7 g. | 2 -7 g = measure 2..7 g
            en | He rode 5 km –10 fans saw it. | 5 km = measure 5 km; 10 fans = count 10 fan of fans
            en | It made 5% –10 fans left. | 5% = percentage 5 %; 10 fans = count 10 fan of fans
            en | It made 5 € –10 fans left. | 5 € = money 5 EUR; 10 fans = count 10 fan of fans
            en | It made 5 euros –10 fans left. | 5 euros = money 5 EUR; 10 fans = count 10 fan of fans
            en | It weighs 12 kg ± 5%. | 12 kg = measure 12 kg; 5% = about percentage 5 %
            nl | Drie van de duizend leden stemden. | Drie van de duizend = percentage 0.003 1 of leden
            en | It scored 4.5 out of 10. | 4.5 = number 4.5 in passing; 10 = number 10 in passing
            en | She won one in 2024. | -
            en | She gave it 10 out of 10. | 10 = number 10 in passing; 10 = number 10 in passing
            en | The dozen men, a dozen men and one dozen men left. | dozen men = count 12 man of men; a dozen men = count 12 man of men; one dozen men = count 12 man of men
            en | He booked a double room and pays double the fee. | double = multiple 2
            nl | Dat kost € 5, - zegt hij. | € 5 = money 5 EUR
            en | It sold two million they said. | two million = number 2000000 in passing
            en | They cut it in two. | two = number 2 in passing
            nl | Het is bed en kast in één. | -
            nl | Hij heeft er één. | één = number 1 in passing
            nl | Hij kwam met één naar huis. | één = number 1 in passing
            nl | een | een = number 1 in passing
            nl | dozijn | dozijn = number 12 in passing
            en | He listed 1, 2, 3, 4, 5, 6, 7, 8, 9 kg. | 1 = number 1 in passing; 2 = number 2 in passing; 3 = number 3 in passing; 4 = number 4 in passing; 5 = number 5 in passing; 6 = number 6 in passing; 7 = number 7 in passing; 8 = number 8 in passing; 9 kg = measure 9 kg
            en | He took 3 and then 4 and then 5 and then 6 and then 7 and then 8 and then 9 and then 10 and then 11. | 3 = number 3 in passing; 4 = number 4 in passing; 5 = number 5 in passing; 6 = number 6 in passing; 7 = number 7 in passing; 8 = number 8 in passing; 9 = number 9 in passing; 10 = number 10 in passing; 11 = number 11 in passing
            nl | Ze stuurden 5 naar 7 scholen. | 5 = number 5 in passing; 7 scholen = count 7 school of scholen
            en | From 5 came 7 men. | 5 = number 5 in passing; 7 men = count 7 man of men
            en | It rose by 3-5 percent. | 3-5 percent = percentage 3..5 %
            en | It sank from 80 kg by 3 kg. | 80 kg = measure 80 kg; 3 kg = measure 3 kg
            en | It drew from 5 and 10 schools. | 5 = count 5 school of schools; 10 schools = count 10 school of schools
            en | Some 5 met 7 men. | 5 = about number 5; 7 men = count 7 man of men
            nl | Er kwamen zo'n 5, 6 mensen. | 5, 6 mensen = about count 5..6 mens of mensen
            nl | De AEX sloot op 712,34 −0,4%. | 712,34 = number 712.34 in passing; −0,4% = percentage -0.4 %
            en | They called 5 - to 10 men they wrote. | 5 = number 5 in passing; 10 men = count 10 man of men
            en | It rose 5-7% and 5 - 7%. | 5-7% = percentage 5..7 %; 5 - 7% = percentage 5..7 %
            en | It takes 4 hours or at least 12 hours. | 4 hours = measure 4 h; 12 hours = at_least measure 12 h
            en | It is between 5 and at most 10 km. | 5 and at most 10 km = measure 5..10 km
            en | He gave 5 euros to 7 of them. | 5 euros = money 5 EUR; 7 = number 7 in passing
            nl | Kaarten van 5 euro - 7 zijn weg. | 5 euro = money 5 EUR; 7 = number 7 in passing
            en | It takes from 45 minutes to 2 hours. | 45 minutes to 2 hours = measure 0.75..2 h
            en | The price fell $3 to $92. | $3 = money 3 USD; $92 = money 92 USD
            en | He asked for 5 or twice that. | 5 = number 5 in passing; twice = multiple 2
            en | He chose between 5 euros and 3 kilos. | 5 euros = money 5 EUR; 3 kilos = measure 3 kg
            en | He chose between 3 kilos and 5 euros. | 3 kilos = measure 3 kg; 5 euros = money 5 EUR
            en | He chose between 5 kilos and 30 metres. | 5 kilos = measure 5 kg; 30 metres = measure 30 m
            en | It cost 10 million or 15 million. | 10 million or 15 million = number 10000000..15000000 in passing
            en | It grew from 5 kilos to 7 million kilos. | 7 million kilos = measure 7000000 kg from 5
            en | It grew from 500 to 40 million users. | 40 million users = count 40000000 user from 500 of users
            en | It grew from 3 kilos to 5,000 kilos. | 5,000 kilos = measure 5000 kg from 3
            en | It fell from $120m to 90k. | 90k = money 90000 USD from 120000000
            en | Take it about 10 to 5 days before. | 10 to 5 days = about measure 5..10 d
            en | The deficit shrank from -7 to -5 percent. | -5 percent = percentage -5 % from -7
            en | It doubled from 3 to 6 percent. | doubled = increase multiple 2; 6 percent = percentage 6 % from 3
            en | They train daily, and 400 men watch. | 400 men = count 400 man of men
            en | It feeds 40 people at home daily. | 40 people = count 40 person per d of people
            en | It feeds 40 people; daily checks follow. | 40 people = count 40 person of people
            en | It feeds 40 people two times daily. | 40 people = count 40 person of people; two times daily = count 2 time per d of times
            en | The dog barks daily when over in the park 400 people meet. | 400 people = count 400 person of people
            en | The fee per walk went up for all 400 members. | 400 members = count 400 member of members
            en | Daily checks; the whole club now has 400 members. | 400 members = count 400 member of members
            en | Daily checks, and the whole club now has 400 members. | 400 members = count 400 member of members
            en | The shop opens daily, its kitchen serves 400 meals. | 400 meals = count 400 meal of meals
            nl | Hij at 3 kilo de week ervoor. | 3 kilo = measure 3 kg
            nl | Het kost 5 euro de hele dag. | 5 euro = money 5 EUR
            en | It holds 4 g per 100 g. | 4 g per 100 g = measure 4 g per g*100
            en | It fed 5 men a kilo of rice. | 5 men = count 5 man of men; a kilo = measure 1 kg of rice
            en | It sent 5 men a letter. | 5 men = count 5 man of men
            nl | Voor 5 euro de trein in: het kan. | 5 euro = money 5 EUR
            en | She earned $5 a different way. | $5 = money 5 USD
            en | It pays $5 per new member. | $5 per new member = money 5 USD per member
            en | It has 400 mg/100 ml. | 400 mg/100 ml = measure 400 mg per mL*100
            en | He left for 5 years a decade ago. | 5 years = measure 5 a
            en | He wrote 5 a decade ago. | 5 = number 5 in passing
            en | He walks 5 km per 2 hours. | 5 km per 2 hours = measure 5 km per h*2
            en | It goes 90 miles each hour and 5 km each hour. | 90 miles each hour = measure 90 [mi_i]/h; 5 km each hour = measure 5 km/h
            en | They put in place 5 million. | 5 million = number 5000000 in passing
            en | Tel.: 4455 and phone: 445566. | -
            en | He ran a time of 16.5. | 16.5 = number 16.5 in passing
            en | At a level 5 m above the sea and a level 5km above it. | 5 m = measure 5 m; 5km = measure 5 km
            en | In Ely 5 million voted. | 5 million = number 5000000 in passing
            en | At 92 mill Lane and it cost 92 XX Monday. | 92 = number 92 in passing; 92 = number 92 in passing
            en | A 5 was scored. | 5 = number 5 in passing
            en | At 300 feet 2 with ropes fell. | 300 feet = measure 300 [ft_i]; 2 = number 2 in passing
            en | Over 1 metre 8 with masks sat. | 1 metre = more_than measure 1 m; 8 = number 8 in passing
            en | At 50 metres 20 with masks fell. | 50 metres = measure 50 m; 20 = number 20 in passing
            en | At 6 feet two with ropes fell. | 6 feet = measure 6 [ft_i]; two = number 2 in passing
            en | They waited 2 hours and 30 with masks left. | 2 hours = measure 2 h; 30 = number 30 in passing
            nl | Hij is 1 meter 80 met schoenen. | 1 meter 80 = measure 1.8 m
            en | He paid 20 euros of the 30 fines. | 20 euros = money 20 EUR; 30 fines = count 30 fine of fines
            en | He bought 22 cars against her will at 20. | 22 cars = count 22 car of cars; 20 = number 20 in passing
            en | It cost $5 in May, up from $4. | $5 = increase money 5 USD from 4
            en | It takes over 5 days or more. | 5 days = at_least measure 5 d
            en | It took nearly 5 days or so. | 5 days = about measure 5 d
            nl | Kaarten kosten 40 euro hoogstens €45. | 40 euro = money 40 EUR; €45 = at_most money 45 EUR
            en | Bags: 5 of a kilo and 3 of a litre. | 5 = number 5 in passing; a kilo = measure 1 kg; 3 = number 3 in passing; a litre = measure 1 L
            en | He put a third in a litre jar. | a third = percentage 0.3333 1; a litre = measure 1 L
            en | He bought a kilo or the whole box. | a kilo = measure 1 kg
            en | It was minus -5 degrees. | -5 degrees = measure -5 deg or  Cel
            nl | Het 9 euro-ticket verdwijnt. | 9 euro = money 9 EUR
            en | It is -5--3 degrees. | -5--3 degrees = measure -5..-3 deg
            en | It is -5 to -3 degrees and -5 to +7 degrees. | -5 to -3 degrees = measure -5..-3 deg; -5 to +7 degrees = measure -5..7 deg
            en | Between us 5 and 7 eggs went. | 5 = count 5 egg of eggs; 7 eggs = count 7 egg of eggs
            en | He met 6 or 5 men. | 6 or 5 men = count 5..6 man of men
            en | From 2024 daily checks await in all of its 400 homes. | 400 homes = count 400 home of homes
            en | It cost 5 euros\t50 | 5 euros = money 5 EUR; 50 = number 50 in passing
            en | It seats 5 -\t7 men | 5 = number 5 in passing; 7 men = count 7 man of men
            nl | 5\ttot 7 leden | 5 = number 5 in passing; 7 leden = count 7 lid of leden
            en | There were 20 dead, of whom 40 percent were children. | 20 dead = count 20 dead of dead; 40 percent = percentage 40 %
            en | It grew 5-fold. | 5-fold = multiple 5
            nl | De leden zijn voor twee derde mannen. | twee derde = percentage 0.6667 1
            en | The codes are €20ab.5 and €20ab,6. | -
            en | It rose from $30 at noon to 34 euros. | $30 = money 30 USD; 34 euros = money 34 EUR
            en | He ran 9 km: 1, 2, 3, 4, 5, 6, 7, 8, done. | 9 km = measure 9 km; 1 = number 1 in passing; 2 = number 2 in passing; 3 = number 3 in passing; 4 = number 4 in passing; 5 = number 5 in passing; 6 = number 6 in passing; 7 = number 7 in passing; 8 = number 8 in passing
            nl | Hij kocht 10 kilo oude kaas. | 10 kilo = measure 10 kg of oude kaas
            nl | Het werd min 5 graden en -5 graden. | min 5 graden = measure -5 Cel or  deg; -5 graden = measure -5 Cel or  deg
            nl | Jansen is twee jaar celstraf opgelegd. | twee jaar = measure 2 a
            en | In this case 5 million was lost. | 5 million = number 5000000 in passing
            nl | De film duurt 2 uur 14:30 tot 16:30. | 2 uur = measure 2 h
            en | Prices fell from $36 while he went to $34. | $36 = money 36 USD; $34 = money 34 USD
            en | - $-5 | $-5 = money -5 USD
            nl | Entree 5 euro 14:30 uur open. | 5 euro = money 5 EUR
            en | To 40 percent the 300 men meant little. | 40 percent = percentage 40 %; 300 men = count 300 man of men
            nl | Dat weegt 5 kg,- zegt hij. | 5 kg = measure 5 kg
            en | From rooms two and three, four people came. | two = number 2 in passing; three = number 3 in passing; four people = count 4 person of people
            en | It treats children aged 5 a year too late. | 5 = age 5 a
            en | He set as his time 16.42. | -
            en | They sold their 30 S models. | 30 S models = count 30 model of S models
            en | 6 feet,\t2 inches | 6 feet = measure 6 [ft_i]; 2 inches = measure 2 [in_i]
            en | At -5 feet 2 with masks fell. | -5 feet = measure -5 [ft_i]; 2 = number 2 in passing
            en | They got 22 letters, some from 20 of us. | 22 letters = count 22 letter of letters; 20 = number 20 in passing
            en | They had 22 games and lost by 20. | 22 games = count 22 game of games; 20 = number 20 in passing
            en | They planted 1.5m to 2m trees. | 1.5m to 2m trees = count 1500000..2000000 tree of trees
            en | It gained 5% –10%. | 5% –10% = percentage 5..10 %
            en | In class 5 to 7 pupils slept. | 5 to 7 pupils = count 5..7 pupil of pupils
            en | The two Elm Park lost were young. | two = number 2 in passing
            en | Fourty men and ninty men. | Fourty men = count 40 man of men or 40; ninty men = count 90 man of men or 90
            en | It took 21/2 hours, 2 1/2 hours and 51/2 miles. | 21/2 hours = measure 2.5 h or 10.5; 2 1/2 hours = measure 2.5 h; 51/2 miles = measure 5.5 [mi_i] or 25.5
            nl | Het duurt 21/2 uur en 2 1/2 uur. | 21/2 uur = measure 2.5 h or 10.5; 2 1/2 uur = measure 2.5 h
            en | He is in his late 50s, her early fifties. | 50s = age 50..59 a; fifties = age 50..59 a
            en | It was 5 below zero and 5 degrees below zero. | 5 below zero = measure -5 deg; 5 degrees below zero = measure -5 deg
            en | It fell 3 points to about 12. | 3 points = count 3 point of points; 12 = about count 12 point of points
            en | It won 80 seats, five fewer than in May. | 80 seats = count 80 seat of seats; five = count 5 seat of seats
            nl | Er kwamen 80 leden, vijf meer dan in mei. | 80 leden = count 80 lid of leden; vijf = count 5 lid of leden
            en | Among them were 20 men and 5 of the women. | 20 men = count 20 man of men; 5 of the women = count 5 woman of women
            en | Each day some 40 people pray, and 40 more watch. | 40 people = about count 40 person per d of people; 40 = count 40 person of people
            en | It hit not the over-65s but the young. | 65s = more_than age 65 a
            en | Eight B teams won. | Eight B teams = count 8 team of B teams
            en | Some 2 million B shares were sold. | 2 million B shares = about count 2000000 share of B shares
            nl | Er kwamen bijna een twintigtal leden en een twintigtal gasten. | een twintigtal leden = slightly_less count 20 lid of leden; een twintigtal gasten = about count 20 gast of gasten
            en | A kiosk sold €10 yen notes. | €10 = money 10 EUR
            en | She lives at 8 B now. | 8 = number 8 in passing
            nl | De derde helft duurde lang. | -
            en | It sold 14 cars on Monday and 9 on Tuesday. | 14 cars = count 14 car of cars; 9 = count 9 car of cars
            en | It sold 14 cars; there were 9 left. | 14 cars = count 14 car of cars; 9 = count 9 car of cars
            nl | Er waren 20 doden, onder wie 5 kinderen. | 20 doden = count 20 dode of doden; 5 kinderen = count 5 kind of kinderen part of 0
            nl | Kinderen van 4 tot 6 jaar, kinderen tot 6 jaar en kinderen vanaf 4 jaar. | 4 tot 6 jaar = age 4..6 a; 6 jaar = at_most age 6 a; 4 jaar = at_least age 4 a
            en | It holds 5 in 100,000 people and 5 per 100,000 people. | 5 in 100,000 = percentage 0.00005 1 of people; 5 per 100,000 people = number 5 per person*100000
            en | One of the team won. | -
            en | He paid 3-5,000 euros and €3-5,000. | 3-5,000 euros = money 3000..5000 EUR; €3-5,000 = money 3000..5000 EUR
            en | Its 400 staff, up from 300 in May 2019, and 200 cars, down from 300, went. | 400 staff = increase count 400 staff from 300 of staff; 200 cars = decrease count 200 car from 300 of cars
            en | Sales rose to $5 from $4 and to 5 from 4. | $5 = money 5 USD from 4; 5 = number 5 from 4 in passing
            en | It rose to 50 percent from 44 percent, and it fell to 30 percent, down from 41 percent. | 50 percent = percentage 50 % from 44; 30 percent = decrease percentage 30 % from 41
            """)
    void reads(String language, String text, String expected) {
        assertThat(MentionsShown.of(language, text)).isEqualTo(expected);
    }
}
