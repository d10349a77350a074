package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web pages, items of ninjs and feeds on the command line. */
class PublishedInputTest {

    private static final String PAGE =
            "<html lang=nl><link rel=canonical href=https://example.org/a><nav>9 berichten</nav>"
                    + "<article><p>Er kwamen <b>5</b>&nbsp;boten.</article>";

    private static CommandRun run(String in, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "extract";
        System.arraycopy(options, 0, args, 1, options.length);
        return CommandRun.of(in, args);
    }

    @Test
    void aPageGivesTheClaimsOfItsArticle() {
        CommandRun run = run(PAGE, "--input", "html", "--format", "jsonl");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .hasLineCount(1)
                .startsWith("{\"id\":\"-\",\"lang\":\"nl\",")
                .contains(
                        "\"source\":{\"start\":108,\"end\":124,\"link\":\"https://example.org/a#:~:text=5%C2%A0boten\"}")
                .doesNotContain("berichten");
    }

    @Test
    void severalPagesAreDocumentsByTheNamesOfTheirFiles(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("1.html"), PAGE);
        Path other = Files.writeString(folder.resolve("2.html"), "<html lang=fy>");
        Path last = Files.writeString(folder.resolve("3.html"), PAGE);

        CommandRun run =
                run("", "--input", "html", "--format", "jsonl", one.toString(), other.toString(), last.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(2).contains("{\"id\":\"" + one + "\"", "{\"id\":\"" + last + "\"");
        assertThat(run.err())
                .startsWith("statclaim: cannot read " + other + ": its language is 'fy', expected one that is read");
    }

    @Test
    void optionsStandInForWhatAPageDoesNotSay() {
        assertThat(run("<p>Vorig jaar 35 frank", "--input", "html", "--lang", "nl", "--region", "BE", "--date", "1987")
                        .out())
                .contains("\"lang\":\"nl\",\"date\":\"1987\"", "\"BEF\"", "\"from\":\"1986-01-01\"");
        assertThat(run("<html lang=fy><p>5 boten", "--input", "html", "--lang", "nl")
                        .out())
                .contains("\"lang\":\"nl\"");
    }

    @Test
    void itemsOfNinjsAreLines() {
        CommandRun run = run(
                "{\"uri\":\"urn:1\",\"language\":\"nl\",\"headline\":\"5 boten\"}\n{\"language\":\"fy\"}\n{\"headline\":\"6 boats\",\"language\":\"en\"}\n",
                "--input",
                "ninjs",
                "--format",
                "jsonl");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"urn:1\",\"lang\":\"nl\""),
                        line -> assertThat(line).startsWith("{\"line\":2,\"error\":\"its language is 'fy'"),
                        line -> assertThat(line).startsWith("{\"id\":\"3\",\"lang\":\"en\""));
        assertThat(run.err()).startsWith("statclaim: -:2: its language is 'fy'");
    }

    @Test
    void itemsOfAFeedAreDocuments() {
        String feed =
                "<rss><channel><language>nl</language><item><guid>a1</guid><title>5 boten</title></item><item><title>6 boten</title></item></channel></rss>";

        assertThat(run(feed, "--input", "feed", "--format", "jsonl").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"a1\""),
                        line -> assertThat(line).startsWith("{\"id\":\"-:2\""));
        assertThat(run("<p>5", "--input", "feed").err())
                .isEqualTo("statclaim: cannot read -: it is no feed, expected RSS or Atom\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=iso-8859-1><p>kost €5 in Één dorp                                                 | windows-1252",
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>kost €5 in Één dorp  | windows-1252",
                "<?xml version='1.0' encoding='ISO-8859-15'?><p>kost €5 in Één dorp                              | ISO-8859-15",
                "<meta charset=utf-16><p>kost €5 in Één dorp                                                     | UTF-8",
                "<meta charset=no-such><p>kost €5 in Één dorp                                                    | UTF-8",
                "<p>kost €5 in Één dorp                                                                          | UTF-8",
            })
    void aPageMaySayWhatItIsEncodedIn(String page, String charset) {
        CommandRun run = CommandRun.of(
                page.getBytes(Charset.forName(charset)),
                CommandRun.NO_TERMINAL,
                "extract",
                "--lang",
                "nl",
                "--input",
                "html");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("kost €5 in Één dorp");
    }

    @Test
    void aTextMayNot() {
        byte[] text = "charset=windows-1252 kost €5".getBytes(StandardCharsets.UTF_8);

        assertThat(CommandRun.of(text, CommandRun.NO_TERMINAL, "extract", "--lang", "nl")
                        .out())
                .contains("kost €5");
    }

    @Test
    void aPageThatIsTooLargeIsRefused() {
        assertThat(run("x".repeat(PublishedReader.MAX_LENGTH + 1), "--input", "html")
                        .err())
                .isEqualTo("statclaim: cannot read -: it is longer than 16777216 characters\n");
    }

    @Test
    void checkReadsThemToo() {
        CommandRun run = CommandRun.of(
                "<html lang=nl><p>De prijs steeg van <b>80</b> naar 120 euro, een toename van 40 procent.",
                "check",
                "--input",
                "html",
                "--format",
                "html");

        assertThat(run.out()).contains("✗ klopt niet");
    }
}
