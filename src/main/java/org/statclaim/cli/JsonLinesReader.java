package org.statclaim.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A file with one JSON document a line, of which one line at a time is held. Blank lines are passed over. */
final class JsonLinesReader implements DocumentReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(MAX_LENGTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What a line holds. */
    interface Form {

        /**
         * The article of a line.
         *
         * @param number which line of the file it is, from 1
         * @throws InvalidInputException if it holds none; the message says why
         */
        Article article(long number, String line) throws InvalidInputException;
    }

    private final LineReader lines;
    private final int maxLength;
    private final Form form;

    /** A reader of lines of any form. */
    JsonLinesReader(Reader in, int maxLength, Form form) {
        this.lines = new LineReader(in, maxLength);
        this.maxLength = maxLength;
        this.form = form;
    }

    /**
     * A reader of lines of the library's own form.
     *
     * @param idPrefix what the id of a document that has none begins with; its number follows
     */
    JsonLinesReader(Reader in, String idPrefix, Particulars defaults, int maxLength) {
        this(in, maxLength, (number, line) -> article(line, idPrefix + number, defaults));
    }

    @Override
    public Optional<Entry> next() throws IOException {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return Optional.of(
                        new Malformed(lines.number(), "the line is longer than " + maxLength + " characters"));
            }
            String line = lines.text();
            if (!line.isBlank()) {
                return Optional.of(entry(lines.number(), line));
            }
        }
        return Optional.empty();
    }

    @Override
    public long consumed() {
        return lines.consumed();
    }

    private Entry entry(long number, String line) {
        try {
            return new Document(number, form.article(number, line));
        } catch (InvalidInputException e) {
            return new Malformed(number, String.valueOf(e.getMessage()));
        }
    }

    private static Article article(String line, String ownId, Particulars defaults) throws InvalidInputException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            return article(json, ownId, defaults);
        } catch (JacksonException e) {
            throw new InvalidInputException("not valid JSON: " + JsonFault.sentence(e));
        }
    }

    private static Article article(JsonParser json, String ownId, Particulars defaults) throws InvalidInputException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidInputException("not a JSON object");
        }
        String id = null;
        String text = null;
        String language = null;
        String region = null;
        String date = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "id" -> id = stringOrNumber(json, member);
                case "text" -> text = string(json, member);
                case "lang" -> language = string(json, member);
                case "region" -> region = string(json, member);
                case "date" -> date = string(json, member);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new InvalidInputException("more than one JSON value on the line");
        }
        if (text == null) {
            throw new InvalidInputException("the member \"text\" is missing");
        }
        Particulars particulars = Particulars.of(language, region, date).or(defaults);
        return particulars.article(id == null ? ownId : id, text);
    }

    private static @Nullable String stringOrNumber(JsonParser json, String member) throws InvalidInputException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return json.getString();
        }
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL) {
            return string(json, member);
        }
        throw new InvalidInputException("the member \"" + member + "\" is neither a string nor a number");
    }

    /** The string; null where JSON says null, which is the same as leaving the member out. */
    private static @Nullable String string(JsonParser json, String member) throws InvalidInputException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new InvalidInputException("the member \"" + member + "\" is not a string");
        }
        return json.getString();
    }
}
