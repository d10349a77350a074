/** What the stretches of a sentence are, beyond its figures. */
package org.statclaim.internal.sentence;
