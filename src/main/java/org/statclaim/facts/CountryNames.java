package org.statclaim.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Codes of ISO 3166 and names of countries in Dutch and English: cells that tell a column of places without a header. */
final class CountryNames {

    private final Set<String> names = new HashSet<>();

    CountryNames() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            List.of(
                            code,
                            country.getISO3Country(),
                            country.getDisplayCountry(Locale.ENGLISH),
                            country.getDisplayCountry(Locale.forLanguageTag("nl")))
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether at least half of the cells are countries. */
    boolean areMost(Set<String> cells) {
        long known = cells.stream()
                .filter(cell -> names.contains(cell.toLowerCase(Locale.ROOT)))
                .count();
        return known > 0 && 2 * known >= cells.size();
    }
}
