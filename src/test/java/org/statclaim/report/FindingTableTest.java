package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.check.Finding;
import org.statclaim.check.Grade;
import org.statclaim.check.Rule;
import org.statclaim.check.Verdict;

class FindingTableTest {

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED, 32, ✓ supported",
        "REFUTED, 1;31, ✗ refuted",
        "CONFLICTING, 1;33, ≠ conflicting",
        "NOT_ENOUGH_INFO, 2, ? not enough info"
    })
    void aVerdictHasASignAndOnATerminalAColour(Verdict verdict, String colour, String shown) throws IOException {
        assertThat(written(verdict, false)).isEqualTo("""
                        000  1 finding

                          %s (exact, fact)
                            Het klopt.
                            “Volgens Jan kost het vorig jaar 200 miljoen dollar (165 miljoen euro).”

                        """.formatted(shown));
        assertThat(written(verdict, true)).contains("\n  \u001B[" + colour + "m" + shown + "\u001B[0m");
    }

    @Test
    void withoutItsColoursATerminalShowsTheSame() throws IOException {
        String styled = written(Verdict.REFUTED, true);

        assertThat(styled).startsWith("\u001B[1m000\u001B[0m  \u001B[2m1 finding\u001B[0m\n");
        assertThat(styled.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(written(Verdict.REFUTED, false))
                .doesNotContain("\u001B");
    }

    @Test
    void whatWasComparedStandsUnderAHeadingToo() throws IOException {
        StringWriter out = new StringWriter();
        FindingTable table = new FindingTable(out, 100, true);
        table.across(List.of());
        table.failure(7, "not JSON");

        assertThat(out)
                .hasToString("\u001B[1macross documents\u001B[0m  \u001B[2mno differences\u001B[0m\n\n"
                        + "\u001B[1mline 7\u001B[0m  not JSON\n\n");
    }

    private static String written(Verdict verdict, boolean styled) throws IOException {
        Finding finding = new Finding(
                Rule.FACT,
                verdict,
                Grade.EXACT,
                List.of(0),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                List.of(),
                "Het klopt.");
        return Reports.write(
                out -> new FindingTable(out, 100, styled),
                Answer.of(Sample.of(Sample.full())).withFindings(List.of(finding)));
    }
}
