/**
 * Assertions in the style of AssertJ for the tests of programs that read claims: {@code assertThat(extraction)
 * .claim("prisoners").hasValue(200_000).isAtMost()}. Begin with {@link org.statclaim.testing.ClaimAssertions}.
 *
 * <p>It needs {@code org.assertj:assertj-core} on the class path, which is optional: nothing else in the library refers to
 * this package.
 */
@NullMarked
package org.statclaim.testing;

import org.jspecify.annotations.NullMarked;
