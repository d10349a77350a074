/** The readable cases of {@code testdata/spec}, held plain, in company and in pieces. */
package org.statclaim.spec;
