package org.statclaim.index;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.claim.Period;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** What {@link FieldOutput} has written. */
final class FieldInput extends DataInputStream {

    interface Reader<T> {
        T read() throws IOException;
    }

    FieldInput(ByteArrayInputStream in) {
        super(in);
    }

    <T> Optional<T> optional(Reader<T> reader) throws IOException {
        return readBoolean() ? Optional.of(reader.read()) : Optional.empty();
    }

    <T> List<T> list(Reader<T> reader) throws IOException {
        int size = readInt();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(reader.read());
        }
        return list;
    }

    String text() throws IOException {
        int length = readInt();
        if (length == 0) {
            return "";
        }
        String first = readUTF();
        if (first.length() == length) {
            return first;
        }
        StringBuilder text = new StringBuilder(length).append(first);
        while (text.length() < length) {
            text.append(readUTF());
        }
        return text.toString();
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, readUTF());
    }

    BigDecimal decimal() throws IOException {
        int scale = readInt();
        return new BigDecimal(new BigInteger(readNBytes(readInt())), scale);
    }

    OptionalInt index() throws IOException {
        int index = readInt();
        return index == FieldOutput.NO_INDEX ? OptionalInt.empty() : OptionalInt.of(index);
    }

    Span span() throws IOException {
        return new Span(readInt(), readInt());
    }

    Unit unit() throws IOException {
        return new Unit(constant(UnitSystem.class), text(), text(), text(), decimal());
    }

    Period period() throws IOException {
        return new Period(
                text(),
                optional(() -> LocalDate.ofEpochDay(readLong())),
                optional(() -> LocalDate.ofEpochDay(readLong())));
    }
}
