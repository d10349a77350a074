package org.statclaim.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.Language;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * How a claim is kept in the index: every field in its order, none left out, so that what was added comes back equal. What
 * later versions know is added at the end; any other change of this form is a new {@link IndexDirectory#FORMAT}.
 */
final class ClaimCodec {

    /** A string is written in pieces, since one piece may hold 65,535 bytes; lone surrogates survive this form. */
    private static final int PIECE = 20_000;

    private ClaimCodec() {}

    static byte[] write(IndexedClaim indexed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, indexed.article());
            out.writeUTF(indexed.language().code());
            optional(
                    out,
                    indexed.published(),
                    date -> out.writeInt((date.year() * 100 + date.month()) * 100 + date.day()));
            out.writeInt(indexed.number());
            claim(out, indexed.claim());
        } catch (IOException e) {
            throw new UncheckedIOException("memory that is written to", e);
        }
        return bytes.toByteArray();
    }

    static IndexedClaim read(byte[] bytes, int offset, int length) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            return new IndexedClaim(
                    text(in),
                    Language.of(in.readUTF()),
                    optional(in, () -> {
                        int date = in.readInt();
                        return new PartialDate(date / 10_000, date / 100 % 100, date % 100);
                    }),
                    in.readInt(),
                    claim(in));
        }
    }

    private static void claim(DataOutputStream out, Claim claim) throws IOException {
        text(out, claim.text());
        span(out, claim.span());
        quantity(out, claim.quantity());
        optional(out, claim.previous(), value -> decimal(out, value));
        out.writeUTF(claim.approximation().name());
        out.writeUTF(claim.change().name());
        optional(out, claim.counted(), value -> text(out, value));
        out.writeInt(claim.concept().size());
        for (String word : claim.concept()) {
            text(out, word);
        }
        period(out, claim.time());
        period(out, claim.dates());
        optional(out, claim.attribution(), source -> {
            text(out, source.text());
            span(out, source.span());
            out.writeUTF(source.certainty().name());
        });
        out.writeInt(claim.sentence().index());
        text(out, claim.sentence().text());
        span(out, claim.sentence().span());
        out.writeInt(claim.equivalentTo().orElse(-1));
        out.writeInt(claim.subsetOf().orElse(-1));
        out.writeInt(claim.alternatives().size());
        for (Alternative alternative : claim.alternatives()) {
            optional(out, alternative.value(), value -> decimal(out, value));
            optional(out, alternative.unit(), unit -> unit(out, unit));
            text(out, alternative.reason());
        }
        out.writeUTF(claim.role().name());
        optional(out, claim.former(), former -> {
            decimal(out, former.precision());
            text(out, former.text());
            span(out, former.span());
            period(out, former.time());
        });
    }

    private static Claim claim(DataInputStream in) throws IOException {
        String text = text(in);
        Span span = span(in);
        Quantity quantity = quantity(in);
        Optional<BigDecimal> previous = optional(in, () -> decimal(in));
        Approximation approximation = Approximation.valueOf(in.readUTF());
        Change change = Change.valueOf(in.readUTF());
        Optional<String> counted = optional(in, () -> text(in));
        List<String> concept = list(in, () -> text(in));
        Optional<Period> time = period(in);
        Optional<Period> dates = period(in);
        Optional<Attribution> attribution =
                optional(in, () -> new Attribution(text(in), span(in), Certainty.valueOf(in.readUTF())));
        Sentence sentence = new Sentence(in.readInt(), text(in), span(in));
        OptionalInt equivalentTo = index(in);
        OptionalInt subsetOf = index(in);
        List<Alternative> alternatives = list(
                in, () -> new Alternative(optional(in, () -> decimal(in)), optional(in, () -> unit(in)), text(in)));
        Role role = in.available() == 0 ? Role.LEVEL : Role.valueOf(in.readUTF());
        Optional<FormerLevel> former = former(in, previous, text, span);
        return new Claim(
                text,
                span,
                quantity,
                former,
                approximation,
                change,
                role,
                counted,
                concept,
                time,
                dates,
                attribution,
                sentence,
                equivalentTo,
                subsetOf,
                alternatives);
    }

    /** What was indexed before roles were told ends before them: its former level has no place of its own. */
    private static Optional<FormerLevel> former(DataInputStream in, Optional<BigDecimal> value, String text, Span span)
            throws IOException {
        if (in.available() == 0) {
            return value.map(level -> new FormerLevel(level, BigDecimal.ONE, text, span, Optional.empty()));
        }
        return optional(in, () -> new FormerLevel(value.orElseThrow(), decimal(in), text(in), span(in), period(in)));
    }

    private static void period(DataOutputStream out, Optional<Period> period) throws IOException {
        optional(out, period, stated -> {
            text(out, stated.text());
            optional(out, stated.from(), day -> out.writeLong(day.toEpochDay()));
            optional(out, stated.to(), day -> out.writeLong(day.toEpochDay()));
        });
    }

    private static Optional<Period> period(DataInputStream in) throws IOException {
        return optional(
                in,
                () -> new Period(
                        text(in),
                        optional(in, () -> LocalDate.ofEpochDay(in.readLong())),
                        optional(in, () -> LocalDate.ofEpochDay(in.readLong()))));
    }

    private static void quantity(DataOutputStream out, Quantity quantity) throws IOException {
        out.writeUTF(quantity.kind().name());
        Figure figure = quantity.figure();
        out.writeUTF(figure.bound().name());
        optional(out, figure.value(), value -> decimal(out, value));
        if (figure.value().isEmpty()) {
            decimal(out, figure.low().orElseThrow());
            decimal(out, figure.high().orElseThrow());
        }
        decimal(out, figure.precision());
        optional(out, quantity.unit(), unit -> unit(out, unit));
        optional(out, quantity.per(), unit -> unit(out, unit));
    }

    private static Quantity quantity(DataInputStream in) throws IOException {
        Kind kind = Kind.valueOf(in.readUTF());
        Bound bound = Bound.valueOf(in.readUTF());
        Optional<BigDecimal> value = optional(in, () -> decimal(in));
        Figure figure = value.isPresent()
                ? Figure.of(value.get(), decimal(in), bound)
                : new Figure.Range(decimal(in), decimal(in), decimal(in));
        Optional<Unit> unit = optional(in, () -> unit(in));
        Optional<Unit> per = optional(in, () -> unit(in));
        return Quantity.of(kind, figure, unit.orElse(null), per.orElse(null));
    }

    private static void unit(DataOutputStream out, Unit unit) throws IOException {
        out.writeUTF(unit.system().name());
        text(out, unit.code());
        text(out, unit.name());
        text(out, unit.surface());
        decimal(out, unit.factor());
    }

    private static Unit unit(DataInputStream in) throws IOException {
        return new Unit(UnitSystem.valueOf(in.readUTF()), text(in), text(in), text(in), decimal(in));
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static OptionalInt index(DataInputStream in) throws IOException {
        int index = in.readInt();
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static void decimal(DataOutputStream out, BigDecimal value) throws IOException {
        byte[] unscaled = value.unscaledValue().toByteArray();
        out.writeInt(value.scale());
        out.writeInt(unscaled.length);
        out.write(unscaled);
    }

    private static BigDecimal decimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        return new BigDecimal(new BigInteger(in.readNBytes(in.readInt())), scale);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        for (int i = 0; i < text.length(); i += PIECE) {
            out.writeUTF(text.substring(i, Math.min(text.length(), i + PIECE)));
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == 0) {
            return "";
        }
        String first = in.readUTF();
        if (first.length() == length) {
            return first;
        }
        StringBuilder text = new StringBuilder(length).append(first);
        while (text.length() < length) {
            text.append(in.readUTF());
        }
        return text.toString();
    }

    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    private static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writer.write(value.get());
        }
    }

    private static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
        return in.readBoolean() ? Optional.of(reader.read()) : Optional.empty();
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(reader.read());
        }
        return list;
    }
}
