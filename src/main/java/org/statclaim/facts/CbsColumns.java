package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.facts.Dimension.Category;
import org.statclaim.facts.Dimension.Role;

/** The columns of Statistics Netherlands: those of measures end in an underscore and their number, {@code TotaleBevolking_1}. */
final class CbsColumns {

    static final String SOURCE = "CBS";
    static final String MEASURE = "Measure";

    /** The number of the row, of which nothing is told. */
    static final String ID = "ID";

    private final ColumnWords words = new ColumnWords();

    static boolean isMeasure(String column) {
        int mark = column.lastIndexOf('_');
        return mark > 0 && StringUtils.isNumeric(column.substring(mark + 1));
    }

    /** The ids of the axes: the columns that are neither measures nor the number of the row, and one for the measures. */
    static List<String> axes(List<String> columns) {
        List<String> axes = new ArrayList<>();
        for (String column : columns) {
            if (!column.equalsIgnoreCase(ID) && !isMeasure(column)) {
                axes.add(column);
            }
        }
        axes.add(MEASURE);
        return axes;
    }

    Dimension dimension(String id, Map<String, Category> members) {
        return new Dimension(id, id, id.equals(MEASURE) ? Role.MEASURE : words.role(id), members);
    }

    /** Whether a cell says that there is no value: empty, or one dot. */
    boolean isMissing(String cell) {
        return cell.isEmpty() || (!Character.isDigit(cell.charAt(0)) && words.is(ColumnWords.Kind.MISSING, cell));
    }

    /** The measures as members, each with its name in words: {@code Totale bevolking}. */
    static Map<String, Category> members(List<String> columns) {
        Map<String, Category> members = new LinkedHashMap<>();
        for (String column : columns) {
            if (isMeasure(column)) {
                members.put(column, Category.named(label(column)));
            }
        }
        return members;
    }

    private static String label(String column) {
        String name = column.substring(0, column.lastIndexOf('_'));
        String[] parts = StringUtils.splitByCharacterTypeCamelCase(name);
        for (int i = 1; i < parts.length; i++) {
            boolean capital = parts[i].length() > 1 && Character.isLowerCase(parts[i].charAt(1));
            parts[i] = capital ? parts[i].toLowerCase(Locale.ROOT) : parts[i];
        }
        return String.join(" ", parts);
    }

    /** {@return a number of JSON without the zero that only its type has: a count is 93750.0, and may be 1.7E7} */
    static Optional<BigDecimal> number(String cell) {
        return Decimals.parse(StringUtils.removeEnd(cell, ".0"))
                .map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }
}
