package org.statclaim.check;

import java.util.Map;
import java.util.Optional;
import org.statclaim.ReferenceTables;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.MeasureUnit;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitCatalog;
import org.statclaim.quantity.UnitSystem;

/** What the column {@code unit} says: a code, and behind a slash what it is a rate of. */
final class FactUnits {

    private final UnitCatalog measures;
    private final Map<String, CurrencyInfo> currencies;

    FactUnits() {
        ReferenceTables tables = ReferenceTables.load();
        this.measures = tables.units();
        this.currencies = tables.currencies();
    }

    /** What a fact is in; no unit is a number of things. */
    record Scale(Optional<Unit> unit, Optional<Unit> per) {}

    /** Reads "EUR", "km/h" (one unit), "EUR/mo", "/a" (things a year), "%" and "kg/inwoner"; empty for anything else. */
    Optional<Scale> find(String code) {
        Optional<Unit> whole = unit(code);
        if (code.isEmpty() || whole.isPresent()) {
            return Optional.of(new Scale(whole, Optional.empty()));
        }
        int slash = code.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Optional<Unit> head = unit(code.substring(0, slash));
        String tail = code.substring(slash + 1);
        boolean known = slash == 0 || head.isPresent();
        return known && !Words.of(tail).isEmpty()
                ? Optional.of(new Scale(head, measure(tail).or(() -> Optional.of(things(tail)))))
                : Optional.empty();
    }

    private Optional<Unit> unit(String code) {
        if (UnitConverter.inPercent(code).isPresent()) {
            return Optional.of(Unit.of(UnitSystem.SHARE, code, code, code));
        }
        CurrencyInfo currency = currencies.get(code);
        return currency == null ? measure(code) : Optional.of(Unit.of(UnitSystem.ISO4217, code, currency.name(), code));
    }

    private Optional<Unit> measure(String code) {
        return measures.find(code).map(FactUnits::stated);
    }

    private static Unit stated(MeasureUnit unit) {
        return Unit.of(UnitSystem.UCUM, unit.code(), unit.name(), unit.code());
    }

    private static Unit things(String noun) {
        return Unit.of(UnitSystem.COUNT, noun, noun, noun);
    }
}
