/** Switches conditions of the engine off, one at a time, and asks the tests which of them they notice. */
package org.statclaim.conditions;
