package org.statclaim.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time that a figure speaks of, as whole days.
 *
 * @param text the expression as printed
 * @param from first day; empty where the text leaves it open or it cannot be resolved
 * @param to last day, included; empty where the text leaves it open or it cannot be resolved
 */
public record Period(String text, Optional<LocalDate> from, Optional<LocalDate> to) {

    public Period {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * {@return all days that a date of reduced precision may mean}
     *
     * @param date a day, a month or a year
     */
    public static Period of(PartialDate date) {
        return new Period(date.toString(), Optional.of(date.first()), Optional.of(date.last()));
    }
}
