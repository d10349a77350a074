/** Two figures beside each other stay what they are: none is made that nobody stated. */
package org.statclaim.joints;
