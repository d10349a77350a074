package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the words of a language add up below a hundred.
 *
 * @param onesBeforeTens "vijfentwintig" rather than "twenty-five"
 * @param bareHundreds a hundred behind a scale needs no number of its own: "duizend honderd", "mille cent"
 * @param andBehindTens the connector stands between tens and one or eleven: "vingt et un", "soixante et onze"
 * @param teensBehindTens tens that count on to nineteen: 60 and 80 of "soixante-douze", "quatre-vingt-dix"
 */
public record Counting(
        boolean onesBeforeTens, boolean bareHundreds, boolean andBehindTens, List<BigDecimal> teensBehindTens) {

    public Counting {
        teensBehindTens = List.copyOf(teensBehindTens);
    }

    /** Counting of one order and nothing beyond. */
    static Counting of(boolean onesBeforeTens) {
        return new Counting(onesBeforeTens, onesBeforeTens, false, List.of());
    }
}
