package org.statclaim.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;

/** Prints a claim as it stands in its sentence, and values as the assertions take them. */
final class ClaimRepresentation extends StandardRepresentation {

    @Override
    public String toStringOf(@Nullable Object value) {
        if (value instanceof Claim claim) {
            return super.toStringOf(claim.text()) + " in "
                    + super.toStringOf(claim.sentence().text());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? toStringOf(optional.get()) : "nothing";
        }
        return super.toStringOf(value);
    }
}
