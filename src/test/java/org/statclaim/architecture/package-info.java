/** The rules of the house: who may see whom, what no code may do, and what sources may look like. */
package org.statclaim.architecture;
