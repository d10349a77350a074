/** What an independent library writes, the extractor has to read back. */
package org.statclaim.oracle;
