package org.statclaim.internal.lexicon;

import java.math.BigDecimal;
import java.util.List;

/**
 * One meaning of a lexeme.
 *
 * @param tokenClass what it is
 * @param payload what the tables say of it: a code, a direction, the ends of a vague amount
 * @param number its number; zero where it has none
 * @param exact the spelling it is bound to, case included; empty where any case will do
 * @param misspelt whether the tables list it as a common slip
 */
public record Sense(TokenClass tokenClass, String payload, BigDecimal number, String exact, boolean misspelt) {

    /** Whether the word of money is a common verb or noun too, and money only right behind a number. */
    public boolean isOrdinaryWord() {
        String flags = payload.substring(payload.lastIndexOf(';') + 1);
        return List.of(flags.split(",")).contains("verb");
    }

    static Sense of(TokenClass tokenClass, String payload) {
        return new Sense(tokenClass, payload, BigDecimal.ZERO, "", false);
    }
}
