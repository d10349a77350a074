/** Benchmarks, which the build compiles and does not run; and tests of what they read and of what they found. */
package org.statclaim.bench;
