package org.statclaim.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * One cell of a published table that holds a value.
 *
 * @param line where it stands in the file, from 1; its place among the values where the file has no lines
 * @param codes the member of each axis, in the order of {@link Table#axes()}
 * @param value as published: as many decimals as the file says that there are, not fewer because a writer drops zeros
 * @param unit the unit in the file's own words, where the observation itself states one; else empty
 * @param times what the printed value is to be multiplied by, where the observation itself states it; else one
 * @param status the office's own mark, such as {@code p} (provisional); empty where there is none
 */
record Observation(long line, List<String> codes, BigDecimal value, String unit, BigDecimal times, String status) {}
