package org.statclaim.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that tells about tables and is read whole: a mapping, the description of a package. */
final class SmallJson {

    private static final int MAX_BYTES = 16 << 20;

    /** Of two members of one name none is certain. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SmallJson() {}

    /** What reads from it. */
    interface Reading<T> {
        T read(JsonParser json) throws IOException;
    }

    /**
     * Opens a file, reads and closes it.
     *
     * @throws InvalidDataFileException if it is no JSON, larger than 16 MB, or not what is read from it
     */
    static <T> T read(Path file, Reading<T> reading) throws IOException {
        // its first bytes, which tell the encoding, are read by the parser's own begin
        byte[] bytes = bytes(file);
        String name = String.valueOf(file.getFileName());
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            try {
                return reading.read(json);
            } catch (JacksonException e) {
                throw JsonFault.of(name, json.currentLocation().getLineNr(), e);
            }
        } catch (JacksonException e) {
            throw JsonFault.of(name, 1, e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // one more than there may be, so that a file without an end is not read to it
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InvalidDataFileException(
                        file.getFileName() + " holds more than " + (MAX_BYTES >> 20) + " MB");
            }
            return bytes;
        }
    }
}
