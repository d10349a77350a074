package org.statclaim.facts;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a published table does not say of itself: what its figures are of, in the words of texts. {@link FactFile#describe()}
 * writes one from the table's own title, axes and units, to be completed by hand.
 *
 * @param source who says so, as findings cite it
 * @param url where
 * @param time which axis tells when, or what it is for all observations
 * @param place which axis tells where, or what it is for all observations
 * @param series what is measured: one for each subject; an observation that belongs to none is no fact
 * @param places names of places by the code of the table, where {@link org.statclaim.check.Gazetteer} does not know the code
 * @param decimalChar the mark before decimals in a table of CSV whose numbers do not tell it, {@code "."} or {@code ","}; else empty
 */
public record FactMapping(
        String source,
        Optional<URI> url,
        Axis time,
        Axis place,
        List<Series> series,
        Map<String, List<String>> places,
        String decimalChar) {

    /** What stands where the table does not say what is meant: a name of a series, the member of an axis. */
    public static final String OPEN = "?";

    /** Keeps copies. */
    public FactMapping {
        series = List.copyOf(series);
        places = Map.copyOf(places);
    }

    /**
     * Where an observation says when or where.
     *
     * @param column the axis; empty where all observations are of one
     * @param is what they are all of: a period, or names of a place with {@code |} between them; empty for none
     */
    public record Axis(Optional<String> column, String is) {

        /** Nothing: the figures hold everywhere, or always. */
        public static final Axis NONE = new Axis(Optional.empty(), "");

        /** {@return an axis of the table}
         *
         * @param id as the table has it */
        public static Axis column(String id) {
            return new Axis(Optional.of(id), "");
        }
    }

    /**
     * The observations of one subject.
     *
     * @param subjects what the figures are of: the names that texts give it, in every language
     * @param unit a code of ISO 4217 or UCUM, {@code %}, {@code ‰} …, a rate behind a slash, empty for a count; absent where the
     *     table's own unit is to be read
     * @param times what the printed values are to be multiplied by: 1000 for thousands
     * @param where the one member of each other axis that is meant: {@code sex} is {@code T}
     */
    public record Series(List<String> subjects, Optional<String> unit, BigDecimal times, Map<String, String> where) {

        /** Keeps copies. */
        public Series {
            subjects = List.copyOf(subjects);
            where = Map.copyOf(where);
        }
    }
}
