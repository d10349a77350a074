package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

    private static final String TEXT = "De haven in België kost 200 miljoen dollar.";

    @TempDir
    private Path folder;

    @Test
    void aTextGivesItsClaims() throws IOException {
        Path file = Files.writeString(folder.resolve("000.txt"), TEXT);

        CommandRun run = CommandRun.of("", "extract", "--lang", "nl", "--date", "2021-02", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"id\":\"" + file + "\",\"lang\":\"nl\",\"date\":\"2021-02\",\"claims\":[{")
                .contains("\"text\":\"200 miljoen dollar\",\"start\":24,\"end\":42,\"kind\":\"money\","
                        + "\"value\":\"200000000\"")
                .contains("in België kost")
                .hasLineCount(1);
    }

    @Test
    void standardInputIsReadWhereNoFileIsNamed() {
        assertThat(CommandRun.of(TEXT, "extract", "--lang", "nl").out()).startsWith("{\"id\":\"-\",");
        assertThat(CommandRun.of(TEXT, "extract", "--lang", "nl", "-").out()).contains("200 miljoen dollar");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(CommandRun.of("\uFEFF" + TEXT, "extract", "--lang", "nl").out())
                .isEqualTo(CommandRun.of(TEXT, "extract", "--lang", "nl").out());
    }

    @Test
    void bytesThatAreNoTextAreReplaced() {
        byte[] bytes = "x 200 miljoen dollar".getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;

        CommandRun run = CommandRun.of(bytes, CommandRun.NO_TERMINAL, "extract", "--lang", "nl");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"\uFFFD 200 miljoen dollar\"");
    }

    @ParameterizedTest
    @CsvSource({
        "table,200000000 USD",
        "json,'  \"claims\": ['",
        "jsonl,'{\"id\":'",
        "csv,'document,lang,'",
        "html,<a id=m0 href=#r0 class=m>200 miljoen dollar</a>"
    })
    void everyFormatIsPrinted(String format, String part) {
        CommandRun run = CommandRun.of(TEXT, "extract", "--lang", "nl", "--format", format);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(part).contains("200 miljoen dollar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "check"})
    void theCompactFormHasSentencesOnceAndNothingAbsent(String command) {
        CommandRun run = CommandRun.of(TEXT, command, "--lang", "nl", "--compact");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"sentences\":[{\"index\":0,", "\"sentence\":0", "\"unit\":{\"system\":")
                .doesNotContain("null", "\"none\"", "\"name\":\"euro\"", "\"factor\":\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "html"})
    void onlyJsonHasACompactForm(String format) {
        CommandRun run = CommandRun.of(TEXT, "extract", "--compact", "--format", format);

        assertThat(run.status()).isEqualTo(StatclaimCommand.WRONG_USAGE);
        assertThat(run.err()).startsWith("statclaim: --compact is for json and jsonl, not for " + format + "; see");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTerminalGetsATable() {
        CommandRun run = CommandRun.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                new Terminal(false, true, true, true, 80),
                "extract",
                "--lang",
                "nl");

        assertThat(run.out())
                .contains("\u001B[1;36m200 miljoen dollar\u001B[0m")
                .doesNotContain("{");
    }

    @Test
    void jsonOfSeveralFilesIsAnArray() throws IOException {
        Path one = Files.writeString(folder.resolve("1.txt"), "");
        Path two = Files.writeString(folder.resolve("2.txt"), "");

        assertThat(CommandRun.of("", "extract", "--lang", "nl", "--format", "json", one.toString(), two.toString())
                        .out())
                .startsWith("[")
                .endsWith("]\n");
        assertThat(CommandRun.of("", "extract", "--lang", "nl", "--format", "json", one.toString())
                        .out())
                .startsWith("{")
                .endsWith("}\n");
    }

    @Test
    void aFileThatCannotBeReadDoesNotCostTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
        Path missing = folder.resolve("missing.txt");

        CommandRun run =
                CommandRun.of("", "extract", "--lang", "nl", missing.toString(), folder.toString(), good.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("200 miljoen dollar").hasLineCount(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "statclaim: cannot read " + missing + ": no such file",
                        "statclaim: cannot read " + folder + ": it is a directory");
    }

    @Test
    void documentsAreAnsweredInTheirOrder() {
        String in = """
                {"id":"a","text":"5 euro","lang":"nl","date":"2021"}
                {"id":2,"text":"7 euros","lang":"en","region":"us"}

                {"text":"","lang":"nl"}
                """;

        CommandRun run = CommandRun.of(in, "extract", "--input", "jsonl", "--format", "jsonl");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"claims\"")) + "}"))
                .containsExactly(
                        "{\"id\":\"a\",\"lang\":\"nl\",\"date\":\"2021\"}",
                        "{\"id\":\"2\",\"lang\":\"en\",\"date\":null}",
                        "{\"id\":\"4\",\"lang\":\"nl\",\"date\":null}");
    }

    @Test
    void aDocumentsOwnWordGoesBeforeTheOptions() {
        String in = "{\"text\":\"\",\"lang\":\"en\",\"date\":\"2020\"}\n{\"text\":\"\"}\n";

        CommandRun run = CommandRun.of(in, "extract", "--input", "jsonl", "--lang", "nl", "--date", "2021-02");

        assertThat(run.out()).isEqualTo("""
                        {"id":"1","lang":"en","date":"2020","claims":[]}
                        {"id":"2","lang":"nl","date":"2021-02","claims":[]}
                        """);
    }

    @Test
    void aReaderWhoHasSeenEnoughEndsTheRunQuietly() {
        assertThat(runAgainst("Broken pipe")).isEmpty();
    }

    @Test
    void resultsThatCannotBeWrittenAreAnError() {
        assertThat(runAgainst("No space left on device"))
                .isEqualTo("statclaim: cannot write the results: No space left on device\n");
    }

    private static String runAgainst(String fault) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                CommandRun.streams(TEXT.getBytes(StandardCharsets.UTF_8), broken, err, CommandRun.NO_TERMINAL);

        int status = StatclaimCommand.run(new String[] {"extract", "--lang", "nl"}, streams);

        assertThat(status).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatAClaimComesToIsAddedWhereItIsAskedFor() {
        String text = "In 2017 was het 200 miljoen dollar, of 12 ton goud.";

        String json = CommandRun.of(text, "extract", "--lang", "nl", "--date", "2021-02", "--to", "EUR,SI")
                .out();
        String table = CommandRun.of(
                        text, "extract", "--lang", "nl", "--date", "2021-02", "--to", "EUR,SI", "--format", "table")
                .out();
        String csv = CommandRun.of(
                        text, "extract", "--lang", "nl", "--date", "2021-02", "--to", "EUR", "--format", "csv")
                .out();

        assertThat(json)
                .contains("\"normalized\":{\"value\":\"177407867.879747\"")
                .contains("\"basis\":\"time\"", "\"atPublication\":{\"value\":\"165321936.1310485\"")
                .contains("\"normalized\":{\"value\":\"12000\"");
        assertThat(table).contains("= 177407868 EUR", "at publication", "= 12000 kg");
        assertThat(csv.lines().findFirst().orElseThrow()).endsWith("normalized_rate_dates,normalized_no_rate");
        assertThat(CommandRun.of(text, "extract", "--lang", "nl").out()).doesNotContain("normalized");
    }

    @Test
    void onlyClaimsOfTheKindsThatAreNamedArePrinted() {
        String text = "Het kost 200 miljoen dollar (165 miljoen euro), 3 procent meer, voor 12 schepen.";

        CommandRun money = CommandRun.of(text, "extract", "--lang", "nl", "--kind", "money");
        CommandRun two = CommandRun.of(
                text, "extract", "--lang", "nl", "--format", "table", "--to", "EUR", "--kind", "percentage,money");

        assertThat(money.out())
                .contains("\"200 miljoen dollar\"", "\"165 miljoen euro\"", "\"equivalentTo\":0")
                .doesNotContain("\"percentage\"", "\"count\"");
        assertThat(two.out()).contains("3 claims", "#2  3 procent").doesNotContain("12 schepen  count");
    }

    @Test
    void aKindThatIsNoneIsNamedWithThoseThatThereAre() {
        CommandRun run = CommandRun.of(TEXT, "extract", "--kind", "money,length");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--kind")
                .contains("'length' is none of money, percentage, count, measure, age, multiple, number; see");
    }

    @Test
    void aTargetThatIsNoneIsNamed() {
        CommandRun run = CommandRun.of(TEXT, "extract", "--to", "EUX");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--to 'EUX' is neither SI nor a currency such as EUR");
    }
}
