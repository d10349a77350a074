package org.statclaim.articles;

/**
 * What is wrong in a claim.
 *
 * @param field the field of the gold
 * @param expected what the gold states
 * @param found what the claim says
 */
public record Difference(String field, String expected, String found) {

    /** No claim is near. */
    public static final Difference NOT_FOUND = new Difference("near", "a claim", "none");

    @Override
    public String toString() {
        return field + " " + expected + ", found " + found;
    }
}
