package org.statclaim.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.statclaim.check.Grade;
import org.statclaim.check.Rule;
import org.statclaim.check.Verdict;
import org.statclaim.claim.ClaimField;
import org.statclaim.report.Formats;

/** The pages' tables of what the code has a list of. */
class ListsGuideTest {

    private static final Pattern NAMES = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);

    @Test
    void everyFieldOfAClaimIsToldInItsPlace() throws IOException {
        assertThat(NAMES.matcher(Pages.section("docs/claims.md", "## The fields"))
                        .results()
                        .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", "))))
                .containsExactlyElementsOf(
                        Stream.of(ClaimField.values()).map(ClaimField::label).toList());
    }

    @Test
    void everyRuleIsToldInItsPlace() throws IOException {
        assertThat(NAMES.matcher(Pages.section("docs/check.md", "## Rules"))
                        .results()
                        .map(row -> row.group(1).replace("`", "")))
                .containsExactlyElementsOf(
                        Stream.of(Rule.values()).map(Rule::label).toList());
    }

    @Test
    void everyVerdictAndGradeIsTold() throws IOException {
        String verdicts = Pages.section("docs/check.md", "## Verdicts");

        assertThat(Stream.concat(
                        Stream.of(Verdict.values()).map(Verdict::label),
                        Stream.of(Grade.values()).map(Grade::label)))
                .allSatisfy(label -> assertThat(verdicts).contains("`" + label + "`"));
    }

    @Test
    void everyFormatOfClaimsIsTold() throws IOException {
        String command = Pages.section("docs/command.md", "## Formats");

        assertThat(Formats.CLAIMS.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(command).contains("\n| `" + name + "` | "));
    }
}
