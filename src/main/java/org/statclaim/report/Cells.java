package org.statclaim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.statclaim.claim.PartialDate;

/** The cells of a row: one for each value, several for an object of several members. */
final class Cells implements Values {

    private final List<String> cells = new ArrayList<>();

    List<String> list() {
        return cells;
    }

    @Override
    public void text(String text) {
        cells.add(text);
    }

    @Override
    public void decimal(BigDecimal value) {
        cells.add(Decimals.plain(value));
    }

    @Override
    public void number(long number) {
        cells.add(Long.toString(number));
    }

    @Override
    public void date(LocalDate date) {
        cells.add(date.toString());
    }

    @Override
    public void date(PartialDate date) {
        cells.add(date.toString());
    }

    @Override
    public void absent(Absent what) {
        cells.add(what.cell());
    }

    @Override
    public <T> void object(Shape<T> shape, T thing) throws IOException {
        for (Shape.Member<T> member : shape.members()) {
            member.value().say(thing, this);
        }
    }

    @Override
    public void noObject(Shape<?> shape) {
        cells.addAll(Collections.nCopies(shape.columns("").size(), ""));
    }

    /** A list stands in one cell, with blanks between. */
    @Override
    public <T> void items(List<? extends T> things, Saying<? super T> each) throws IOException {
        Cells items = new Cells();
        for (T thing : things) {
            each.say(thing, items);
        }
        cells.add(String.join(" ", items.cells));
    }
}
