package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Converted;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;

/** Prints one conversion, as a line for people with its rates beneath, or as one JSON object. */
public final class ConversionReport {

    private final Writer out;
    private final boolean asJson;

    /** The members of an object. */
    private interface Members {
        void write(JsonOutput json) throws IOException;
    }

    private ConversionReport(Writer out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
    }

    /**
     * For reading.
     *
     * @param out where it is written, and not closed
     * @return a report in lines of words
     */
    public static ConversionReport lines(Writer out) {
        return new ConversionReport(out, false);
    }

    /**
     * One object on a line.
     *
     * @param out where it is written, and not closed
     * @return a report in JSON
     */
    public static ConversionReport json(Writer out) {
        return new ConversionReport(out, true);
    }

    /**
     * An amount that was converted.
     *
     * @param amount what was converted
     * @param from its currency's code
     * @param converted what it came to
     * @param date of when it was
     * @throws IOException if it cannot be written
     */
    public void money(BigDecimal amount, String from, Converted converted, PartialDate date) throws IOException {
        if (asJson) {
            json(json -> {
                json.name("amount").decimal(amount);
                json.name("from").text(from);
                json.name("to").text(converted.currency());
                json.name("date").text(date.toString());
                json.name("value").decimal(converted.value());
                json.name("low").decimal(converted.low());
                json.name("high").decimal(converted.high());
                json.name("rounding").text(converted.rounding().toString());
                json.name("rates").items(converted.rates(), AnswerShape.RATE);
            });
            return;
        }
        out.write(Decimals.plain(amount) + " " + from + " = " + Decimals.plain(converted.value()) + " "
                + converted.currency() + " (" + date + ")\n");
        if (converted.low().compareTo(converted.high()) < 0) {
            out.write(
                    "  between " + Decimals.plain(converted.low()) + " and " + Decimals.plain(converted.high()) + "\n");
        }
        for (Rate rate : converted.rates()) {
            out.write("  1 " + rate.from() + " = " + Decimals.plain(rate.rate()) + " " + rate.to() + "  "
                    + Wording.days(rate) + "  " + rate.source() + "\n");
        }
        out.flush();
    }

    /**
     * A measure that was converted.
     *
     * @param amount what was converted
     * @param from its unit's code
     * @param value what it came to
     * @param to in which unit
     * @throws IOException if it cannot be written
     */
    public void measure(BigDecimal amount, String from, BigDecimal value, String to) throws IOException {
        if (asJson) {
            json(json -> {
                json.name("amount").decimal(amount);
                json.name("from").text(from);
                json.name("to").text(to);
                json.name("value").decimal(value);
            });
            return;
        }
        out.write(Decimals.plain(amount) + " " + from + " = " + Decimals.plain(value) + " " + to + "\n");
        out.flush();
    }

    /**
     * Why an amount could not be converted.
     *
     * @param none the answer
     * @throws IOException if it cannot be written
     */
    public void noRate(NoRate none) throws IOException {
        if (asJson) {
            json(json -> json.name("noRate").object(AnswerShape.NO_RATE, none));
            return;
        }
        out.write("no rate: " + Printable.line(none.explanation()) + "\n");
        out.flush();
    }

    private void json(Members members) throws IOException {
        JsonOutput json = JsonOutput.lines(out, false);
        json.beginObject();
        members.write(json);
        json.endObject();
        json.endLine();
        json.flush();
    }
}
