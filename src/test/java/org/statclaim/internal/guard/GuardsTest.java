package org.statclaim.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each guard consumes, asked alone: the stretches between the marks and nothing else of the text. Beside what a guard
 * must know stands what it must let pass, so that a condition that is lost shows in a row of its guard. A figure that one
 * guard leaves may be another's. An arrow stands for the end of a line.
 */
class GuardsTest {

    private interface Reader {
        String read(String language, String text, Function<Scene, Guard> guard);
    }

    private static void assertMarked(String language, String row, Function<Scene, Guard> guard, Reader reader) {
        String marked = row.replace("↵", "\n");
        assertThat(reader.read(language, Marked.without(marked), guard)).isEqualTo(marked);
    }

    /** Numbers of a list count nothing; the same mark behind a figure in a sentence leaves it one. */
    @Nested
    class OfListMarker {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | The choir needs: «1)» a tenor, «2)» a hall.
                en | The code (12) and the code ( 7) differ.
                en | Rules: 123) is a page.
                en | The recipe takes (salt) «4)» grams.
                en | («2)» opens
                en | Rules follow: («2)» Wash the car.
                en | 1 . Wash the car
                en | 1.5 litres of milk
                en | 12.
                en | You need: «1.» a torch, «2.» a rope; «3.» a map and «4.» a tent.
                en | The final ended: 4. Rescuers went home.
                en | The final ended 4. rescuers went home.
                en | «1.» Wash the car↵«2.» Dry it
                en | Bring these:↵(«1)» A tent↵(«2)» A rope
                en | Tick “«4)» none” on the form.
                en | The total is 5 ) now.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, ListMarker::new, Marked::digits);
        }
    }

    /** A note in square brackets, and what is too long or too open for one. */
    @Nested
    class OfNoteMark {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | The herd grew to 40 sheep[«4]».
                en | The herd grew to 40 sheep[«2,3]» and 20 goats[«5-7]» or cows[«8–9]».
                en | The herd grew to 40 sheep[ 4] in all.
                en | The herd grew to 40 sheep[4/5] in all.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, NoteMark::new, Marked::digits);
        }
    }

    /** Letters glued before digits make a name, unless they are money, a sign, a bound or a unit. */
    @Nested
    class OfNumberInName {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | De A2 en de N329 zijn dicht.
                en | The G7 met in room B-«12» on Monday.
                en | The value is minus5 degrees.
                en | The board is 4x6 inches.
                en | A 5-to-10 minute walk.
                en | A 5 to«10» minute walk.
                en | He ran 5km-10 miles.
                en | A rise of 5%-10 points and 5 percent-10.
                en | A rise of 5 percent«10» points.
                en | It sold 2 million-3 million and 2 million«3» units.
                en | The year FY2020 /21 was good.
                en | A COVID -«19» test.
                en | The fee CO/5 is a file.
                en | It needs rope: 1.5 metres.
                en | The ID.«3» sold well and the I.3 did not; the ID .5 is none.
                en | The year FY2020/«21» was good and the file CO/21 is lost.
                en | The over-60 club, the over60 club and an about-5 minute walk.
                en | The km-«10» sign, a 5 km-10 run, a 5-km-10 run and the km10 sign.
                en | In 2019 Covid-«19» spread.
                en | The K-«10» school and the 5k-10 run.
                en | A 4 by-5 board and a by-«5» board.
                en | A fee of USD.5 and an ID.«5».
                en | The dollar-5 note and the pound-5 note.
                en | The mix 5/6/7 sold.
                en | The B12(5) pill and the B12+5 pill.
                en | A record-5 run.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, NumberInName::new, Marked::digits);
        }
    }

    /** Two numbers with a slash, beside proper fractions and rates. */
    @Nested
    class OfSlashedNumbers {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | De leerlingen van groep «7/8» zongen.
                en | The band size «245/45» fits.
                en | In 2019/20 the club won.
                en | Season «20/22» was short.
                en | A tour is $80/4 people.
                en | 120/80
                en | In 2019/20 and in «20/21» it won and he won 20/22 of them.
                en | Year «5/6» pupils sang and 5/6 of the pupils sang.
                en | The 5/6ths shares sold, a 5/6ths majority.
                en | The mix 5/6/4 sold and the mix «6/4/5» too.
                en | He ran 8 /5 and 8/ 5 and of 5/x pupils.
                en | The «5/6»ers sang and the band «24/45.5» fits.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, SlashedNumbers::new, Marked::digits);
        }
    }

    /** Days, months, decades and dates in digits, beside figures that only look so. */
    @Nested
    class OfDateInDigits {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | The class of '«90» met again.
                en | The class of '90,000 met again.
                en | The class of '90 million met again.
                en | The class of ' 90 met again.
                en | The class of x'90 met again.
                en | The class of '901 met again.
                en | It ran from «3 to 5 May», «3 and 5 May» and «3 to 5 May 2021».
                en | It ran from 33 to «5 May 2021».
                en | It ran from 3 to 55 May.
                en | It ran 3 or «5 May».
                en | It ran 5May 2021.
                en | It ran May «5» and May «5-7» and May «5, 2021» and May «5 2021» and May «5th».
                en | In May 5 million people voted.
                en | In May «5», 300 homes burned.
                en | In May «5»-55 homes burned.
                en | In May «5» / 7 homes burned.
                en | It was built on «14-02-2021», «14/02/21», «14.02.2021» and «2021-02-14».
                en | It was built on 14-02-202 and 2021-022-14.
                en | It was built on 44-02-2021 and 14-22-2021 and «02-14-2021».
                en | It was built on 14-02- 2021.
                en | It was built on 14-02-21-7.
                en | It was built on 44-12-21 or 12-44-21 or 13-13-21.
                en | It was built in «2021-02» or 2021-x or 2021- 02 or 2021-2 or 4021-02.
                en | It was built in 2021-02.5 parts.
                en | The «1990s» and the «80s» were wild.
                en | A 125s pistol and 1995s and 95s and 900s.
                en | The over-60s and sub-80s swam.
                en | The -«60s» were cold.
                nl | In de jaren «60» en de jaren '«70» was het feest.
                nl | Het was '«70» en jaren-70 en 80 jaar.
                en | It fell in «1066 AD» and «45 BC» and not in 1200.
                en | In may 5 people fell ill and in May «5» too and in May 5 times as many.
                en | On «5 May 2021» he came and on «5 May» 300 men came and on «5 May» some came.
                en | On May «5»; 2021 of them came.
                en | The file 14-02-x and the file «14-02-2021»-x and «14-02-2021».
                en | The file 2021-xx-14 and the file 14-02-xx are lost.
                en | In «2021-02» and in 2021-ab it grew, the ratio 2021:12 fell.
                en | Over the «80s» it grew.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, DateInDigits::new, Marked::digits);
        }
    }

    /** Four digits are a year until something counts, scales or prices them. */
    @Nested
    class OfYearOrCount {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | In «2005» won Jansen.
                en | It cost 2005 won.
                en | It counted 1990 over 30 and «1990» over x.
                en | In «2019-2020» million-dollar homes sold.
                en | It planted «1120-1270» trees.
                en | It paid $1990 for it and €2005 too.
                en | It had 1990 million sheep and 1990 hundred cows.
                en | Between «1990 and 2005» and from «1990 to 2005» it grew.
                en | In «1976 or 1983» it grew.
                en | Built «1976» or «1983» maybe.
                en | It fell between «1990» and 2005.5 sheep.
                en | It ran 1996-20.5 and «1996»/2000.5 and «1996»-200.
                en | Sales rose from 1990 to 3000.
                en | It rose compared with 2019 to 5000.
                en | It rose compared with 1019 to 5,000.
                en | It sank in «1200 BC».
                en | He axed «1999» people.
                en | About «1999» and about 1999 people.
                en | About 1150 came and over 1150 fell and high «1150».
                en | In May «1999» fans sang and early «1999» fans sang and summer «1999» fans sang.
                en | Of which «1999» were blue.
                en | The index rose to 1150 and to «2005».
                nl | Zeker 1999 mensen, waarvan 1950 vrouwen.
                nl | Van wie 1950 nu slapen.
                en | «2019»
                en | In «1120-1270» millions died and the park planted 1120-1270 million trees.
                en | It rose compared with «2019» to 5,000, compared with «2019» to 5 million and compared with «2019» to $500.
                en | Since «2005» people sang and 1005 people sang.
                en | It played her «1987» songs, he killed 1999 people and killed 1150 people.
                en | The airline axed 1999 people, the band Axed «1999» songs and the label disco «1987» songs.
                en | The range is 3-1000.
                en | It ran «1996»-x, «1996»-xx, «1996–'98» and «1996-98».
                en | It ran «1996/98» and «1996», 98 more.
                en | In «1990», «2005» and «2010» it fell and in «1996» – $5 less – it rose.
                en | It rose from 700 in summer «1990» to 5,000 and in the first half «1990» to 5,000.
                en | It rose from «1990 to 2005» and from 1990 to 2005.5.
                en | A record 1150 came and in «1150» it fell; about 2150 came.
                nl | De stad bloeide tot «1200» en sliep daarna.
                nl | De index ging naar 1045 en naar «2005».
                nl | In «2002»: '1' was het cijfer.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, YearOrCount::new, Marked::digits);
        }
    }

    /** Times of day, beside lengths of time. */
    @Nested
    class OfClockInDigits {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | De winkel sluit om «20u30».
                nl | De film duurt 1u45 en is af.
                nl | De film duurt van «1u45» tot later.
                nl | De winkel sluit «20.30 uur» en 20.75 uur.
                nl | De winkel is open van «9 tot 17 uur» en tussen «9 en 17 uur».
                nl | De winkel is open «13.30-15.00 uur» en 13-15 uur.
                nl | De winkel is open van «9 tot 17.30 uur» en van 9 tot 17.x uur.
                nl | De winkel is open van 9 tot 17. 30 uur.
                nl | De winkel is open van 9 tot 77 uur.
                nl | De winkel is open van 9 of 17 uur.
                nl | De winkel duurde 3 tot 5 uur en om 3 tot «5 uur».
                nl | De trein van «20:30» reed, ook die van «20:30:15» en «20:30 uur».
                nl | De trein van 20:3 reed en 20: 30 en 20:x en 20 :30.
                en | The train leaves at 0930 hours or «0930 GMT».
                en | The bar shuts at «5am», «5 am», «11.30 p.m.» and «11:30 pm».
                en | It ran from «9 to 5pm», between «9 and 5 pm» and 9-«5 pm».
                en | It ran at «20:30»:x and 25:30.
                en | The clerk has 11.«3 am».
                en | The log has 120 GMT times and one of «0930 GMT».
                nl | Hij werkte 1200 uur en sliep om 012 uur.
                nl | De trein van 20:xx uur en die van «20:30» met 15 wagons.
                nl | De film duurt, om «1u45» sluit de zaal.
                nl | Kamer 5 om «8 uur» en na 1u 45 man.
                nl | Van 9 tot 17-30 uur.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, ClockInDigits::new, Marked::digits);
        }
    }

    /** A plus or a leading nought, and enough digits. */
    @Nested
    class OfPhoneNumber {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | Bel +«32 2 555 12 34» of «0800-1351» of «0475/12 34 56».
                nl | Bel + 32 2 555 of x+32 2 555.
                nl | De som 012 en 0 12 en «0123456789».
                nl | De som 01.5 en «01.23.45.67» en 01. 23. 45. 67.
                en | It was 1-13-2021 or 0-1-2021.
                nl | Bel +«32 2 555» of geef +32 uit, en niet -32 2 555 of 32 2 555.
                nl | Bel «0800.1351», «0800 .1351» en niet 080,1351.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, PhoneNumber::new, Marked::digits);
        }
    }

    /** Four digits and two capitals, in Dutch alone. */
    @Nested
    class OfPostcode {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | Hij woont op «1012 AB» Amsterdam.
                nl | Hij woont op «1012 CM» Amsterdam en kocht 1012 cm touw.
                nl | Hij woont op 101 AB en 1012 ABC en 1012 Ab en 1012 AB2 en 1012 AB-rit.
                nl | Hij kocht 1012 MB geheugen.
                en | He lives at 1012 AB Amsterdam.
                nl | Op «1012 AB» staat een huis, en 1012 AB/5 en 1012 AB-5 staan leeg.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, Postcode::new, Marked::digits);
        }
    }

    /** More than one point among short groups. */
    @Nested
    class OfVersion {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | Install version «2.4.1» or «10.2.1.5» now.
                en | It cost 1.234.567 or 1,2,3 or 2.4 or «1.2.345».
                en | It cost 2.4,1 or 2,4.1 now.
                en | It was 1.a and 1.5.a and «1.5.2».
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, Version::new, Marked::digits);
        }
    }

    /** An ending that is not understood takes its number along. */
    @Nested
    class OfGluedEnding {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | De «2e» en «26ste» deelnemer.
                nl | Het 24-uren feest.
                en | The «21st» and «3rd» and the «11th» and the «96th-minute» goal.
                en | He weighs 13st and 11st.
                en | The «3rd» - minute goal.
                en | The 40-year-old, the 5-pound, the 5usd, the 5p coin, the 5x zoom.
                en | The 12-man team, the «12-Man» team, the «12-the» team.
                en | The 2e5 grains and 2-e5.
                en | He was «6th», not 6 th and not 6-th.
                en | The 70s and the 1970s.
                en | The 5yo boy, the 5pc rise, the 5-to-10 walk.
                en | The 5-per-day rule and the 5-per rule.
                en | The 5dozen eggs, the 5x zoom, the 5k run.
                nl | De «747-piloot» landde.
                en | The 5million, the 5-million man, the 5bn.
                en | The 5bpm beat, the 5-mph wind and the 5p.a. rate.
                en | The 5fifths and the 5-fifths and 2thirds.
                en | The 5plus team and the 5-plus team.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, GluedEnding::new, Marked::digits);
        }
    }

    /** Two small numbers with a dash, unless something is counted or measured. */
    @Nested
    class OfScore {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | Ajax won met «3-1».
                nl | Ajax won met «3—1» van PSV.
                en | The vote was «300-20» and 1300-20 and 20-1300.
                en | The fee was $30-20 and 30-20.5 and «20-30».
                en | It takes about 30-20 and over 30-20.
                en | The code «3-045» miles is out.
                en | The code «12-34» - 56 is out.
                en | Boys 12-14 years old swam and 12-14-year-olds swam.
                en | The team won «4-2» goals.
                en | The team has 2-4 goals.
                en | The team won «3-1», «3–1», «3—1», «3 - 1» and not $3-1 or 3-1000.
                en | The file «14-123-2021» and «14-02-2021-5».
                en | The 3 -1/2 inch pipe and the score 3-1/2.
                en | It costs 1-3 million and they won «3-1».
                en | It costs 1-3k or 3-1k and group «3-1» k.
                en | It costs 2-1k and ours «3-1» won.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, Score::new, Marked::digits);
        }
    }

    /** Years as they are spoken. */
    @Nested
    class OfYearInWords {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | Written in «nineteen eighty-four» and «twenty sixteen» and «nineteen eighty».
                en | Written in «nineteen eighty»-x.
                nl | Hij is geboren in «negentienhonderdvijftig» en zeventienhonderd.
                nl | In negentienhonderdvijftig miljoen gevallen.
                nl | In tweehonderdvijftig en vijftienduizend.
                en | In «nineteen eighty» only five came.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, YearInWords::new, Marked::words);
        }
    }

    /** An ordinal behind a hyphen. */
    @Nested
    class OfOrdinalInWords {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                en | The «twenty-second» day.
                en | The twenty second day.
                en | The five-second rule.
                en | The «twenty-second» day, and twenty came second in twenty-five days.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, OrdinalInWords::new, Marked::words);
        }
    }

    /** Times of day in words. */
    @Nested
    class OfClockInWords {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | Om «half acht» en om «half twaalf» ging de bel.
                nl | Om «zeven uur» en na zeven uur slaap.
                nl | Het duurde drie tot vijf uur.
                nl | Het duurde om drie tot «vijf uur».
                nl | Hij kwam tussen drie tot «vijf uur».
                nl | Hij kwam van drie tot «vijf uur».
                nl | Hij kwam maandag drie tot «vijf uur».
                nl | Het duurde elf tot twaalf uur.
                nl | Het duurde veel tot «twaalf uur».
                nl | Er zijn tien voor een.
                en | At hundred past two he ran.
                en | It was ten past many.
                nl | Om «half acht» mensen wekken en om het uur slapen.
                nl | Half een man, half een derde en «half een».
                nl | Half veel, half mei en «half acht».
                nl | «Half een» is laat, «half een» in de nacht en «half een» of later.
                nl | Het is «tien over twee», «twintig over twee» en tien over twintig.
                nl | Tien voor twee mannen en tien voor een en «tien voor twee».
                en | It came at «ten to two» and at ten-two and the odds were ten to two.
                en | It came at «seven o'clock», after «seven o'clock» and seven hours.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, ClockInWords::new, Marked::words);
        }
    }

    /** Decades behind the word for years. */
    @Nested
    class OfDecadeInWords {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | In «de jaren negentig», «de jaren 60» en «de jaren '90» was het feest.
                nl | In de jaren daarna, in de jaren 'x en de jaren x90.
                nl | De jaren van 90, de jaren 'x en de jaren - 90.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, DecadeInWords::new, Marked::words);
        }
    }

    /** Sayings with a number in them. */
    @Nested
    class OfName {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                nl | Het is «vijf voor twaalf» voor de natuur.
                en | The «Twelve Apostles» stand.
                """)
        void consumes(String language, String marked) {
            assertMarked(language, marked, Name::new, Marked::words);
        }
    }
}
