/**
 * Facts as statistical offices publish them: each form of file is a {@link org.statclaim.facts.Table} with its axes and
 * observations, and a {@link org.statclaim.facts.FactMapping} says what the table itself does not.
 *
 * <p>file → {@code Table} (title, axes, observations) → {@code FactMaker} (mapping, units, periods, places) → {@link
 * org.statclaim.check.Fact}.
 */
@NullMarked
package org.statclaim.facts;

import org.jspecify.annotations.NullMarked;
