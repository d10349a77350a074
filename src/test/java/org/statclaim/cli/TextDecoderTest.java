package org.statclaim.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd bytes, each in one piece and byte by byte. */
class TextDecoderTest {

    private static String decoded(byte[] bytes) throws IOException {
        String whole = decoded(new ByteArrayInputStream(bytes));
        assertThat(decoded(slow(bytes))).isEqualTo(whole);
        return whole;
    }

    private static String decoded(InputStream in) throws IOException {
        StringWriter text = new StringWriter();
        TextDecoder decoder = new TextDecoder(in);
        decoder.transferTo(text);
        int replaced = decoder.replacedBefore(Long.MAX_VALUE);
        return text + (replaced == 0 ? "" : " " + replaced + " " + decoder.encoding());
    }

    /** One byte at a time. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkNamesTheEncodingAndIsNoText(String charset) throws IOException {
        Charset encoding = Charset.forName(charset);

        assertThat(decoded("\uFEFF€5, é \uD83D\uDEA2\n".getBytes(encoding))).isEqualTo("€5, é \uD83D\uDEA2\n");
        assertThat(decoded("\uFEFF".getBytes(encoding))).isEmpty();
    }

    static Stream<Arguments> brokenText() {
        return Stream.of(
                arguments("caf\u00E9", "caf\uFFFD 1 UTF-8"),
                arguments("\u00805 and \u0080 6", "\uFFFD5 and \uFFFD 6 2 UTF-8"),
                arguments("\u00E2\u0082", "\uFFFD 2 UTF-8"),
                arguments("a\u00E2\u0082b", "a\uFFFDb 2 UTF-8"),
                arguments("\u00ED\u00A0\u00BD", "\uFFFD 3 UTF-8"),
                arguments("\u00C0\u0080", "\uFFFD\uFFFD 2 UTF-8"),
                arguments("\u00FF\u00FEa\0\0\u00DCb\0", "a\uFFFDb 2 UTF-16"),
                arguments("\u00FF\u00FEa\0b", "a\uFFFD 1 UTF-16"),
                arguments("\u00EF\u00BF\u00BD", "\uFFFD"),
                arguments("\u00EF\u00BB", "\uFFFD 2 UTF-8"),
                arguments("\u00FF", "\uFFFD 1 UTF-8"),
                arguments("P", "P"),
                arguments("PK", "PK"),
                arguments("%PDF", "%PDF"),
                arguments("{", "{"));
    }

    @ParameterizedTest
    @MethodSource("brokenText")
    void whatCannotBeDecodedIsReplacedAndCounted(String bytes, String text) throws IOException {
        assertThat(decoded(bytes(bytes))).isEqualTo(text);
    }

    @Test
    void charactersOutsideTheBasicPlaneFitAnyBuffer() throws IOException {
        String ships = "\uD83D\uDEA2".repeat(50_001) + "x".repeat(70_001);

        assertThat(decoded(ships.getBytes(UTF_8))).isEqualTo(ships);
        assertThat(decoded(("\uFEFF" + ships).getBytes(UTF_16LE))).isEqualTo(ships);
        byte[] latin = bytes("é".repeat(200_000));
        assertThat(decoded(latin)).isEqualTo("\uFFFD".repeat(200_000) + " 200000 UTF-8");
    }

    @Test
    void whatIsReplacedIsToldByPlace() throws IOException {
        TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(bytes("é1\néé2\n3\né")));
        decoder.transferTo(new StringWriter());

        assertThat(decoder.replacedBefore(3)).isEqualTo(1);
        assertThat(decoder.replacedBefore(3)).isZero();
        assertThat(decoder.replacedBefore(7)).isEqualTo(2);
        assertThat(decoder.replacedBefore(9)).isZero();
        assertThat(decoder.replacedBefore(10)).isEqualTo(1);
    }

    static Stream<Arguments> noText() {
        return Stream.of(
                arguments("PK\u0003\u0004\u0014", "a zip file, as .docx, .xlsx and .jar are"),
                arguments("%PDF-1.7\n", "a PDF file"),
                arguments("{\\rtf1\\ansi", "an RTF file"),
                arguments("BZh91AY&SY", "a bzip2 file"),
                arguments(
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                        "an office file of before 2007, as .doc and .xls are"),
                arguments("\u0089PNG\r\n", "a PNG image"),
                arguments("\u00CA\u00FE\u00BA\u00BE\0", "a Java class"));
    }

    @ParameterizedTest
    @MethodSource("noText")
    void whatIsNoTextIsRefusedByItsName(String bytes, String name) {
        for (InputStream in : List.of(new ByteArrayInputStream(bytes(bytes)), slow(bytes(bytes)))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new TextDecoder(in))
                    .withMessage("this is " + name + ", UTF-8 text was expected");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf16IsGuessedForTheMessageOnly(String charset) {
        byte[] bytes = "De haven telt 40 kranen à €5.".getBytes(Charset.forName(charset));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new TextDecoder(new ByteArrayInputStream(bytes)))
                .withMessage("this is UTF-16 without a byte order mark, UTF-8 text was expected");
    }

    @Test
    void compressedAndRandomBytesAreNoText() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write("There are 40 cranes.".getBytes(UTF_8));
        }
        byte[] random = new byte[20_000];
        new Random(7).nextBytes(random);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> decoded(zipped.toByteArray()))
                .withMessage("this is a gzip file, UTF-8 text was expected");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> decoded(random))
                .withMessage("this is a binary file, UTF-8 text was expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"40 \u0000 cranes", "\u001B[31m40\u001B[0m cranes\u0007", "a\fb\u000Bc\u001A", "\u0000", ""})
    void aTextWithAFewControlCharactersIsOne(String text) throws IOException {
        assertThat(decoded(text.getBytes(UTF_8))).isEqualTo(text);
    }
}
