package org.statclaim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Text out of bytes: UTF-8, or what a byte order mark says, without the mark. What cannot be decoded reads as U+FFFD, and is
 * counted. What is no text at all is refused. It never waits for more while it has some.
 */
final class TextDecoder extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    /** The longest first: UTF-32 begins as UTF-16 does. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), 4),
            new Mark(Charset.forName("UTF-32BE"), 4),
            new Mark(StandardCharsets.UTF_8, 3),
            new Mark(StandardCharsets.UTF_16LE, 2),
            new Mark(StandardCharsets.UTF_16BE, 2));

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);
    private final Deque<Replaced> replaced = new ArrayDeque<>();
    private long begun;
    private boolean ended;
    private boolean done;

    /** The mark of an encoding, of so many bytes. */
    private record Mark(Charset charset, int length) {

        private static final String MARK = "\uFEFF";

        boolean agrees(byte[] head, int available) {
            int common = Math.min(available, length);
            return Arrays.equals(head, 0, common, MARK.getBytes(charset), 0, common);
        }
    }

    /** So many bytes were replaced by the character at this place. */
    private record Replaced(long place, int bytes) {}

    /**
     * Begins to decode UTF-8, or what a byte order mark says.
     *
     * @throws IOException if the bytes cannot be read, or are no text; the message says what they are
     */
    TextDecoder(InputStream in) throws IOException {
        this(in, false);
    }

    /**
     * Begins to decode.
     *
     * @param declared whether the text may say itself what it is encoded in, as a page does
     * @throws IOException if the bytes cannot be read, or are no text; the message says what they are
     */
    TextDecoder(InputStream in, boolean declared) throws IOException {
        this.in = in;
        do {
            more();
        } while (!ended && (isOpen() || declared && bytes.limit() < DeclaredCharset.FARTHEST));
        Optional<Mark> mark = MARKS.stream()
                .filter(each -> bytes.limit() >= each.length && each.agrees(bytes.array(), bytes.limit()))
                .findFirst();
        Optional<String> foreign =
                mark.isPresent() ? Optional.empty() : FileKind.ofNoText(bytes.array(), bytes.limit());
        if (foreign.isPresent()) {
            throw new IOException("this is " + foreign.get() + ", UTF-8 text was expected");
        }
        mark.ifPresent(found -> bytes.position(found.length));
        Charset unmarked = declared ? DeclaredCharset.of(bytes.array(), bytes.limit()) : StandardCharsets.UTF_8;
        decoder = mark.map(Mark::charset)
                .orElse(unmarked)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private boolean isOpen() {
        byte[] head = bytes.array();
        int length = bytes.limit();
        return FileKind.isOpen(head, length)
                || MARKS.stream().anyMatch(mark -> length < mark.length && mark.agrees(head, length));
    }

    /** The name of the encoding: {@code UTF-8}, {@code UTF-16}. */
    String encoding() {
        String name = decoder.charset().name();
        return name.startsWith("UTF-8") ? name : name.substring(0, "UTF-16".length());
    }

    /** How many bytes were replaced by characters before this place, and not told yet. */
    int replacedBefore(long place) {
        int count = 0;
        while (!replaced.isEmpty() && replaced.getFirst().place() < place) {
            count += replaced.removeFirst().bytes();
        }
        return count;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length > 0 && !decoded.hasRemaining()) {
            fill();
            if (!decoded.hasRemaining()) {
                return -1;
            }
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(buffer, offset, count);
        return count;
    }

    private void fill() throws IOException {
        begun += decoded.limit();
        decoded.clear();
        while (!done) {
            CoderResult result = decoder.decode(bytes, decoded, ended);
            if (result.isOverflow() || !decoded.hasRemaining()) {
                break;
            }
            if (result.isError()) {
                replace(result.length());
            } else if (ended) {
                decoder.flush(decoded);
                done = true;
            } else if (decoded.position() > 0) {
                break;
            } else {
                more();
            }
        }
        decoded.flip();
    }

    private void replace(int length) {
        long place = begun + decoded.position();
        // a text of nothing else would keep a note of each of its bytes
        Replaced last = replaced.size() < BUFFER ? null : replaced.pollLast();
        replaced.add(last == null ? new Replaced(place, length) : new Replaced(last.place(), last.bytes() + length));
        bytes.position(bytes.position() + length);
        decoded.put(REPLACEMENT);
    }

    private void more() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
