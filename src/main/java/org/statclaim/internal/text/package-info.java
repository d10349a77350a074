/** Characters, tokens and sentences; nothing here knows what a word means. */
@NullMarked
package org.statclaim.internal.text;

import org.jspecify.annotations.NullMarked;
