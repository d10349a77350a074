package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number word written together: "honderddrieënzestig", "vijftigtal", "zestienjarige".
 *
 * @param parts the number morphemes in order
 * @param suffix what it ends in beyond the number; null where it is a plain cardinal
 * @param slip whether a connector is missing or misspelt: "negentwintig"
 */
public record Compound(List<Sense> parts, @Nullable Sense suffix, boolean slip) {

    public Compound {
        parts = List.copyOf(parts);
    }

    /** What a word of scales alone multiplies by, "honderdduizend"; null for any other. */
    public @Nullable BigDecimal scale() {
        BigDecimal product = suffix == null ? BigDecimal.ONE : null;
        for (Sense part : parts) {
            boolean scale = part.kind() == NumeralKind.HUNDRED || part.kind() == NumeralKind.SCALE;
            product = product == null || !scale ? null : product.multiply(part.number());
        }
        return product;
    }

    public boolean endsIn(WordKind kind) {
        return suffix != null && suffix.kind() == kind;
    }
}
