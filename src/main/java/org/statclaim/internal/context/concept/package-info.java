/** What a figure is predicated of: the subject of its verb and the nouns that it belongs to. */
@NullMarked
package org.statclaim.internal.context.concept;

import org.jspecify.annotations.NullMarked;
