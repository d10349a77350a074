/**
 * Statclaim beside the Units of Measurement (JSR 385): the measure of a claim as a {@code Quantity} in the unit of its UCUM
 * code.
 *
 * <p>It needs {@code tech.units:indriya}, {@code systems.uom:systems-ucum} and {@code systems.uom:systems-quantity} on the
 * class path. All are optional: nothing else in the library refers to this package.
 */
@NullMarked
package org.statclaim.ext.measure;

import org.jspecify.annotations.NullMarked;
