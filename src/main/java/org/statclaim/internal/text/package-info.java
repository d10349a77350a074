/** Single characters: what they are and what they fold to; nothing here knows what a word means. */
@NullMarked
package org.statclaim.internal.text;

import org.jspecify.annotations.NullMarked;
