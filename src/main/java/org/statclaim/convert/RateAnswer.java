package org.statclaim.convert;

/** A rate, or the reason why there is none. */
public sealed interface RateAnswer permits Rate, NoRate {}
