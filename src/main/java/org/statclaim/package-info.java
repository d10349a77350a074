/**
 * Numeric claims out of Dutch and English text.
 *
 * <p>Start at {@link org.statclaim.ClaimExtractor}.
 */
@NullMarked
package org.statclaim;

import org.jspecify.annotations.NullMarked;
