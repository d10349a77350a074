/** How often the extractor is right: the figures of {@code testdata/accuracy} and of the pages that show them, and what writes them. */
package org.statclaim.accuracy;
