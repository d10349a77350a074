package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.facts.DataPackage;

class CheckFactsTest {

    private static final String FACTS = "testdata/facts/facts.csv";
    private static final String TEXT = "The Netherlands had 19 million inhabitants in 2020.";

    @TempDir
    private Path folder;

    @Test
    void jsonHasTheSourceWithItsAddress() {
        assertThat(check(TEXT, "--facts", FACTS, "--format", "jsonl").out())
                .contains("\"rule\":\"fact\",\"verdict\":\"refuted\",\"grade\":\"contradicted\"")
                .contains("\"sources\":[{\"name\":\"CBS StatLine\",\"date\":\"2020\","
                        + "\"url\":\"https://opendata.cbs.nl/statline\"}]");
    }

    @Test
    void csvAndTableHaveItToo() {
        assertThat(check(TEXT, "--facts", FACTS, "--format", "csv").out())
                .contains("CBS StatLine 2020 https://opendata.cbs.nl/statline");
        assertThat(check(TEXT, "--facts", FACTS, "--format", "table").out())
                .contains("refuted (contradicted, fact)")
                .contains("CBS StatLine: https://opendata.cbs.nl/statline");
    }

    @Test
    void aPackageSaysWhatItsColumnsAre() {
        assertThat(check("Utrecht telde in 2020 158.480 woningen.", "--facts", "testdata/facts/datapackage.json")
                        .out())
                .contains("\"rule\":\"fact\",\"verdict\":\"supported\",\"grade\":\"exact\"");
    }

    @Test
    void severalFilesAreOneBase() {
        assertThat(check(TEXT, "--facts", FACTS, "--facts", "testdata/facts/datapackage.json", "--fail-on", "refuted")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void aBadRowIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "subject,value,unit,source\nx,many,%,y\n");

        CommandRun run = check(TEXT, "--facts", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--facts: bad.csv, line 2, column 'value': 'many', a decimal number such as 17.4 expected")
                .hasLineCount(1);
        assertThat(check(TEXT, "--facts", "missing.csv").err())
                .contains("--facts: cannot read missing.csv: no such file; see");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                     | is no JSON object
            {"resources":[1]}                      | has a resource that is no JSON object
            {"resources":[{"path":"a.txt.zip"}]}   | has no resource that is a table of CSV
            {"resources":                          | , line 1: no valid JSON
            {"resources":[],"resources":[]}        | , line 1: no valid JSON: Duplicate Object property "resources"
            {"resources":[{"path":"none.csv","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | datapackage.json has 'none.csv': no such file
            {"resources":[{"path":"https://example.org/a.csv","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | has the address 'https://example.org/a.csv', which is not read
            {"resources":[{"path":"out/a.csv","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | has the path 'out/a.csv', which is a link to another folder
            {"resources":[{"path":"link.csv","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | has the path 'link.csv', which is a link to another folder
            {"resources":[{"path":"../a.csv","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | has the path '../a.csv'
            {"resources":[{"path":["a.csv","../a.csv"]}]} | a.csv is no table
            {"resources":[{"path":"a.csv","schema":{"fields":[{"name":"a","statclaim":"price"}]}}]} | 'price' is none of subject
            {"resources":[{"path":"a.csv","schema":{"fields":[{"statclaim":"value"}]}}]} | has 'value' twice, or without a name
            {"resources":[{"path":"a.csv","encoding":"latin1","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | in another form than UTF-8 with commas
            {"resources":[{"path":"a.csv","dialect":{"delimiter":";"},"schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | in another form than UTF-8 with commas
            {"resources":[{"path":"a.csv","schema":{"fields":[{"name":"a","statclaim":"value"}]}}]} | a.csv, line 1: a column 'subject' expected
            """)
    void aPackageThatIsNoneIsOneSentence(String json, String told) throws IOException {
        Path own = Files.createDirectory(folder.resolve("package"));
        Files.writeString(own.resolve("a.csv"), "a\n1\n");
        Files.writeString(folder.resolve("a.csv"), "a\n1\n");
        Files.createSymbolicLink(own.resolve("out"), folder);
        Files.createSymbolicLink(own.resolve("link.csv"), folder.resolve("a.csv"));
        Path file = Files.writeString(own.resolve(DataPackage.NAME), json);

        CommandRun run = check(TEXT, "--facts", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(told).hasLineCount(1);
    }

    @Test
    void aPackageWithoutAnEndOrADepthIsOneSentence() throws IOException {
        Path deep = Files.writeString(folder.resolve(DataPackage.NAME), "{\n\"a\":\n" + "[".repeat(100_000));
        Path endless = Files.createDirectory(folder.resolve("endless")).resolve(DataPackage.NAME);
        Files.write(endless, new byte[(16 << 20) + 1]);

        assertThat(check(TEXT, "--facts", deep.toString()).err())
                .contains("--facts: datapackage.json, line 3: no valid JSON: Document nesting depth (501) exceeds the"
                        + " maximum allowed (500); see");
        assertThat(check(TEXT, "--facts", endless.toString()).err())
                .contains("--facts: datapackage.json holds more than 16 MB; see");
    }

    private static CommandRun check(String text, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.of(text, all);
    }
}
