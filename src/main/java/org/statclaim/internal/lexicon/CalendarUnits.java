package org.statclaim.internal.lexicon;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which units measure time. Those of the calendar are told from those of the clock, since a text that speaks of "three
 * months ago" names a period, but one of "three hours" none.
 */
public final class CalendarUnits {

    // keyed by code, braces where UCUM has none: a word such as "jaar" has become "a" by then
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "d", ChronoUnit.DAYS,
            "wk", ChronoUnit.WEEKS,
            "mo", ChronoUnit.MONTHS,
            "a", ChronoUnit.YEARS,
            "{decade}", ChronoUnit.DECADES,
            "{century}", ChronoUnit.CENTURIES);

    private static final Set<String> CLOCK = Set.of("h", "min", "s");

    private CalendarUnits() {}

    /** Whether a unit's code measures time, by the calendar or by the clock. */
    public static boolean isTime(String code) {
        return UNITS.containsKey(code) || CLOCK.contains(code);
    }

    /**
     * The calendar's unit of a unit's code; null for the units of a clock and all that measure something else, so that
     * "two hours ago" is no period.
     */
    public static @Nullable ChronoUnit unit(String code) {
        return UNITS.get(code);
    }
}
