package org.statclaim.internal.context.source;

/**
 * The noun phrase that names a source.
 *
 * @param end one past what describes the source, which may be more than its name: "Peeters (51), die ..."
 */
record SourceName(int first, int last, int end) {}
