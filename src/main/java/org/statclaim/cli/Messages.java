package org.statclaim.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.statclaim.report.Printable;

/** Standard error: lasting messages, and one status line that the next message or status replaces. */
final class Messages {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private volatile boolean statusShown;

    Messages(OutputStream err) {
        this.err = new PrintWriter(Streams.utf8Writer(err));
    }

    /** Says one sentence; what it quotes cannot steer the terminal. */
    void say(String message) {
        clearStatus();
        err.print("statclaim: " + Printable.line(message) + "\n");
        err.flush();
    }

    /** Says where a text holds what was not in its encoding, if there is any. */
    void sayReplaced(String place, int bytes, String encoding) {
        if (bytes > 0) {
            String what = bytes == 1 ? "1 byte was no " : bytes + " bytes were no ";
            say(place + ": " + what + encoding + " and read as U+FFFD");
        }
    }

    /** Shows lines as they are, beneath a sentence that speaks of them. */
    void show(String lines) {
        lines.lines().forEach(line -> err.print(Printable.line(line) + "\n"));
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

    /** Leaves what is shown where it is, since the process ends; the shell's prompt gets a line of its own. */
    void leaveStatus() {
        if (statusShown) {
            statusShown = false;
            err.print("\n");
            err.flush();
        }
    }

    /** What a failure of reading or writing comes to, without the name of what it was about. */
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "it is no directory";
        }
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }

    /** For those that print more than a sentence. */
    PrintWriter writer() {
        return err;
    }
}
