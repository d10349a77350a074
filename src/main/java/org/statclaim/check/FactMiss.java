package org.statclaim.check;

/**
 * A fact that is no fact of the claim.
 *
 * @param match what makes it another one
 * @param detail what the sentence that says so names; may be empty
 */
record FactMiss(FactMatch match, Fact fact, String detail) {}
