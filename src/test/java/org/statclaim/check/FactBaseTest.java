package org.statclaim.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.convert.InvalidDataFileException;
import org.statclaim.quantity.Unit;

class FactBaseTest {

    private static final String HEADER = "subject,value,unit,period,place,source,url\n";
    private static final String GOOD = "wage,9.50,EUR/h,2021,Germany,Destatis,https://example.org/a\n";

    @TempDir
    private Path folder;

    @Test
    void readsEveryColumn() throws IOException {
        Fact fact = read(HEADER
                        + "inwoner | population,174E5,,2020-02/2021,Nederland|Netherlands,CBS,https://example.org/x\n")
                .facts()
                .get(0);

        assertThat(fact.subjects()).containsExactly("inwoner", "population");
        assertThat(fact.value()).isEqualByComparingTo("17400000");
        assertThat(fact.rounded()).isEqualTo(Interval.of(new BigDecimal("17350000.0"), new BigDecimal("17450000.0")));
        assertThat(fact.unit()).isEmpty();
        assertThat(fact.per()).isEmpty();
        assertThat(fact.period().flatMap(Period::from)).contains(LocalDate.of(2020, 2, 1));
        assertThat(fact.period().flatMap(Period::to)).contains(LocalDate.of(2021, 12, 31));
        assertThat(fact.places()).containsExactly("Nederland", "Netherlands");
        assertThat(fact.source()).isEqualTo("CBS");
        assertThat(fact.url()).contains(URI.create("https://example.org/x"));
    }

    @ParameterizedTest
    @CsvSource({"EUR,EUR,", "EUR/mo,EUR,mo", "km/h,km/h,", "%,%,", "/a,,a", "kg/inwoner,kg,inwoner", "1,1,"})
    void readsUnitsAndRates(String printed, String unit, String per) throws IOException {
        Fact fact = read("subject,value,unit,source\nx,1," + printed + ",y\n")
                .facts()
                .get(0);

        assertThat(fact.unit().map(Unit::code)).isEqualTo(Optional.ofNullable(unit));
        assertThat(fact.per().map(Unit::code)).isEqualTo(Optional.ofNullable(per));
    }

    @Test
    void quotesLineEndsAndAByteOrderMarkAreThoseOfRfc4180() throws IOException {
        FactBase base = read("\uFEFFsource,subject,value,unit\r\n\"a \"\"b\"\",\r\nc\",x,1,%\r\n\r\nd,\"y\",2,\"\"");

        assertThat(base.facts()).extracting(Fact::source).containsExactly("a \"b\",\r\nc", "d");
        assertThat(base.facts()).extracting(fact -> fact.value().intValue()).containsExactly(1, 2);
    }

    @Test
    void columnsMayHaveOtherNames() throws IOException {
        Path file = write("Regio,Onderwerp,Waarde,Eenheid,Bron,Opmerking\nUtrecht,woning,12,,CBS,x\n");

        FactBase base = FactBase.builder()
                .csv(
                        file,
                        Map.of(
                                "subject",
                                "Onderwerp",
                                "value",
                                "Waarde",
                                "unit",
                                "Eenheid",
                                "source",
                                "Bron",
                                "place",
                                "Regio"))
                .build();

        assertThat(base.facts().get(0).title("Utrecht")).isEqualTo("woning (Utrecht)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactBase.builder().csv(file, Map.of("land", "Regio")))
                .withMessageStartingWith("'land' is none of subject, ");
        assertThatThrownBy(() -> FactBase.builder().csv(file, Map.of("period", "Jaar")))
                .hasMessage("facts.csv, line 1: a column 'Onderwerp' expected".replace("Onderwerp", "subject"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            wage,x,EUR/h,2021,,D,               | column 'value': 'x', a decimal number such as 17.4 expected
            wage,1e999999999,EUR/h,2021,,D,     | column 'value': '1e999999999', a decimal number such as 17.4 expected
            wage,"1,5",EUR/h,2021,,D,           | column 'value': '1,5', a decimal number such as 17.4 expected
            wage,,EUR/h,2021,,D,                | column 'value': '', a decimal number such as 17.4 expected
            ?!,1,EUR/h,2021,,D,                 | column 'subject': '?!', what the figure is of expected
            ,1,EUR/h,2021,,D,                   | column 'subject': '', what the figure is of expected
            wage,1,euro,2021,,D,                | column 'unit': 'euro', a code such as EUR, km, % or EUR/mo, or nothing for a count, expected
            wage,1,euro/h,2021,,D,              | column 'unit': 'euro/h', a code such as EUR
            wage,1,EUR,2021-13,,D,              | column 'period': '2021-13', a date such as 2021, 2021-02 or 2021-02-14, or two with a slash, expected
            wage,1,EUR,2021/2020,,D,            | column 'period': '2021/2020', a date
            wage,1,EUR,2021/,,D,                | column 'period': '2021/', a date
            wage,1,EUR,2021,!,D,                | column 'place': '!', a name
            wage,1,EUR,2021,,,                  | column 'source': '', who says so expected
            wage,1,EUR,2021,,D,ftp://x.org      | column 'url': 'ftp://x.org', an address such as https://example.org/table expected
            wage,1,EUR,2021,,D,https:// x       | column 'url': 'https:// x', an address
            wage,1,EUR,2021,,D,,more            | column 8: 'more', 7 cells expected
            wage,1,EUR                          | column 3: 'EUR', 7 cells expected
            wage,1,EUR,2021,,"D"x,              | column 6: '"D"x', a comma or the end of the line behind the quote expected
            wage,1,EUR,2021,,D"x",              | column 6: 'D"', quotes around the whole cell, and doubled inside it, expected
            wage,1,EUR,2021,,"D,                | column 6: '"D,
            """)
    void aBadRowIsNamedWithFileLineAndColumn(String row, String told) throws IOException {
        Path file = write(HEADER + GOOD + row + "\n");
        FactBase.Builder builder = FactBase.builder();

        assertThatThrownBy(() -> builder.csv(file))
                .isInstanceOf(InvalidDataFileException.class)
                .hasMessageStartingWith("facts.csv, line 3, " + told);
        assertThat(builder.build().facts()).as("nothing of the file is loaded").isEmpty();
    }

    @Test
    void theLineIsCountedThroughQuotedLineEnds() throws IOException {
        Path file = write(HEADER + "wage,1,EUR,,,\"a\nb\r\nc\",\n\nwage,x,EUR,,,D,\n");

        assertThatThrownBy(() -> FactBase.read(file)).hasMessageStartingWith("facts.csv, line 6, column 'value'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject,value,unit,source,perod | line 1, column 5: 'perod', one of subject, value, unit, period, place, source, url expected
            subject,value,unit,source,unit  | line 1, column 5: 'unit', each column once expected
            subject,value,source            | line 1: a column 'unit' expected
            """)
    void aHeaderThatIsNoneIsAnError(String header, String told) throws IOException {
        Path file = write(header + "\n");

        assertThatThrownBy(() -> FactBase.read(file)).hasMessage("facts.csv, " + told);
    }

    @Test
    void whatIsNoTextOrTooLongIsAnError() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.csv"), (HEADER + "prijs,1,EUR,,Curaçao,x,\n").getBytes(ISO_8859_1));
        Path empty = Files.writeString(folder.resolve("empty.csv"), "\n");
        Path wide = write(HEADER + "x".repeat(10_001) + ",1,EUR,,,D,\n");
        Path many = Files.writeString(folder.resolve("many.csv"), "x" + ",".repeat(1_001));

        assertThatThrownBy(() -> FactBase.read(latin)).hasMessage("latin.csv is no UTF-8 text");
        assertThatThrownBy(() -> FactBase.read(empty))
                .hasMessageStartingWith("empty.csv is empty; a header with subject");
        assertThatThrownBy(() -> FactBase.read(wide)).hasMessageEndingWith("at most 10000 characters expected");
        assertThatThrownBy(() -> FactBase.read(many)).hasMessageEndingWith("at most 1000 columns expected");
        assertThatThrownBy(() -> FactBase.read(folder.resolve("none.csv"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?"})
    void aFactHasAName(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(
                        List.of(subject),
                        BigDecimal.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "x",
                        Optional.empty()));
    }

    @Test
    void aTrustedArticleIsABaseOfFacts() throws IOException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        Extraction trusted = extractor.extract(Article.of("The minimum wage in Germany is 9.50 euros an hour. About 300"
                        + " people protested. Amsterdam has more than 900,000 inhabitants.")
                .withDate(new PartialDate(2021, 2, 14)));
        FactBase base = FactBase.builder()
                .article(trusted, "The Paper", Optional.of(URI.create("https://example.org/1")))
                .build();
        Extraction text = extractor.extract(
                Article.of("Germany's minimum wage is 12.50 euros an hour.").withDate(new PartialDate(2021, 2, 14)));

        List<Finding> findings = TextChecker.builder().facts(base).build().check(text);

        assertThat(base.facts()).hasSize(1);
        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.REFUTED);
    }

    /** What an article says in other words may be of something else, whatever is counted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The plant made 500 cars in 2022.          | The plant made 380 cars in 2022.             | REFUTED
            The plant made 500 cars in 2022.          | In 2022 the plant made 500 cars.             | SUPPORTED
            The plant made 500 cars in 2022.          | The plant sold 380 cars in 2022.             | NOT_ENOUGH_INFO
            The plant made 500 cars in 2022.          | The plant sold 500 cars in 2022.             | NOT_ENOUGH_INFO
            In 2022 the plant had 90 workers.         | In 2022 the plant fired 40 workers.          | NOT_ENOUGH_INFO
            """)
    void aTrustedArticleIsComparedInItsOwnWords(String trusted, String text, Verdict verdict) throws IOException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        FactBase base = FactBase.builder()
                .article(extractor.extract(Article.of(trusted)), "The Paper", Optional.empty())
                .build();

        assertThat(TextChecker.builder().facts(base).build().check(extractor.extract(Article.of(text))))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    /** A man, a fine and a crowd of one article are not those of the next. */
    @Test
    void aTrustedArticleTellsNothingOfWhatItDoesNotName() {
        Extraction trusted = ClaimExtractor.builder()
                .build()
                .extract(Article.of("A man aged 45 from Leeds hit a tree. The fine is 150 euros. There were 40 people.")
                        .withDate(new PartialDate(2021, 2, 14)));

        assertThat(FactBase.builder()
                        .article(trusted, "The Paper", Optional.empty())
                        .build()
                        .facts())
                .isEmpty();
    }

    private FactBase read(String content) throws IOException {
        return FactBase.read(write(content));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("facts.csv"), content);
    }
}
