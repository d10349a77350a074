package org.statclaim.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** What texts call what offices publish, by the words of a title or a label: "HICP" is inflation. */
final class Indicators {

    private static final String COUNT = "#";

    /**
     * A known indicator.
     *
     * @param words those that a title of it has
     * @param names what texts call it
     */
    private record Indicator(List<String> words, List<String> names) {}

    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<List<String>, String> units = new HashMap<>();

    Indicators() {
        for (List<String> row : WordTable.read("indicators.tsv")) {
            List<String> names = FactMappings.names(row.get(1));
            indicators.add(new Indicator(List.of(StringUtils.split(row.get(0))), names));
            if (!row.get(2).isEmpty()) {
                units.put(names, row.get(2));
            }
        }
    }

    /** The names of the indicator of which most words stand in the label; none where it is not known. */
    List<String> names(String label) {
        String words = words(label);
        Indicator most = null;
        for (Indicator one : indicators) {
            boolean more = most == null || one.words().size() > most.words().size();
            most = more && one.words().stream().allMatch(word -> words.contains(" " + word + " ")) ? one : most;
        }
        return most == null ? List.of() : most.names();
    }

    /** The words in lower case with a blank around each, and once more with "CO 2" as the one word that it is. */
    private static String words(String label) {
        StringBuilder words = new StringBuilder(" ");
        for (char c : label.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String apart = words.append(' ').toString();
        return apart + apart.replace(" co 2 ", " co2 ");
    }

    /**
     * The unit of an indicator where the table says none: of a rate, since that has no other; of a count only where the table prints
     * whole numbers of things. Empty where it has to be told.
     *
     * @param whole whether the table would say it if it printed thousands
     */
    Optional<String> unit(List<String> names, boolean whole) {
        String unit = units.getOrDefault(names, "");
        if (unit.equals(COUNT)) {
            return whole ? Optional.of("") : Optional.empty();
        }
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }
}
