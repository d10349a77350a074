/**
 * Answers written out: JSON, CSV, HTML, a table for terminals, and reviews of claims for search engines.
 *
 * <p>Start at {@link org.statclaim.report.ReportWriter}.
 */
@NullMarked
package org.statclaim.report;

import org.jspecify.annotations.NullMarked;
