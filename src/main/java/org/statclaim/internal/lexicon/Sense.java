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
 */
public record Sense(WordKind kind, Meaning meaning, String exact, boolean misspelt) {

    static Sense of(WordKind kind, Meaning meaning) {
        return new Sense(kind, meaning, "", false);
    }

    /** A sense of a class that says it all. */
    static Sense of(WordKind kind) {
        return of(kind, Plain.PLAIN);
    }

    /** Its number; zero where its meaning has none. */
    public BigDecimal number() {
        return meaning instanceof Numeric numeric ? numeric.number() : BigDecimal.ZERO;
    }

    /** The meaning as the type that the class has: a class's words all mean the same type of thing. */
    public <M extends Meaning> M as(Class<M> type) {
        return type.cast(meaning);
    }
}
