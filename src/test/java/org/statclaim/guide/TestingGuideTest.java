package org.statclaim.guide;

import org.junit.jupiter.api.Test;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.testing.ClaimAssertions;

/** What {@code docs/testing.md} shows, as code. */
class TestingGuideTest {

    @Test
    void assertionsForTestsOfOnesOwn() {
        ClaimExtractor extractor =
                ClaimExtractor.builder().language(Language.ENGLISH).build();

        Extraction extraction = extractor.extract(
                "The camps held at most 200,000 prisoners in 2014. Food cost US$5 million (€4 million) a year.");

        ClaimAssertions.assertThat(extraction).hasSize(3);
        ClaimAssertions.assertThat(extraction)
                .claim("prisoners")
                .hasValue(200_000)
                .isAtMost()
                .hasTime("2014");
        ClaimAssertions.assertThat(extraction)
                .claim("€4 million")
                .hasCurrency("EUR")
                .restates("US$5 million");
    }
}
