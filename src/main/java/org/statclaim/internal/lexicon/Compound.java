package org.statclaim.internal.lexicon;

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

    public boolean endsIn(TokenClass tokenClass) {
        return suffix != null && suffix.tokenClass() == tokenClass;
    }
}
