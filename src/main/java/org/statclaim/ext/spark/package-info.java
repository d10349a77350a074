/**
 * Statclaim on Apache Spark: articles of any source of Spark's as a table of claims, of findings, or as an index.
 *
 * <p>It needs {@code org.apache.spark:spark-sql_2.13}, which a cluster brings along. Spark is no module: a program that uses
 * this package has the library on the class path. Nothing else in the library refers to this package.
 */
@NullMarked
package org.statclaim.ext.spark;

import org.jspecify.annotations.NullMarked;
