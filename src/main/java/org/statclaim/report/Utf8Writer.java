package org.statclaim.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A buffering writer in UTF-8 that takes what is UTF-8 already as it is, so that a report in JSON is encoded once. A lone
 * surrogate, which has no UTF-8 form, is written as U+FFFD.
 */
public final class Utf8Writer extends Writer {

    private static final String REPLACEMENT_CHARACTER = "\uFFFD";

    private final OutputStream out;
    private final Writer text;
    private boolean hasText;

    /**
     * A writer to a stream, which is closed with it.
     *
     * @param out where the bytes go, in blocks
     */
    public Utf8Writer(OutputStream out) {
        this.out = out;
        this.text = new BufferedWriter(
                new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(REPLACEMENT_CHARACTER.getBytes(StandardCharsets.UTF_8))),
                1 << 16);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        text.write(buffer, offset, length);
        hasText = true;
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        text.write(string, offset, length);
        hasText = true;
    }

    @Override
    public void write(int c) throws IOException {
        text.write(c);
        hasText = true;
    }

    /** Writes whole characters in UTF-8 behind what was written before. They are not buffered. */
    void writeUtf8(byte[] utf8, int length) throws IOException {
        if (hasText) {
            text.flush();
            hasText = false;
        }
        out.write(utf8, 0, length);
    }

    @Override
    public void flush() throws IOException {
        text.flush();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
