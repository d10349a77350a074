/**
 * The command: options, documents in, reports out. The library does the work; here is what a process needs around it.
 */
@NullMarked
package org.statclaim.cli;

import org.jspecify.annotations.NullMarked;
