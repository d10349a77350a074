package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.Meaning.Numeric;

/**
 * One of the things that a lexeme can be.
 *
 * @param kind what it is
 * @param cell what the tables say of it beyond that, as they say it
 * @param meaning what that means
 * @param exact the spelling it is bound to, case included; empty where any case will do
 * @param misspelt whether the tables list it as a common slip
 * @param anyCase whether a text may print it in another case than the table
 */
public record Sense(WordKind kind, String cell, Meaning meaning, String exact, boolean misspelt, boolean anyCase) {

    /**
     * A sense as a table has it.
     *
     * @throws IllegalArgumentException if the cell means nothing for the kind
     */
    static Sense read(WordKind kind, String cell, String exact, boolean misspelt, Catalogs catalogs) {
        return of(kind, cell, kind.payload().parse(cell, catalogs)).bound(exact, misspelt);
    }

    /** A sense in whatever case. */
    static Sense of(WordKind kind, String cell, Meaning meaning) {
        return new Sense(kind, cell, meaning, "", false, true);
    }

    /** The same of one spelling alone, where it is not empty, or of a slip. */
    Sense bound(String spelling, boolean slip) {
        return new Sense(kind, cell, meaning, spelling, slip, mayDiffer(kind, spelling));
    }

    /**
     * A printed symbol may differ in case from the table's only where it has letters enough to be that symbol: "KM" is
     * kilometre and "cad$" the Canadian dollar, but "k" is not kelvin and "all" no lek.
     */
    private static boolean mayDiffer(WordKind kind, String exact) {
        if (exact.isEmpty()) {
            return true;
        }
        // a sign such as "$" has no case to be bound to; a name such as "5G" is bound to its own however long
        boolean letters = true;
        for (int i = 0; i < exact.length(); i++) {
            letters &= Character.isLetter(exact.charAt(i));
        }
        return kind != LabelKind.NAME && (!letters || exact.length() > 1 && kind == UnitKind.UNIT);
    }

    /** Its number; zero where its meaning has none. */
    public BigDecimal number() {
        return meaning instanceof Numeric numeric ? numeric.number() : BigDecimal.ZERO;
    }

    /** The meaning as the type that the kind has: a kind's words all mean the same type of thing. */
    public <M extends Meaning> M as(Class<M> type) {
        return type.cast(meaning);
    }
}
