package org.statclaim.internal.context.source;

import org.statclaim.claim.Certainty;

/**
 * A source of a sentence.
 *
 * @param trigger the token that makes it one
 * @param first first token of its name; negative where a pronoun stands for a name given earlier
 * @param from first token of what belongs to it: name, verb, description
 * @param end one past what belongs to it
 */
record Found(int trigger, int first, int last, int from, int end, Certainty certainty, Reach reach, boolean person) {

    boolean isPronoun() {
        return first < 0;
    }

    /** The same with another reach. */
    Found reaching(Reach other) {
        return new Found(trigger, first, last, from, end, certainty, other, person);
    }

    /** The same where only the name belongs to it, and what lies between name and trigger is what is said. */
    Found withoutAside() {
        return new Found(trigger, first, last, first, last + 1, certainty, reach, person);
    }

    /** Whether it follows the token at once: "40 doden volgens de NOS". */
    boolean opensBehind(int token) {
        return from == token + 1 && trigger == from;
    }
}
