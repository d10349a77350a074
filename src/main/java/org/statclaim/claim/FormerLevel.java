package org.statclaim.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The level from which a stated change starts: the 910 of "from 910 m³ in 2024 to 940 in 2025". It is always the level
 * behind "from", whatever the order of the words.
 *
 * @param value its magnitude, in the claim's unit
 * @param precision place value of its last stated digit
 * @param text as printed; equal to {@code span.of(document)}
 * @param span where it stands in the document
 * @param time the period that it speaks of; empty where the text states none beside it
 */
public record FormerLevel(BigDecimal value, BigDecimal precision, String text, Span span, Optional<Period> time) {

    public FormerLevel {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(time, "time");
    }
}
