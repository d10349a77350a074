package org.statclaim.index;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a claim comes to where claims of its dimension can be compared.
 *
 * @param dimension what is measured: {@code money}, {@code share}, {@code points}, {@code count}, {@code age},
 *     {@code multiple}, {@code number}, or the dimension of the unit
 * @param per base unit or noun that it is a rate of; {@link #NO_RATE} where it is none
 * @param low the least, in the base unit of the dimension (money in euros of the claim's time) and for one unit of what it
 *     is a rate of; empty where it is open below, or where nothing brings it there
 * @param high the greatest, likewise
 * @param known whether the ends are known: money without a rate has none, which is not the same as open ends
 */
record Amount(String dimension, String per, Optional<BigDecimal> low, Optional<BigDecimal> high, boolean known) {

    static final String NO_RATE = "-";
}
