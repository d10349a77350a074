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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;

/** The rows of {@code places.tsv}, which says itself what its columns are. */
final class GazetteerRows {

    private static final String TABLE = "/org/statclaim/check/places.tsv";

    /** What the columns before the names are called. */
    private static final List<String> FRONT = List.of("code", "kind", "within", "codes");

    private static final String LABELS = "labels";

    /** The codes of the languages that have a column of names; empty before the head is read. */
    private List<String> languages = List.of();

    private final List<Row> places = new ArrayList<>();
    private final Map<String, Row> byCode = new HashMap<>();
    private List<String> asides = List.of();
    /** By the code of the language that prints them. */
    private Map<String, List<String>> others = Map.of();

    /** The larger first, as the rows stand. */
    enum Kind {
        AREA,
        COUNTRY,
        REGION,
        PROVINCE,
        MUNICIPALITY
    }

    /**
     * A place with what it is called.
     *
     * @param names by the code of each language, the name first; those of English where a language has none of its own
     * @param labels what only tables call it
     */
    record Row(Place place, Kind kind, Map<String, List<String>> names, List<String> labels) {

        /** Texts in one of these have names of all of them. */
        static final List<Language> TOGETHER = List.of(Language.DUTCH, Language.ENGLISH);

        /** Its name for readers of a language. */
        String shown(Language language) {
            return named(language).get(0);
        }

        /** What texts in the language call it. */
        List<String> printed(Language language) {
            return TOGETHER.contains(language) ? place.names() : named(language);
        }

        /** What texts in any language call it. */
        Set<String> printed() {
            Set<String> all = new LinkedHashSet<>(place.names());
            names.values().forEach(all::addAll);
            return all;
        }

        private List<String> named(Language language) {
            return Objects.requireNonNull(names.get(language.code()), language.code());
        }
    }

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
     * Reads a head that has a column for each language, and rows of which each has a kind, a name, codes that no other has, and a
     * larger place above it.
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
                    rows.read(StringUtils.splitPreserveAllTokens(line, '\t'));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(TABLE + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return rows;
    }

    private void read(String[] cells) {
        if (languages.isEmpty()) {
            head(List.of(cells));
        } else {
            add(Arrays.copyOf(cells, FRONT.size() + languages.size() + 1));
        }
    }

    private void head(List<String> cells) {
        int last = cells.size() - 1;
        if (last < FRONT.size()
                || !cells.subList(0, FRONT.size()).equals(FRONT)
                || !cells.get(last).equals(LABELS)) {
            throw new IllegalArgumentException("'" + String.join(", ", cells) + "', expected the columns "
                    + String.join(", ", FRONT) + ", one for each language, and " + LABELS);
        }
        languages = cells.subList(FRONT.size(), last);
        for (Language language : Language.values()) {
            if (!languages.contains(language.code())) {
                throw new IllegalArgumentException(
                        "no column '" + language.code() + "', expected one of names for each language");
            }
        }
    }

    private void add(String[] cells) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            names.put(languages.get(i), list(cells[FRONT.size() + i]));
        }
        List<String> first = names.getOrDefault(languages.get(0), List.of());
        if (first.isEmpty()) {
            throw new IllegalArgumentException("'" + cells[0] + "' has no name in column '" + languages.get(0) + "'");
        }
        switch (cells[1]) {
            case "aside" -> asides = all(names);
            case "none" -> others = names;
            default -> {
                List<String> english = names.getOrDefault(Language.ENGLISH.code(), List.of());
                List<String> common = english.isEmpty() ? first : english;
                names.replaceAll((language, own) -> own.isEmpty() ? common : own);
                add(cells, names);
            }
        }
    }

    private static List<String> all(Map<String, List<String>> names) {
        return names.values().stream().flatMap(List::stream).distinct().toList();
    }

    private void add(String[] cells, Map<String, List<String>> names) {
        List<List<String>> together = Row.TOGETHER.stream()
                .map(language -> names.getOrDefault(language.code(), List.of()))
                .toList();
        Set<String> printed = new LinkedHashSet<>();
        together.forEach(own -> printed.add(own.get(0)));
        together.forEach(printed::addAll);
        Optional<String> within = cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]);
        if (within.isPresent() && !byCode.containsKey(cells[2])) {
            throw new IllegalArgumentException("'" + cells[2] + "', the code of a place above expected");
        }
        Row row = new Row(
                new Place(cells[0], List.copyOf(printed), within),
                Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                names,
                list(cells[cells.length - 1]));
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

    /** Names of what is no place, though a part of them is, in texts of a language: its own, and those that all of them print. */
    List<String> others(Language language) {
        return Stream.concat(Row.TOGETHER.stream(), Stream.of(language))
                .flatMap(one -> others.getOrDefault(one.code(), List.of()).stream())
                .distinct()
                .toList();
    }

    /** The same in texts of any language. */
    List<String> others() {
        return all(others);
    }
}
