/** The committed dump of what every text of the tests is read as. */
package org.statclaim.net;
