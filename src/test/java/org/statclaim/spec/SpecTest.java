package org.statclaim.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;

/** Every case of {@code testdata/spec}, as it stands there. */
@Tag("hostile-runtime")
@Tag("bare-class-path")
class SpecTest {

    /** A file that lost its cases would otherwise pass. */
    private static final int FEWEST_CASES = 400;

    /** Of a hundred cases, so many may be known to fail. */
    private static final int MOST_GAPS = 3;

    private static final Extractors EXTRACTORS = new Extractors();

    @TestFactory
    Stream<DynamicNode> readsEveryCase() throws IOException {
        List<DynamicNode> files = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<String, List<SpecCase>> sections = SpecFile.read(language).stream()
                    .collect(Collectors.groupingBy(SpecCase::section, LinkedHashMap::new, Collectors.toList()));
            List<DynamicNode> nodes = new ArrayList<>();
            sections.forEach((section, cases) ->
                    nodes.add(dynamicContainer(section, cases.stream().map(this::test))));
            files.add(dynamicContainer(language.code(), nodes));
        }
        return files.stream();
    }

    private DynamicNode test(SpecCase specCase) {
        return dynamicTest(specCase.title(), () -> {
            List<String> differences = specCase.differences(EXTRACTORS.of(specCase.language()));
            if (specCase.gap().isPresent()) {
                assertThat(differences)
                        .as("%s: this gap is closed, so the case belongs to its topic", specCase.title())
                        .isNotEmpty();
            } else {
                assertThat(differences).as(specCase.title()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void hasEnoughCasesAndFewGaps(Language language) throws IOException {
        List<SpecCase> cases = SpecFile.read(language);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        assertThat(cases)
                .filteredOn(specCase -> specCase.gap().isPresent())
                .hasSizeLessThanOrEqualTo(cases.size() * MOST_GAPS / 100);
    }
}
