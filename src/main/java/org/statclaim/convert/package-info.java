/** Currencies by date and units by dimension: exact, dated, offline, with the source of every rate. */
@NullMarked
package org.statclaim.convert;

import org.jspecify.annotations.NullMarked;
