package org.statclaim.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.statclaim.check.GazetteerRows.Row;

/** Places by what tables call them, without regard to case, accents and blanks. */
final class GazetteerLabels {

    private final Map<String, List<Row>> byLabel = new HashMap<>();
    private final Set<String> asides = new HashSet<>();

    GazetteerLabels(GazetteerRows rows) {
        for (Row row : rows.places()) {
            row.place().names().forEach(name -> put(name, row));
            row.printed().stream().filter(GazetteerLabels::isName).forEach(name -> put(name, row));
            row.labels().forEach(label -> put(label, row));
        }
        rows.asides().forEach(word -> asides.add(plain(word)));
    }

    /** German and French adjectives begin with a small letter; beside "Italian" a label "French" is a language. */
    private static boolean isName(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private void put(String label, Row row) {
        List<Row> known = byLabel.computeIfAbsent(plain(label), key -> new ArrayList<>(1));
        // the rows come one by one, so that one that is there already is the last
        if (known.isEmpty() || known.get(known.size() - 1) != row) {
            known.add(row);
        }
    }

    /** All that are called so, or so before a bracket that leaves them what they are: "Germany (until 1990 …)". */
    List<Row> named(String label) {
        String folded = fold(label);
        List<Row> places = byLabel.getOrDefault(folded, List.of());
        int bracket = folded.lastIndexOf(" (");
        if (places.isEmpty() && bracket > 0 && folded.endsWith(")") && isAside(folded, bracket + 2)) {
            return byLabel.getOrDefault(folded.substring(0, bracket), List.of());
        }
        return places;
    }

    private boolean isAside(String label, int start) {
        int end = start;
        while (Words.isPart(label.charAt(end))) {
            end++;
        }
        return Character.isDigit(label.charAt(start)) || asides.contains(label.substring(start, end));
    }

    /** In small letters without accents, double blanks and the star of a footnote. */
    private static String fold(String label) {
        StringBuilder folded = new StringBuilder(label.length());
        boolean blank = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = folded.length() > 0;
            } else if (c != '*') {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(simple(c));
            }
        }
        return plain(folded.toString());
    }

    /** The same of what the table of places has, in which nothing stands twice. */
    private static String plain(String label) {
        return PlaceNames.withoutAccents(label).toLowerCase(Locale.ROOT);
    }

    private static char simple(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }
}
