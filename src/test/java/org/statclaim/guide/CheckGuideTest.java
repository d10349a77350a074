package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.check.Finding;
import org.statclaim.check.TextChecker;
import org.statclaim.check.Verdict;

/** What {@code docs/check.md} shows of checking a text, as code. */
class CheckGuideTest {

    @Test
    void aTextAgainstItself() throws IOException {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        TextChecker checker = TextChecker.builder().build();

        Extraction extraction =
                extractor.extract("Sales rose from 240 to 288 million euros, an increase of 32 percent.");
        Finding finding = checker.check(extraction).get(0);

        Verdict verdict = finding.verdict(); // REFUTED
        String why = finding.explanation(); // From 240,000,000 to 288 million euros is a change of 17.4428 to …

        assertThat(verdict).isEqualTo(Verdict.REFUTED);
        assertThat(why).startsWith("From 240,000,000 to 288 million euros is a change of 17.4428 to ");
    }
}
