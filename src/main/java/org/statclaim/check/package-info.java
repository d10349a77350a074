/** Verdicts with their calculation: the text against itself and against facts. */
@NullMarked
package org.statclaim.check;

import org.jspecify.annotations.NullMarked;
