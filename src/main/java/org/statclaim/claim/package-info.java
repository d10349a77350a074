/** What comes out of a text: immutable records without behaviour beyond themselves. */
@NullMarked
package org.statclaim.claim;

import org.jspecify.annotations.NullMarked;
