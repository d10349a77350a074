/** Claims of many articles on Apache Lucene: found by words, values, units, times and sources; found again in other words. */
@NullMarked
package org.statclaim.index;

import org.jspecify.annotations.NullMarked;
