package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void onlyLineFeedsEndLines() throws IOException {
        assertThat(lines("a\nb\u2028c\u0085d\re\n\nf", 100)).containsExactly("a", "b\u2028c\u0085d\re", "", "f");
        assertThat(lines("", 100)).isEmpty();
        assertThat(lines("\n", 100)).containsExactly("");
    }

    @Test
    void linesMayBeLongerThanTheBuffer() throws IOException {
        String line = "abc".repeat(10_000);

        assertThat(lines(line + "\n" + line, line.length())).containsExactly(line, line);
    }

    @Test
    void aLineOverTheBoundIsNotKept() throws IOException {
        assertThat(lines("abc\nabcd\nab", 3)).containsExactly("abc", "too long", "ab");
        assertThat(lines("a".repeat(50_000) + "\nab", 10_000)).containsExactly("too long", "ab");
    }

    private static List<String> lines(String text, int maxLength) throws IOException {
        LineReader reader = new LineReader(new StringReader(text), maxLength);
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            lines.add(reader.isTooLong() ? "too long" : reader.text());
            assertThat(reader.number()).isEqualTo(lines.size());
        }
        return lines;
    }
}
