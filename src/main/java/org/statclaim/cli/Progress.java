package org.statclaim.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** A bar on the status line, for a run long enough to make somebody wonder. */
final class Progress {

    private static final long SILENT_NANOS = 1_000_000_000L;
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final int CELLS = 30;

    private final Messages messages;
    private final boolean shown;
    private final OptionalLong totalBytes;
    private final LongSupplier nanoTime;
    private final long begun;
    private long nextDraw;
    private long bytes;
    private long documents;

    /**
     * A bar that begins at nothing.
     *
     * @param shown false to never draw
     * @param totalBytes how much there is to read, if known
     * @param nanoTime the clock
     */
    Progress(Messages messages, boolean shown, OptionalLong totalBytes, LongSupplier nanoTime) {
        this.messages = messages;
        this.shown = shown;
        this.totalBytes = totalBytes;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
        this.nextDraw = begun + SILENT_NANOS;
    }

    /** The same stream, whose bytes count as progress when they are read. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                bytes += b < 0 ? 0 : 1;
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                bytes += Math.max(count, 0);
                return count;
            }
        };
    }

    /** One more document is done. */
    void advance() {
        documents++;
        if (shown) {
            long now = nanoTime.getAsLong();
            if (now - nextDraw >= 0) {
                messages.status(line(now - begun));
                nextDraw = now + REDRAW_NANOS;
            }
        }
    }

    /** After so much time: how far it is, how fast it goes, and how much longer it takes. */
    private String line(long nanos) {
        String count = documents + (documents == 1 ? " document" : " documents");
        if (totalBytes.isEmpty() || totalBytes.getAsLong() <= 0) {
            return (count + "  " + Pace.ofDocuments(documents, nanos)).stripTrailing();
        }
        double part = Math.min(1.0, (double) bytes / totalBytes.getAsLong());
        int done = (int) (part * CELLS);
        String bar = "[" + "#".repeat(done) + "-".repeat(CELLS - done) + "] " + (int) (part * 100) + " %  ";
        return (bar + count + "  " + Pace.ofBytes(bytes, nanos, totalBytes.getAsLong() - bytes)).stripTrailing();
    }
}
