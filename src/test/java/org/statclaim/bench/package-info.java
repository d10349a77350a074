/** Benchmarks, which the build compiles and does not run. */
package org.statclaim.bench;
