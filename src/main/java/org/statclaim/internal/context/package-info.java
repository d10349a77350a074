/** What a figure is about: currency, change, time, source, equivalence; no word and no language stands here. */
@NullMarked
package org.statclaim.internal.context;

import org.jspecify.annotations.NullMarked;
