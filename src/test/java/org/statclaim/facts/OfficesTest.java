package org.statclaim.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.check.FactBase;
import org.statclaim.check.Finding;
import org.statclaim.check.Rule;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;
import org.statclaim.index.FactStore;

/**
 * Five indicators of three countries in every form that offices publish in: each sentence about them is supported with the right
 * figure and refuted with a wrong one, and what only looks comparable gets no verdict.
 */
class OfficesTest {

    private static final Path OFFICES = Path.of("testdata/facts/offices");
    private static final List<String> FORMS = List.of(
            "jsonstat",
            "px",
            "sdmx-csv",
            "eurostat-tsv",
            "statline-csv",
            "statline-odata3",
            "statline-odata4",
            "spreadsheet",
            "package");

    private final ClaimExtractor extractor = ClaimExtractor.builder().build();
    private final Map<String, TextChecker> checkers = new HashMap<>();

    static Stream<Arguments> sentences() throws IOException {
        return FORMS.stream()
                .flatMap(form -> rows("sentences.tsv").map(row -> Arguments.of(form, row[0], row[1], row[2], row[3])));
    }

    static Stream<Arguments> calm() throws IOException {
        return FORMS.stream().flatMap(form -> rows("calm.tsv").map(row -> Arguments.of(form, row[0], row[1])));
    }

    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(OFFICES.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aFigureIsSupportedAndAWrongOneRefuted(String form, String language, String text, String right, String wrong)
            throws IOException {
        assertThat(text).contains(right);
        assertThat(verdicts(form, language, text)).as("%s: %s", form, text).contains(Verdict.SUPPORTED);
        String slipped = text.replace(right, wrong);
        assertThat(verdicts(form, language, slipped))
                .as("%s: %s", form, slipped)
                .containsExactly(Verdict.REFUTED);
    }

    @ParameterizedTest
    @MethodSource("calm")
    void whatOnlyLooksComparableGetsNoVerdict(String form, String language, String text) throws IOException {
        assertThat(verdicts(form, language, text)).as("%s: %s", form, text).allMatch(Verdict.NOT_ENOUGH_INFO::equals);
    }

    private List<Verdict> verdicts(String form, String language, String text) throws IOException {
        TextChecker checker = checkers.get(form);
        if (checker == null) {
            checker = TextChecker.builder().facts(facts(form)).build();
            checkers.put(form, checker);
        }
        return verdicts(checker, language, text);
    }

    private List<Verdict> verdicts(TextChecker checker, String language, String text) {
        Article article = Article.of(text).withLanguage(Language.of(language));
        return checker.check(extractor.extract(article)).stream()
                .filter(finding -> finding.rule() == Rule.FACT)
                .map(Finding::verdict)
                .toList();
    }

    private static FactBase facts(String form) throws IOException {
        FactBase.Builder base = FactBase.builder();
        for (Path file : files(form)) {
            FactTally tally = file.endsWith(DataPackage.NAME)
                    ? DataPackage.read(file, true, base::fact)
                    : FactFile.open(file).read(true, base::fact);
            assertThat(tally.facts()).as("facts of %s", file).isPositive();
        }
        return base.build();
    }

    private static List<Path> files(String form) throws IOException {
        if (form.equals("package")) {
            return List.of(OFFICES.resolve(form).resolve(DataPackage.NAME));
        }
        try (Stream<Path> files = Files.list(OFFICES.resolve(form))) {
            return files.filter(file -> !file.toString().endsWith(FactFile.MAPPING))
                    .sorted()
                    .toList();
        }
    }

    /** In every form it is the same facts. */
    @Test
    void theFormsAgree() throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (String form : FORMS) {
            all.add(facts(form).facts().stream()
                    .filter(fact -> !fact.places().contains("World"))
                    .map(fact -> fact.places().get(0) + " "
                            + fact.period().orElseThrow().text() + " "
                            + fact.value().stripTrailingZeros().toPlainString())
                    .sorted()
                    .toList());
        }

        // StatLine's table lacks one value
        assertThat(all)
                .allSatisfy(
                        facts -> assertThat(all.get(0)).containsAll(facts).hasSizeLessThanOrEqualTo(facts.size() + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The population of Belgium was 11.2 million in 2014.', SUPPORTED",
        "nl, België telde in 2014 12 miljoen inwoners., REFUTED"
    })
    void aStoreAnswersAsTheFilesDo(String language, String text, Verdict verdict, @TempDir Path folder)
            throws IOException {
        try (FactStore store = FactStore.open(folder)) {
            for (Path file : files("sdmx-csv")) {
                store.replace(file.toString(), to -> FactFile.open(file).read(true, to));
            }
            TextChecker checker = TextChecker.builder().facts(store).build();

            assertThat(verdicts(checker, language, text)).containsExactly(verdict);
        }
    }
}
