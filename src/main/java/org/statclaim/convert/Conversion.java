package org.statclaim.convert;

/** A converted amount, or the reason why it cannot be converted. */
public sealed interface Conversion permits Converted, NoRate {}
