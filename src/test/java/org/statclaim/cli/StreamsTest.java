package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void onlyOneByteOrderMarkIsTakenOff() throws IOException {
        byte[] bytes = "\uFEFF\uFEFFé".getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes)).isEqualTo("\uFEFFé");
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void aLoneSurrogateIsWrittenAsTheReplacementCharacter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = Streams.utf8Writer(bytes)) {
            out.write("é\uD83D\uDE00 \uD83D x");
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("é\uD83D\uDE00 \uFFFD x");
    }

    @Test
    void aTextOverTheBoundIsRefused() throws IOException {
        Particulars nothing = new Particulars(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(new TextReader(new StringReader("abcd"), "x", nothing, 3).next())
                .contains(new DocumentReader.Malformed(1, "the text is longer than 3 characters"));
        assertThat(new TextReader(new StringReader("abc"), "x", nothing, 3).next())
                .contains(new DocumentReader.Document(1, nothing.article("x", "abc")));
    }

    @Test
    void theWidthOfATerminalIsANumberOrADefault() {
        assertThat(Terminal.width("72", OptionalInt::empty)).isEqualTo(72);
        assertThat(Terminal.width(null, OptionalInt::empty)).isEqualTo(100);
        assertThat(Terminal.width("wide", OptionalInt::empty)).isEqualTo(100);
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        new TextDecoder(new ByteArrayInputStream(bytes)).transferTo(text);
        return text.toString();
    }
}
