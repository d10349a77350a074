package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Messages messages = new Messages(err);
    private final AtomicLong clock = new AtomicLong(-5);

    @Test
    void aShortRunShowsNothing() {
        Progress progress = new Progress(messages, true, OptionalLong.of(10), clock::get);
        clock.addAndGet(900_000_000L);
        progress.advance();

        assertThat(shown()).isEmpty();
    }

    @Test
    void aLongRunShowsHowFarItIs() throws IOException {
        Progress progress = new Progress(messages, true, OptionalLong.of(10), clock::get);
        try (InputStream in = progress.watch(new ByteArrayInputStream(new byte[10]))) {
            assertThat(in.readNBytes(5)).hasSize(5);
        }
        progress.advance();
        clock.addAndGet(1_100_000_000L);
        progress.advance();

        assertThat(shown()).isEqualTo("\r\u001B[K[###############---------------] 50 %  2 documents");
    }

    @Test
    void anUnknownLengthShowsACount() {
        Progress progress = new Progress(messages, true, OptionalLong.empty(), clock::get);
        clock.addAndGet(1_100_000_000L);
        progress.advance();

        assertThat(shown()).endsWith("1 document");
    }

    @Test
    void whereNobodyLooksNothingIsShown() {
        Progress progress = new Progress(messages, false, OptionalLong.of(10), clock::get);
        clock.addAndGet(9_000_000_000L);
        progress.advance();

        assertThat(shown()).isEmpty();
    }

    @Test
    void aMessageReplacesTheBarAndCannotSteerTheTerminal() {
        messages.status("[###]");
        messages.say("cannot read \u001B[2J: no such file");

        assertThat(shown()).isEqualTo("\r\u001B[K[###]\r\u001B[Kstatclaim: cannot read \uFFFD[2J: no such file\n");
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
