/** The period that each figure speaks of: time expressions in a text, and which one governs which figure. */
@NullMarked
package org.statclaim.internal.context.time;

import org.jspecify.annotations.NullMarked;
