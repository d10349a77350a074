package org.statclaim.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.claim.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Scalars of JSON as another implementation writes them. */
class JsonBytesTest {

    private static final JsonFactory JACKSON =
            JsonFactory.builder().characterEscapes(new LineSafeEscapes()).build();

    private interface Content {
        void write(JsonBytes json) throws IOException;
    }

    @Test
    void everyUnitIsWrittenAsJacksonWritesIt() throws IOException {
        StringBuilder units = new StringBuilder();
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            units.append((char) c).append('x');
        }
        String text = units.toString();

        assertThat(written(json -> json.text(text))).isEqualTo(jackson(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\uD83D\uDE00\uDBFF\uDFFF\uD800\uDC00",
                "\uD83D",
                "a\uD83D\uD83D\uDE00b",
                "\uDE00\uD83D",
                "\"\\/\u007F\u0080\u07FF\u0800\uFFFF"
            })
    void pairsAreOneCharacter(String text) throws IOException {
        assertThat(written(json -> json.text(text))).isEqualTo(jackson(text));
    }

    /** Strings that end, or have a pair or an escape, at each place about the end of the buffer. */
    @Test
    void noCharacterIsLostBetweenTwoBuffers() throws IOException {
        for (String behind : new String[] {"é\u0001€", "\uD83D\uDE00\uD83D\uDE00", "\u2028\"x"}) {
            for (int length = (1 << 16) - 20; length < (1 << 16) + 4; length++) {
                String text = "a".repeat(length) + behind.repeat(3);
                assertThat(written(json -> json.text(text))).isEqualTo(jackson(text));
            }
        }
        String long3 = "€ \uD83D\uDE00\n".repeat(100_000);
        assertThat(written(json -> json.text(long3))).isEqualTo(jackson(long3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.000",
                "-0.0",
                "0E+5",
                "7",
                "-7",
                "10",
                "3.50",
                "-3.05",
                "0.001",
                "-0.120",
                "2.00E+8",
                "2E+18",
                "2E+19",
                "-1E-18",
                "1E-19",
                "999999999999999999",
                "-999999999999999999",
                "1000000000000000000",
                "0.123456789012345678",
                "123456789.123456789",
                "12345678901234567890.5",
                "9999999999999999990E-1",
                "1.10E-17",
                "1E+40"
            })
    void decimalsAreAsInEveryReport(String number) throws IOException {
        BigDecimal value = new BigDecimal(number);

        assertThat(written(json -> json.decimal(value))).isEqualTo('"' + Decimals.plain(value) + '"');
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 1234567890, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void wholeNumbers(long number) throws IOException {
        assertThat(written(json -> json.number(number))).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-14", "0800-12-31", "0000-01-01", "-0044-03-15", "+10000-01-01"})
    void days(String day) throws IOException {
        StringWriter out = new StringWriter();
        JsonOutput json = JsonOutput.lines(out, false);
        json.date(LocalDate.parse(day));
        json.flush();

        assertThat(out).hasToString('"' + day + '"');
    }

    @ParameterizedTest
    @CsvSource({"2021, 0, 0", "800, 2, 0", "2021, 2, 14"})
    void datesOfReducedPrecision(int year, int month, int day) throws IOException {
        PartialDate date = new PartialDate(year, month, day);
        StringWriter out = new StringWriter();
        JsonOutput json = JsonOutput.lines(out, false);
        json.date(date);
        json.flush();

        assertThat(out).hasToString('"' + date.toString() + '"');
    }

    @Test
    void bytesStandBehindTheTextThatWasWrittenBefore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer out = new Utf8Writer(bytes);
        out.write("é ");
        JsonBytes json = new JsonBytes(out);
        json.text("€");
        json.flush();
        out.append('!').append(" \uD83D x");
        out.flush();

        assertThat(bytes.toString(UTF_8)).isEqualTo("é \"€\"! \uFFFD x");
    }

    /** The same to a stream and to a writer that knows nothing of bytes. */
    private static String written(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter text = new StringWriter();
        for (Writer out : new Writer[] {new Utf8Writer(bytes), text}) {
            JsonBytes json = new JsonBytes(out);
            content.write(json);
            json.flush();
        }
        assertThat(text).hasToString(bytes.toString(UTF_8));
        return text.toString();
    }

    private static String jackson(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), new Utf8Writer(bytes))) {
            json.writeString(text);
        }
        return bytes.toString(UTF_8);
    }
}
