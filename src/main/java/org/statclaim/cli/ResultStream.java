package org.statclaim.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which tells its own failures from those of whatever is being read. */
final class ResultStream extends FilterOutputStream {

    ResultStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** Results cannot be written. */
    static final class Failure extends IOException {

        private static final long serialVersionUID = 1L;

        private Failure(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** Whether the reader of the results has simply seen enough, as {@code head} does. */
        boolean isBrokenPipe() {
            String message = getMessage();
            return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
