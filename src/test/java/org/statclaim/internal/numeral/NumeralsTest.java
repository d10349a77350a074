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
            """)
    void reads(String language, String text, String expected) {
        assertThat(NumeralsShown.of(language, text)).isEqualTo(expected);
    }
}
