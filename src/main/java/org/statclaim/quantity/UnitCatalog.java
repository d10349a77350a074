package org.statclaim.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The measures known, by UCUM code. Immutable. */
public final class UnitCatalog {

    private final Map<String, MeasureUnit> units;

    public UnitCatalog(Iterable<MeasureUnit> units) {
        Map<String, MeasureUnit> byCode = new LinkedHashMap<>();
        for (MeasureUnit unit : units) {
            if (byCode.put(unit.code(), unit) != null) {
                throw new IllegalArgumentException("unit '" + unit.code() + "' is listed twice");
            }
        }
        this.units = Map.copyOf(byCode);
    }

    public Optional<MeasureUnit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Every unit, in no particular order. */
    public Iterable<MeasureUnit> all() {
        return units.values();
    }

    public int size() {
        return units.size();
    }
}
