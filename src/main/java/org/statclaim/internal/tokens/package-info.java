/** A text cut into tokens with their lexemes, and into sentences. */
@NullMarked
package org.statclaim.internal.tokens;

import org.jspecify.annotations.NullMarked;
