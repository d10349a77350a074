/**
 * Answers written out: JSON, CSV, HTML and a table for terminals.
 *
 * <p>Start at {@link org.statclaim.report.ReportWriter}.
 */
@NullMarked
package org.statclaim.report;

import org.jspecify.annotations.NullMarked;
