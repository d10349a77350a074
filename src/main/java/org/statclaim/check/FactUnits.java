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

/** The units of facts as tables write them: a code, and behind a slash what it is a rate of. Immutable. */
public final class FactUnits {

    private final UnitCatalog measures;
    private final Map<String, CurrencyInfo> currencies;

    /** The bundled units and currencies. */
    public FactUnits() {
        ReferenceTables tables = ReferenceTables.load();
        this.measures = tables.units();
        this.currencies = tables.currencies();
    }

    /**
     * What a fact is in.
     *
     * @param unit empty for a number of things
     * @param per what it is a rate of; empty for none
     */
    public record Scale(Optional<Unit> unit, Optional<Unit> per) {}

    /**
     * {@return what "EUR", "km/h" (one unit), "EUR/mo", "/a" (things a year), "%" and "kg/inwoner" mean; empty for anything else}
     *
     * @param code of ISO 4217 or UCUM, {@code %}, {@code ‰}, {@code pp}, {@code bp}, {@code 1}, or nothing for a count; a rate behind a slash
     */
    public Optional<Scale> find(String code) {
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

    /**
     * {@return what {@link #find} reads as the unit}
     *
     * @param unit empty for a count
     * @param per what it is a rate of
     */
    public static String code(Optional<Unit> unit, Optional<Unit> per) {
        return unit.map(Unit::code).orElse("") + per.map(of -> "/" + of.code()).orElse("");
    }
}
