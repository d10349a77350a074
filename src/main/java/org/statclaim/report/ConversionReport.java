package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Converted;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints one conversion, as a line for people with its rates beneath, or as one JSON object. */
public final class ConversionReport {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new LineSafeEscapes())
            .build();

    private final Writer out;
    private final boolean asJson;

    public ConversionReport(Writer out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
    }

    /** An amount that was converted. */
    public void money(BigDecimal amount, String from, Converted converted, PartialDate date) throws IOException {
        if (!asJson) {
            out.write(Decimals.plain(amount) + " " + from + " = " + Decimals.plain(converted.value()) + " "
                    + converted.currency() + " (" + date + ")\n");
            if (converted.low().compareTo(converted.high()) < 0) {
                out.write("  between " + Decimals.plain(converted.low()) + " and " + Decimals.plain(converted.high())
                        + "\n");
            }
            for (Rate rate : converted.rates()) {
                out.write("  1 " + rate.from() + " = " + Decimals.plain(rate.rate()) + " " + rate.to() + "  "
                        + Wording.days(rate) + "  " + rate.source() + "\n");
            }
            out.flush();
            return;
        }
        write(json -> {
            decimal(json, "amount", amount);
            json.writeStringProperty("from", from);
            json.writeStringProperty("to", converted.currency());
            json.writeStringProperty("date", date.toString());
            decimal(json, "value", converted.value());
            decimal(json, "low", converted.low());
            decimal(json, "high", converted.high());
            json.writeStringProperty("rounding", converted.rounding().toString());
            json.writeArrayPropertyStart("rates");
            converted.rates().forEach(rate -> rate(json, rate));
            json.writeEndArray();
        });
    }

    static void rate(JsonGenerator json, Rate rate) {
        json.writeStartObject();
        json.writeStringProperty("from", rate.from());
        json.writeStringProperty("to", rate.to());
        decimal(json, "rate", rate.rate());
        json.writeStringProperty("date", Wording.days(rate));
        json.writeStringProperty("source", rate.source());
        json.writeEndObject();
    }

    /** A measure that was converted. */
    public void measure(BigDecimal amount, String from, BigDecimal value, String to) throws IOException {
        if (!asJson) {
            out.write(Decimals.plain(amount) + " " + from + " = " + Decimals.plain(value) + " " + to + "\n");
            out.flush();
            return;
        }
        write(json -> {
            decimal(json, "amount", amount);
            json.writeStringProperty("from", from);
            json.writeStringProperty("to", to);
            decimal(json, "value", value);
        });
    }

    /** Why an amount could not be converted. */
    public void noRate(NoRate none) throws IOException {
        if (!asJson) {
            out.write("no rate: " + Printable.line(none.explanation()) + "\n");
            out.flush();
            return;
        }
        write(json -> {
            json.writeObjectPropertyStart("noRate");
            json.writeStringProperty("reason", none.reason().label());
            json.writeStringProperty("explanation", none.explanation());
            json.writeEndObject();
        });
    }

    private static void decimal(JsonGenerator json, String name, BigDecimal value) {
        json.writeStringProperty(name, Decimals.plain(value));
    }

    /** What stands in the object. */
    private interface Fields {
        void write(JsonGenerator json);
    }

    private void write(Fields fields) throws IOException {
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        out.flush();
    }
}
