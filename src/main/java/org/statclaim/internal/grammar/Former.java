package org.statclaim.internal.grammar;

import java.math.BigDecimal;

/**
 * The level before a change, which the figure of the new level carries.
 *
 * @param value in the unit of the new level
 * @param precision place value of its last stated digit
 * @param first first token as printed
 * @param last last token
 */
public record Former(BigDecimal value, BigDecimal precision, int first, int last) {}
