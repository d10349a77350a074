package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

    private static final String OFFICES = "testdata/facts/offices/";
    private static final String WRONG = "België telde in 2014 12,1 miljoen inwoners.";

    @TempDir
    private Path folder;

    @Test
    void aMappingIsDescribedCompletedAndRead() throws IOException {
        Path table = Files.writeString(folder.resolve("trees.csv"), """
                Land;Jaar;Soort;Waarde
                België;2020;A;1200
                Nederland;2020;A;3400
                België;2020;B;70
                """);
        String text = "In 2020 telde België 1.200 bomen.";

        CommandRun described = run("facts", "describe", table.toString());
        assertThat(described.err()).isEmpty();
        assertThat(described.out()).contains("\"place\" : \"Land\"").contains("\"Soort\" : \"?\"");
        assertThat(check(text, table.toString()).err())
                .contains("trees.csv (CSV) does not say which member of Soort is meant");

        String mapping = run(
                        "facts",
                        "describe",
                        table.toString(),
                        "--subject",
                        "bomen|trees",
                        "--unit",
                        "",
                        "--source",
                        "Office",
                        "--where",
                        "Soort=A",
                        "--url",
                        "https://example.org/trees")
                .out();
        Files.writeString(folder.resolve("trees.csv.map.json"), mapping);

        assertThat(check(text, table.toString()).out())
                .contains("\"verdict\":\"supported\"")
                .contains("https://example.org/trees");
    }

    @Test
    void twoMembersOfAnAxisAreNotOneSubject() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "Land;Jaar;Soort;Waarde\nBelgië;2020;A;1\nBelgië;2020;B;2\n");
        Files.writeString(
                folder.resolve("t.csv.map.json"),
                "{\"source\":\"o\",\"time\":\"Jaar\",\"place\":\"Land\",\"series\":[{\"subject\":\"bomen\",\"unit\":\"\"}]}");

        assertThat(check(WRONG, table.toString()).err())
                .contains(
                        "says nothing of the axis 'Soort', which has 'A' and 'B'; one of them in the \"where\" of 'bomen'");
    }

    @Test
    void aStoreIsAddedToListedFoundInAndCheckedAgainst() {
        String store = folder.resolve("store").toString();

        CommandRun added = run("facts", "add", "--facts", store, OFFICES + "sdmx-csv/demo_pjan.csv");
        assertThat(added.status()).isZero();
        assertThat(added.err()).isEqualTo("statclaim: added 9 facts of " + OFFICES + "sdmx-csv/demo_pjan.csv\n");
        assertThat(run("facts", "list", "--facts", store).out()).startsWith("9\tpopulation|inhabitants|");
        assertThat(run("facts", "find", "--facts", store, "population", "Belgium", "2014")
                        .out())
                .startsWith("subject,value,unit,period,place,source,url")
                .contains(",11180840,,2014-01-01/2014-12-31,")
                .doesNotContain("11237274");
        assertThat(run("facts", "find", "--facts", store, "tulips").err())
                .isEqualTo("statclaim: no fact is of 'tulips'\n");
        assertThat(check(WRONG, store).out()).contains("\"verdict\":\"refuted\"");
    }

    /** What is found is a table that check reads. */
    @Test
    void whatIsFoundReadsBack() throws IOException {
        String store = folder.resolve("store").toString();
        run("facts", "add", "--facts", store, OFFICES + "px/indicators.px");

        Path found = Files.writeString(
                folder.resolve("found.csv"),
                run("facts", "find", "--facts", store, "bevolking", "België").out());

        assertThat(check(WRONG, found.toString()).out()).contains("\"verdict\":\"refuted\"");
    }

    @Test
    void aTableThatCannotBeReadLeavesTheStoreAsItWas() throws IOException {
        String store = folder.resolve("store").toString();
        run("facts", "add", "--facts", store, OFFICES + "sdmx-csv/demo_pjan.csv");
        Path bad = Files.writeString(folder.resolve("demo_pjan.csv"), "no table");

        CommandRun run = run("facts", "add", "--facts", store, bad.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("demo_pjan.csv is of no form that is read")
                .hasLineCount(1);
        assertThat(run("facts", "list", "--facts", store).out()).startsWith("9\t");
    }

    @Test
    void badCellsAreToldOrRefuseTheFile() throws IOException {
        String table =
                Files.readString(Path.of(OFFICES + "sdmx-csv/demo_pjan.csv")).replace("11237274", "many");
        String bad = Files.writeString(folder.resolve("demo_pjan.csv"), table).toString();

        assertThat(check(WRONG, bad).err())
                .contains("demo_pjan.csv (SDMX-CSV): 8 facts, 9 without a value, 1 that could not be read")
                .contains("column 'OBS_VALUE': 'many', ");
        assertThat(check(WRONG, bad, "--strict").status()).isEqualTo(2);
    }

    @Test
    void bothFormsOfAYearBesideADoubtfulNumberNeedItsMark() throws IOException {
        Path table = Files.writeString(
                folder.resolve("m.csv"), "Land;Jaar;Bevolking\nBelgië;2014;11.181\nNederland;2014;16.829\n");
        assertThat(check(WRONG, table.toString()).err()).contains("decimalChar");

        Files.writeString(folder.resolve("m.csv.map.json"), """
                {"source": "o", "time": "Jaar", "place": "Land", "decimalChar": ",",
                 "series": [{"subject": "bevolking|inwoners", "unit": "", "times": "1000"}]}
                """);
        assertThat(check(WRONG, table.toString()).out()).contains("\"verdict\":\"refuted\"");
    }

    @Test
    void aPackageTellsTheMarkBetweenThousands() throws IOException {
        Files.writeString(
                folder.resolve("p.csv"), "Land;Jaar;Bevolking\nBelgië;2014;11.237.274\nNederland;2014;16.829.289\n");
        Path own = Files.writeString(folder.resolve("datapackage.json"), """
                {"resources": [{"name": "bevolking", "title": "Bevolking", "path": "p.csv", "dialect": {"delimiter": ";"},
                 "schema": {"fields": [{"name": "Land"}, {"name": "Jaar"}, {"name": "Bevolking", "groupChar": "."}]}}]}
                """);
        assertThat(check(WRONG, own.toString()).out()).contains("\"verdict\":\"refuted\"");

        Files.writeString(own, Files.readString(own).replace("\"Jaar\"}", "\"Jaar\", \"groupChar\": \" \"}"));
        assertThat(check(WRONG, own.toString()).err())
                .contains("datapackage.json has the groupChar ' ' and '.', one for all fields of a table expected");
    }

    @Test
    void anIndexOfClaimsIsComparedWith() {
        String index = folder.resolve("index").toString();
        CommandRun.of(
                "{\"id\":\"a\",\"lang\":\"nl\",\"date\":\"2020-03-01\",\"text\":\"De gemeente Brusdael telt 12.300 bomen in 2020.\"}",
                "index",
                "add",
                "--index",
                index,
                "--input",
                "jsonl",
                "-");

        assertThat(CommandRun.of(
                                "De gemeente Brusdael telt 13.200 bomen in 2020.",
                                "check",
                                "--lang",
                                "nl",
                                "--index",
                                index,
                                "--format",
                                "jsonl",
                                "-")
                        .out())
                .contains("\"rule\":\"fact\",\"verdict\":\"refuted\"")
                .contains("a heeft 12.300 voor bomen gemeente brusdael (2020), niet 13.200 bomen.");
    }

    @Test
    void aMissingCommandIsSaid() {
        assertThat(run("facts").err()).contains("a command such as facts add is missing");
        assertThat(run("facts", "list", "--facts", folder.toString()).err()).contains(" holds no store of facts");
    }

    private static CommandRun run(String... args) {
        return CommandRun.of("", args);
    }

    private static CommandRun check(String text, String facts, String... more) {
        String[] args = {"check", "--lang", "nl", "--facts", facts, "--format", "jsonl", "-"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return CommandRun.of(text, all);
    }
}
