package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.Meaning.Numeric;
import org.statclaim.internal.lexicon.Meaning.Plain;

/**
 * One of the things that a lexeme can be.
 *
 * @param kind what it is
 * @param meaning what the tables say of it beyond that
 * @param exact the spelling it is bound to, case included; empty where any case will do
 * @param misspelt whether the tables list it as a common slip
 * @param anyCase whether a text may print it in another case than the table
 */
public record Sense(WordKind kind, Meaning meaning, String exact, boolean misspelt, boolean anyCase) {

    Sense(WordKind kind, Meaning meaning, String exact, boolean misspelt) {
        this(kind, meaning, exact, misspelt, mayDiffer(kind, exact));
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
        boolean letters = exact.chars().allMatch(Character::isLetter);
        return kind != LabelKind.NAME && (!letters || exact.length() > 1 && kind == UnitKind.UNIT);
    }

    static Sense of(WordKind kind, Meaning meaning) {
        return new Sense(kind, meaning, "", false);
    }

    /** A sense of a kind that says it all. */
    static Sense of(WordKind kind) {
        return of(kind, Plain.PLAIN);
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
