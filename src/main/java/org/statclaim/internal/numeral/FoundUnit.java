package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.CurrencyChoice;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * A unit as found.
 *
 * @param kind what it makes of the figure
 * @param unit the unit
 * @param first its first token
 * @param end one past its last token
 * @param multiplier what the stated number has to be multiplied by, since the code list lacks the unit
 * @param choice what a word for several currencies may mean; null where the unit is sure
 */
public record FoundUnit(
        Kind kind,
        Unit unit,
        int first,
        int end,
        BigDecimal multiplier,
        @Nullable CurrencyChoice choice) {}
