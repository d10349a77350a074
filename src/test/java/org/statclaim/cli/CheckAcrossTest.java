package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAcrossTest {

    private static final String DIFFERING = """
            {"id":"a","lang":"en","date":"2021-02-14","text":"Leeds has 40 libraries."}
            {"id":"b","lang":"en","date":"2021-02-20","text":"Leeds has 52 libraries, the mayor said."}
            """;
    private static final String AGREEING = """
            {"id":"a","lang":"nl","date":"2021-02-14","text":"De nieuwe sluis kost 200 miljoen Amerikaanse dollar."}
            {"id":"b","lang":"nl","date":"2021-02-20","text":"De nieuwe sluis kost 165 miljoen euro."}
            """;
    private static final String WHY =
            "The articles differ on libraries Leeds: b (2021-02-20): 52 libraries, according to"
                    + " the mayor; a (2021-02-14): 40 libraries.";

    @TempDir
    private Path folder;

    @Test
    void oneMoreLineFollowsThoseOfTheDocuments() {
        List<String> lines = check(DIFFERING, "--across").out().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.subList(0, 2)).isEqualTo(check(DIFFERING).out().lines().toList());
        assertThat(lines.get(2))
                .startsWith("{\"across\":[{\"kind\":\"count\",\"subject\":[\"leeds\",\"libraries\"],\"unit\":{")
                .contains("\"per\":null,\"time\":null,\"verdict\":\"conflicting\",\"statements\":[{\"document\":\"b\","
                        + "\"date\":\"2021-02-20\",\"claim\":0,\"text\":\"52 libraries\",\"low\":\"51.5\",\"high\":\"52.5\","
                        + "\"version\":1,\"attribution\":{\"text\":\"the mayor\"")
                .endsWith("\"sources\":[],\"explanation\":\"" + WHY + "\"}]}");
    }

    @Test
    void whatAgreesIsNotListed() {
        assertThat(check(AGREEING, "--across").out()).endsWith("{\"across\":[]}\n");
        assertThat(check(AGREEING, "--across", "--format", "table").out())
                .endsWith("across documents  no differences\n\n");
    }

    @Test
    void theTableHasASectionBehindTheDocuments() {
        assertThat(check(DIFFERING, "--across", "--format", "table").out().lines())
                .containsExactly(
                        "a  nothing to check",
                        "",
                        "b  nothing to check",
                        "",
                        "across documents  1 difference",
                        "",
                        "  ≠ conflicting (across-articles)",
                        "    The articles differ on libraries Leeds: b (2021-02-20): 52 libraries, according to the mayor; a",
                        "    (2021-02-14): 40 libraries.",
                        "    b (2021-02-20): “Leeds has 52 libraries, the mayor said.”",
                        "    a (2021-02-14): “Leeds has 40 libraries.”",
                        "");
    }

    @Test
    void csvHasARowForEachStatement() {
        assertThat(check(DIFFERING, "--across", "--format", "csv").out().split("\r\n"))
                .hasSize(3)
                .contains("b,across-articles,conflicting,,0,52 libraries,52,,,,,\"" + WHY + "\"");
    }

    @Test
    void jsonIsAnArrayEvenForOneText() {
        assertThat(check(DIFFERING, "--across", "--format", "json").out())
                .startsWith("[\n  {\n    \"id\": \"a\"")
                .contains("  {\n    \"across\": [\n");
        assertThat(CommandRun.of("No figures.", "check", "--across", "--format", "json")
                        .out())
                .startsWith("[")
                .endsWith("  {\n    \"across\": []\n  }\n]\n");
    }

    @Test
    void differencesFailWhereAsked() {
        assertThat(check(DIFFERING, "--across").status()).isZero();
        assertThat(check(DIFFERING, "--fail-on", "conflicting").status()).isZero();
        assertThat(check(DIFFERING, "--across", "--fail-on", "conflicting").status())
                .isEqualTo(3);
        assertThat(check(DIFFERING, "--across", "--fail-on", "refuted").status())
                .isZero();
        assertThat(check(AGREEING, "--across", "--fail-on", "conflicting").status())
                .isZero();
    }

    @Test
    void explanationsAreInTheLanguageAskedFor() {
        assertThat(check(DIFFERING, "--across", "--explain", "nl").out())
                .contains(
                        "De artikelen verschillen over libraries Leeds: b (2021-02-20): 52 libraries, volgens the mayor;");
    }

    @Test
    void trustedArticlesAreFacts() throws IOException {
        Path trusted = Files.writeString(folder.resolve("trusted.jsonl"), """
                {"id":"https://example.org/census","lang":"en","date":"2020-05","text":"Leeds has 52 libraries."}
                """);

        assertThat(check(DIFFERING.replace("2021", "2020").replace("-02-", "-05-"), "--trusted", trusted.toString())
                        .out()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"rule\":\"fact\",\"verdict\":\"refuted\"")
                                .contains("{\"name\":\"https://example.org/census\",\"date\":\"2020-05\","
                                        + "\"url\":\"https://example.org/census\"}"),
                        line -> assertThat(line).contains("\"rule\":\"fact\",\"verdict\":\"supported\""));
    }

    @Test
    void aTrustedTextIsReadAsTheDocumentsAre() throws IOException {
        Path trusted = Files.writeString(folder.resolve("t.txt"), "date 2021-02 De nieuwe sluis is 240 meter lang.");

        CommandRun run = CommandRun.of(
                "De nieuwe sluis is 420 meter lang.",
                "check",
                "--lang",
                "nl",
                "--date",
                "2021-02",
                "--trusted",
                trusted.toString(),
                "--fail-on",
                "refuted");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("\"name\":\"" + trusted.toString().replace("\\", "\\\\"));
    }

    @Test
    void aTrustedFileThatIsNoneIsOneSentence() throws IOException {
        Path trusted = Files.writeString(folder.resolve("trusted.jsonl"), "{\"text\":\"Fine.\"}\n[]\n");

        CommandRun run = check(DIFFERING, "--trusted", trusted.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--trusted: trusted.jsonl, line 2: not a JSON object")
                .hasLineCount(1);
        assertThat(check(DIFFERING, "--trusted", "missing.jsonl").err())
                .contains("--trusted: cannot read missing.jsonl: no such file; see");
    }

    private static CommandRun check(String documents, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "check";
        all[1] = "--input";
        all[2] = "jsonl";
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandRun.of(documents, all);
    }
}
