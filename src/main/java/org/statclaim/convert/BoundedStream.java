package org.statclaim.convert;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to go on behind a bound, so that a small zip cannot fill the memory. Closing it closes nothing. */
final class BoundedStream extends FilterInputStream {

    private final String file;
    private final long bound;
    private long read;

    BoundedStream(InputStream in, String file, long bound) {
        super(in);
        this.file = file;
        this.bound = bound;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public void close() {
        // whoever opened the stream closes it
    }

    private void count(int bytes) throws InvalidDataFileException {
        read += bytes;
        if (read > bound) {
            throw new InvalidDataFileException(file + " holds more than " + (bound >> 20) + " MB");
        }
    }
}
