package org.statclaim.spec;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/** One extractor for each language, shared by the cases of a test as users are told to. */
final class Extractors {

    private final Map<Language, ClaimExtractor> byLanguage = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    language -> ClaimExtractor.builder().language(language).build()));

    ClaimExtractor of(Language language) {
        return byLanguage.get(language);
    }
}
