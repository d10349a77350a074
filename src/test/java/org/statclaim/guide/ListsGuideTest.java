package org.statclaim.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.statclaim.claim.ClaimField;
import org.statclaim.report.Formats;

/** The README's tables of what the code has a list of. */
class ListsGuideTest {

    private static final Pattern NAMES = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);

    @Test
    void everyFieldOfAClaimIsToldInItsPlace() throws IOException {
        assertThat(NAMES.matcher(section("## A claim"))
                        .results()
                        .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", "))))
                .containsExactlyElementsOf(
                        Stream.of(ClaimField.values()).map(ClaimField::label).toList());
    }

    @Test
    void everyFormatOfClaimsIsTold() throws IOException {
        String command = section("## Use it as a command");

        assertThat(Formats.CLAIMS.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(command).contains("\n| `" + name + "` | "));
    }

    /** From a heading to the next one of its height. */
    private static String section(String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"), UTF_8);
        int begin = readme.indexOf(heading + "\n");
        assertThat(begin).as(heading).isNotNegative();
        int end = readme.indexOf("\n## ", begin + heading.length());
        return readme.substring(begin, end < 0 ? readme.length() : end);
    }
}
