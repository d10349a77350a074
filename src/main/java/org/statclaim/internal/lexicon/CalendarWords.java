package org.statclaim.internal.lexicon;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.TableReader.Row;

/** What the payloads of a pack's words for times mean, parsed once when the pack is loaded. */
public final class CalendarWords {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "d", ChronoUnit.DAYS,
            "wk", ChronoUnit.WEEKS,
            "mo", ChronoUnit.MONTHS,
            "a", ChronoUnit.YEARS,
            "{decade}", ChronoUnit.DECADES,
            "{century}", ChronoUnit.CENTURIES);

    private static final Set<String> CLOCK = Set.of("h", "min", "s");

    private final Map<String, Shift> shifts = new HashMap<>();
    private final Map<String, YearPart> parts = new HashMap<>();
    private final Map<String, Comparison> comparisons = new HashMap<>();

    CalendarWords() {}

    /** Takes note of a row, whatever its class. */
    void add(Row row, TokenClass tokenClass) {
        switch (tokenClass) {
            case RELATIVE, DEICTIC, OFFSET -> put(shifts, row, Shift::parse, "unit:amount or unit:amount:told");
            case YEAR_PART -> put(parts, row, YearPart::parse, "part/parts");
            case COMPARE ->
                put(comparisons, row, payload -> Comparison.valueOf(payload.toUpperCase(Locale.ROOT)), "a comparison");
            default -> {
                // other classes have no payload of time
            }
        }
    }

    private static <T> void put(Map<String, T> meanings, Row row, Function<String, T> parser, String expected) {
        try {
            meanings.put(row.cell(1), parser.apply(row.cell(1)));
        } catch (IllegalArgumentException e) {
            throw row.bad(row.cell(1), expected);
        }
    }

    /** Whether a unit's code measures time, by the calendar or by the clock. */
    public static boolean isTime(String code) {
        return UNITS.containsKey(code) || CLOCK.contains(code);
    }

    /** The calendar's unit of a unit's code; null for the units of a clock and all that measure something else. */
    public static @Nullable ChronoUnit unit(String code) {
        return UNITS.get(code);
    }

    public Shift shift(Sense sense) {
        return meaning(shifts, sense);
    }

    public YearPart part(Sense sense) {
        return meaning(parts, sense);
    }

    public Comparison comparison(Sense sense) {
        return meaning(comparisons, sense);
    }

    private static <T> T meaning(Map<String, T> meanings, Sense sense) {
        T meaning = meanings.get(sense.payload());
        if (meaning == null) {
            throw new IllegalStateException("'" + sense.payload() + "' is no time payload of the tables");
        }
        return meaning;
    }
}
