package org.statclaim.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/**
 * What a text claims does not depend on where it stands: every case of {@code testdata/spec} is read plain and in several
 * surroundings, and must give the same claims at shifted offsets. Whether they are the right ones is {@link SpecTest}'s
 * question.
 */
@Tag("slow")
class ContextTest {

    private static final String NO_BREAK_SPACE = "\u00A0";

    /** A blank between digits groups them or keeps them apart, which is a matter of the kind of blank. */
    private static final Pattern DIGITS_APART = Pattern.compile("\\d \\d");

    private static final Pattern LIST_ITEM = Pattern.compile("\\d+[.)] .*");

    private static final Extractors EXTRACTORS = new Extractors();

    @TestFactory
    Stream<DynamicNode> readsTheSameInEverySurrounding() throws IOException {
        return everyCase(each -> {
            SoftAssertions softly = new SoftAssertions();
            for (Surrounding surrounding : Surrounding.of(each.language())) {
                if (fits(surrounding, each.text())) {
                    softly.assertThat(read(each, surrounding))
                            .as("%s %s", each.title(), surrounding.name())
                            .isEqualTo(read(each, Surrounding.NONE));
                }
            }
            softly.assertAll();
        });
    }

    @TestFactory
    Stream<DynamicNode> readsTheSameWithNoBreakSpaces() throws IOException {
        return everyCase(each -> {
            if (DIGITS_APART.matcher(each.text()).find()) {
                return;
            }
            String glued = each.text().replace(" ", NO_BREAK_SPACE);
            List<Claim> claims = EXTRACTORS.of(each.language()).extract(glued).claims();
            assertThat(withBlanks(described(claims, 0)))
                    .as(each.title())
                    .isEqualTo(withBlanks(read(each, Surrounding.NONE)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void surroundingsClaimNothing(Language language) {
        assertThat(Surrounding.of(language))
                .allSatisfy(surrounding -> assertThat(EXTRACTORS
                                .of(language)
                                .extract(surrounding.around(""))
                                .claims())
                        .isEmpty());
    }

    private static Stream<DynamicNode> everyCase(Consumer<SpecCase> test) throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        for (Language language : Language.values()) {
            tests.add(dynamicContainer(
                    language.code(),
                    SpecFile.read(language).stream().map(each -> dynamicTest(each.title(), () -> test.accept(each)))));
        }
        return tests.stream();
    }

    /** A list item opens its line, and between plain quotation marks an inch sign would close the quotation. */
    private static boolean fits(Surrounding surrounding, String text) {
        return (surrounding.opensLine() || !LIST_ITEM.matcher(text).matches())
                && (surrounding.left().isEmpty() || !text.contains(surrounding.left()));
    }

    /** The claims of a case in a surrounding, at the offsets that they have without it. */
    private static List<String> read(SpecCase specCase, Surrounding surrounding) {
        String text = surrounding.around(specCase.text());
        List<Claim> claims = EXTRACTORS.of(specCase.language()).extract(text).claims();
        return described(claims, -surrounding.left().length());
    }

    private static List<String> withBlanks(List<String> described) {
        return described.stream()
                .map(claim -> claim.replace(NO_BREAK_SPACE, " "))
                .toList();
    }

    /** Everything but the sentence, whose text and index are a matter of the surroundings. */
    private static List<String> described(List<Claim> claims, int shift) {
        List<String> described = new ArrayList<>();
        for (Claim claim : claims) {
            described.add("%d-%d %s time %s equivalent to %s, part of %s, or else %s"
                    .formatted(
                            claim.span().start() + shift,
                            claim.span().end() + shift,
                            ExpectedClaim.describe(claim),
                            claim.time(),
                            claim.equivalentTo(),
                            claim.subsetOf(),
                            claim.alternatives()));
        }
        return described;
    }
}
