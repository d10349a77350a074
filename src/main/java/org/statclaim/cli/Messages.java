package org.statclaim.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import org.statclaim.report.Printable;

/** Standard error: lasting messages, and one status line that the next message or status replaces. */
final class Messages {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private boolean statusShown;

    Messages(OutputStream err) {
        this.err = new PrintWriter(Streams.utf8Writer(err));
    }

    /** Says one sentence; what it quotes cannot steer the terminal. */
    void say(String message) {
        clearStatus();
        err.print("statclaim: " + Printable.line(message) + "\n");
        err.flush();
    }

    /** Shows a line that is gone again before the next one; for terminals only. */
    void status(String line) {
        err.print(CLEAR_LINE + line);
        err.flush();
        statusShown = true;
    }

    void clearStatus() {
        if (statusShown) {
            err.print(CLEAR_LINE);
            err.flush();
            statusShown = false;
        }
    }

    /** For those that print more than a sentence. */
    PrintWriter writer() {
        return err;
    }
}
