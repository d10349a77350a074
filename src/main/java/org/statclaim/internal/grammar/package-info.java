/** Numerals, quantities, ranges and guards over kinds of words; no word and no language stands here. */
@NullMarked
package org.statclaim.internal.grammar;

import org.jspecify.annotations.NullMarked;
