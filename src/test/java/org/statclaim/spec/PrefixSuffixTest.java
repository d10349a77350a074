package org.statclaim.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/**
 * Any string is legal text. The cases of {@code testdata/spec} cut off at every place, between the halves of a surrogate
 * pair too, are strings that end or begin in the middle of everything the grammar knows.
 */
@Tag("slow")
@Tag("hostile-runtime")
class PrefixSuffixTest {

    private static final Extractors EXTRACTORS = new Extractors();

    @TestFactory
    Stream<DynamicNode> readsEveryPrefix() throws IOException {
        return everyCase((text, cut) -> text.substring(0, cut));
    }

    @TestFactory
    Stream<DynamicNode> readsEverySuffix() throws IOException {
        return everyCase((text, cut) -> text.substring(cut));
    }

    private static Stream<DynamicNode> everyCase(BiFunction<String, Integer, String> piece) throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        for (Language language : Language.values()) {
            tests.add(dynamicContainer(
                    language.code(),
                    SpecFile.read(language).stream()
                            .map(each -> dynamicTest(each.title(), () -> readsPieces(each, piece)))));
        }
        return tests.stream();
    }

    private static void readsPieces(SpecCase specCase, BiFunction<String, Integer, String> piece) {
        ClaimExtractor extractor = EXTRACTORS.of(specCase.language());
        for (int cut = 0; cut <= specCase.text().length(); cut++) {
            String text = piece.apply(specCase.text(), cut);
            assertThat(ClaimInvariants.violations(text, extractor.extract(text).claims()))
                    .as(text)
                    .isEmpty();
        }
    }
}
