package org.statclaim.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.statclaim.check.Fact;

/** What is kept of a fact, beside its subject and its place, which the fields of its document name. */
final class FactCodec {

    private FactCodec() {}

    static byte[] write(Fact fact) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FieldOutput out = new FieldOutput(bytes);
        out.decimal(fact.value());
        out.optional(fact.unit(), out::unit);
        out.optional(fact.per(), out::unit);
        out.optional(fact.period(), out::period);
        out.text(fact.source());
        out.optional(fact.url(), url -> out.text(url.toString()));
        out.list(fact.wording(), out::text);
        return bytes.toByteArray();
    }

    static Fact read(BytesRef bytes, List<String> subject, List<String> places) throws IOException {
        FieldInput in = new FieldInput(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
        return new Fact(
                subject,
                in.decimal(),
                in.optional(in::unit),
                in.optional(in::unit),
                in.optional(in::period),
                places,
                in.text(),
                in.optional(() -> URI.create(in.text())),
                in.list(in::text));
    }
}
