package org.statclaim.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.check.Gazetteer;
import org.statclaim.facts.ColumnWords.Kind;
import org.statclaim.facts.Dimension.Role;
import org.statclaim.facts.NumberForm.Reading;

/** What the columns of a spreadsheet's table are, told by its header and first rows. */
final class PlainColumns {

    /** Of ten cells as many must be of a kind: a stray remark among numbers is a bad cell, and the column one of numbers. */
    private static final int OF_TEN = 8;

    private final PlainSample sample;
    private final ColumnWords words;
    private final List<Axis> axes = new ArrayList<>();
    private final List<Integer> measures = new ArrayList<>();
    private int note = -1;

    /**
     * A column that tells which value it is.
     *
     * @param name the place of the column with names for its codes; -1 where there is none
     */
    record Axis(int at, int name, String id, Role role) {

        Axis with(Role other) {
            return new Axis(at, name, id, other);
        }
    }

    PlainColumns(PlainSample sample, ColumnWords words) {
        this.sample = sample;
        this.words = words;
        Set<Integer> texts = new HashSet<>();
        for (int i = 0; i < sample.width(); i++) {
            sort(i, texts);
        }
        Map<Integer, Integer> names = names(texts);
        for (int i = 0; i < sample.width(); i++) {
            if (texts.contains(i) && !names.containsValue(i)) {
                int name = names.getOrDefault(i, -1);
                axes.add(new Axis(i, name, sample.name(i), role(i, name)));
            }
        }
        keepFirst(Role.TIME);
        keepFirst(Role.PLACE);
    }

    private void sort(int column, Set<Integer> texts) {
        String name = sample.name(column);
        List<String> cells = sample.cells(column, words);
        if (words.is(Kind.NOTE, name)) {
            note = note < 0 ? column : note;
        } else if (cells.isEmpty()) {
            // a measure whose first values are missing; a spreadsheet's empty last column is nothing
            if (sample.isNamed(column)) {
                measures.add(column);
            }
        } else if (isTime(column, cells) || isPart(name) || !are(cells, PlainColumns::isNumber)) {
            texts.add(column);
        } else {
            measures.add(column);
        }
    }

    private boolean isTime(int column, List<String> cells) {
        boolean said = words.says(Kind.TIME, sample.name(column)) || !sample.isNamed(column);
        return are(cells, PeriodCells::isCode) || (said && are(cells, PeriodCells::hasYear));
    }

    private boolean isPart(String name) {
        return words.is(Kind.PART, name) || (words.says(Kind.CODE, name) && words.says(Kind.PLACE, name));
    }

    private static boolean isNumber(String cell) {
        return NumberForm.reading(cell) != Reading.NO_NUMBER;
    }

    private static boolean are(List<String> cells, Predicate<String> kind) {
        return cells.stream().filter(kind).count() * 10 >= (long) cells.size() * OF_TEN;
    }

    private Role role(int column, int name) {
        List<String> cells = sample.cells(column, words);
        if (isTime(column, cells)) {
            return Role.TIME;
        }
        boolean place = words.says(Kind.PLACE, sample.name(column))
                || (name >= 0 && words.says(Kind.PLACE, sample.name(name)))
                || Gazetteer.load().areMost(Set.copyOf(cells));
        return place ? Role.PLACE : Role.OTHER;
    }

    /** Of two columns with places the second is a part: the mapping can say otherwise. */
    private void keepFirst(Role role) {
        boolean found = false;
        for (int i = 0; i < axes.size(); i++) {
            boolean is = axes.get(i).role() == role;
            if (is && found) {
                axes.set(i, axes.get(i).with(Role.OTHER));
            }
            found |= is;
        }
    }

    /** For each column of codes the one with their names: {@code Country Code} and {@code Country Name}. */
    private Map<Integer, Integer> names(Set<Integer> texts) {
        Map<Integer, Integer> names = new HashMap<>();
        for (int code : texts) {
            if (words.says(Kind.CODE, sample.name(code))) {
                texts.stream()
                        .filter(name -> name != code && !names.containsValue(name) && isNameOf(name, code))
                        .min(Integer::compare)
                        .ifPresent(name -> names.put(code, name));
            }
        }
        return names;
    }

    private boolean isNameOf(int name, int code) {
        String header = sample.name(name);
        boolean same = words.says(Kind.PLACE, header) && words.says(Kind.PLACE, sample.name(code));
        boolean alike =
                StringUtils.substringBefore(header, " ").equals(StringUtils.substringBefore(sample.name(code), " "));
        if (words.says(Kind.CODE, header) || !(same || alike)) {
            return false;
        }
        Map<String, String> byCode = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        for (List<String> row : sample.rows()) {
            String before = Objects.requireNonNullElse(byCode.put(row.get(code), row.get(name)), row.get(name));
            String other = Objects.requireNonNullElse(byName.put(row.get(name), row.get(code)), row.get(code));
            if (!before.equals(row.get(name)) || !other.equals(row.get(code))) {
                return false;
            }
        }
        return true;
    }

    /** The columns that tell which value it is. */
    List<Axis> axes() {
        return axes;
    }

    /** The places of the columns with values. */
    List<Integer> measures() {
        return measures;
    }

    /** Whether the headers of the values are times, and so the axis that runs across. */
    boolean isTimeAcross() {
        return axes.stream().noneMatch(axis -> axis.role() == Role.TIME)
                && !measures.isEmpty()
                && measures.stream()
                        .map(sample::name)
                        .allMatch(name -> PeriodCells.isYear(name) || PeriodCells.isCode(name));
    }

    /** The column with flags or remarks. */
    Optional<Integer> note() {
        return note < 0 ? Optional.empty() : Optional.of(note);
    }
}
