package org.statclaim.index;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitCatalog;
import org.statclaim.quantity.UnitSystem;

/** What the codes of a query mean. */
final class QueryUnits {

    /** Kinds that have no unit of their own. */
    private static final Set<String> KINDS = Set.of("count", "age", "multiple", "number");

    private final UnitCatalog measures;
    private final Map<String, CurrencyInfo> currencies;

    QueryUnits(UnitCatalog measures, Map<String, CurrencyInfo> currencies) {
        this.measures = measures;
        this.currencies = currencies;
    }

    /** Whether a query may ask for values in it. */
    boolean isKnown(String code) {
        return KINDS.contains(code) || find(code).isPresent();
    }

    /** The unit of a code; empty for a kind that has none. */
    Optional<Unit> find(String code) {
        if (KINDS.contains(code)) {
            return Optional.empty();
        }
        if (currencies.containsKey(code)) {
            return Optional.of(Unit.of(UnitSystem.ISO4217, code, code, code));
        }
        if (UnitConverter.inPercent(code).isPresent()) {
            return Optional.of(Unit.of(UnitSystem.SHARE, code, code, code));
        }
        return measures.find(code).map(unit -> Unit.of(UnitSystem.UCUM, code, unit.name(), code));
    }

    /** What something is a rate of: a unit of the tables, else a noun. */
    Unit rate(String code) {
        return measures.find(code)
                .map(unit -> Unit.of(UnitSystem.UCUM, code, unit.name(), code))
                .orElseGet(() -> Unit.of(UnitSystem.COUNT, code, code, code));
    }
}
