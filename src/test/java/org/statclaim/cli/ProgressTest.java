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
        Progress progress = new Progress(messages, true, OptionalLong.of(10_000), clock::get);
        try (InputStream in = progress.watch(new ByteArrayInputStream(new byte[10_000]))) {
            assertThat(in.readNBytes(5_000)).hasSize(5_000);
        }
        progress.advance();
        clock.addAndGet(1_250_000_000L);
        progress.advance();

        assertThat(shown())
                .isEqualTo("\r\u001B[K[###############---------------] 50 %  2 documents  4.0 kB/s, 2 s left");
    }

    @Test
    void anUnknownLengthShowsACount() {
        Progress progress = new Progress(messages, true, OptionalLong.empty(), clock::get);
        clock.addAndGet(1_250_000_000L);
        progress.advance();

        assertThat(shown()).endsWith("K1 document  0.8 a second");
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

    @Test
    void whoEndsTheRunGetsALineOfHisOwn() {
        messages.leaveStatus();
        assertThat(shown()).isEmpty();

        messages.status("[###]");
        messages.leaveStatus();

        assertThat(shown()).isEqualTo("\r\u001B[K[###]\n");
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
