package org.statclaim.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to. {@code System.out} is not among it: a {@link java.io.PrintStream} swallows
 * write errors, and encodes as the platform likes.
 *
 * @param in standard input
 * @param out where results go, and nothing else
 * @param err where messages go
 * @param terminal which of them are a terminal
 */
record Streams(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {

    private static final String REPLACEMENT_CHARACTER = "\uFFFD";

    static Streams standard() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect());
    }

    /** Where results are printed, in UTF-8. */
    Writer results() {
        return utf8Writer(new ResultStream(out));
    }

    /** UTF-8; a lone surrogate, which has no UTF-8 form, is written as U+FFFD. */
    static Writer utf8Writer(OutputStream out) {
        return new BufferedWriter(
                new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(REPLACEMENT_CHARACTER.getBytes(StandardCharsets.UTF_8))),
                1 << 16);
    }
}
