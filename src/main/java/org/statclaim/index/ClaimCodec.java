package org.statclaim.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.PartialDate;
import org.statclaim.quantity.Figure;

/**
 * How a claim is kept in the index: every field in its order, none left out, so that what was added comes back equal. A
 * change of this form, and so of the list of fields, is a new format of {@link IndexDirectory#CLAIMS}.
 */
final class ClaimCodec {

    private ClaimCodec() {}

    static byte[] write(IndexedClaim indexed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (FieldOutput out = new FieldOutput(bytes)) {
            out.text(indexed.article());
            out.writeUTF(indexed.language().code());
            out.optional(
                    indexed.published(), date -> out.writeInt((date.year() * 100 + date.month()) * 100 + date.day()));
            out.writeInt(indexed.number());
            for (ClaimField field : ClaimField.values()) {
                write(field, indexed.claim(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory that is written to", e);
        }
        return bytes.toByteArray();
    }

    static IndexedClaim read(byte[] bytes, int offset, int length) throws IOException {
        try (FieldInput in = new FieldInput(new ByteArrayInputStream(bytes, offset, length))) {
            return new IndexedClaim(
                    in.text(),
                    Language.of(in.readUTF()),
                    in.optional(() -> {
                        int date = in.readInt();
                        return new PartialDate(date / 10_000, date / 100 % 100, date % 100);
                    }),
                    in.readInt(),
                    claim(in));
        }
    }

    private static Claim claim(FieldInput in) throws IOException {
        ClaimParts parts = new ClaimParts();
        for (ClaimField field : ClaimField.values()) {
            parts.read(field, in);
        }
        return parts.claim();
    }

    /** What {@link ClaimParts} reads. */
    private static void write(ClaimField field, Claim claim, FieldOutput out) throws IOException {
        Figure figure = claim.quantity().figure();
        boolean range = figure.value().isEmpty();
        switch (field) {
            case TEXT -> out.text(claim.text());
            case START -> out.writeInt(claim.span().start());
            case END -> out.writeInt(claim.span().end());
            case KIND -> out.constant(claim.quantity().kind());
            case VALUE -> out.optional(figure.value(), out::decimal);
            case LOW -> {
                if (range) {
                    out.decimal(figure.low().orElseThrow());
                }
            }
            case HIGH -> {
                if (range) {
                    out.decimal(figure.high().orElseThrow());
                }
            }
            case PREVIOUS -> {
                // it is the value of the former level
            }
            case FORMER ->
                out.optional(claim.former(), former -> {
                    out.decimal(former.value());
                    out.decimal(former.precision());
                    out.text(former.text());
                    out.span(former.span());
                    out.optional(former.time(), out::period);
                });
            case PRECISION -> out.decimal(figure.precision());
            case BOUND -> out.constant(figure.bound());
            case APPROXIMATION -> out.constant(claim.approximation());
            case CHANGE -> out.constant(claim.change());
            case ROLE -> out.constant(claim.role());
            case UNIT -> out.optional(claim.quantity().unit(), out::unit);
            case PER -> out.optional(claim.quantity().per(), out::unit);
            case COUNTED -> out.optional(claim.counted(), out::text);
            case CONCEPT -> out.list(claim.concept(), out::text);
            case DATES -> out.optional(claim.dates(), out::period);
            case TIME -> out.optional(claim.time(), out::period);
            case ATTRIBUTION ->
                out.optional(claim.attribution(), source -> {
                    out.text(source.text());
                    out.span(source.span());
                    out.constant(source.certainty());
                });
            case SENTENCE -> {
                out.writeInt(claim.sentence().index());
                out.text(claim.sentence().text());
                out.span(claim.sentence().span());
            }
            case SOURCE ->
                out.optional(claim.source(), place -> {
                    out.span(place.span());
                    out.optional(place.link().map(URI::toString), out::text);
                });
            case EQUIVALENT_TO -> out.index(claim.equivalentTo());
            case SUBSET_OF -> out.index(claim.subsetOf());
            case ALTERNATIVES ->
                out.list(claim.alternatives(), other -> {
                    out.optional(other.value(), out::decimal);
                    out.optional(other.unit(), out::unit);
                    out.text(other.reason());
                });
        }
    }
}
