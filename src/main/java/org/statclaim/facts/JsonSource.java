package org.statclaim.facts;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that is read from its begin to its end, with the faults of its places. */
final class JsonSource implements AutoCloseable {

    private static final int MAX_STRING = 100_000;
    private static final int MAX_DEPTH = 50;

    /** As many characters of names and labels are kept; a classification of a hundred thousand members has some ten million. */
    private static final long MAX_KEPT = 64L << 20;

    /** What a kept text takes beyond its characters. */
    private static final int OVERHEAD = 50;

    private static final int MAX_PLACE_DIGITS = 10;
    private static final String NO_TEXT = "is no UTF-8 text";

    /** Names are not kept in a table of symbols: the places of sparse values are a million names, each of them once. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING)
                    .maxNestingDepth(MAX_DEPTH)
                    .build())
            .build();

    private final PublishedFile file;
    private final JsonParser json;
    private long kept;

    JsonSource(PublishedFile file) throws IOException {
        this.file = file;
        this.json = JSON.createParser(ObjectReadContext.empty(), file.text(StandardCharsets.UTF_8));
    }

    /** What reads from it. */
    interface Reading<T> {
        T read(JsonSource in) throws IOException;
    }

    /**
     * Opens a file, reads and closes it.
     *
     * @throws InvalidDataFileException if it is no JSON, or not what is read from it
     */
    static <T> T read(PublishedFile file, Reading<T> reading) throws IOException {
        try (JsonSource in = new JsonSource(file)) {
            try {
                return reading.read(in);
            } catch (JacksonException e) {
                throw in.fault(e);
            }
        } catch (CharacterCodingException e) {
            throw file.fault(NO_TEXT);
        }
    }

    /** The parser of a piece of JSON that may be cut off. */
    static JsonParser parser(String head) {
        return JSON.createParser(ObjectReadContext.empty(), head);
    }

    JsonToken next() {
        JsonToken next = json.nextToken();
        return next == null ? JsonToken.NOT_AVAILABLE : next;
    }

    JsonToken token() {
        JsonToken token = json.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Goes to the next member of the object that has been entered; false at its end. */
    boolean nextMember() {
        return json.nextToken() == JsonToken.PROPERTY_NAME;
    }

    /** The name of the member, before its value is gone to. */
    String name() {
        return String.valueOf(json.currentName());
    }

    void skip() {
        json.skipChildren();
    }

    /** The text of a string or number as it stands in the file. */
    String text() {
        return String.valueOf(json.getString());
    }

    long line() {
        return json.currentTokenLocation().getLineNr();
    }

    /** A string that is kept, or empty where the value is none. */
    String label() throws InvalidDataFileException {
        if (token() != JsonToken.VALUE_STRING) {
            skip();
            return "";
        }
        return kept(text());
    }

    /** Counts a text that is kept. */
    String kept(String text) throws InvalidDataFileException {
        kept += text.length() + OVERHEAD;
        if (kept > MAX_KEPT) {
            throw file.fault(line(), text, "names and labels of at most " + (MAX_KEPT >> 20) + " million characters");
        }
        return text;
    }

    /** The strings of an array. */
    List<String> labels() throws InvalidDataFileException {
        require(JsonToken.START_ARRAY, "an array");
        List<String> labels = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            require(JsonToken.VALUE_STRING, "a string");
            labels.add(kept(text()));
        }
        return labels;
    }

    /** A whole number from 0, of a place or a size. */
    long place() throws InvalidDataFileException {
        return place(token() == JsonToken.VALUE_NUMBER_INT ? text() : "");
    }

    /** The same, written as a name. */
    long place(String digits) throws InvalidDataFileException {
        if (digits.length() > MAX_PLACE_DIGITS || !StringUtils.isNumeric(digits) || digits.isEmpty()) {
            throw fault("a whole number");
        }
        return Long.parseLong(digits);
    }

    void require(JsonToken token, String expected) throws InvalidDataFileException {
        if (token() != token) {
            throw fault(expected);
        }
    }

    /** Refuses what an object has twice: of two values none is certain. */
    void once(Set<String> seen, String name) throws InvalidDataFileException {
        if (!seen.add(name)) {
            throw file.fault(line(), name, "each member once");
        }
    }

    /** The fault of what is read now. */
    InvalidDataFileException fault(String expected) {
        return file.fault(line(), text(), expected);
    }

    private IOException fault(JacksonException e) {
        if (e.getCause() instanceof InvalidDataFileException own) {
            return own;
        }
        if (e.getCause() instanceof CharacterCodingException) {
            return file.fault(NO_TEXT);
        }
        if (e.getCause() instanceof IOException own) {
            return own;
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return file.fault("ends before its JSON does");
        }
        return JsonFault.of(file.name(), json.currentLocation().getLineNr(), e);
    }

    @Override
    public void close() {
        json.close();
    }
}
