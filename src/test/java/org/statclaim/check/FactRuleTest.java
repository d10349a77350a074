package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

class FactRuleTest {

    private static final String FACTS = """
            subject,value,unit,period,place,source,url
            inwoner|inhabitant|population|people,17407585,,2020,Nederland|Netherlands,CBS,https://example.org/cbs
            inwoner|inhabitant|population|people,11492641,,2020,België|Belgium,Statbel,
            inwoner|inhabitant|population|people,872757,,2021,Amsterdam,CBS,
            werkloosheid|unemployment,3.8,%,2020,Nederland|Netherlands,CBS,
            minimum wage|minimumloon,9.50,EUR/h,2021,Germany|Duitsland,Destatis,
            bridge|brug,180E6,EUR,2017,Rotterdam,Port,
            tunnel,12.25,km,,,Atlas,
            elephant|olifant,415000,,2016,,IUCN,
            elephant|olifant,352000,,2016,,Census,
            homicide|moord,120,/a,2021,,Police,
            """;

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static TextChecker checker;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        FactBase base = FactBase.read(Files.writeString(folder.resolve("facts.csv"), FACTS));
        checker = TextChecker.builder().facts(base).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Netherlands had 17,407,585 inhabitants in 2020.        | SUPPORTED | EXACT
            The Netherlands had 17.4 million inhabitants in 2020.      | SUPPORTED | ROUNDED
            The population of the Netherlands was 17.4 million people in 2020. | SUPPORTED | ROUNDED
            The Netherlands had about 17 million inhabitants in 2020.  | SUPPORTED | HEDGED
            Amsterdam has more than 850,000 inhabitants.               | SUPPORTED | HEDGED
            Amsterdam has more than 100,000 inhabitants.               | SUPPORTED | TRUE_BUT_WEAK
            Amsterdam has more than 950,000 inhabitants.               | REFUTED   | CONTRADICTED
            The Netherlands had 19 million inhabitants in 2020.        | REFUTED   | CONTRADICTED
            The Netherlands had 174 million inhabitants in 2020.       | REFUTED   | MAGNITUDE_SLIP
            The Netherlands had 17.5 million inhabitants in 2020.      | NOT_ENOUGH_INFO | NEAR_MISS
            The Netherlands had 17.6 million inhabitants in 2020.      | REFUTED   | CONTRADICTED
            The Netherlands had 17.40 million inhabitants in 2020.     | NOT_ENOUGH_INFO | NEAR_MISS
            The Netherlands had 16 million inhabitants in 2010.        | NOT_ENOUGH_INFO | NOT_COMPARABLE
            France had 67 million inhabitants in 2020.                 | NOT_ENOUGH_INFO | NOT_COMPARABLE
            The bridge in Rotterdam cost 180 million euros in 2017.    | SUPPORTED | EXACT
            The bridge in Rotterdam cost US$200 million in 2017.       | SUPPORTED | ROUNDED
            The bridge in Rotterdam cost US$400 million in 2017.       | REFUTED   | CONTRADICTED
            The bridge in Rotterdam cost $400 million in 2017.         | REFUTED   | CONTRADICTED
            The bridge in Rotterdam cost $264 million in 2017.         | NOT_ENOUGH_INFO | NOT_COMPARABLE
            The bridge in Rotterdam is 800 metres long.                | NOT_ENOUGH_INFO | NOT_COMPARABLE
            The tunnel is 7.6 miles long.                              | SUPPORTED | ROUNDED
            The tunnel is 12.3 km long.                                | SUPPORTED | ROUNDED
            The tunnel is 15 km long.                                  | REFUTED   | CONTRADICTED
            The minimum wage in Germany is 9.50 euros an hour.         | SUPPORTED | EXACT
            The minimum wage in Germany is 1,500 euros a month.        | NOT_ENOUGH_INFO | NOT_COMPARABLE
            In 2016 there were 415,000 elephants.                      | CONFLICTING | CONTRADICTED
            Unemployment in the Netherlands rose to 3.8 percent in 2020. | SUPPORTED | EXACT
            Unemployment in the Netherlands rose by 5 percent in 2020. | NOT_ENOUGH_INFO | NOT_COMPARABLE
            Youth unemployment in the Netherlands was 9.1 percent in 2020. | NOT_ENOUGH_INFO | NOT_COMPARABLE
            Unemployment in the Netherlands was 9.1 percent in 2020. | REFUTED | CONTRADICTED
            """)
    void english(String text, Verdict verdict, Grade grade) {
        judges(text, Language.ENGLISH, verdict, grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nederland telde in 2020 17.407.585 inwoners.     | SUPPORTED | EXACT
            Nederland telde in 2020 17,4 miljoen inwoners.   | SUPPORTED | ROUNDED
            Nederland telde in 2020 zo'n 17 miljoen inwoners. | SUPPORTED | HEDGED
            Amsterdam telt meer dan 100.000 inwoners.        | SUPPORTED | TRUE_BUT_WEAK
            Nederland telde in 2020 19 miljoen inwoners.     | REFUTED | CONTRADICTED
            Nederland telde in 2020 174 miljoen inwoners.    | REFUTED | MAGNITUDE_SLIP
            Nederland telde in 2010 16 miljoen inwoners.     | NOT_ENOUGH_INFO | NOT_COMPARABLE
            In 2016 waren er 415.000 olifanten.              | CONFLICTING | CONTRADICTED
            De tunnel is 12,3 kilometer lang.                | SUPPORTED | ROUNDED
            """)
    void dutch(String text, Verdict verdict, Grade grade) {
        judges(text, Language.DUTCH, verdict, grade);
    }

    @Test
    void theFindingHasItsSourceAndItsCalculation() {
        Finding finding = findings("Nederland telde in 2020 19 miljoen inwoners.", Language.DUTCH)
                .get(0);

        assertThat(finding.rule()).isEqualTo(Rule.FACT);
        assertThat(finding.sources()).hasSize(1).first().satisfies(source -> {
            assertThat(source.name()).isEqualTo("CBS");
            assertThat(source.date()).isEqualTo("2020");
            assertThat(source.url()).hasToString("Optional[https://example.org/cbs]");
        });
        assertThat(finding.explanation())
                .isEqualTo("CBS heeft 17.407.600 voor inwoner (Nederland, 2020), niet 19 miljoen inwoners.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Netherlands had 16 million inhabitants in 2010. | the text speaks of 2010 (2010-01-01/2010-12-31)
            France had 67 million inhabitants in 2020.          | that is of another place than France
            The bridge in Rotterdam is 800 metres long.         | that is in another unit, EUR
            The minimum wage in Germany is 1,500 euros a month. | that is per h
            Youth unemployment in the Netherlands was 9.1 percent in 2020. | the text says more of it: youth
            Unemployment in the Netherlands rose by 5 percent in 2020. | the text may mean the change itself
            The bridge in Rotterdam cost $264 million in 2017.  | the text can be read in more than one way
            """)
    void saysWhyItIsNotComparable(String text, String reason) {
        assertThat(findings(text, Language.ENGLISH))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation()).endsWith(": " + reason + "."));
    }

    @Test
    void ratesAndTheirDaysAreSources() {
        assertThat(findings("The bridge in Rotterdam cost US$200 million in 2017.", Language.ENGLISH)
                        .get(0)
                        .sources())
                .extracting(Finding.Source::name)
                .containsExactly("Port", "ECB euro reference rates");
    }

    @Test
    void twoPlacesInOneSentenceAreToldApartByTheConcept() {
        String text = "In 2020 the Netherlands had 17.4 million inhabitants and Belgium 19 million inhabitants.";

        assertThat(findings(text, Language.ENGLISH))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SUPPORTED, Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | In 2020, 900,000 people in the Netherlands moved house.          | NOT_COMPARABLE
            en | In 2020 there were 600,000 people on benefits in the Netherlands. | NOT_COMPARABLE
            en | In 2020, 300 people, all of them men, drowned in the Netherlands. | NOT_COMPARABLE
            nl | In 2020 fietsten in Nederland 5 miljoen inwoners naar hun werk.  | NOT_COMPARABLE
            nl | In 2020 hadden in Nederland 3 miljoen inwoners een hond.         | NOT_COMPARABLE
            en | In 2020 there were 17.4 million people in the Netherlands.       | ROUNDED
            nl | In 2020 telde Nederland 17,4 miljoen inwoners.                   | ROUNDED
            nl | In 2020 woonden er in Nederland 14,1 miljoen inwoners.           | CONTRADICTED
            """)
    void peopleWhoDoSomethingAreNotAllThereAre(String language, String text, Grade grade) {
        assertThat(findings(text, Language.of(language)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(grade));
    }

    private static void judges(String text, Language language, Verdict verdict, Grade grade) {
        List<Finding> findings = findings(text, language);
        assertThat(findings).as("findings of %s", text).hasSize(1);
        assertThat(findings.get(0).verdict()).as("%s", findings).isEqualTo(verdict);
        assertThat(findings.get(0).grade()).as("%s", findings).isEqualTo(grade);
    }

    private static List<Finding> findings(String text, Language language) {
        Article article = Article.of(text).withLanguage(language).withDate(new PartialDate(2021, 2, 14));
        return checker.check(EXTRACTOR.extract(article)).stream()
                .filter(finding -> finding.rule() == Rule.FACT)
                .toList();
    }
}
