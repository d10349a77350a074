package org.statclaim.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.quantity.Unit;

/**
 * Another reading that the text leaves open.
 *
 * @param value the magnitude under this reading; empty where it is that of the claim
 * @param unit the unit under this reading; empty where it is that of the claim
 * @param reason why the text leaves it open, in English
 */
public record Alternative(Optional<BigDecimal> value, Optional<Unit> unit, String reason) {

    public Alternative {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reason, "reason");
    }
}
