/**
 * Numeric claims out of Dutch, English, German and French text.
 *
 * <p>Start at {@link org.statclaim.ClaimExtractor}.
 */
@NullMarked
package org.statclaim;

import org.jspecify.annotations.NullMarked;
