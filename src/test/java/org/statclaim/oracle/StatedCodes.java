package org.statclaim.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** The codes that a claim's unit may be known by. */
public final class StatedCodes {

    private StatedCodes() {}

    /** The code of the claim and those of its alternatives. */
    public static Set<String> of(Claim claim) {
        Set<String> codes = new LinkedHashSet<>(ofReading(claim));
        claim.alternatives().forEach(other -> codes.addAll(of(claim, other)));
        return codes;
    }

    /**
     * The code of the main reading; where it is a rate, also the quotient: grams per cubic metre are {@code g} with a rate
     * as much as {@code g/m3}, and litres per 100 kilometres {@code L/(100.km)}.
     */
    static Set<String> ofReading(Claim claim) {
        return codes(claim.quantity().unit(), claim.quantity().per());
    }

    static Set<String> of(Claim claim, Alternative other) {
        return codes(
                other.unit().or(() -> claim.quantity().unit()), claim.quantity().per());
    }

    private static Set<String> codes(Optional<Unit> unit, Optional<Unit> per) {
        // "1 d" with a thing called d is no day
        if (unit.isEmpty() || unit.get().system() == UnitSystem.COUNT) {
            return Set.of();
        }
        String code = unit.get().code();
        return per.isEmpty() ? Set.of(code) : Set.of(code, code + "/" + denominator(per.get()));
    }

    private static String denominator(Unit per) {
        return per.factor().compareTo(BigDecimal.ONE) == 0
                ? per.code()
                : "(" + per.factor().stripTrailingZeros().toPlainString() + "." + per.code() + ")";
    }
}
