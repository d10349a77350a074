package org.statclaim.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.Leniency;
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.report.Answer;
import org.statclaim.report.JsonReport;
import org.statclaim.report.ReportWriter;

/**
 * The README as code: its Java compiles here and does what it says, its command lines print what it shows, and its
 * limits are as it states them.
 */
class UserGuideTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCE = Path.of("src/test/java/org/statclaim/guide/UserGuideTest.java");
    private static final List<Path> SOURCES = List.of(
            SOURCE,
            SOURCE.resolveSibling("ConvertGuideTest.java"),
            SOURCE.resolveSibling("IndexGuideTest.java"),
            SOURCE.resolveSibling("TestingGuideTest.java"));

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("\\$ (?:(?:echo '([^']*)'|printf '([^']*)') \\| )?java -jar target/statclaim\\.jar (.*)");
    /** Stands in the README for lines of output left out. */
    private static final String LEFT_OUT = "…";

    // The examples.

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| The bridge cost at least £12 million. | 12000000 to …, currency GBP |",
                "| Profit rose by 3.5 percent. | 3.5, share in % |",
                "| Between 40 and 50 families have left. | 40 to 50, things called family |",
                "| The tunnel is 12 km long. | 12, size in km |",
                "| The 9-year-old boy was rescued. | 9, age in a |",
                "| Sales doubled. | 2, times as much |"
            })
    void quantitiesByKind(String row) throws IOException {
        assertThat(Files.readAllLines(README, UTF_8)).contains(row);
        String[] cells = row.split("\\|");

        List<Claim> claims = extract(Language.ENGLISH, cells[1].strip());

        assertThat(claims).extracting(claim -> describe(claim.quantity())).containsExactly(cells[2].strip());
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

    // example: an amount at its date
    static String inEuros(CurrencyConverter converter, String amount, String currency, String date) {
        Conversion conversion = converter.convert(
                new BigDecimal(amount), currency, "EUR", PartialDate.parse(date).orElseThrow());
        if (conversion instanceof NoRate none) {
            return none.reason().label() + ": " + none.explanation();
        }
        Converted converted = (Converted) conversion;
        Rate rate = converted.rates().get(0);
        return whole(converted.value()) + " (" + whole(converted.low()) + " to " + whole(converted.high()) + "), "
                + rate.source() + ", " + rate.first() + " to " + rate.last();
    }

    static String whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 200000000 USD | 2021-02 | 165321936 (163599182 to 166903113), ECB euro reference rates, 2021-02-01 to 2021-02-26 |",
                "| 200000000 USD | 2021-02-14 | 165180046 (165180046 to 165180046), ECB euro reference rates, 2021-02-12 to 2021-02-12 |",
                "| 1000 CNY | 2019-05 | 130 (129 to 133), ECB euro reference rates, 2019-05-02 to 2019-05-31 |",
                "| 1000 NLG | 1985 | 454 (454 to 454), irrevocable euro conversion rate, Council Regulation 2866/98, 1999-01-01 to 1999-01-01 |",
                "| 1000 KPW | 2021 | never_fixed: ECB euro reference rates never fixed KPW |"
            })
    void anAmountAtItsDate(String row) throws IOException {
        assertThat(Files.readAllLines(README, UTF_8)).contains(row);
        String[] cells = row.split("\\|");
        String[] amount = cells[1].strip().split(" ");

        CurrencyConverter converter = CurrencyConverter.builder().build();

        assertThat(inEuros(converter, amount[0], amount[1], cells[2].strip())).isEqualTo(cells[3].strip());
    }

    @Test
    void unitsOfOneDimension() {
        UnitConverter units = UnitConverter.create();
        BigDecimal kilometres = units.convert(new BigDecimal("26"), "[mi_i]", "km"); // 41.842944
        BigDecimal celsius = units.convert(new BigDecimal("98.6"), "[degF]", "Cel"); // 37
        String base = units.base("har").code(); // m2

        assertThat(kilometres).isEqualTo(new BigDecimal("41.842944"));
        assertThat(celsius).isEqualByComparingTo("37");
        assertThat(base).isEqualTo("m2");
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
    void aTextAgainstItself() throws IOException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        TextChecker checker = TextChecker.builder().build();

        Extraction extraction =
                extractor.extract("Sales rose from 240 to 288 million euros, an increase of 32 percent.");
        Finding finding = checker.check(extraction).get(0);

        Verdict verdict = finding.verdict(); // REFUTED
        String why = finding.explanation(); // From 240,000,000 to 288 million euros is a change of 17.4428 to …

        assertThat(verdict).isEqualTo(Verdict.REFUTED);
        assertThat(why).startsWith("From 240,000,000 to 288 million euros is a change of 17.4428 to ");
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

    // The limits.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019-2021 the tax fell.",
                "The server is at 192.168.1.1 now.",
                "The key is 1234567890123456789012345678901.",
                "The row of the table reads 1 2 3 4 5 6 7 8 9 and no more."
            })
    void readsNoClaim(String text) {
        assertThat(extract(Language.ENGLISH, text)).isEmpty();
    }

    @Test
    void readsThirtyDigitsAndEightNumbersInARow() {
        assertThat(extract(Language.ENGLISH, "It cost €123456789012345678901234567890."))
                .hasSize(1);
        assertThat(extract(Language.ENGLISH, "1 2 3 4 5 6 7 8")).hasSize(8);
    }

    @Test
    void theMetricPoundIsStatedInGrams() {
        Quantity pound = extract(Language.DUTCH, "Het weegt een pond.").get(0).quantity();

        assertThat(pound.unit()).map(Unit::code).contains("g");
        assertThat(pound.figure().value()).map(BigDecimal::intValueExact).contains(500);
    }

    @Test
    void anArticleBeforeAUnitIsOne() {
        assertThat(extract(Language.DUTCH, "Hij kocht een kilo suiker."))
                .extracting(Claim::text)
                .containsExactly("een kilo");
        assertThat(extract(Language.ENGLISH, "She drank a litre of milk."))
                .extracting(Claim::text)
                .containsExactly("a litre");
    }

    @Test
    void sentencesAreCapped() {
        List<Claim> claims = extract(Language.DUTCH, "woord ".repeat(700) + "5 euro.");

        assertThat(claims)
                .extracting(claim -> claim.sentence().text())
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(2_000));
    }

    private static List<Claim> extract(Language language, String text) {
        return ClaimExtractor.builder().language(language).build().extract(text).claims();
    }

    // The README itself.
    /** An index that another version has left behind would be refused. */
    @BeforeAll
    static void removeTheIndexOfAnEarlierRun() {
        org.assertj.core.util.Files.delete(Path.of("target/guide-index").toFile());
    }

    static List<String> javaBlocks() throws IOException {
        return blocks("java");
    }

    static List<String> consoleBlocks() throws IOException {
        return blocks("console");
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void everyJavaBlockStandsHere(String block) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path source : SOURCES) {
            sources.append(Files.readString(source, UTF_8));
        }
        assertThat(unindented(sources.toString())).contains(unindented(block));
    }

    /** A block is a command behind {@code $}, then what it prints; {@link #LEFT_OUT} stands for any number of lines. */
    @ParameterizedTest
    @MethodSource("consoleBlocks")
    void everyCommandPrintsWhatIsShown(String block) throws ReflectiveOperationException {
        int lineEnd = block.indexOf('\n');
        Matcher command = COMMAND.matcher(block.substring(0, lineEnd));
        assertThat(command.matches()).as(block).isTrue();
        String echoed = command.group(1) == null ? "" : command.group(1) + "\n";
        String in = command.group(2) == null ? echoed : command.group(2).replace("\\n", "\n");

        String printed = output(in, command.group(3).split(" "));

        int from = 0;
        for (String shown : block.substring(lineEnd + 1).split("(?m)^" + LEFT_OUT + "\\n")) {
            int at = printed.indexOf(shown, from);
            assertThat(at)
                    .as("%s%n--- is not printed, or not in this place ---%n%s", printed, shown)
                    .isNotNegative();
            from = at + shown.length();
        }
        if (!block.contains(LEFT_OUT)) {
            assertThat(printed.strip()).isEqualTo(block.substring(lineEnd + 1).strip());
        }
    }

    @Test
    void theReadmeHasItsExamples() throws IOException {
        assertThat(javaBlocks()).hasSizeGreaterThan(5);
        assertThat(consoleBlocks()).hasSizeGreaterThan(2);
        assertThat(Files.readString(README, UTF_8)).contains("## How accurate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "check", "index add", "index find", "index similar", "index contradictions"})
    void everyOptionIsTold(String command) throws IOException, ReflectiveOperationException {
        String readme = Files.readString(README, UTF_8);

        assertThat(Pattern.compile("--[a-z]+")
                        .matcher(output("", (command + " --help").split(" ")))
                        .results()
                        .map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(readme).contains("`" + option));
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(README, UTF_8));
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** The command's classes are no API; by name, they can be run in this process all the same. */
    private static String output(String in, String... args) throws ReflectiveOperationException {
        Class<?> run = Class.forName("org.statclaim.cli.CommandRun");
        Method of = run.getDeclaredMethod("of", String.class, String[].class);
        of.setAccessible(true);
        Method out = run.getDeclaredMethod("out");
        out.setAccessible(true);
        return (String) out.invoke(of.invoke(null, in, args));
    }
}
