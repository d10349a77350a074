package org.statclaim.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JsonToken;

/**
 * The marks of the values of a dataset: one for all, one for each cell in an array, or those of some cells in an object. They may
 * stand before the values or behind them, so they are kept: a byte for each cell up to the last one that has a mark.
 */
final class JsonStatStatus {

    private static final int MAX_KINDS = 255;
    private static final int BYTE = 0xff;

    /** The marks that there are; none is the first. */
    private final List<String> kinds = new ArrayList<>(List.of(""));

    private byte[] cells = {};

    /** How many cells an array tells; -1 where it is none. */
    private long told = -1;

    private boolean ofAll;

    static JsonStatStatus none() {
        return new JsonStatStatus();
    }

    static JsonStatStatus read(JsonSource in) throws IOException {
        JsonStatStatus status = new JsonStatStatus();
        if (in.token() == JsonToken.VALUE_STRING) {
            status.set(in, 0);
            status.ofAll = true;
        } else if (in.token() == JsonToken.START_ARRAY) {
            status.told = 0;
            while (in.next() != JsonToken.END_ARRAY) {
                status.set(in, status.told++);
            }
            // one mark in an array is that of all values
            status.ofAll = status.told == 1;
        } else if (in.token() == JsonToken.START_OBJECT) {
            while (in.nextMember()) {
                long cell = in.place(in.name());
                in.next();
                status.set(in, cell);
            }
        } else {
            in.require(JsonToken.VALUE_NULL, "a status, an array or an object of them,");
        }
        return status;
    }

    private void set(JsonSource in, long cell) throws InvalidDataFileException {
        if (in.token() == JsonToken.VALUE_NULL) {
            return;
        }
        in.require(JsonToken.VALUE_STRING, "a status");
        if (cell >= JsonStat.MAX_CELLS) {
            throw in.fault("at most " + JsonStat.MAX_CELLS + " cells");
        }
        String mark = in.text();
        int kind = kinds.indexOf(mark);
        if (kind < 0) {
            kind = kinds.size();
            kinds.add(in.kept(mark));
        }
        if (kind > MAX_KINDS) {
            throw in.fault("at most " + MAX_KINDS + " kinds of status");
        }
        if (kind == 0) {
            return;
        }
        if (cell >= cells.length) {
            cells = Arrays.copyOf(cells, (int) Math.min(JsonStat.MAX_CELLS, 2 * cell + 16));
        }
        cells[(int) cell] = (byte) kind;
    }

    /** The mark of a cell; empty where it has none. */
    String of(long cell) {
        long at = ofAll ? 0 : cell;
        return at < cells.length ? kinds.get(cells[(int) at] & BYTE) : "";
    }

    /** Whether it may be of a dataset of so many cells: an array tells all of them. */
    boolean fits(long size) {
        return ofAll || told < 0 || told == size;
    }
}
