package org.statclaim.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold something else than UTF-8 text, as somebody would give them to the command. */
class ForeignBytesTest {

    private static final String TEXT = "🚢 De bouw kostte €5 miljoen. In de haven staan 40 kranen.";
    private static final String LINE = "{\"id\":\"a\",\"lang\":\"nl\",\"text\":\"" + TEXT + "\"}\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path gzip(String text) throws IOException {
        Path file = folder.resolve("article.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(UTF_8));
        }
        return file;
    }

    @Test
    void aCompressedFileIsNamedAndTheOthersAreAnswered() throws IOException {
        Path gzip = gzip(TEXT);
        Path zip = folder.resolve("article.docx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(TEXT.getBytes(UTF_8));
        }
        Path pdf = file("article.pdf", "%PDF-1.7\n1 0 obj\n<< /Length 40 >>\n".getBytes(UTF_8));
        Path text = file("article.txt", TEXT.getBytes(UTF_8));

        CommandRun run = CommandRun.of("", "extract", gzip.toString(), zip.toString(), text.toString(), pdf.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1).contains("40 kranen");
        assertThat(run.err().lines())
                .containsExactly(
                        "statclaim: cannot read " + gzip + ": this is a gzip file, UTF-8 text was expected",
                        "statclaim: cannot read " + zip
                                + ": this is a zip file, as .docx, .xlsx and .jar are, UTF-8 text was expected",
                        "statclaim: cannot read " + pdf + ": this is a PDF file, UTF-8 text was expected");
    }

    @Test
    void soItIsOnStandardInputInJsonLinesAndInTrustedArticles() throws IOException {
        byte[] gzip = Files.readAllBytes(gzip(LINE));

        CommandRun piped = CommandRun.of(gzip, CommandRun.NO_TERMINAL, "extract");
        CommandRun lines = CommandRun.of(gzip, CommandRun.NO_TERMINAL, "check", "--input", "jsonl");
        CommandRun trusted = CommandRun.of(
                "", "check", "--trusted", folder.resolve("article.gz").toString());

        assertThat(piped)
                .isEqualTo(new CommandRun(
                        1, "", "statclaim: cannot read -: this is a gzip file, UTF-8 text was expected\n"));
        assertThat(lines).isEqualTo(piped);
        assertThat(trusted.status()).isEqualTo(2);
        assertThat(trusted.err()).contains("article.gz: this is a gzip file, UTF-8 text was expected");
    }

    @Test
    void utf16WithAByteOrderMarkReadsAsItsText() throws IOException {
        String expected = CommandRun.of(TEXT, "extract").out();

        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE")}) {
            byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);
            byte[] line = ("\uFEFF" + LINE).getBytes(charset);

            assertThat(CommandRun.of(bytes, CommandRun.NO_TERMINAL, "extract"))
                    .as(charset.name())
                    .isEqualTo(new CommandRun(0, expected, ""));
            assertThat(CommandRun.of(line, CommandRun.NO_TERMINAL, "extract", "--input", "jsonl"))
                    .isEqualTo(new CommandRun(0, expected.replace("\"-\"", "\"a\""), ""));
        }
    }

    @Test
    void bytesThatAreNoUtf8AreToldOfTheirDocument() throws IOException {
        Path text = file("article.txt", TEXT.replace("🚢", "é").getBytes(Charset.forName("windows-1252")));
        String lines = LINE + LINE.replace("🚢", "éé") + LINE;
        Path articles = file("articles.jsonl", lines.replace("🚢", "b").getBytes(Charset.forName("windows-1252")));

        CommandRun one = CommandRun.of("", "extract", text.toString());
        CommandRun many = CommandRun.of("", "extract", "--input", "jsonl", articles.toString());
        CommandRun trusted = CommandRun.of("", "check", "--trusted", text.toString());

        assertThat(one.status()).isZero();
        assertThat(one.err()).isEqualTo("statclaim: " + text + ": 2 bytes were no UTF-8 and read as U+FFFD\n");
        assertThat(one.out()).contains("40 kranen");
        assertThat(many.status()).isZero();
        assertThat(many.err().lines())
                .containsExactly(
                        "statclaim: " + articles + ":1: 1 byte was no UTF-8 and read as U+FFFD",
                        "statclaim: " + articles + ":2: 3 bytes were no UTF-8 and read as U+FFFD",
                        "statclaim: " + articles + ":3: 1 byte was no UTF-8 and read as U+FFFD");
        assertThat(trusted.err()).isEqualTo(one.err());
    }

    @Test
    void aReplacementCharacterOfTheTextsOwnIsNoFault() {
        assertThat(CommandRun.of("Er staan 40 \uFFFD kranen.", "extract").err()).isEmpty();
    }
}
