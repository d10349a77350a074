package org.statclaim.quantity;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The measures known, by UCUM code. Immutable. */
public final class UnitCatalog {

    private final Map<String, MeasureUnit> units;
    private final Map<String, MeasureUnit> bases = new HashMap<>();

    /**
     * A catalogue of units.
     *
     * @param units each with its own code
     * @throws IllegalArgumentException if a code is there twice
     */
    public UnitCatalog(Iterable<MeasureUnit> units) {
        Map<String, MeasureUnit> byCode = new LinkedHashMap<>();
        for (MeasureUnit unit : units) {
            if (byCode.put(unit.code(), unit) != null) {
                throw new IllegalArgumentException("unit '" + unit.code() + "' is listed twice");
            }
        }
        this.units = Collections.unmodifiableMap(byCode);
        for (MeasureUnit unit : byCode.values()) {
            boolean coherent = unit.factor().numerator().compareTo(unit.factor().denominator()) == 0
                    && unit.offset().numerator().signum() == 0;
            if (coherent) {
                bases.putIfAbsent(unit.dimension(), unit);
            }
        }
    }

    /**
     * {@return the unit of a code; empty where there is none}
     *
     * @param code UCUM code
     */
    public Optional<MeasureUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /**
     * {@return the unit that a dimension's factors lead to: kg, m, s, m2, J, W; empty for a dimension that has none}
     *
     * @param dimension such as {@code mass}
     */
    public Optional<MeasureUnit> base(String dimension) {
        return Optional.ofNullable(bases.get(dimension));
    }

    /** {@return every unit, in the order of the table} */
    public Iterable<MeasureUnit> all() {
        return units.values();
    }

    /** {@return how many units there are} */
    public int size() {
        return units.size();
    }
}
