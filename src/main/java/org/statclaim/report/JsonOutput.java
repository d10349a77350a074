package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Values as JSON, one behind the other. */
final class JsonOutput {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new LineSafeEscapes())
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;
    private final boolean compact;

    private JsonOutput(JsonGenerator json, boolean compact) {
        this.json = json;
        this.compact = compact;
    }

    /**
     * Each value without a line feed in it.
     *
     * @param compact whether members are left out that tell nothing
     */
    static JsonOutput lines(Writer out, boolean compact) {
        return new JsonOutput(JSON.createGenerator(ObjectWriteContext.empty(), out), compact);
    }

    /** Each value over as many lines as it has members. */
    static JsonOutput indented(Writer out, boolean compact) {
        return new JsonOutput(JSON.createGenerator(new Indented(), out), compact);
    }

    void value(Value value) throws IOException {
        unwrapped(() -> write(value));
    }

    /** A value on a line of its own. */
    void line(Value value) throws IOException {
        unwrapped(() -> {
            write(value);
            json.writeRaw('\n');
        });
    }

    void beginArray() throws IOException {
        unwrapped(json::writeStartArray);
    }

    void endArray() throws IOException {
        unwrapped(() -> {
            json.writeEndArray();
            json.writeRaw('\n');
        });
    }

    void flush() throws IOException {
        unwrapped(json::flush);
    }

    private void write(Value value) {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Numeral numeral) {
            number(numeral.number());
        } else if (value instanceof Value.Items items) {
            json.writeStartArray();
            items.values().forEach(this::write);
            json.writeEndArray();
        } else if (value instanceof Value.Members members) {
            json.writeStartObject();
            for (Value.Member member : members.list()) {
                if (!compact || member.isTelling()) {
                    json.writeName(member.name());
                    write(member.value());
                }
            }
            json.writeEndObject();
        } else if (value instanceof Value.Absent absent) {
            absent(absent);
        }
    }

    private void number(Number number) {
        if (number instanceof Float score) {
            json.writeNumber(score);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    private void absent(Value.Absent absent) {
        switch (absent) {
            case NULL -> json.writeNull();
            case NONE, ONE -> json.writeString(Shape.cell(absent));
            case EMPTY -> {
                json.writeStartArray();
                json.writeEndArray();
            }
        }
    }

    /** Jackson wraps what the stream throws; the caller wants the stream's own exception. */
    static void unwrapped(Runnable content) throws IOException {
        try {
            content.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
