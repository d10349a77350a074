package org.statclaim.facts;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;

/** A file with a published table, packed by gzip or not. Each reading opens it anew. */
final class PublishedFile {

    /** As much is looked at to tell the form. */
    private static final int HEAD = 8192;

    /** A file that unpacks to more than this is no table; what is read is never kept whole. */
    private static final long MAX_BYTES = 8L << 30;

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int MAX_SHOWN = 60;
    private static final String BROKEN = "is packed by gzip, and broken or cut off";

    private final Path path;
    private final String name;

    PublishedFile(Path path) {
        this.path = path;
        this.name = String.valueOf(path.getFileName());
    }

    Path path() {
        return path;
    }

    /** The last part of its path, for messages. */
    String name() {
        return name;
    }

    /** Its bytes, unpacked; the caller closes it. */
    InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        try {
            return new Limited(packed ? new BufferedInputStream(new GZIPInputStream(in)) : in);
        } catch (ZipException | EOFException e) {
            in.close();
            throw fault(BROKEN);
        }
    }

    /** Its text; bytes that are none in the encoding are an error. A byte order mark is not given. */
    Reader text(Charset encoding) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                open(),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Its first characters, each byte one, so that no encoding is assumed; without a byte order mark of UTF-8. */
    String head() throws IOException {
        try (InputStream in = open()) {
            return StringUtils.removeStart(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1), "ï»¿");
        }
    }

    /** The fault of the file as a whole. */
    InvalidDataFileException fault(String what) {
        return new InvalidDataFileException(name + " " + what);
    }

    /** The fault of one place in it. */
    InvalidDataFileException fault(long line, String value, String expected) {
        return new InvalidDataFileException(name + ", line " + line + ": '"
                + StringUtils.abbreviate(value, "…", MAX_SHOWN) + "', " + expected + " expected");
    }

    /** Ends with an error where more is unpacked than any table holds. */
    private final class Limited extends FilterInputStream {

        private long left = MAX_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int read = super.read(bytes, from, length);
                count(Math.max(read, 0));
                return read;
            } catch (ZipException | EOFException e) {
                throw fault(BROKEN);
            }
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw fault("unpacks to more than " + (MAX_BYTES >> 30) + " GB");
            }
        }
    }
}
