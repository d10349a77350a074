/** Tests of the finished archives, which only a whole build has. */
package org.statclaim.packaged;
