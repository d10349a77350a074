/** The text against itself: verdicts, their arithmetic and their sentences. */
@NullMarked
package org.statclaim.check;

import org.jspecify.annotations.NullMarked;
