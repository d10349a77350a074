package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String WRONG = "The price tripled from 31 to 62 euros.";
    private static final String RIGHT = "The price doubled from 31 to 62 euros.";
    private static final String CONFLICT =
            "Fire kills 45 cows\n\nA fire at a farm has killed 21 cows. Another one killed 12 cows.";
    private static final String WHY = "From 31 to 62 euros is 1.95238 to 2.04918 times as much, which is not tripled.";

    @Test
    void theTableHasTheVerdictTheCalculationAndTheSentence() {
        CommandRun run = check(WRONG, "--format", "table");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "-  1 finding",
                        "",
                        "  ✗ refuted (contradicted, multiple)",
                        "    " + WHY,
                        "    “" + WRONG + "”",
                        "");
        assertThat(check("No figures.", "--format", "table").out()).isEqualTo("-  nothing to check\n\n");
    }

    @Test
    void jsonLinesHaveClaimsAndFindings() {
        CommandRun run = check(WRONG);

        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"-\",\"lang\":\"en\",\"date\":null,\"claims\":[{\"text\":\"tripled\"")
                .endsWith("\"findings\":[{\"rule\":\"multiple\",\"verdict\":\"refuted\",\"grade\":\"contradicted\","
                        + "\"claims\":[1,0],\"stated\":\"3\",\"expectedLow\":\"1.952380952380952\","
                        + "\"expectedHigh\":\"2.049180327868852\",\"width\":\"0.0484\",\"deviation\":\"0.3176000000000003\",\"sources\":[],"
                        + "\"explanation\":\"" + WHY + "\"}]}");
    }

    @Test
    void jsonIsOneObjectForOneText() {
        assertThat(check("No figures.", "--format", "json").out())
                .isEqualTo("{\n  \"id\": \"-\",\n  \"lang\": \"en\",\n  \"date\": null,\n  \"claims\": [],\n"
                        + "  \"findings\": []\n}\n");
    }

    @Test
    void csvHasARowForAFinding() {
        assertThat(check(RIGHT, "--format", "csv").out().split("\r\n"))
                .containsExactly(
                        "document,rule,verdict,grade,claims,texts,stated,expected_low,expected_high,deviation,sources,"
                                + "explanation",
                        "'-,multiple,supported,rounded,1 0,62 euros; doubled,2,1.952380952380952,2.049180327868852,0,,"
                                + "From 31 to 62 euros is 1.95238 to 2.04918 times as much; doubled agrees.");
    }

    @Test
    void noCellOfTheCsvIsAFormula() {
        String document = "{\"id\":\"=1+1\",\"lang\":\"en\",\"text\":\"" + WRONG + "\"}\n";

        CommandRun run = check(document, "--input", "jsonl", "--format", "csv");

        assertThat(run.out().split("\r\n")[1]).startsWith("'=1+1,multiple,refuted,");
    }

    @Test
    void explanationsAreInTheLanguageAskedFor() {
        assertThat(check(WRONG, "--explain", "nl").out())
                .contains("Van 31 naar 62 euros is 1,95238 tot 2,04918 keer zo veel, dat is niet tripled.");
    }

    @Test
    void aRefutedFindingFailsWhereAsked() {
        assertThat(check(WRONG).status()).isZero();
        assertThat(check(WRONG, "--fail-on", "refuted").status()).isEqualTo(3);
        assertThat(check(RIGHT, "--fail-on", "refuted").status()).isZero();
        assertThat(check(CONFLICT, "--fail-on", "refuted").status()).isZero();
        assertThat(check(CONFLICT, "--fail-on", "conflicting").status()).isEqualTo(3);
        assertThat(check(CONFLICT, "--fail-on", "refuted", "--fail-on", "conflicting")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void aLineThatIsNoDocumentHasItsErrorInItsPlace() {
        String lines = "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"" + WRONG + "\"}\n{\"id\":\"b\"}\n"
                + "{\"id\":\"c\",\"lang\":\"en\",\"text\":\"No figures.\"}\n";

        CommandRun run = check(lines, "--input", "jsonl", "--fail-on", "refuted");

        List<String> answers = run.out().lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).startsWith("{\"id\":\"a\"").contains(WHY);
        assertThat(answers.get(1)).isEqualTo("{\"line\":2,\"error\":\"the member \\\"text\\\" is missing\"}");
        assertThat(answers.get(2))
                .isEqualTo("{\"id\":\"c\",\"lang\":\"en\",\"date\":null,\"claims\":[],\"findings\":[]}");
        assertThat(run.status())
                .as("what is not answered comes before what is refuted")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --explain xx     | unknown language 'xx', expected one of nl, en, de, fr
            --format xml     | 'xml' is none of table, json, jsonl, csv, html, claimreview
            --format claimreview | --format claimreview needs --reviewer NAME and --review-url URL
            --format claimreview --reviewer X | --format claimreview needs --reviewer NAME and --review-url URL
            --format claimreview --reviewer X --review-url x.org | --review-url 'x.org', expected a page such as https
            --format claimreview --reviewer X --review-url https://x.org --review-date 1/2 | --review-date '1/2', expected the form
            --format claimreview --reviewer X --review-url https://x.org --across | --across has no place in claimreview
            --reviewer X     | --reviewer, --review-url and --review-date are for --format claimreview
            --fail-on wrong  | 'wrong' is none of refuted, conflicting;
            --fail-on supported | 'supported' is none of refuted, conflicting
            --rates no.csv   | --rates: cannot read no.csv: no such file; see
            """)
    void misuseIsOneClearSentence(String options, String sentence) {
        CommandRun run = check(RIGHT, options.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void reviewsOfClaimsAreOneDocumentAndFailLikeFindings() {
        String[] options = {
            "--format",
            "claimreview",
            "--reviewer",
            "De Krant",
            "--review-url",
            "https://example.org/12",
            "--fail-on",
            "refuted"
        };

        CommandRun run = check(WRONG, options);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("{\n  \"@context\": \"https://schema.org\",\n  \"@graph\": [\n")
                .contains("\"url\": \"https://example.org/12#review-1\"", "\"reviewBody\": \"" + WHY + "\"")
                .doesNotContain("\"datePublished\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000 date 2021-02", "000 date 2017"})
    void theDateOfTheTextDecidesTheRate(String header) {
        String date = header.substring(4);

        assertThat(check(date + " It cost $200 million (€165 million).").out())
                .contains(header.endsWith("02") ? "\"verdict\":\"supported\"" : "\"currency-equivalent\"")
                .contains(header.endsWith("02") ? "2021-02-01/2021-02-26" : "2017-01-02/2017-12-29");
    }

    private static CommandRun check(String in, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "check";
        all[1] = "--lang";
        all[2] = "en";
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandRun.of(in, all);
    }
}
