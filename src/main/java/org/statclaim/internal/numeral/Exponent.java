package org.statclaim.internal.numeral;

/** A power of ten behind a number. */
public record Exponent(int power, int end) {}
