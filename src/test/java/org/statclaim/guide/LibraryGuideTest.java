package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.Leniency;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.SourcePlace;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.report.Answer;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;
import org.statclaim.source.HtmlReader;
import org.statclaim.source.InvalidSourceException;

/** What the README and {@code docs/library.md} show of reading a text, as code. */
class LibraryGuideTest {

    @Test
    void claimsOfAText() {
        ClaimExtractor extractor = ClaimExtractor.builder().build();

        String text = "Profit rose by just over 3% to €200 million, or €4.20 per share.";
        List<Claim> claims = extractor.extract(text).claims(); // "3%", "€200 million", "€4.20 per share"

        Claim first = claims.get(0);
        Kind kind = first.quantity().kind(); // PERCENTAGE
        BigDecimal value = first.quantity().figure().value().orElseThrow(); // 3
        Approximation hedge = first.approximation(); // SLIGHTLY_MORE
        Change change = first.change(); // INCREASE

        assertThat(claims).extracting(Claim::text).containsExactly("3%", "€200 million", "€4.20 per share");
        assertThat(kind).isEqualTo(Kind.PERCENTAGE);
        assertThat(value).isEqualByComparingTo("3");
        assertThat(hedge).isEqualTo(Approximation.SLIGHTLY_MORE);
        assertThat(change).isEqualTo(Change.INCREASE);
    }

    @Test
    void claimsOfAnArticle() {
        ClaimExtractor extractor = ClaimExtractor.builder().build();

        Article article = Article.of("Vorig jaar kostte een kaartje 35 frank.")
                .withId("archive/17")
                .withLanguage(Language.DUTCH)
                .withRegion("BE")
                .withDate(PartialDate.of(LocalDate.of(1987, 2, 14)));
        Claim claim = extractor.extract(article).claims().get(0);

        String currency = claim.quantity().unit().map(Unit::code).orElse("none"); // BEF
        Optional<LocalDate> from = claim.time().flatMap(Period::from); // 1986-01-01

        assertThat(claim.text()).isEqualTo("35 frank");
        assertThat(currency).isEqualTo("BEF");
        assertThat(from).contains(LocalDate.of(1986, 1, 1));
    }

    @Test
    void aClaimTellsWhereInThePageItStands() throws InvalidSourceException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();

        String page =
                "<link rel=canonical href=https://example.org/a><article><p>The quay has <b>12</b> ships.</article>";
        Article article = HtmlReader.create().read(page).get(0);
        SourcePlace place = extractor.extract(article).claims().get(0).source().orElseThrow();

        String source = place.span().of(page); // 12</b> ships
        Optional<URI> link = place.link(); // https://example.org/a#:~:text=12%20ships

        assertThat(source).isEqualTo("12</b> ships");
        assertThat(link).hasValue(URI.create("https://example.org/a#:~:text=12%20ships"));
    }

    @Test
    void offsetsAreThoseOfTheText() {
        ClaimExtractor extractor = ClaimExtractor.builder().build();

        String text = "🚢 De haven telt 12 kades. Er liggen 40 schepen.";
        Claim claim = extractor.extract(text).claims().get(1);

        String printed = claim.span().of(text); // 40 schepen
        Sentence sentence = claim.sentence(); // Er liggen 40 schepen.

        assertThat(printed).isEqualTo("40 schepen").isEqualTo(claim.text());
        assertThat(sentence.text()).isEqualTo("Er liggen 40 schepen.");
        assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
    }

    @Test
    void wordsOfOnesOwn() {
        ClaimExtractor extractor = ClaimExtractor.builder()
                .language(Language.DUTCH)
                .region("NL")
                .unit("har", "bunder", "bunders") // a name for a unit of the catalogue, by its UCUM code
                .noun("stamboekvee") // stands in the singular behind a number
                .suppress("4 voor 12") // counts nothing
                .build();

        List<Claim> claims = extractor
                .extract("Het is 4 voor 12: er is nog 30 bunder over voor 200 stamboekvee.")
                .claims();
        assertThat(claims).extracting(Claim::text).containsExactly("30 bunder", "200 stamboekvee");
        assertThat(claims.get(0).quantity().unit()).map(Unit::code).contains("har");
        assertThat(claims.get(1).quantity().kind()).isEqualTo(Kind.COUNT);
    }

    @Test
    void aWrongConfigurationFailsEarly() {
        assertThatThrownBy(
                        () -> ClaimExtractor.builder().unit("bunder", "bunder").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit 'bunder' is not in the catalogue");
        assertThatThrownBy(() -> ClaimExtractor.builder().region("Belgium"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected two letters");
        ClaimExtractor dutch = ClaimExtractor.builder().language(Language.DUTCH).build();
        assertThatThrownBy(() -> dutch.extract(Article.of("").withLanguage(Language.ENGLISH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leniency() {
        ClaimExtractor extractor = ClaimExtractor.builder()
                .language(Language.DUTCH)
                .leniency(Leniency.STATISTICS)
                .build();

        List<Claim> claims =
                extractor.extract("In twee zalen zaten 1.500 mensen.").claims(); // "1.500 mensen"

        assertThat(claims).extracting(Claim::text).containsExactly("1.500 mensen");
        assertThat(extract(Language.DUTCH, "In twee zalen zaten 1.500 mensen."))
                .extracting(Claim::text)
                .containsExactly("twee zalen", "1.500 mensen");
    }

    @Test
    void someOfTheClaims() {
        ClaimExtractor extractor = ClaimExtractor.builder().build();

        Extraction money = extractor
                .extract("The bridge of 33 miles will cost US$200 million (€165 million).")
                .only(claim -> claim.quantity().kind() == Kind.MONEY);

        OptionalInt restated = money.claims().get(1).equivalentTo(); // 0

        assertThat(money.claims()).extracting(Claim::text).containsExactly("US$200 million", "€165 million");
        assertThat(restated).hasValue(0);
    }

    // example: a switch over the kind
    static String describe(Quantity quantity) {
        String unit = switch (quantity.kind()) {
            case MONEY -> "currency " + ((Quantity.Money) quantity).currency().code();
            case PERCENTAGE -> "share in " + ((Quantity.Share) quantity).scale().code();
            case COUNT -> "things called " + ((Quantity.Count) quantity).noun().name();
            case MEASURE -> "size in " + ((Quantity.Measure) quantity).measure().code();
            case AGE -> "age in " + ((Quantity.Age) quantity).measure().code();
            case MULTIPLE -> "times as much";
            case NUMBER -> "bare number";
        };
        return magnitude(quantity.figure()) + ", " + unit;
    }

    static String magnitude(Figure figure) {
        String low = figure.low().map(BigDecimal::toPlainString).orElse("…");
        String high = figure.high().map(BigDecimal::toPlainString).orElse("…");
        return figure.value().isPresent() && low.equals(high) ? low : low + " to " + high;
    }

    static List<List<String>> kinds() throws IOException {
        return Pages.rows("| text | `describe` |");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void quantitiesByKind(List<String> row) {
        List<Claim> claims = extract(Language.ENGLISH, row.get(0));

        assertThat(claims).extracting(claim -> describe(claim.quantity())).containsExactly(row.get(1));
    }

    @Test
    void minorUnitsKeepTheirStatedValue() {
        ClaimExtractor extractor =
                ClaimExtractor.builder().language(Language.ENGLISH).build();

        Quantity quantity =
                extractor.extract("A stamp costs 38 pence.").claims().get(0).quantity();
        Unit unit = quantity.unit().orElseThrow(); // code GBP, factor 0.01
        BigDecimal pounds = quantity.figure().value().orElseThrow().multiply(unit.factor()); // 0.38

        assertThat(unit.code()).isEqualTo("GBP");
        assertThat(pounds).isEqualByComparingTo("0.38");
    }

    @Test
    void whatTheTextLeavesOpen() {
        ClaimExtractor extractor = ClaimExtractor.builder().build();

        Claim claim = extractor.extract("The bridge cost $5 million.").claims().get(0);
        String likely = claim.quantity().unit().map(Unit::code).orElse(""); // USD
        List<String> others = claim.alternatives().stream()
                .map(other -> other.unit().map(Unit::code).orElse(""))
                .toList(); // CAD, AUD, …

        assertThat(likely).isEqualTo("USD");
        assertThat(others).contains("CAD", "AUD").doesNotContain("USD");
        assertThat(claim.alternatives())
                .allSatisfy(other -> assertThat(other.reason()).isNotBlank());
        assertThat(extractor
                        .extract("The bridge in Australia cost $5 million.")
                        .claims()
                        .get(0)
                        .alternatives())
                .isEmpty();
    }

    @Test
    void oneExtractorForManyThreads() {
        List<Article> articles = IntStream.range(0, 200)
                .mapToObj(
                        i -> Article.of("De prijs steeg met " + i + " procent.").withId("nr " + i))
                .toList();

        ClaimExtractor extractor = ClaimExtractor.builder().build();
        List<Extraction> extractions =
                articles.parallelStream().map(extractor::extract).toList();

        assertThat(extractions)
                .isEqualTo(articles.stream().map(extractor::extract).toList());
        assertThat(extractions.get(117).claims()).extracting(Claim::text).containsExactly("117 procent");
    }

    @Test
    void theSameJsonAsTheCommand() throws IOException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        List<Article> articles = List.of(Article.of("It cost €5."), Article.of("It cost €6."));

        StringWriter out = new StringWriter();
        ReportWriter report = JsonReport.lines(out);
        report.begin();
        for (Article article : articles) {
            report.answer(Answer.of(extractor.extract(article)));
        }
        report.end();

        assertThat(out.toString().lines())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"id\":\"\",\"lang\":").endsWith("]}"));
    }

    private static List<Claim> extract(Language language, String text) {
        return ClaimExtractor.builder().language(language).build().extract(text).claims();
    }
}
