package org.statclaim.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.robust.ProcessorTime;

@Tag("slow")
class CrossCheckerTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static CurrencyConverter currencies;

    @BeforeAll
    static void rates() throws IOException {
        currencies = CurrencyConverter.builder().build();
    }

    @Test
    void theNewestComesFirstWithWhoSaidIt() {
        ComparedStatistic compared = one(
                english("old", "2021-01-20", "The Leeds tram will cost 80 million euros, the council said."),
                english("new", "2021-02-11", "The Leeds tram will cost 95 million euros, according to the builder."));

        assertThat(compared.verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(compared.statements()).extracting(Statement::article).containsExactly("new", "old");
        assertThat(compared.statements()).extracting(Statement::version).containsExactly(1, 2);
        assertThat(compared.statements())
                .extracting(statement -> statement.claim().attribution().map(Attribution::text))
                .containsExactly(Optional.of("the builder"), Optional.of("the council"));
        assertThat(compared.explanation())
                .isEqualTo("The articles differ on Leeds tram: new (2021-02-11): 95 million euros, according to the"
                        + " builder; old (2021-01-20): 80 million euros, according to the council.");
    }

    @Test
    void explanationsAreInTheLanguageOfTheNewestOrTheOneAskedFor() {
        Extraction[] articles = {
            dutch("oud", "2021-01-20", "De Leidse tram kost 80 miljoen euro."),
            dutch("nieuw", "2021-02-11", "De Leidse tram kost ruim 95 miljoen euro, zegt de wethouder.")
        };

        assertThat(one(articles).explanation())
                .isEqualTo("De artikelen verschillen over Leidse tram: nieuw (2021-02-11): 95 miljoen euro = 95.000.000"
                        + " tot 104.500.000 EUR, volgens de wethouder; oud (2021-01-20): 80 miljoen euro.");
        assertThat(all(new CrossChecker(Tolerance.STANDARD, currencies, Optional.of(Language.ENGLISH)), articles))
                .singleElement()
                .satisfies(compared -> assertThat(compared.explanation()).startsWith("The articles differ on "));
    }

    @Test
    void moneyAgreesAtTheRatesOfItsDate() {
        ComparedStatistic agreed = one(
                english("a", "2021-02-14", "The Rotterdam lock will cost US$200 million."),
                english("b", "2021-02", "The Rotterdam lock will cost 165 million euros."));
        ComparedStatistic differing = one(
                english("a", "2002-02-14", "The Rotterdam lock will cost US$200 million."),
                english("b", "2002-02", "The Rotterdam lock will cost 165 million euros."));

        assertThat(agreed.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(agreed.explanation()).startsWith("2 articles agree on Rotterdam lock; the newest is b (2021-02)");
        assertThat(agreed.sources())
                .extracting(Finding.Source::date)
                .containsExactly("2021-02-12"); // the last fixing before a Sunday
        assertThat(differing.verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(differing.explanation()).contains("US$200 million = 2");
    }

    @Test
    void aDollarOfNoCountryCountsWhereItAgreesOrIsComparedWithItself() {
        Extraction dollars = dutch("a", "2021-02-14", "De nieuwe sluis kost 200 miljoen dollar.");

        assertThat(one(dollars, dutch("b", "2021-02-14", "De nieuwe sluis kost 165 miljoen euro."))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(one(dollars, dutch("b", "2021-02-14", "De nieuwe sluis kost 250 miljoen dollar."))
                        .verdict())
                .isEqualTo(Verdict.CONFLICTING);
        assertThat(all(dollars, dutch("b", "2021-02-14", "De nieuwe sluis kost 210 miljoen euro.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The merger will cost 3 million euros. | The merger will cost 40 million euros.
            The strike in Leeds lasted three days. | The strike in Leeds lasted nine days.
            In Leeds 30 percent of the bakers fear a shortage. | In Leeds 55 percent of the bakers welcome the plan.
            Net profit was 3 million euros. | Net profit was 8 million euros.
            """)
    void whatMayBeSeveralThingsIsNoDifference(String one, String other) {
        assertThat(all(english("a", "2021-02-14", one), english("b", "2021-02-15", other)))
                .isEmpty();
    }

    @Test
    void sharesDifferWhereBothSayTheSame() {
        assertThat(one(
                                english("a", "2021-02-14", "In Leeds 30 percent of the bakers fear a shortage."),
                                english("b", "2021-02-15", "In Leeds 55 percent of the bakers fear a shortage."))
                        .verdict())
                .isEqualTo(Verdict.CONFLICTING);
    }

    @Test
    void measuresAgreeAfterConversion() {
        assertThat(one(
                                dutch("a", "2021-02-14", "De haventunnel is 12,2 kilometer lang."),
                                dutch("b", "2021-02-14", "De haventunnel is 7,6 mijl lang."))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void boundsAndHedgesAreIntervals() {
        assertThat(one(
                                english("a", "2021-02-14", "Leeds has more than 300 libraries."),
                                english("b", "2021-02-14", "Leeds has 452 libraries."))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(one(
                                english("a", "2021-02-14", "Leeds has about 300 libraries."),
                                english("b", "2021-02-14", "Leeds has 452 libraries."))
                        .verdict())
                .isEqualTo(Verdict.CONFLICTING);
    }

    @Test
    void aPublicationFarOffIsAnotherTime() {
        List<ComparedStatistic> found = all(
                english("a", "2021-02-14", "Leeds has 40 libraries."),
                english("b", "2021-01-20", "Leeds has 44 libraries."),
                english("c", "2019-01-20", "Leeds has 52 libraries."),
                english("d", "2018-12-31", "Leeds has 52 libraries."));

        assertThat(found).extracting(CrossCheckerTest::articles).containsExactly("a b", "c d");
        assertThat(found)
                .extracting(ComparedStatistic::verdict)
                .containsExactly(Verdict.CONFLICTING, Verdict.SUPPORTED);
    }

    @Test
    void aTimeOfItsOwnIsComparedWheneverItAppeared() {
        assertThat(one(
                        english("a", "2021-02-14", "In 2016 Leeds had 40 libraries."),
                        english("b", "2017-02-14", "Last year Leeds had 43 libraries.")))
                .satisfies(compared -> {
                    assertThat(compared.verdict()).isEqualTo(Verdict.CONFLICTING);
                    assertThat(compared.statistic().time()).isPresent();
                });
    }

    @Test
    void textsWithoutADateAreComparedWithEachOther() {
        Extraction dated = english("a", "2021-02-14", "Leeds has 40 libraries.");
        Extraction undated = EXTRACTOR.extract(
                Article.of("Leeds has 44 libraries.").withId("b").withLanguage(Language.ENGLISH));
        Extraction other = EXTRACTOR.extract(
                Article.of("Leeds has 42 libraries.").withId("c").withLanguage(Language.ENGLISH));

        assertThat(all(dated, undated)).isEmpty();
        assertThat(articles(one(dated, undated, other))).isEqualTo("b c");
    }

    @Test
    void anArticleThatContradictsItselfSpeaksOfSeveralThings() {
        Extraction several = english("a", "2021-02-14", "Leeds has 40 libraries. Leeds closed 12 libraries.");

        assertThat(all(several, english("b", "2021-02-14", "Leeds has 52 libraries.")))
                .isEmpty();
        assertThat(all(several)).isEmpty();
    }

    @Test
    void aRestatementIsNoStatementOfItsOwn() {
        ComparedStatistic compared = one(
                english("a", "2021-02-14", "The harbour tunnel is 33 miles (53 km) long."),
                english("b", "2021-02-14", "The harbour tunnel is 53 km long."));

        assertThat(compared.statements()).hasSize(2);
        assertThat(compared.verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatHasNoRateIsLeftOut() {
        assertThat(all(
                        english("a", "2021-02-14", "The Leeds tram will cost 80 million euros."),
                        english("b", "2021-02-14", "The Leeds tram will cost 80 million North Korean won.")))
                .isEmpty();
    }

    @Test
    void manyVersionsAreNotAllTold() {
        Extraction[] articles = new Extraction[9];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = english("n" + i, "2021-02-14", "Leeds has " + (41 + 3 * i) + " libraries.");
        }

        assertThat(one(articles).explanation())
                .contains("n4 ")
                .doesNotContain("n5 ")
                .endsWith("; ….");
    }

    /** By another order of the articles, the same groups with the same verdicts. */
    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Random random = new Random(3);
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String day = String.format(Locale.ROOT, "2021-%02d-%02d", 1 + i % 12, 1 + random.nextInt(28));
            String town = List.of("Leeds", "York", "Derby").get(random.nextInt(3));
            String noun = random.nextBoolean() ? "bakeries" : "libraries";
            articles.add(english("n" + i, day, town + " has " + (40 + random.nextInt(3)) + " " + noun + "."));
        }
        List<String> expected = told(articles);

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(articles, random);
            assertThat(told(articles)).isEqualTo(expected);
        }
    }

    @Test
    void manyArticlesOnOneThingTakeNoQuadraticTime() {
        Extraction[] forms = {
            english("a", "2021-02-14", "Leeds has 40 libraries."), english("b", "2021-02-14", "Leeds has 52 libraries.")
        };
        CrossChecker checker = checker();

        ProcessorTime.within(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 200_000; i++) {
                checker.add(forms[i % 2]);
            }
            assertThat(checker.statistics())
                    .singleElement()
                    .satisfies(compared -> assertThat(compared.statements()).hasSize(200_000));
            return checker;
        });
    }

    @Test
    void penceAreComparedInPounds() {
        ComparedStatistic compared = one(
                english("a", "2021-02-14", "The average stamp costs 38 pence."),
                english("b", "2021-02-14", "The average stamp costs GBP 0.48."));

        assertThat(compared.verdict()).isEqualTo(Verdict.CONFLICTING);
        assertThat(compared.unit().factor()).isEqualByComparingTo("1");
        assertThat(compared.statements())
                .extracting(statement -> statement.allowed().contains(new BigDecimal("0.38")))
                .containsExactly(true, false);
    }

    /** Every line of every text that the other tests read, whatever stands in it. */
    @Test
    void anyTextIsLegal() throws IOException {
        CrossChecker checker = checker();
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // tables of offices are in other encodings too, or packed
                for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n")) {
                    checker.add(EXTRACTOR.extract(Article.of(line)));
                }
            }
        }

        assertThat(checker.statistics())
                .isNotEmpty()
                .allSatisfy(compared -> assertThat(compared.statements()).hasSizeGreaterThan(1));
    }

    private static List<String> told(List<Extraction> articles) {
        return all(articles.toArray(Extraction[]::new)).stream()
                .map(compared -> compared.statements().stream()
                                .map(Statement::article)
                                .sorted()
                                .toList()
                        + " " + compared.verdict())
                .sorted()
                .toList();
    }

    private static String articles(ComparedStatistic compared) {
        return compared.statements().stream().map(Statement::article).collect(Collectors.joining(" "));
    }

    private static ComparedStatistic one(Extraction... articles) {
        List<ComparedStatistic> found = all(articles);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<ComparedStatistic> all(Extraction... articles) {
        return all(checker(), articles);
    }

    private static List<ComparedStatistic> all(CrossChecker checker, Extraction... articles) {
        for (Extraction article : articles) {
            checker.add(article);
        }
        return checker.statistics().toList();
    }

    private static CrossChecker checker() {
        return new CrossChecker(Tolerance.STANDARD, currencies, Optional.empty());
    }

    private static Extraction english(String id, String date, String text) {
        return extract(id, date, Language.ENGLISH, text);
    }

    private static Extraction dutch(String id, String date, String text) {
        return extract(id, date, Language.DUTCH, text);
    }

    private static Extraction extract(String id, String date, Language language, String text) {
        return EXTRACTOR.extract(Article.of(text)
                .withId(id)
                .withLanguage(language)
                .withDate(PartialDate.parse(date).orElseThrow()));
    }
}
