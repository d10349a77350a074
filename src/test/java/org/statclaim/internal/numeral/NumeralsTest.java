package org.statclaim.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numerals of a text, read from its left, each with what it says of itself. Each row sets beside what is one number what
 * looks like one and is two, or none.
 */
class NumeralsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | een half miljoen, driekwart, ½, anderhalf, anderhalf miljoen, een derde | een half miljoen = 500000 before a unit; driekwart = 0.75 proportion; ½ = 0.5 proportion; anderhalf = 1.5; anderhalf miljoen = 1500000; een derde = 0.3333 proportion like an ordinal
            en | ½ million, ¼ hundred thousand, ¾ hundred | ½ million = 500000; ¼ hundred thousand = 25000; ¾ hundred = 75
            en | three hundred and two dozen eggs | three hundred and two dozen = 324
            en | 1.99 × 10^-3, 3 x 10⁶, 10^9, 10**9, 1.99×10−3, 2*10^3, 2·10^3, 2⋅10^3 | 1.99 × 10^-3 = 0.00199; 3 x 10⁶ = 3000000; 10^9 = 1000000000; 10**9 = 1000000000; 1.99×10−3 = 0.00199; 2*10^3 = 2000; 2·10^3 = 2000; 2⋅10^3 = 2000
            en | 10 ^9, 12^9, 10^x, 3 x 100, 3 x 10, 3x12^4 | 10 = 10; 9 = 9; 12 = 12; 9 = 9; 10 = 10; 3 = 3; 100 = 100; 3 = 3; 10 = 10; 3 = 3; 12 = 12; 4 = 4
            en | 5 million x 10^3 | 5 million = 5000000; 10^3 = 1000
            en | .77 and $.75 and x.5 and (.5) and 5.5.5 | .77 = 0.77; .75 = 0.75; 5 = 5; .5 = 0.5
            en | ,5 and .5.6 | ,5 = 0.5; 5.6 = 5.6
            en | 1,2,3,4 and 1,234,567 and 12,34,567 and 1,23,45 | 1 = 1; 2 = 2; 3 = 3; 4 = 4; 1,234,567 = 1234567; 12,34,567 = 1234567; 1 = 1; 23 = 23; 45 = 45
            nl | 1.234.567,89 en 1,234,567.89 en 12.34.567 en 1.2.3 en 1,2,3 | 1.234.567,89 = 1234567.89; 1,234,567.89 = 1234567.89; 1 = 1; 2 = 2; 3 = 3
            nl | 0.123 en 1.234 en 1,234 en 1.2345 | 0.123 = 0.123; 1.234 = 1234; 1,234 = 1.234 or 1234; 1.2345 = 1.2345
            en | 1 234 567,89 and 12 500 and 1234 567 and 012 500 | 1 234 567,89 = 1234567.89; 12 500 = 12500; 1234 = 1234; 567 = 567; 012 = 12; 500 = 500
            en | 12  500 and 12 5000 and 12 500,000 and 12 500.5 | 12 = 12; 500 = 500; 12 = 12; 5000 = 5000; 12 = 12; 500,000 = 500000; 12 500.5 = 12500.5
            en | 1234567890123456789012345678901 and 1,234 | 1,234 = 1234
            en | twenty-five, one-thousand-three-hundred, five-million | twenty-five = 25; one-thousand-three-hundred = 1300; five-million = 5000000
            en | three million-4 million and 3 million-four million | three million = 3000000; 4 million = 4000000; 3 million = 3000000; four million = 4000000
            en | two million, five hundred thousand and six | two million, five hundred thousand and six = 2500006
            en | two million,five hundred thousand | two million = 2000000; five hundred thousand = 500000
            en | ninety -five, ninety - ten, five - ninety | ninety = 90; five = 5; ninety = 90; ten = 10; five = 5; ninety = 90
            en | 5 million six, 7 million and eight, 5 million 300 thousand, 5 million 300 people | 5 million = 5000000; six = 6; 7 million = 7000000; eight = 8; 5 million 300 thousand = 5300000; 5 million = 5000000; 300 = 300
            nl | zeven honderdduizend, zeven miljoen honderdduizend, vijfentwintig | zeven = 7; honderdduizend = 100000 closed; zeven miljoen honderdduizend = 7100000; vijfentwintig = 25
            en | two hundred point zero three, 1 point 1, two point five, two point fifteen, two point x, 2.5 point 5 | two hundred point zero three = 200.03; 1 point 1 = 1.1; two point five = 2.5; two point fifteen = 2.15; two = 2; 2.5 = 2.5; 5 = 5
            en | 4/3 | 4/3 = 1.3333
            en | 1 over 3 | 1 over 3 = 0.3333 proportion
            en | 3 over 4 days | 3 = 3; 4 = 4
            en | 3/5ths and 3/5 ths | 3/5ths = 0.6 proportion; 3/5 = 0.6 proportion
            en | two thirds, two-thirds, twenty-three fifths, one fifth, a fifth, 1 fifth, 2 fifths | two thirds = 0.6667 proportion; two-thirds = 0.6667 proportion; twenty-three fifths = 4.6; one fifth = 0.2 proportion like an ordinal; a fifth = 0.2 proportion like an ordinal; 1 = 1; 2 fifths = 0.4 proportion
            en | one hundred thirty-fifths and one hundred and thirty fifths | one hundred thirty-fifths = 2.8571; one hundred and thirty fifths = 106
            nl | honderd en dertig vijfde, twee derde, een vijfde, drie vijfde, twintig drie vijfde | honderd en dertig vijfde = 106; twee derde = 0.6667 proportion; een vijfde = 0.2 proportion like an ordinal; drie vijfde = 0.6 proportion; twintig drie vijfde = 20.6
            en | six million and two thirds, one and a half, one and a half million, a million and a half, two and a quarter | six million and two thirds = 6666666.6667; one and a half = 1.5; one and a half million = 1500000; a million and a half = 1500000; two and a quarter = 2.25
            en | two hundred and a half, 2 and a half, 2.5 and a half, zero and a half | two hundred and a half = 250; 2 and a half = 2.5; 2.5 = 2.5; a half = 0.5 proportion; zero = 0; a half = 0.5 proportion
            en | two and three quarters, two and five quarters, two and three, two three quarters | two and three quarters = 2.75; two = 2; five quarters = 1.25; two = 2; three = 3; two three quarters = 2.75
            en | one one hundred and fifth | one one hundred and fifth = 0.0095 proportion
            nl | de twee miljoenste bezoeker, een miljoenste, twee miljoenste | twee miljoenste = 0.000002 proportion like an ordinal; een miljoenste = 0.000001 proportion like an ordinal; twee miljoenste = 0.000002 proportion
            en | million, thousand, hundred | million = 1000000; thousand = 1000; hundred = 100
            nl | 5-duizend, 5 duizend en 3 honderd | 5-duizend = 5000; 5 duizend en 3 honderd = 5300
            en | two-and-a-half, three-and-three-quarters, one-and-one-half | two-and-a-half = 2.5; three-and-three-quarters = 3.75; one-and-one-half = 1.5
            en | A couple of million, several hundred thousand, a couple of people, a few dozen, a few people | A couple of million = 1000000..10000000 vague; several hundred thousand = 100000..1000000 vague; a couple of = 2 set; a few dozen = 12..120 vague
            nl | een vijftigtal, een drietal, de twintigste, vijftigers, een vijftigjarige, tienvoudig, vijfmaal | een = 1 article; vijftigtal = 50 set about; een drietal = 3 set; vijftigers = 50..59 age; een = 1 article; vijftigjarige = 50 age; tienvoudig = 10 multiple; vijfmaal = 5 multiple
            en | a dozen, dozens, half a dozen, a dozen million, two dozen million, three hundred and two dozen thousand | a dozen = 12 set; dozens = 12..120 vague; half a dozen = 6 set; a dozen million = 12000000; two dozen million = 24000000; three hundred and two dozen thousand = 324000
            en | half a dozen, half a dozen million, 1.5 dozen, a hundred dozen, half a dozen dozen | half a dozen = 6 set; half a dozen million = 6000000; 1.5 dozen = 18; a hundred dozen = 1200; half a dozen = 6 set; dozen = 12 set
            en | thirty-odd thousand, 40-plus million, 40-odd hundred thousand, 40 plus million, thirty-odd people, 40-plus people | thirty-odd thousand = 30000 about; 40-plus million = 40000000 or more; 40-odd hundred thousand = 4000000 about; 40 = 40; million = 1000000; thirty = 30; 40 = 40
            en | 5 × 10^3, 5 y 10^3, 5 x 20^3, five x 10^3, 11^9, 20^9, 010^9 | 5 × 10^3 = 5000; 5 = 5; 10^3 = 1000; 5 = 5; 20 = 20; 3 = 3; five = 5; 10^3 = 1000; 11 = 11; 9 = 9; 20 = 20; 9 = 9; 010 = 10; 9 = 9
            en | 10k, 5M, 5 M, 5Mx, 5M5, 5M$, 5Meuro, 5bn people, tenM | 10k = 10000; 5M = 5000000; 5 = 5; 5 = 5; 5 = 5; 5 = 5; 5M = 5000000; 5 = 5; 5bn = 5000000000
            en | The phone has 64K of memory and the oven a heat of 812.4K | 64 = 64; a = 1 article; 812.4 = 812.4
            nl | De chip heeft 512K geheugen. | 512 = 512
            en | two point 2.5, two point 1234567890, two point fifty million, two point ten | two = 2; 2.5 = 2.5; two = 2; 1234567890 = 1234567890; two = 2; fifty million = 50000000; two point ten = 2.1
            en | 2½, 2 ½, 2.5½, 2 million½, two ½, two and half | 2½ = 2.5; 2 ½ = 2.5; 2.5 = 2.5; ½ = 0.5 proportion; 2 million = 2000000; ½ = 0.5 proportion; two ½ = 2.5; two and half = 2.5
            en | 1/2, 5/3 cups, 2000/3000, 1/2.5, 1.5/2, 3/1000, 3/1001, 0/5, 3/0 | 1/2 = 0.5 proportion; 5 = 5; 3 = 3; 2000 = 2000; 3000 = 3000; 1 = 1; 2.5 = 2.5; 1.5 = 1.5; 2 = 2; 3/1000 = 0.003 proportion; 3 = 3; 1001 = 1001; 0 = 0; 5 = 5; 3 = 3; 0 = 0
            en | $1/2 million, $3/5 million, USD 1/3 million, page 1/2, page 3/8, 5 million/2 | 1/2 million = 500000; 3 = 3; 5 million = 5000000; 1/3 million = 333333.3333; 1 = 1; 2 = 2; 3 = 3; 8 = 8; 5 million = 5000000; 2 = 2
            en | 5/1/2, 1 /2, 1/ 2 | 5 = 5; 1 = 1; 2 = 2; 1 = 1; 2 = 2; 1 = 1; 2 = 2
            en | 5/ 1/2 and / 1/2 | 5 = 5; 1/2 = 0.5 proportion; 1/2 = 0.5 proportion
            en | 3/0 | 3 = 3; 0 = 0
            en | 4 over 0 | 4 = 4; 0 = 0
            en | He got 4 over three | 4 = 4; three = 3
            en | three over zero | three = 3; zero = 0
            en | 5 million over 4 | 5 million = 5000000; 4 = 4
            en | 2 1/4, 5-1/2 percent, 2 5/4, 2.5 1/4, 2 million 1/4, two 1/4, 2 1/100, 2 1/400 | 2 1/4 = 2.25; 5-1/2 = 5.5; 2 = 2; 5 = 5; 4 = 4; 2.5 = 2.5; 1/4 = 0.25 proportion; 2 million = 2000000; 1/4 = 0.25 proportion; two = 2; 1/4 = 0.25 proportion; 2 1/100 = 2.01; 2 = 2; 1/400 = 0.0025 proportion
            en | 31/2, 51/4 years, 53/4 years, 52/4 years, 131/2 years, 31/3 years, 31/2.5 years, 01/2, 32/2 | 31/2 = 3.5 or else 15.5; 51/4 = 5.25 or else 12.75; 53/4 = 5.75 or else 13.25; 52 = 52; 4 = 4; 131 = 131; 2 = 2; 31 = 31; 3 = 3; 31 = 31; 2.5 = 2.5; 01/2 = 0.5 proportion; 32 = 32; 2 = 2
            en | two thirds, 2/thirds, two and thirds | two thirds = 0.6667 proportion; 2/thirds = 0.6667 proportion; two = 2
            en | thirty fifths, one hundred thirty-fifths, two hundred forty-sixths, one thirty-fifths | thirty fifths = 6; one hundred thirty-fifths = 2.8571; two hundred forty-sixths = 4.3478; one thirty-fifths = 0.0286 proportion like an ordinal
            nl | honderd dertig vijfde, dertig vijfde, twintig derde | honderd dertig vijfde = 106; dertig vijfde = 6; twintig derde = 6.6667
            en | the two hundredth caller, two hundredths, the two thirds | two hundredth = 0.02 proportion like an ordinal; two hundredths = 0.02 proportion; two thirds = 0.6667 proportion
            en | one one hundred and fifth, one fifty and fifth, 1 one hundred and fifth, one 100 and fifth | one one hundred and fifth = 0.0095 proportion; one = 1; fifty = 50; 1 = 1; one hundred = 100; one = 1; 100 = 100
            en | one five hundred and fifth, one five hundred and hundredth, two and 120 thirds | one five hundred and fifth = 0.002 proportion; one = 1; five hundred = 500; two = 2; 120 thirds = 40
            nl | twee miljoen en twee derde, drie driekwart, drie half, twee-en-een-derde | twee miljoen en twee derde = 2666666.6667; drie driekwart = 3.75; drie = 3; half = 0.5 proportion before a unit; twee-en-een-derde = 2.3333
            en | a two-thirds majority, a and a half, six hundred and two thirds | a = 1 article; two-thirds = 0.6667 proportion; a and a half = 1.5; six hundred and two thirds = 600.6667
            en | two three quarters, 2 3 quarters, two and 3 quarters, two hundred quarters, two and hundred quarters | two three quarters = 2.75; 2 = 2; 3 quarters = 0.75 proportion; two and 3 quarters = 2.75; two hundred quarters = 50; two = 2; hundred quarters = 25
            en | two quarters million, 3 million and a half, three and a half million million | two quarters million = 500000; 3 million and a half = 3500000; three and a half million = 3500000
            en | ninety - five thousand, ninety -five, ninety - fifty, hundred - five, ninety / five | ninety - five thousand = 95000; ninety = 90; five = 5; ninety = 90; fifty = 50; hundred = 100; five = 5; ninety = 90; five = 5
            en | two million, five hundred thousand; two million, five; two, five hundred; two million, six five | two million, five hundred thousand = 2500000; two million = 2000000; five = 5; two = 2; five hundred = 500; two million = 2000000; six = 6; five = 5
            nl | 460k-negen duizend, vijf-duizend, vijf -duizend, mln. 5, 5 mln. zes | 460 = 460; vijf-duizend = 5000; vijf = 5; duizend = 1000; 5 = 5; 5 mln. = 5000000; zes = 6
            nl | Eén, één, een | Eén = 1; één = 1; een = 1 article
            nl | 3 honderd 5, 3 honderd en 4, 3 honderd en 5,5, drie honderd 5, Drie 5 honderd | 3 honderd = 300; 5 = 5; 3 honderd en 4 = 304; 3 honderd = 300; 5,5 = 5.5; drie honderd = 300; 5 = 5; Drie = 3; 5 honderd = 500
            en | 3 hundred and 5, 3 hundred and 500, three hundred and 5, 3 hundred 5 thousand | 3 hundred and 5 = 305; 3 hundred = 300; 500 = 500; three hundred = 300; 5 = 5; 3 hundred = 300; 5 thousand = 5000
            nl | zevenhonderd zestig, vijf zestig, vijf vijfentwintig, honderd vijfentwintig | zevenhonderd zestig = 760; vijf = 5; zestig = 60; vijf = 5; vijfentwintig = 25; honderd vijfentwintig = 125
            en | one-hundred-five, one-million-five, one million-five, one-million-5, two-hundred-and-five | one-hundred-five = 105; one-million-five = 1000005; one million = 1000000; five = 5; one-million = 1000000; 5 = 5; two-hundred-and-five = 205
            en | 3 million hundred, 3 hundred million, 3 lakh crore | 3 million = 3000000 closed; 3 hundred million = 300000000; 3 lakh crore = 3000000000000
            nl | 1.234 miljoen, 1,234 miljoen, 1,234 honderd duizend | 1.234 miljoen = 1234000000; 1,234 miljoen = 1234000 or 1234000000; 1,234 honderd duizend = 123400 or 123400000
            en | 5-thousand, x-thousand, fifty- thousand, No. one million, no one million | 5-thousand = 5000; fifty = 50; thousand = 1000
            en | 1'234'567, 1'234, 1'23, 1,234.567.890, 0,123, 01,234, 1234,567, 1.2.3 | 1'234'567 = 1234567; 1'234 = 1234; 1 = 1; 23 = 23; 0,123 = 0.123; 01,234 = 1.234; 1234,567 = 1234.567
            nl | 12’500, 12.34.567, 12,34,567 | 12’500 = 12500; 12 = 12; 34 = 34; 567 = 567
            en | 1e5, 1E+5, 1e-5, 1e5x, 1e12345, 1 e5, 1e-x, 1e- 5, 1f5 | 1e5 = 100000; 1E+5 = 100000; 1e-5 = 0.00001; 1 = 1; 1 = 1; 1 = 1; 1 = 1; 1 = 1; 5 = 5; 1 = 1; 5 = 5
            en | 5e -3, 5e-12345, 5E+3x, 5e/3, 5e!3, 5e+x | 5 = 5; 3 = 3; 5 = 5; 12345 = 12345; 5E+3 = 5000; 5 = 5; 3 = 3; 5 = 5; 3 = 3; 5 = 5
            en | 10⁻⁶, 10^-6, 10^+6, 10^−6, 10**-6, 10*6, 10 ^6, 10^ 6, 10^12345, 10^-x, 10**x | 10⁻⁶ = 0.000001; 10^-6 = 0.000001; 10^+6 = 1000000; 10^−6 = 0.000001; 10**-6 = 0.000001; 10 = 10; 6 = 6; 10 = 10; 6 = 6; 10 = 10; 6 = 6; 10 = 10; 12345 = 12345; 10 = 10; 10 = 10
            en | 10/*6, 10*/6, 10*^6 | 10 = 10; 6 = 6; 10 = 10; 6 = 6; 10 = 10; 6 = 6
            en | 5 x 10-6, 5 x 10−6, 5 x 10+6, 10-6, 5 x 106 | 5 x 10-6 = 0.000005; 5 x 10−6 = 0.000005; 5 = 5; 10 = 10; 6 = 6; 10 = 10; 6 = 6; 5 = 5; 106 = 106
            en | .5, -.5, USD.5, =.5, x.5, ..5, . 5 | .5 = 0.5; .5 = 0.5; .5 = 0.5; .5 = 0.5; 5 = 5; 5 = 5; 5 = 5
            en | .1234567890123456789012345678901 and .5 | .5 = 0.5
            en | 1' 5, 1'5, 1 .5, 5'10" | 1 = 1; 5 = 5; 1 = 1; 5 = 5; 1 = 1; .5 = 0.5; 5 = 5; 10 = 10
            en | 1,2,3,4,5,6,7,8,9,10,11 and 1,1,1,1,1,1,1,1,1,1,1,1,1,1 | 1 = 1; 2 = 2; 3 = 3; 4 = 4; 5 = 5; 6 = 6; 7 = 7; 8 = 8; 9 = 9; 10 = 10; 11 = 11
            en | 1.1234567890123456789012345678901 and 1.5 | 1.5 = 1.5
            en | 1 234 567 890 123 456 789 012 345 678 901 234 and 1 234 | 1 234 = 1234
            en | 1234,567,890, 0,234,567, 123,45,678, 1,23,456 | 1234 = 1234; 567 = 567; 890 = 890; 0 = 0; 234 = 234; 567 = 567; 123 = 123; 45 = 45; 678 = 678; 1,23,456 = 123456
            en | an eighth, ½, a third, ⅓ million, ⅓, 3½ | an eighth = 0.125 proportion like an ordinal; ½ = 0.5 proportion; a third = 0.3333 proportion like an ordinal; ⅓ million = 333333.3333; ⅓ = 0.3333 proportion; 3½ = 3.5
            en | 5\tthousand and five\tmillion | 5 = 5; thousand and five = 1005; million = 1000000
            en | `12\n500 men` | 12 = 12; 500 = 500
            en | 1.0/2, 2.0/3, 2 1/4.5, 2 1/4,000, 1/2,000 | 1.0 = 1; 2 = 2; 2.0 = 2; 3 = 3; 2 = 2; 1 = 1; 4.5 = 4.5; 2 = 2; 1 = 1; 4,000 = 4000; 1 = 1; 2,000 = 2000
            en | a two hundredth, one five hundred and two thousandths | a = 1 article; two hundredth = 0.02 proportion; one = 1; five hundred and two thousandths = 500.002
            en | two million and a half million, two million and a half | two million and a half million = 2500000; two million and a half = 2500000
            en | half-odd thousand, a dozen-odd thousand, a dozen-plus million | half = 0.5 proportion before a unit; thousand = 1000; thousand = 1000; million = 1000000
            en | 2.5 million six hundred, 2.5 thousand three | 2.5 million = 2500000; six hundred = 600; 2.5 thousand = 2500; three = 3
            en | x -thousand, x-thousand, fifty/thousand, two/thousand, two/million | thousand = 1000; fifty = 50; thousand = 1000; two = 2; thousand = 1000; two = 2; million = 1000000
            en | 3 million 4 billion, 3 hundred 4 billion | 3 million = 3000000; 4 billion = 4000000000; 3 hundred = 300; 4 billion = 4000000000
            en | 10⁻, 10⁻⁶, 10⁻x | 10 = 10; 10⁻⁶ = 0.000001; 10 = 10
            en | 12 500.000, 12 500 000.5, 12 500 600 | 12 500.000 = 12500; 12 500 000.5 = 12500000.5; 12 500 600 = 12500600
            en | two one third, two five thirds, two ½ | two = 2; one third = 0.3333 proportion like an ordinal; two = 2; five thirds = 1.6667; two ½ = 2.5
            en | €1/5 million, Euro 3/4, euro 3/8, Euro 3/8, dollar 3/8 | 1 = 1; 5 million = 5000000; 3/4 = 0.75 proportion; 3/8 = 0.375 proportion; 3 = 3; 8 = 8; 3/8 = 0.375 proportion
            en | 1/2 of a pie, 1/two, one/2, one/two | 1/2 = 0.5 proportion; a = 1 article; 1 = 1; two = 2; one = 1; 2 = 2; one = 1; two = 2
            en | ninety - nine, ninety - ninety, ninety - hundred | ninety - nine = 99; ninety = 90; ninety = 90; ninety = 90; hundred = 100
            en | 3 over 4, five over six | 3 = 3; 4 = 4; five over six = 0.8333 proportion
            en | A 5K run drew 10K people. | A = 1 article; 5K = 5000; 10K = 10000
            en | 10.5^3, 10^3 | 10.5 = 10.5; 3 = 3; 10^3 = 1000
            """)
    void reads(String language, String text, String expected) {
        assertThat(NumeralsShown.of(language, text)).isEqualTo(expected);
    }
}
