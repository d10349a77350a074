package org.statclaim.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;

/** Values as JSON, one behind the other. */
final class JsonOutput implements Values {

    private static final int MOST_FOUR_DIGITS = 9999;

    private final JsonBytes json;
    private final boolean indented;
    private final boolean compact;
    private int depth;
    /** Whether nothing stands yet in the object or list that is open. */
    private boolean isFirst = true;
    /** The name of the member that comes next, which is written only when its value is known to tell something. */
    private @Nullable Name name;

    private JsonOutput(Writer out, boolean indented, boolean compact) {
        this.json = new JsonBytes(out);
        this.indented = indented;
        this.compact = compact;
    }

    /**
     * Each value without a line feed in it.
     *
     * @param compact whether members are left out that tell nothing
     */
    static JsonOutput lines(Writer out, boolean compact) {
        return new JsonOutput(out, false, compact);
    }

    /** Each value over as many lines as it has members. */
    static JsonOutput indented(Writer out, boolean compact) {
        return new JsonOutput(out, true, compact);
    }

    void beginObject() throws IOException {
        open('{');
    }

    void endObject() throws IOException {
        if (isFirst && indented) {
            json.raw(' ');
        }
        close('}');
    }

    void beginArray() throws IOException {
        open('[');
    }

    void endArray() throws IOException {
        close(']');
    }

    /** Ends the line of a value that stands in no other. */
    void endLine() throws IOException {
        json.raw('\n');
        isFirst = true;
    }

    /** What comes next is the value of this member. */
    JsonOutput name(Name next) {
        name = next;
        return this;
    }

    /** The same for a name that is seldom written. */
    JsonOutput name(String next) {
        return name(Name.of(next));
    }

    void flush() throws IOException {
        json.flush();
    }

    @Override
    public void text(String text) throws IOException {
        beforeValue();
        json.text(text);
    }

    @Override
    public void decimal(BigDecimal value) throws IOException {
        beforeValue();
        json.decimal(value);
    }

    @Override
    public void number(long number) throws IOException {
        beforeValue();
        json.number(number);
    }

    /** A number that is measured, and not counted. */
    void score(float score) throws IOException {
        beforeValue();
        json.raw(Float.toString(score).getBytes(US_ASCII));
    }

    @Override
    public void date(LocalDate date) throws IOException {
        if (date.getYear() < 0 || date.getYear() > MOST_FOUR_DIGITS) {
            text(date.toString());
        } else {
            beforeValue();
            json.date(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }

    @Override
    public void date(PartialDate date) throws IOException {
        beforeValue();
        json.date(date.year(), date.month(), date.day());
    }

    @Override
    public void absent(Absent what) throws IOException {
        if (compact && name != null) {
            name = null;
        } else {
            beforeValue();
            json.raw(what.json());
        }
    }

    @Override
    public <T> void object(Shape<T> shape, T thing) throws IOException {
        beginObject();
        for (Shape.Member<T> member : shape.members()) {
            if (!(compact && member.detail())) {
                name = member.name();
                member.value().say(thing, this);
            }
        }
        endObject();
    }

    @Override
    public void noObject(Shape<?> shape) throws IOException {
        absent(Absent.NULL);
    }

    @Override
    public <T> void items(List<? extends T> things, Saying<? super T> each) throws IOException {
        beginArray();
        for (T thing : things) {
            each.say(thing, this);
        }
        endArray();
    }

    private void open(char bracket) throws IOException {
        beforeValue();
        json.raw(bracket);
        depth++;
        isFirst = true;
    }

    private void close(char bracket) throws IOException {
        depth--;
        if (!isFirst) {
            breakLine();
        }
        json.raw(bracket);
        isFirst = false;
    }

    /** Writes what stands between the value before and this one. */
    private void beforeValue() throws IOException {
        if (!isFirst) {
            json.raw(',');
        }
        if (depth > 0) {
            breakLine();
        }
        isFirst = false;
        if (name != null) {
            json.raw(name.json());
            name = null;
            if (indented) {
                json.raw(' ');
            }
        }
    }

    private void breakLine() throws IOException {
        if (indented) {
            json.raw('\n');
            for (int i = 0; i < depth; i++) {
                json.raw(' ');
                json.raw(' ');
            }
        }
    }
}
