package org.statclaim.check;

import java.util.List;
import java.util.Optional;

/**
 * A place that figures are published for.
 *
 * @param code how it is told from all others: ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a part of one, {@code GM0363} or
 *     {@code 11002} for a Dutch or Belgian municipality, UN/LOCODE for another city, {@code EU27_2020} or M.49 for what is
 *     larger than a country
 * @param names its names, adjectives and inhabitants as Dutch and English texts print them: its name in Dutch, that in
 *     English, then all others
 * @param within the code of the next larger place that it is a part of
 */
public record Place(String code, List<String> names, Optional<String> within) {

    /** Keeps a copy of the names. */
    public Place {
        names = List.copyOf(names);
    }
}
