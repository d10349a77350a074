package org.statclaim.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.claim.Period;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Unit;

/** What the fields of a claim are made of, as bytes. */
final class FieldOutput extends DataOutputStream {

    /** A string is written in pieces, since one piece may hold 65,535 bytes; lone surrogates survive this form. */
    private static final int PIECE = 20_000;

    /** Where no other claim is meant. */
    static final int NO_INDEX = -1;

    interface Writer<T> {
        void write(T value) throws IOException;
    }

    FieldOutput(ByteArrayOutputStream out) {
        super(out);
    }

    <T> void optional(Optional<T> value, Writer<T> writer) throws IOException {
        writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writer.write(value.get());
        }
    }

    <T> void list(List<T> values, Writer<T> writer) throws IOException {
        writeInt(values.size());
        for (T value : values) {
            writer.write(value);
        }
    }

    void text(String text) throws IOException {
        writeInt(text.length());
        for (int i = 0; i < text.length(); i += PIECE) {
            writeUTF(text.substring(i, Math.min(text.length(), i + PIECE)));
        }
    }

    void constant(Enum<?> constant) throws IOException {
        writeUTF(constant.name());
    }

    void decimal(BigDecimal value) throws IOException {
        byte[] unscaled = value.unscaledValue().toByteArray();
        writeInt(value.scale());
        writeInt(unscaled.length);
        write(unscaled);
    }

    void index(OptionalInt index) throws IOException {
        writeInt(index.orElse(NO_INDEX));
    }

    void span(Span span) throws IOException {
        writeInt(span.start());
        writeInt(span.end());
    }

    void unit(Unit unit) throws IOException {
        constant(unit.system());
        text(unit.code());
        text(unit.name());
        text(unit.surface());
        decimal(unit.factor());
    }

    void period(Period period) throws IOException {
        text(period.text());
        optional(period.from(), day -> writeLong(day.toEpochDay()));
        optional(period.to(), day -> writeLong(day.toEpochDay()));
    }
}
