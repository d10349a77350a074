package org.statclaim.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The rows of {@code places.tsv}, which says itself what its columns are. */
final class GazetteerRows {

    private static final String TABLE = "/org/statclaim/check/places.tsv";

    /** Code, kind, within, other codes, Dutch names, English names, labels. */
    private static final int COLUMNS = 7;

    private final List<Row> places = new ArrayList<>();
    private final Map<String, Row> byCode = new HashMap<>();
    private List<String> asides = List.of();
    private List<String> others = List.of();

    /** The larger first, as the rows stand. */
    enum Kind {
        AREA,
        COUNTRY,
        REGION,
        PROVINCE,
        MUNICIPALITY
    }

    /** A place with what only tables call it. */
    record Row(Place place, Kind kind, List<String> labels) {}

    private GazetteerRows() {}

    static GazetteerRows read() {
        try (InputStream in = GazetteerRows.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    /**
     * Reads rows of which each has a kind, a name, codes that no other has, and a larger place above it.
     *
     * @throws IllegalStateException if one has not; the message names file, line and value
     */
    static GazetteerRows read(BufferedReader lines) throws IOException {
        GazetteerRows rows = new GazetteerRows();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty() && line.charAt(0) != '#') {
                try {
                    rows.add(Arrays.copyOf(StringUtils.splitPreserveAllTokens(line, '\t'), COLUMNS));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(TABLE + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return rows;
    }

    private void add(String[] cells) {
        List<String> dutch = list(cells[4]);
        if (dutch.isEmpty()) {
            throw new IllegalArgumentException("'" + cells[0] + "' has no name in column 5");
        }
        switch (cells[1]) {
            case "aside" -> asides = dutch;
            case "none" -> others = dutch;
            default -> add(cells, dutch, list(cells[5]));
        }
    }

    private void add(String[] cells, List<String> dutch, List<String> english) {
        Set<String> names = new LinkedHashSet<>();
        names.add(dutch.get(0));
        names.addAll(english.subList(0, Math.min(1, english.size())));
        names.addAll(dutch);
        names.addAll(english);
        Optional<String> within = cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]);
        if (within.isPresent() && !byCode.containsKey(cells[2])) {
            throw new IllegalArgumentException("'" + cells[2] + "', the code of a place above expected");
        }
        Row row = new Row(
                new Place(cells[0], List.copyOf(names), within),
                Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                list(cells[6]));
        places.add(row);
        put(cells[0], row);
        for (String code : list(cells[3])) {
            put(code, row);
        }
    }

    private void put(String code, Row row) {
        if (byCode.put(code, row) != null) {
            throw new IllegalArgumentException("'" + code + "' is the code of another place");
        }
    }

    private static List<String> list(String cell) {
        return cell == null || cell.isEmpty() ? List.of() : List.of(StringUtils.split(cell, '|'));
    }

    /** In the order of the table. */
    List<Row> places() {
        return places;
    }

    /** By each of their codes. */
    Map<String, Row> byCode() {
        return byCode;
    }

    /** The first words of brackets that leave a place what it is. */
    List<String> asides() {
        return asides;
    }

    /** Names of what is no place, though a part of them is. */
    List<String> others() {
        return others;
    }
}
