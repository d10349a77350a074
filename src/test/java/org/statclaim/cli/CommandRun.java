package org.statclaim.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command, in this process, as a shell sees it. */
record CommandRun(int status, String out, String err) {

    static final Terminal NO_TERMINAL = new Terminal(false, false, false, false, 100);

    static CommandRun of(String in, String... args) {
        return of(in.getBytes(StandardCharsets.UTF_8), NO_TERMINAL, args);
    }

    static CommandRun of(byte[] in, Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = StatclaimCommand.run(args, streams(in, out, err, terminal));
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Streams streams(byte[] in, OutputStream out, OutputStream err, Terminal terminal) {
        return new Streams(new ByteArrayInputStream(in), out, err, terminal);
    }
}
