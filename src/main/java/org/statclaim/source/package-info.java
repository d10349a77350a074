/**
 * Articles out of web pages and feeds: the text that a reader of the page reads, with what the page says of its date and its
 * language, and for each claim the way back to its place in the page. Pages need jsoup and the core of Jackson.
 */
@NullMarked
package org.statclaim.source;

import org.jspecify.annotations.NullMarked;
