package org.statclaim.facts;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The names that offices give their columns, and the words of spreadsheets' headers, by what the column is. */
final class ColumnWords {

    /** What a column is. */
    enum Kind {
        TIME,
        PLACE,
        MEASURE,
        /** The unit of the values. */
        UNIT,
        /** It tells about the value, and not which value it is. */
        ATTRIBUTE,
        /** The same, in a spreadsheet: a remark or a flag. */
        NOTE,
        /** Its cells tell which value it is, even where they are numbers: an age, a month. */
        PART,
        /** It has codes for the names of another column. */
        CODE,
        /** No column: a cell that says that there is no value. */
        MISSING
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    ColumnWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        WordTable.read("columns.tsv")
                .forEach(row -> of(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)))
                        .addAll(List.of(StringUtils.split(row.get(1), '|'))));
    }

    private Set<String> of(Kind kind) {
        return Objects.requireNonNull(words.get(kind));
    }

    /** Whether the whole name is of the kind. */
    boolean is(Kind kind, String name) {
        return of(kind).contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the whole header, or one of its words, is of the kind: {@code Country Name}. */
    boolean says(Kind kind, String header) {
        if (is(kind, header)) {
            return true;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= header.length(); i++) {
            if (i < header.length() && Character.isLetter(header.charAt(i))) {
                word.append(header.charAt(i));
            } else {
                if (is(kind, word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
        }
        return false;
    }

    /** What the axis of a column tells, by the column's own name. */
    Dimension.Role role(String name) {
        if (is(Kind.TIME, name)) {
            return Dimension.Role.TIME;
        }
        if (is(Kind.PLACE, name)) {
            return Dimension.Role.PLACE;
        }
        return is(Kind.MEASURE, name) ? Dimension.Role.MEASURE : Dimension.Role.OTHER;
    }
}
