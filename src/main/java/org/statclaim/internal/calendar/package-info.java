/** Dates and periods as texts name them. */
package org.statclaim.internal.calendar;
