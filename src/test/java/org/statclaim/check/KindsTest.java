package org.statclaim.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

/** What a verdict has to mean, on texts of each kind; and on every change between whole percentages. */
class KindsTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static final int MOST = 12;

    private static TextChecker checker;

    @BeforeAll
    static void rates() throws IOException {
        checker = TextChecker.builder().build();
    }

    /** A line of the table. */
    private record Line(String kind, String want, Language language, PartialDate date, String region, String text) {

        static Line of(String row) {
            String[] cells = row.split("\t", -1);
            return new Line(
                    cells[0],
                    cells[1],
                    Language.of(cells[2]),
                    PartialDate.parse(cells[3]).orElseThrow(),
                    cells[4],
                    cells[5].replace(" // ", "\n\n"));
        }

        Article article() {
            Article article = Article.of(text).withLanguage(language).withDate(date);
            return region.isEmpty() ? article : article.withRegion(region);
        }
    }

    static Stream<Line> lines() throws IOException {
        return Files.readString(Path.of("testdata/check/kinds.tsv"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                .map(Line::of);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void verdictsMeanSomething(Line line) {
        List<Finding> findings = checker.check(EXTRACTOR.extract(line.article()));
        Set<Verdict> verdicts = findings.stream().map(Finding::verdict).collect(Collectors.toSet());

        switch (line.want()) {
            case "supported" ->
                assertThat(verdicts)
                        .as("%s", findings)
                        .contains(Verdict.SUPPORTED)
                        .doesNotContain(Verdict.REFUTED);
            case "refuted" -> assertThat(verdicts).as("%s", findings).contains(Verdict.REFUTED);
            case "open" -> assertThat(verdicts).as("%s", findings).isSubsetOf(Verdict.NOT_ENOUGH_INFO);
            default -> assertThat(verdicts).as("%s", findings).doesNotContain(Verdict.REFUTED, Verdict.CONFLICTING);
        }
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.SUPPORTED)
                .allMatch(Finding::isNarrow);
    }

    /** "rose from 8 percent to 9 percent, an increase of 1 percent": the slip of the textbooks. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aDifferenceOfSharesIsNoPercentage(String language) {
        List<Verdict> verdicts = texts((old, now) -> Math.abs(now - old), language);

        assertThat(verdicts).hasSize(MOST * (MOST - 1)).doesNotContain(Verdict.SUPPORTED);
        assertThat(verdicts).filteredOn(verdict -> verdict == Verdict.REFUTED).hasSizeGreaterThanOrEqualTo(110);
    }

    @Test
    void whatIsNarrowIsWrittenInTheWidth() {
        Finding finding = checker.check(EXTRACTOR.extract(
                        Article.of("The road is 33 miles (53 km) long.").withLanguage(Language.ENGLISH)))
                .get(0);

        assertThat(finding.width().orElseThrow()).isEqualByComparingTo("0.0303");
    }

    private static List<Verdict> texts(IntBinaryOperator step, String language) {
        return IntStream.rangeClosed(1, MOST)
                .boxed()
                .flatMap(old -> IntStream.rangeClosed(1, MOST)
                        .filter(now -> now != old)
                        .mapToObj(now -> text(language, old, now, step.applyAsInt(old, now))))
                .flatMap(text ->
                        checker.check(EXTRACTOR.extract(Article.of(text).withLanguage(Language.of(language)))).stream())
                .map(Finding::verdict)
                .toList();
    }

    private static String text(String language, int old, int now, int step) {
        boolean up = now > old;
        return language.equals("en")
                ? "The rate " + (up ? "rose" : "fell") + " from " + old + " percent to " + now + " percent, "
                        + (up ? "an increase" : "a decrease") + " of " + step + " percent."
                : "De rente " + (up ? "steeg" : "daalde") + " van " + old + " procent naar " + now + " procent, een "
                        + (up ? "stijging" : "daling") + " van " + step + " procent.";
    }
}
