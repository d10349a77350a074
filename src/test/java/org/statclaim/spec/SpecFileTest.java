package org.statclaim.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Language;

/** A slip in a spec file must be named with its line, or the case under it would be lost. */
class SpecFileTest {

    @Test
    void readsCasesUnderTheirHeadline() {
        List<SpecCase> cases = parse(
                "# Title", "* a `convention`", "## One", "- No figure.", "  - none", "", "- A 5.", "  - `5` number 5");

        assertThat(cases).extracting(SpecCase::section).containsExactly("One", "One");
        assertThat(cases).extracting(SpecCase::place).containsExactly("en.md:4", "en.md:7");
        assertThat(cases).extracting(each -> each.claims().size()).containsExactly(0, 1);
    }

    @Test
    void readsEveryPartOfAClaim() {
        ExpectedClaim claim = ExpectedClaim.parse(
                "`2 to 3 pence a day` at_least about increase money 2..3 GBP*0.01 per d from 1.5 of the old men");

        assertThat(claim)
                .hasToString("ExpectedClaim[text=2 to 3 pence a day, bound=AT_LEAST, approximation=ABOUT, "
                        + "change=INCREASE, kind=MONEY, low=2, high=3, unit=Optional[GBP*0.01], per=Optional[d], "
                        + "previous=Optional[1.5], counted=Optional[the old men]]");
    }

    @ParameterizedTest
    @CsvSource({
        "A 5., en.md:2",
        "' - `5` number 5', en.md:2",
        "- A 5., en.md:2",
        "'- A 5.\n  - none\n  - `5` number 5', en.md:2",
        "'- A 5.\n  - 5 number 5', en.md:3",
        "'- A 5.\n  - `5`', en.md:3",
        "'- A 5.\n  - `5` numeral 5', en.md:3",
        "'- A 5.\n  - `5` number five', en.md:3",
        "'- A 5.\n  - `5` number 5 child', en.md:3",
        "'- A 5.\n  - `5` count 5', en.md:3",
        "'- A 5.\n  - `5` count 5 child of men per d', en.md:3",
        "'- A 5.\n  - `6` number 6', en.md:3",
        "'- A 5.\n  - `5` number 5\n  - gap: hard', en.md:4",
    })
    void namesTheLineOfASlip(String slip, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(("## One\n" + slip).split("\n", -1)))
                .withMessageStartingWith(place + ":");
    }

    @Test
    void wantsAReasonForAGap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("## " + SpecFile.GAPS, "- A 5.", "  - `5` number 5"))
                .withMessageStartingWith("en.md:2:");
        assertThat(parse("## " + SpecFile.GAPS, "- A 5.", "  - `5` number 5", "  - gap: hard"))
                .extracting(SpecCase::gap)
                .first()
                .hasToString("Optional[hard]");
    }

    private static List<SpecCase> parse(String... lines) {
        return SpecFile.parse(Language.ENGLISH, "en.md", List.of(lines));
    }
}
