package org.statclaim.check;

import java.util.Optional;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * What figures have in common that count the same thing.
 *
 * @param unit the code of the unit: the singular noun of a count
 * @param counted what is counted, as printed
 */
record Counted(Optional<String> unit, Optional<String> counted) {

    static Counted of(Claim claim) {
        return new Counted(claim.quantity().unit().map(Unit::code), claim.counted());
    }

    /** A number of things: one number, and no rate. */
    static boolean isPlainCount(Claim claim) {
        return claim.quantity().kind() == Kind.COUNT && isPlain(claim);
    }

    /** One number, and no rate. */
    static boolean isPlain(Claim claim) {
        return claim.quantity().per().isEmpty()
                && claim.quantity().figure().value().isPresent();
    }
}
