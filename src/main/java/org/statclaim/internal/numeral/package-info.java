/** Numbers and units as they are printed or spelled, before anyone asks what they count. */
package org.statclaim.internal.numeral;
