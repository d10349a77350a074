/** How often the extractor is right: the figures of {@code testdata/accuracy} and of the README, and what writes them. */
package org.statclaim.accuracy;
