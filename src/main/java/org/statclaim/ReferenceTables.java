package org.statclaim;

import java.util.Map;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.UnitCatalog;

/** The tables of units and currencies that claims refer to by code. */
public final class ReferenceTables {

    private final Catalogs catalogs;

    private ReferenceTables(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * The bundled tables, read when they are first asked for.
     *
     * @return the tables, which nothing changes
     */
    public static ReferenceTables load() {
        return new ReferenceTables(Catalogs.load());
    }

    /** {@return every unit of measure, by UCUM code} */
    public UnitCatalog units() {
        return catalogs.units();
    }

    /** {@return every currency, by ISO 4217 code} */
    public Map<String, CurrencyInfo> currencies() {
        return catalogs.currencies();
    }
}
