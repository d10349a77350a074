/** What holds for any text on any machine: no exception, linear time, true offsets. */
package org.statclaim.robust;
