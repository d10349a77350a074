package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/** One readable case of each rule, with the whole explanation. */
class TextCheckerTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static TextChecker checker;

    @BeforeAll
    static void build() throws IOException {
        checker = TextChecker.builder().build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | De brug kostte 200 miljoen dollar (165 miljoen euro). | currency-equivalent | SUPPORTED | ROUNDED | 200 miljoen dollar komt neer op 163.599.000 tot 166.903.000 EUR tegen de koersen van 2021-02-01/2021-02-26; 165 miljoen euro klopt daarmee.
            nl | De brug kostte 200 miljoen dollar (265 miljoen euro). | currency-equivalent | REFUTED | CONTRADICTED | 200 miljoen dollar komt neer op 163.599.000 tot 166.903.000 EUR tegen de koersen van 2021-02-01/2021-02-26, niet op 265 miljoen euro.
            en | In 2017, the bridge cost $200 million (€165 million). | currency-equivalent | SUPPORTED | ROUNDED | €165 million uses the rates of 2021-02-01/2021-02-26, around publication, at which $200 million comes to 163,599,000 to 166,903,000 EUR; at those of 2017-01-02/2017-12-29, the time it speaks of, it would be 165,837,000 to 192,585,000 EUR.
            nl | De weg is 53 kilometer (33 mijl) lang. | unit-equivalent | SUPPORTED | ROUNDED | 53 kilometer is 32,622 tot 33,2434 [mi_i]; 33 mijl klopt daarmee.
            en | The road is 33 miles (530 km) long. | unit-equivalent | REFUTED | MAGNITUDE_SLIP | 33 miles is 52.3037 to 53.913 km, not 530 km.
            nl | De omzet steeg van 240 naar 288 miljoen euro, een stijging van 20 procent. | percent-change | SUPPORTED | ROUNDED | Van 240.000.000 naar 288 miljoen euro is een verandering van 17,4428 tot 22,6616 procent; 20 procent klopt daarmee.
            en | Sales rose from 240 to 288 million euros, an increase of 32 percent. | percent-change | REFUTED | CONTRADICTED | From 240,000,000 to 288 million euros is a change of 17.4428 to 22.6616 percent, not 32 percent.
            nl | De rente steeg van 4 naar 5 procent, een stijging van 1 procent. | percent-point | REFUTED | PERCENT_POINT_CONFUSION | Van 4 naar 5 procent is 0 tot 2 procentpunt, een verandering van 25 procent; 1 procent haalt die door elkaar.
            en | The rate rose from 4.0 to 5.5 percent, an increase of 1.5 percentage points. | percent-point | SUPPORTED | EXACT | From 4 to 5.5 percent is 1.5 percentage points; 1.5 percentage points agrees.
            nl | De organisatie telt 48 leden, van wie 12 vrouwen (25 procent). | share-of-total | SUPPORTED | EXACT | 12 vrouwen van 48 leden is 25 procent; 25 procent klopt daarmee.
            en | The group has 48 members, including 12 women (35 percent). | share-of-total | REFUTED | CONTRADICTED | 12 women of 48 members is 25 percent, not 35 percent.
            en | 300 of the 500 members (70 percent) voted in favour. | share-of-total | REFUTED | CONTRADICTED | 300 of 500 members is 57.6471 to 62.449 percent, not 70 percent.
            en | One in five pupils (20 percent) plays truant. | share-of-total | SUPPORTED | EXACT | One in five is 20 percent; 20 percent agrees.
            nl | De groep telde 48 leden, van wie 52 vrouwen. | sum-of-parts | REFUTED | CONTRADICTED | 52 vrouwen kan geen deel zijn van 48 leden.
            nl | De club telt 45 leden: 21 mannen en 24 vrouwen. | sum-of-parts | SUPPORTED | EXACT | 21 mannen, 24 vrouwen is samen 45; 45 leden klopt daarmee.
            en | The club has 45 members: 21 men and 42 women. | sum-of-parts | REFUTED | CONTRADICTED | 21 men, 42 women add up to 63, not to 45 members.
            nl | De prijs verdubbelde van 31 naar 62 euro. | multiple | SUPPORTED | ROUNDED | Van 31 naar 62 euro is 1,95238 tot 2,04918 keer zo veel; verdubbelde klopt daarmee.
            en | The price tripled from 31 to 62 euros. | multiple | REFUTED | CONTRADICTED | From 31 to 62 euros is 1.95238 to 2.04918 times as much, which is not tripled.
            nl | Brand kost 12 koeien het leven // Bij een brand zijn 12 koeien omgekomen. De stal is weg. | repeated-figure | SUPPORTED | EXACT | De kop zegt 12 koeien, en het artikel ook: 12 koeien.
            en | Fire kills 12 cows // A fire at a farm has killed 21 cows. The barn was destroyed. | repeated-figure | REFUTED | CONTRADICTED | The headline says 12 cows, the article 21 cows.
            en | Fire kills 45 cows // A fire at a farm has killed 12 cows. Another one killed 21 cows. | repeated-figure | CONFLICTING | CONTRADICTED | The headline says 45 cows, the article 12 cows.
            en | Fire kills 12 cows // The barn was destroyed. Nobody was hurt. The farm used to have 300 cows. | repeated-figure | NOT_ENOUGH_INFO | UNDECIDABLE | The headline says 12 cows, the article 300 cows, perhaps of something else.
            en | Fire kills 12 cows // The barn was destroyed. Nobody was hurt. The fire killed 300 cows. | repeated-figure | CONFLICTING | CONTRADICTED | The headline says 12 cows, the article 300 cows.
            en | Ten people hurt in crash // A bus with 40 people on board left the road. | repeated-figure | NOT_ENOUGH_INFO | UNDECIDABLE | The headline says Ten people, the article 40 people, perhaps of something else.
            nl | Nog 30 patiënten op intensive care // Gisteren lagen er 34 patiënten op intensive care. | repeated-figure | NOT_ENOUGH_INFO | UNDECIDABLE | De kop zegt 30 patiënten, het artikel 34 patiënten, misschien van iets anders.
            nl | Winkel schrapt 100 banen // De winkel wil 120 banen schrappen. | repeated-figure | REFUTED | CONTRADICTED | De kop zegt 100 banen, het artikel 120 banen.
            nl | De brug kostte 12,5 miljoen euro. Dat was veel. Volgens de wethouder kostte de brug 12,5 miljard euro. | magnitude | REFUTED | MAGNITUDE_SLIP | De tekst heeft 12,5 miljoen euro en 12,5 miljard euro voor hetzelfde: in een van de twee klopt de macht van tien niet.
            en | The town has 12,500 inhabitants. The mayor said the town has 125,000 inhabitants. | magnitude | REFUTED | MAGNITUDE_SLIP | The text has 12,500 inhabitants and 125,000 inhabitants for the same thing: one of them has a wrong power of ten.
            nl | De 60-jarige Jan Jansen, geboren op 3 mei 1960 in Assen, wordt directeur. | age | SUPPORTED | EXACT | Wie geboren is in of op 3 mei 1960, is 60 jaar op 2021-02-01/2021-02-28; 60-jarige klopt daarmee.
            en | Ann Smith, 36, born in Leeds in 1974, will be the director. | age | REFUTED | CONTRADICTED | Someone born in or on 1974 is 46 to 47 at 2021-02-01/2021-02-28, not 36.
            en | In 2010, the 26-year-old Ann Smith, born in 1984, had a part. | age | SUPPORTED | ROUNDED | Someone born in or on 1984 is 25 to 26 at 2010-01-01/2010-12-31; 26-year-old agrees.
            nl | Hij was negen jaar (2010-2014) wethouder. | duration | REFUTED | CONTRADICTED | 2010-2014 is 3 tot 5 jaar, niet negen jaar.
            en | The works took four months, from March to June. | duration | SUPPORTED | ROUNDED | from March to June is 3 to 4 months; four months agrees.
            en | From 2010 to 2014, 48 months, the road was shut. | duration | SUPPORTED | ROUNDED | From 2010 to 2014 is 48 to 60 months; 48 months agrees.
            nl | Het budget is verdeeld: 40 procent voor wegen, 35 procent voor scholen en 30 procent voor zorg. | sum-of-parts | REFUTED | CONTRADICTED | 40 procent, 35 procent, 30 procent is samen 103,1 tot 106,9 procent, meer dan één geheel.
            en | In the survey, 40 percent spoke French, 35 percent German and 30 percent English. | sum-of-parts | NOT_ENOUGH_INFO | UNDECIDABLE | 40 percent, 35 percent, 30 percent add up to 103.1 to 106.9 percent, which is more than one whole, unless some are counted twice.
            en | Fire kills 12 cows // A fire at a farm has killed 120 cows. The barn was destroyed. | repeated-figure | REFUTED | MAGNITUDE_SLIP | The headline says 12 cows, the article 120 cows.
            nl | De rente steeg van 4 naar 5 procent, een stijging van 25 procentpunt. | percent-point | REFUTED | PERCENT_POINT_CONFUSION | Van 4 naar 5 procent is een verandering van 0 tot 57,1429 procent, dat is 0 tot 2 procentpunt; 25 procentpunt haalt die door elkaar.
            nl | Het kostte 5 Noord-Koreaanse won (3 euro). | currency-equivalent | NOT_ENOUGH_INFO | UNDECIDABLE | 5 Noord-Koreaanse won is niet om te rekenen: de bronnen hebben geen koersen van KPW in EUR.
            en | It cost $200 million (€260 million). | currency-equivalent | REFUTED | CONTRADICTED | $200 million comes to 163,599,000 to 166,903,000 EUR at the rates of 2021-02-01/2021-02-26, not to €260 million.
            nl | De omzet steeg van 240 naar 288 miljoen euro, een daling van 20 procent. | percent-change | REFUTED | CONTRADICTED | Van 240.000.000 naar 288 miljoen euro is een verandering van -22,6616 tot -17,4428 procent, niet van 20 procent.
            en | The rate rose from 4.0 to 5.5 percent, an increase of 37.5 percentage points. | percent-point | REFUTED | PERCENT_POINT_CONFUSION | From 4 to 5.5 percent is a change of 34.5679 to 40.5063 percent, which is 1.4 to 1.6 percentage points; 37.5 percentage points confuses the two.
            en | The rate rose from 4.0 to 5.5 percent, an increase of 1.5 percent. | percent-point | REFUTED | PERCENT_POINT_CONFUSION | From 4 to 5.5 percent is 1.4 to 1.6 percentage points, which is a change of 34.5679 to 40.5063 percent; 1.5 percent confuses the two.
            nl | Een op de vijf leerlingen (30 procent) spijbelt. | share-of-total | REFUTED | CONTRADICTED | Een op de vijf is 20 procent, niet 30 procent.
            nl | In 1985 kostte de brug 120 miljoen frank, omgerekend zo'n 3 miljoen euro. | currency-equivalent | SUPPORTED | HEDGED | 120 miljoen frank komt neer op 2.974.720 EUR tegen de koersen van 1999-01-01; 3 miljoen euro klopt daarmee.
            nl | De brug kostte 200 miljoen dollar, omgerekend zo'n 130 miljoen euro. | currency-equivalent | NOT_ENOUGH_INFO | UNDECIDABLE | 200 miljoen dollar komt neer op 163.599.000 tot 166.903.000 EUR tegen de koersen van 2021-02-01/2021-02-26, niet op 130 miljoen euro; als CAD zou het kloppen.
            nl | Het kostte 200 miljoen dollar, ofwel ongeveer 160 miljoen euro. | currency-equivalent | SUPPORTED | HEDGED | 200 miljoen dollar komt neer op 163.599.000 tot 166.903.000 EUR tegen de koersen van 2021-02-01/2021-02-26; 160 miljoen euro klopt daarmee.
            en | The 25 staff share a bonus pool of $500,000, an average of $2,000 each. | average | REFUTED | MAGNITUDE_SLIP | $500,000 divided by 25 staff is 19,600 to 20,400, not $2,000.
            nl | De gemeente kocht 500 laptops voor 250.000 euro, 500 euro per stuk. | average | SUPPORTED | ROUNDED | 250.000 euro gedeeld door 500 laptops is 490 tot 510,204; 500 euro per stuk klopt daarmee.
            en | Of the 250 pupils at the school, 95 walk to class, or 45 percent. | share-of-total | REFUTED | CONTRADICTED | 95 of 250 pupils is 37.2549 to 38.7755 percent, not 45 percent.
            nl | Driekwart van de 400 leden, 300 mensen, stemde voor. | share-of-total | SUPPORTED | ROUNDED | Driekwart daarvan is 298 tot 302; 300 mensen klopt daarmee.
            en | The fund holds 120 of 480 shops, 40 percent. | share-of-total | REFUTED | CONTRADICTED | 120 of 480 is 25 percent, not 40 percent.
            nl | De notaris rekent 2 procent van de waarde van 250.000 euro, dus 500 euro. | product | REFUTED | MAGNITUDE_SLIP | Met 2 procent van 250.000 euro is het 3.675 tot 6.375, niet 500 euro.
            en | Profits fell 15% to $56m, against $66m a year earlier. | percent-change | SUPPORTED | ROUNDED | From $66m to $56m is a change of 14.2857 to 16.0305 percent; 15% agrees.
            nl | Vier jaar geleden was de opkomst 67 procent. Nu is ze 61 procent. Dat is een daling van 6 procentpunt. | percent-point | SUPPORTED | ROUNDED | Van 67 procent naar 61 procent is 5,5 tot 6,5 procentpunt; 6 procentpunt klopt daarmee.
            en | The shares were up 8.5p, or 8.1 percent, at 113.5p. | percent-change | SUPPORTED | ROUNDED | A move of 8.5p that ends at 113.5p is one of 8.04379 to 8.14674 percent; 8.1 percent agrees.
            nl | Er kwamen 90.000 bezoekers, drie keer zoveel als de 45.000 van vorig jaar. | ratio | REFUTED | CONTRADICTED | 90.000 bezoekers is 1,93846 tot 2,06292 keer 45.000, en dat is niet drie keer.
            en | The party won 24 seats, nine more than the 17 it had. | difference | REFUTED | CONTRADICTED | Between 24 seats and 17 lie 6.5 to 7.5, not nine.
            nl | De reserve slonk met 8 miljoen euro, van 30 miljoen naar 22 miljoen euro. | difference | SUPPORTED | ROUNDED | Van het vorige niveau naar 22 miljoen euro is 7.400.000 tot 8.600.000; 8 miljoen euro klopt daarmee.
            en | The firm employs 640 people, 410 in Leeds and 320 in York. | sum-of-parts | REFUTED | CONTRADICTED | The parts add up to 720 to 740, not to 640 people.
            nl | De prijzen stegen in 2021 met 5 procent en in 2022 met 10 procent, samen 15,5 procent. | growth | SUPPORTED | ROUNDED | 5 procent en daarna 10 procent komt neer op 14,95 tot 16,05 procent; 15,5 procent klopt daarmee.
            en | Wages rose 6 percent while prices rose 9 percent, so real wages fell by about 15 percent. | growth | REFUTED | CONTRADICTED | 6 percent against 9 percent leaves 1.84332 to 4 percent, not 15 percent.
            en | Rent is €1,200 a month, or €16,400 a year. | product | REFUTED | CONTRADICTED | €1,200 a month comes to 14,112 to 14,688 over the other period, not to €16,400 a year.
            nl | De vlucht duurt 210 minuten, tweeënhalf uur. | unit-equivalent | REFUTED | CONTRADICTED | 210 minuten is 3,43 tot 3,57 in de andere eenheid, niet tweeënhalf uur.
            en | Rents rose 3.4 percent last year. The 34 percent rise is the largest since 2008. | repeated-figure | REFUTED | MAGNITUDE_SLIP | The text has 3.4 percent before, and 34 percent for the same.
            en | Storm leaves 21 dead // Twelve people died when a storm swept across the islands on Thursday. | repeated-figure | REFUTED | CONTRADICTED | The headline says 21 dead, the article Twelve people.
            nl | De school kostte 1,2 miljard euro in 2021 en 1,3 miljoen euro in 2022. | magnitude | REFUTED | MAGNITUDE_SLIP | 1,2 miljard euro en 1,3 miljoen euro staan naast elkaar voor hetzelfde: een van beide heeft een verkeerde macht van tien.
            """)
    void eachRuleExplainsItself(
            String language, String text, String rule, Verdict verdict, Grade grade, String explanation) {
        List<Finding> findings = checker.check(extract(language, text));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule().label()).isEqualTo(rule);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.grade()).isEqualTo(grade);
        assertThat(finding.explanation()).isEqualTo(explanation);
    }

    /** What stands beside each other is not always of the same thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De werkloosheid daalde van 6 naar 5 procent, na een stijging van 9 procent.",
                "De omzet steeg van 240 naar 288 miljoen euro, terwijl de winst met 3 procent daalde.",
                "Er zijn 48 leden. Er zijn 12 vrouwen.",
                "In de zaal zaten 45 mensen: 21 mannen waren te laat.",
                "Er werkten 45 mensen aan 12.500 woningen, zei de wethouder. De bond telde er 125.000.",
                "De brug kost 12 miljoen euro. De tunnel kost 12 miljard euro.",
                "Volgens de politie kwamen er 12.500 mensen. Volgens de bond kwamen er 125.000 mensen.",
                "Maria (45) kreeg een dochter, geboren in 2001.",
                "Geboren in 1900, overleed hij op 85-jarige leeftijd.",
                "De toen 25-jarige Jansen, geboren in 1960, werd directeur.",
                "Geboren in 1960 was zij 20 jaar oud toen zij vertrok.",
                "Jansen (36) trouwde met Anna, geboren in 1990.",
                "Zij kreeg drie jaar, tussen 2010 en 2020, hulp.",
                "Het bestaat uit 60 procent katoen, 50 procent daarvan uit India.",
                "Van 2010 tot 2014, twee jaar langer dan gepland, stond het leeg.",
                "Van 2010 tot 2014 gold twee jaar lang een verbod.",
                "Het budget is verdeeld: 60 procent van de mannen en 55 procent van de vrouwen is tevreden.",
                "Het budget is verdeeld: 40 procent voor wegen en 60 procent voor scholen.",
                "Brand in 12 stallen // In Assen brandden 5 stallen af. In Emmen waren het 7 stallen.",
                "Hij zei: \"Er vielen twintig doden.\" Later bleken er dertig doden te zijn.",
                "“Wij hebben 200 woningen nodig.” De stad telt 5000 woningen.",
                "De omzet steeg van 240 naar 288 miljoen euro, de huur steeg 3 procent.",
                "De verkoop daalde 4 procent doordat de prijs van 2 naar 3 euro steeg.",
                "De kosten verdubbelden toen het aantal werknemers steeg van 200 naar 250.",
                "In Gent stierven 125 mensen. In het hele land stierven 125.000 mensen.",
                "De kiezers zijn verdeeld: 60 procent is voor een brug, 55 procent voor een tunnel.",
                "De partij verdeelt de lijst; 60 procent is vrouw, 55 procent is jonger dan 40.",
                "Geen cijfers."
            })
    void saysNothingOfOtherThings(String text) {
        assertThat(checker.check(extract("nl", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Membership rose from 200 to 250 as prices rose 4 percent.",
                "The rate rose from 2 to 3 percent, so house prices fell 4 percent.",
                "Costs doubled when staff numbers rose from 200 to 250.",
                "In Leeds 125 people died. Across the country 1,250 people died.",
                "Opinion is divided: 60 percent back a bridge, 55 percent a tunnel.",
                "The mixture comprises 60 percent water, against 55 percent earlier.",
                "Lee, born in 1990, beat a 17-year-old opponent.",
                "The suspect, born in 1990, allegedly threatened a 15-year-old girl.",
                "He said: “We lost 20 members.” The union has 300 members."
            })
    void saysNothingOfOtherThingsInEnglish(String text) {
        assertThat(checker.check(extract("en", text))).isEmpty();
    }

    /** A difference of temperatures has no zero point. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was 2°C (3.6°F) warmer than usual. | SUPPORTED
            It was 30°C (86°F) in the shade. | SUPPORTED
            It was 30°C (96°F) in the shade. | REFUTED
            """)
    void aTemperatureMayBeADifference(String text, Verdict verdict) {
        assertThat(checker.check(extract("en", text)))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    @Test
    void withoutADateNothingIsConverted() {
        Extraction undated = EXTRACTOR.extract(
                Article.of("It cost $200 million (€165 million).").withLanguage(Language.ENGLISH));

        assertThat(checker.check(undated)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_INFO);
            assertThat(finding.grade()).isEqualTo(Grade.UNDECIDABLE);
            assertThat(finding.expected()).isEmpty();
            assertThat(finding.explanation()).isEqualTo("$200 million cannot be converted: the text has no date.");
        });
    }

    @Test
    void theRatesAreTheSources() {
        Finding finding = checker.check(extract("en", "The bridge cost $200 million (€165 million)."))
                .get(0);

        assertThat(finding.sources())
                .containsExactly(new Finding.Source("ECB euro reference rates", "2021-02-01/2021-02-26"));
        assertThat(finding.claims()).containsExactly(0, 1);
        assertThat(finding.deviation()).isZero();
    }

    @Test
    void rulesOfOnesOwnComeAfterTheOthers() throws IOException {
        TextRule unlucky =
                (extraction, findings) -> IntStream.range(0, extraction.claims().size())
                        .filter(i -> extraction.claims().get(i).text().startsWith("13"))
                        .forEach(i -> findings.add(new Finding(
                                Rule.MAGNITUDE,
                                Verdict.NOT_ENOUGH_INFO,
                                Grade.UNDECIDABLE,
                                List.of(i),
                                Optional.empty(),
                                Optional.empty(),
                                BigDecimal.ZERO,
                                List.of(),
                                "Nobody has 13 of " + findings.size())));
        TextChecker own = TextChecker.builder().rule(unlucky).build();

        assertThat(own.check(extract("en", "There were 13 boats. The price doubled from 31 to 62 euros.")))
                .extracting(Finding::explanation)
                .containsExactly(
                        "Nobody has 13 of 1",
                        "From 31 to 62 euros is 1.95238 to 2.04918 times as much; doubled agrees.");
    }

    @Test
    void explanationsMayBeInTheOtherLanguage() throws IOException {
        TextChecker dutch = TextChecker.builder().explainIn(Language.DUTCH).build();

        assertThat(dutch.check(extract("en", "The price tripled from 31 to 62 euros.")))
                .extracting(Finding::explanation)
                .containsExactly("Van 31 naar 62 euros is 1,95238 tot 2,04918 keer zo veel, dat is niet tripled.");
    }

    /** What stands apart is said in the language of the text, whatever that of the explanation. */
    @ParameterizedTest
    @EnumSource
    void theVerdictIsThatOfTheText(Language explanations) throws IOException {
        TextChecker other = TextChecker.builder().explainIn(explanations).build();

        assertThat(other.check(extract("en", "The rate fell from 6 to 5 percent, after an increase of 9 percent.")))
                .isEmpty();
        assertThat(other.check(extract("nl", "De rente daalde van 6 naar 5 procent, na een stijging van 9 procent.")))
                .isEmpty();
    }

    /** An amount of some years back, restated at the rate of the day that the article came out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | In 2017 kocht de stad het terrein voor 90 miljoen dollar (74,4 miljoen euro). | 74,4 miljoen euro gebruikt de koersen van 2021-02-01/2021-02-26, rond publicatie, waartegen 90 miljoen dollar neerkomt op 73.619.600 tot 75.106.400 EUR; tegen die van 2017-01-02/2017-12-29, de tijd waarover het gaat, zou het 74.626.900 tot 86.663.500 EUR zijn.
            """)
    void aRestatedAmountSaysOfWhichDayItsRateIs(String language, String text, String explanation) {
        assertThat(checker.check(extract(language, text))).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(finding.explanation()).isEqualTo(explanation);
            assertThat(finding.sources()).isNotEmpty();
        });
    }

    @Test
    void oneCheckerServesManyThreads() {
        List<Extraction> extractions = IntStream.range(0, 400)
                .mapToObj(i -> extract(
                        i % 2 == 0 ? "nl" : "en",
                        i % 2 == 0
                                ? "De prijs verdubbelde van 31 naar " + i + " euro."
                                : "The bridge cost $200 million (€" + i + " million)."))
                .toList();
        List<List<Finding>> alone = new ArrayList<>();
        extractions.forEach(extraction -> alone.add(checker.check(extraction)));

        assertThat(extractions.parallelStream().map(checker::check).toList()).isEqualTo(alone);
    }

    private static Extraction extract(String language, String text) {
        return EXTRACTOR.extract(Article.of(text.replace(" // ", "\n\n"))
                .withLanguage(Language.of(language))
                .withDate(new PartialDate(2021, 2, 0)));
    }
}
