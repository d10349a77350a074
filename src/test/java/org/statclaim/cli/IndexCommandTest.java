package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.index.ClaimIndex;

@Tag("slow")
class IndexCommandTest {

    private static final String ARTICLES = """
            {"id":"herald","lang":"en","date":"2021-02-14","text":"The harbour of Tholmarsh has 40 cranes. The lock cost $12 million, the port said."}
            {"id":"tribune","lang":"en","date":"2021-02-20","text":"The harbour of Tholmarsh has 52 cranes, according to the union."}
            {"id":"bode","lang":"nl","date":"2022-03-01","text":"De haven van Tholmarsh telt 41 kranen. Een kaartje kost 5 euro."}
            """;

    @TempDir
    private Path folder;

    private Path claims;

    @BeforeEach
    void index() {
        claims = folder.resolve("claims");
    }

    private CommandRun run(String in, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of("index", command, "--index", claims.toString()));
        all.addAll(List.of(arguments));
        return CommandRun.of(in, all.toArray(new String[0]));
    }

    private void addArticles() {
        CommandRun run = run(ARTICLES, "add", "--input", "jsonl");
        assertThat(run.err()).isEqualTo("statclaim: added 3 articles with 5 claims\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private List<String> found(String... query) {
        return run("", "find", query)
                .out()
                .lines()
                .map(line -> line.replaceAll(".*\"article\":\"([^\"]*)\".*?\"text\":\"([^\"]*)\".*", "$1 $2"))
                .toList();
    }

    @Test
    void whatIsAddedIsFound() {
        addArticles();

        assertThat(found("noun:cranes")).containsExactlyInAnyOrder("herald 40 cranes", "tribune 52 cranes");
        assertThat(found("cranes")).as("in the sentence beside too").contains("herald $12 million");
        assertThat(found("unit:EUR", "value:9000000..")).containsExactly("herald $12 million");
        assertThat(found("--", "-harbour kind:count")).containsExactly("bode 41 kranen");
        assertThat(found("--sort", "date", "--limit", "1", "--offset", "1")).hasSize(1);
        assertThat(found("--sort", "value", "--limit", "1")).containsExactly("herald $12 million");
    }

    @Test
    void aFoundClaimSaysWhereItStands() {
        addArticles();

        CommandRun run = run("", "find", "kranen");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "{\"article\":\"bode\",\"lang\":\"nl\",\"published\":\"2022-03-01\",\"number\":0,\"score\":")
                .contains("\"text\":\"41 kranen\",\"start\":28,")
                .endsWith("\"alternatives\":[]}\n");
    }

    @Test
    void synonymsFindTheOtherLanguage() throws IOException {
        addArticles();
        Path synonyms = Files.writeString(folder.resolve("synonyms.txt"), "# harbours\nkranen, cranes\n");
        Path broken = Files.writeString(folder.resolve("broken.txt"), "a => b => c\n");

        assertThat(found("--synonyms", synonyms.toString(), "cranes", "kind:count"))
                .containsExactlyInAnyOrder("herald 40 cranes", "tribune 52 cranes", "bode 41 kranen");
        CommandRun none = run("", "find", "--synonyms", folder.resolve("none").toString(), "cranes");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err())
                .startsWith("statclaim: --synonyms: cannot read " + folder.resolve("none") + ": no such file; see");
        CommandRun wrong = run("", "find", "--synonyms", broken.toString(), "cranes");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("broken.txt", "expected words with commas between");
    }

    @ParameterizedTest
    @CsvSource({
        "table,'2 claims, 1 of them here\n\n'",
        "json,'{\n  \"total\": 2,\n  \"hits\": [\n    {\n      \"article\"'",
        "jsonl,'{\"total\":2,\"facets\":{\"year\":[{\"value\":\"2021\",\"claims\":2}],\"source\":[{\"value\":\"the union\",\"claims\":1}]}}'",
        "csv,'equivalent_to,subset_of,alternatives,score'"
    })
    void everyFormatIsPrinted(String format, String part) {
        addArticles();

        CommandRun run = run(
                "",
                "find",
                "--format",
                format,
                "--limit",
                "1",
                "--facet",
                "year",
                "--facet",
                "source",
                "harbour",
                "Tholmarsh",
                "noun:cranes");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(part).contains("cranes");
    }

    @Test
    void aTableEndsWithTheFacets() {
        addArticles();

        assertThat(run(
                                "",
                                "find",
                                "--format",
                                "table",
                                "--facet",
                                "unit",
                                "--facet",
                                "year",
                                "--limit",
                                "0",
                                "harbour",
                                "kind:count")
                        .out())
                .isEqualTo("2 claims, 0 of them here\n\nyear\n  2021  2\n\nunit\n  count  2\n");
    }

    @Test
    void aTerminalIsNotSteeredByWhatIsFound() {
        run(
                "{\"id\":\"\\u001b[2Jx\",\"lang\":\"en\",\"text\":\"It has 40 \\u001b[31mcranes.\"}",
                "add",
                "--input",
                "jsonl");

        assertThat(run("", "find", "--format", "table", "40").out())
                .contains("40")
                .doesNotContain("\u001B");
        assertThat(run("There are 40 cranes.", "similar", "--lang", "en", "--format", "table")
                        .out())
                .doesNotContain("\u001B");
    }

    @Test
    void aWrongQueryIsPointedAt() {
        addArticles();

        CommandRun run = run("", "find", "cranes", "value:4..x");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "statclaim: 'x' is no number, expected digits with a point before decimals, at character 17 of the query",
                        "cranes value:4..x",
                        "                ^");
    }

    @ParameterizedTest
    @CsvSource({"((", "'\" ! \" -&'", "'... unit:EUR'"})
    void aQueryOfSignsOnlyIsRefused(String query) {
        addArticles();

        CommandRun run = run("", "find", query);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("statclaim: the query holds no word, only signs, at character 1 of the query\n");
        assertThat(found("cranes", "&", "lock")).isNotEmpty();
    }

    @Test
    void aBeginningLongerThanAnyWordIsRefused() {
        addArticles();

        CommandRun run = run("", "find", "a".repeat(2_000) + "*");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("statclaim: the beginning of a word has 2000 characters, expected at most 255; see");
        assertThat(run("", "find", "\u20AC".repeat(255) + "a*").status()).isEqualTo(2);
        assertThat(run("", "find", "\uD83D\uDEA2".repeat(127) + "a*").status()).isZero();
    }

    @Test
    void synonymsWithoutAnEndAreRefused() throws IOException {
        addArticles();
        Path endless = Files.write(folder.resolve("endless.txt"), new byte[(16 << 20) + 1]);

        CommandRun run = run("", "find", "--synonyms", endless.toString(), "cranes");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("statclaim: --synonyms: " + endless + " holds more than 16 MB of synonyms; see");
    }

    @Test
    void aQueryOfTooManyWordsIsRefused() {
        addArticles();
        String words = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        CommandRun run = run("", "find", words);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("statclaim: the query has too many words")
                .hasLineCount(1);
    }

    @Test
    void aDocumentWithoutAnIdHasThatOfItsPlace() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "It has 40 cranes.");
        Path lines = Files.writeString(folder.resolve("b.jsonl"), "\n{\"text\":\"It has 41 cranes.\"}\n");

        run("", "add", "--lang", "en", text.toString());
        run("", "add", "--lang", "en", "--input", "jsonl", lines.toString());
        run("", "add", "--lang", "en", "--input", "jsonl", lines.toString());

        assertThat(found("cranes")).containsExactlyInAnyOrder(text + " 40 cranes", lines + ":2 41 cranes");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreAdded() {
        CommandRun run = run("""
                {"id":"a","text":"It has 40 cranes.","lang":"en"}
                nonsense
                {"id":"","text":"It has 41 cranes.","lang":"en"}
                {"id":"b","text":"It has 42 cranes.","lang":"en"}
                """, "add", "--input", "jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("statclaim: -:2: not valid JSON");
            assertThat(lines.get(1))
                    .isEqualTo("statclaim: -:3: an article needs an id of 1 to 1000 characters, not of 0");
            assertThat(lines.get(2)).isEqualTo("statclaim: added 2 articles with 2 claims");
        });
        assertThat(found("cranes")).hasSize(2);
    }

    @Test
    void theLastOfOneIdStays() {
        String in = IntStream.range(0, 2_100)
                .mapToObj(i ->
                        "{\"id\":\"" + i % 7 + "\",\"lang\":\"en\",\"text\":\"It has " + (i + 10_000) + " cranes.\"}\n")
                .collect(Collectors.joining());

        run(in, "add", "--input", "jsonl");

        assertThat(found("--limit", "100", "cranes"))
                .containsExactlyInAnyOrder(IntStream.range(0, 7)
                        .mapToObj(i -> (2_093 + i) % 7 + " " + (12_093 + i) + " cranes")
                        .toArray(String[]::new));
    }

    @Test
    void articlesAreDeleted() {
        addArticles();

        CommandRun run = run("", "delete", "herald", "nobody");

        assertThat(run.err())
                .isEqualTo("statclaim: no article 'nobody' is in the index\nstatclaim: deleted 2 claims\n");
        assertThat(run.status()).isZero();
        assertThat(found("cranes")).containsExactly("tribune 52 cranes");
        assertThat(run("", "delete", "").status()).isEqualTo(2);
    }

    @Test
    void whatIsLikeEachClaimIsPrinted() {
        addArticles();
        String text = "The harbour of Tholmarsh has some 40 cranes. It employs 9,000 people.";

        CommandRun table = run(text, "similar", "--lang", "en", "--format", "table");
        CommandRun json = run(text, "similar", "--lang", "en", "--format", "json", "--limit", "1");

        assertThat(table.status()).isZero();
        assertThat(table.out())
                .contains("      herald (2021-02-14): 40 cranes, “The harbour of Tholmarsh has 40 cranes.”\n")
                .contains("      none like it\n")
                .doesNotContain("tribune");
        assertThat(json.out())
                .startsWith("{\n  \"id\": \"-\",")
                .contains("\"similar\": [\n        {\n          \"article\": \"herald\",")
                .contains("\"similar\": []");
        assertThat(run(text + "\n", "similar", "--lang", "en").out()).hasLineCount(1);
        assertThat(run("x", "similar", "--format", "csv").err())
                .startsWith("statclaim: 'csv' is none of table, json, jsonl; see");
    }

    @Test
    void aSentenceOfVeryManyWordsHasLikesToo() {
        addArticles();
        String words = IntStream.range(0, 600)
                .mapToObj(i -> " " + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .collect(Collectors.joining());

        CommandRun run = run("There are 40 cranes," + words + ".", "similar", "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"article\":\"herald\"");
    }

    @Test
    void contradictionsAreThoseOfCheckAcross() {
        addArticles();

        CommandRun run = run("", "contradictions");
        String across =
                CommandRun.of(ARTICLES, "check", "--across", "--input", "jsonl").out();

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(across.lines().reduce((first, last) -> last).orElseThrow() + "\n");
        assertThat(run("", "contradictions", "--format", "table", "--explain", "nl")
                        .out())
                .contains("1 difference", "tribune (2021-02-20): “The harbour of Tholmarsh has 52 cranes");
        assertThat(run("", "contradictions", "--format", "json").out()).startsWith("{\n  \"across\": [");
        assertThat(run("", "contradictions", "--format", "csv").out()).contains("across-articles");
        assertThat(run("", "contradictions", "--limit", "0").out()).isEqualTo("{\"across\":[]}\n");
        assertThat(run("", "contradictions", "--explain", "xx").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"find", "similar", "contradictions", "delete"})
    void whatIsNoIndexIsRefused(String command) {
        CommandRun run = run("", command, command.equals("delete") ? "a" : "--limit=1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("statclaim: " + claims + " is no directory, expected one with an index\n");
        assertThat(claims).doesNotExist();
    }

    @Test
    void anIndexInUseIsRefused() throws IOException {
        try (ClaimIndex open = ClaimIndex.open(claims)) {
            CommandRun run = run(ARTICLES, "add", "--input", "jsonl");

            assertThat(open.size()).isZero();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("is written to by another").hasLineCount(1);
            assertThat(run("", "find").status()).isZero();
        }
    }

    @Test
    void aFileIsNoIndex() throws IOException {
        Files.writeString(claims, "");

        CommandRun run = run(ARTICLES, "add", "--input", "jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("statclaim: cannot use " + claims + ": it is no directory\n");
    }

    @Test
    void resultsThatCannotBeWrittenAreAnError() {
        addArticles();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = StatclaimCommand.run(
                new String[] {"index", "find", "--index", claims.toString()},
                CommandRun.streams(new byte[0], full, err, CommandRun.NO_TERMINAL));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("statclaim: cannot write the results: No space left on device\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index                                     | a command such as index find is missing; see",
                "index find                                | Missing required option: '--index=DIR'; see",
                "index find --index x -harbour             | Unknown option: '-harbour'; see",
                "index find --index x --sort size          | 'size' is none of relevance, date, value; see",
                "index find --index x --facet size         | 'size' is none of year, unit, source; see",
                "index find --index x --limit -1           | --limit -1, expected 0 to 10000; see",
                "index find --index x --offset 9999        | --offset 9999 --limit 10: a page lies within",
                "index find --index x --format html        | 'html' is none of table, json, jsonl, csv; see",
            })
    void wrongUsageIsOneSentenceAndStatusTwo(String arguments, String message) {
        CommandRun run = CommandRun.of("", arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("statclaim: ").contains(message).hasLineCount(1);
    }
}
