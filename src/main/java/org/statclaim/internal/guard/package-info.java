/** Numbers that count nothing. */
package org.statclaim.internal.guard;
