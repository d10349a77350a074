package org.statclaim.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import org.statclaim.report.Utf8Writer;

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

    static Streams standard() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect());
    }

    /** These, with results that go into a file. */
    Streams into(ResultFile results) {
        return new Streams(results.watch(in), results.out(), err, terminal.withoutOut());
    }

    /** Where results are printed, in UTF-8. */
    Writer results() {
        return utf8Writer(new ResultStream(out));
    }

    /** UTF-8; a lone surrogate, which has no UTF-8 form, is written as U+FFFD. */
    static Writer utf8Writer(OutputStream out) {
        return new Utf8Writer(out);
    }
}
