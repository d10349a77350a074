package org.statclaim.internal.sentence;

/**
 * A noun phrase.
 *
 * @param first its first token
 * @param last its last token, which is its head where the phrase is what a number counts
 */
public record Phrase(int first, int last) {}
