/** Numerals, quantities, ranges and guards over token classes; no word and no language stands here. */
@NullMarked
package org.statclaim.internal.grammar;

import org.jspecify.annotations.NullMarked;
