/** Who says what: sources in a text, quotes that go on over sentences, and which figure comes from whom. */
@NullMarked
package org.statclaim.internal.context.source;

import org.jspecify.annotations.NullMarked;
