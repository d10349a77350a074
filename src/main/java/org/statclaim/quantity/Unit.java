package org.statclaim.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit as a text states it.
 *
 * @param system the code list of {@code code}
 * @param code the unit's code in that list
 * @param name the English name for currencies and measures, the singular noun for counts
 * @param surface the unit as printed in the text
 * @param factor what one stated unit is worth in {@code code}: 0.01 for a penny of {@code GBP}, otherwise 1
 */
public record Unit(UnitSystem system, String code, String name, String surface, BigDecimal factor) {

    public Unit {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(factor, "factor");
    }

    /**
     * {@return a unit that is worth exactly one of its code}
     *
     * @param system the list that the code is from
     * @param code in that list
     * @param name in English
     * @param surface as printed
     */
    public static Unit of(UnitSystem system, String code, String name, String surface) {
        return new Unit(system, code, name, surface, BigDecimal.ONE);
    }

    /** {@return whether it is worth exactly one of its code, as a euro is and a cent is not} */
    public boolean isWhole() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }
}
