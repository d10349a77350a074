/** Real sessions of Spark, on two cores of this machine and with executors of their own. */
@NullMarked
package org.statclaim.ext.spark;

import org.jspecify.annotations.NullMarked;
