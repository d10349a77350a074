package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.statclaim.check.FactUnits;

/**
 * Units in the words and codes of offices: "x 1 000", "mln euro", {@code THS_PER}, {@code PC_ACT}, "Metric tons per capita". An
 * index (2015 = 100) is none: no text states a figure of one without saying so.
 */
final class PublishedUnits {

    private final FactUnits codes = new FactUnits();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Integer> scales = new HashMap<>();
    private final Map<String, Optional<Published>> known = new HashMap<>();

    PublishedUnits() {
        for (List<String> row : WordTable.read("units.tsv")) {
            if (units.put(row.get(0), row.get(1)) != null) {
                throw new IllegalStateException("units.tsv has '" + row.get(0) + "' twice");
            }
        }
        for (List<String> row : WordTable.read("scales.tsv")) {
            scales.put(row.get(0), Integer.parseInt(row.get(1)));
        }
    }

    /**
     * What printed values are in.
     *
     * @param code as {@link FactUnits} reads it: {@code EUR/a}, empty for a count
     * @param scale the unit and what it is a rate of
     * @param power they are multiplied by ten to this power
     */
    record Published(String code, FactUnits.Scale scale, int power) {

        /** The value in whole units; its last digit stays its rounding, so that 11,181.2 thousand is no exact number. */
        BigDecimal whole(BigDecimal printed) {
            return printed.scaleByPowerOfTen(power);
        }
    }

    /** {@return the unit that the words mean; empty for words that are no unit, and for an index}
     *
     * @param printed a label, a code, or a unit as a mapping says it */
    Optional<Published> find(String printed) {
        return known.computeIfAbsent(printed, this::read);
    }

    private Optional<Published> read(String printed) {
        String words = plain(printed);
        Optional<Published> whole = unit(words, printed.strip(), 0);
        if (whole.isPresent()) {
            return whole;
        }
        // "x 1 000 euro", "mln euro", "thousand persons"; and behind it: "euro (x 1 000)"
        for (Map.Entry<String, Integer> scale : scales.entrySet()) {
            String lead = scale.getKey();
            String rest = words.equals(lead)
                    ? ""
                    : words.startsWith(lead + " ")
                            ? words.substring(lead.length() + 1)
                            : words.endsWith(" " + lead)
                                    ? words.substring(0, words.length() - lead.length() - 1)
                                    : null;
            if (rest != null) {
                Optional<Published> scaled = unit(rest.strip(), rest.strip(), scale.getValue());
                if (scaled.isPresent()) {
                    return scaled;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Published> unit(String words, String asIs, int power) {
        String known = units.get(words);
        String code = known == null ? asIs : known;
        int star = known == null ? -1 : code.indexOf('*');
        // "%*3": the unit with a scale of its own
        String bare = star < 0 ? code : code.substring(0, star);
        int own = star < 0 ? 0 : Integer.parseInt(code.substring(star + 1));
        return codes.find(bare).map(scale -> new Published(bare, scale, power + own));
    }

    /** In lower case, with one blank between words and none at the ends; brackets, commas and underscores are blanks. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        for (char c : printed.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || "(),_:;".indexOf(c) >= 0;
            if (!blank) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
