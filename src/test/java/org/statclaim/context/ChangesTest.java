package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

/**
 * Whether a figure is, or results from, a rise or fall, and the level before it, by the cases of {@code testdata/changes}:
 * text, the figure, its change, and the previous level or a dash.
 */
class ChangesTest {

    private static final Map<Language, ClaimExtractor> EXTRACTORS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    language -> ClaimExtractor.builder().language(language).build()));

    private static final String NONE = "-";

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(files = "testdata/changes/nl.txt", delimiter = '|', quoteCharacter = '`')
    void dutch(String text, String figure, String change, String previous) {
        assertThat(read(Language.DUTCH, text, figure)).isEqualTo(change + " " + previous);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(files = "testdata/changes/en.txt", delimiter = '|', quoteCharacter = '`')
    void english(String text, String figure, String change, String previous) {
        assertThat(read(Language.ENGLISH, text, figure)).isEqualTo(change + " " + previous);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(files = "testdata/changes/de.txt", delimiter = '|', quoteCharacter = '`')
    void german(String text, String figure, String change, String previous) {
        assertThat(read(Language.GERMAN, text, figure)).isEqualTo(change + " " + previous);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvFileSource(files = "testdata/changes/fr.txt", delimiter = '|', quoteCharacter = '`')
    void french(String text, String figure, String change, String previous) {
        assertThat(read(Language.FRENCH, text, figure)).isEqualTo(change + " " + previous);
    }

    /** What is not right yet, with the reason; a case that is read right belongs to its language. */
    @ParameterizedTest(name = "{1} [{2}]")
    @CsvFileSource(files = "testdata/changes/gaps.txt", delimiter = '|', quoteCharacter = '`')
    void knownGaps(String language, String text, String figure, String change, String previous, String reason) {
        assertThat(reason).isNotBlank();
        assertThat(read(Language.of(language), text, figure))
                .as("%s: this gap is closed", text)
                .isNotEqualTo(change + " " + previous);
    }

    private static String read(Language language, String text, String figure) {
        List<Claim> claims = EXTRACTORS.get(language).extract(text).claims().stream()
                .filter(claim -> claim.text().startsWith(figure))
                .toList();
        assertThat(claims).as("claims that begin with %s", figure).hasSize(1);
        Claim claim = claims.get(0);
        String previous = claim.previous().map(BigDecimal::toPlainString).orElse(NONE);
        return claim.change().label() + " " + previous;
    }
}
