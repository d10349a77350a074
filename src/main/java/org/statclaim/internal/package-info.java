/** The engine. Nothing here is for users of the library. */
@NullMarked
package org.statclaim.internal;

import org.jspecify.annotations.NullMarked;
