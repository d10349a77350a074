/** Verdicts with their calculation: the text against itself. */
@NullMarked
package org.statclaim.check;

import org.jspecify.annotations.NullMarked;
