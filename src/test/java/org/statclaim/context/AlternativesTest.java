package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;

/** What a letter may stand for as well, and where the words around leave no doubt. */
class AlternativesTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static List<Claim> claims(String text) {
        return EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.ENGLISH))
                .claims();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ticket sales topped 1.5m.", "The number of users reached 20m in May."})
    void metresMayBeMillions(String text) {
        Claim claim = claims(text).get(0);
        assertThat(claim.alternatives()).singleElement().satisfies(other -> {
            BigDecimal metres = claim.quantity().figure().value().orElseThrow();
            assertThat(other.value().orElseThrow()).isEqualByComparingTo(metres.movePointRight(6));
            assertThat(other.unit()).isEmpty();
            assertThat(other.reason()).contains("million");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The wall is 1.5m high.", "The ship is 30m (98 feet) from the quay.", "He ran the 100m."})
    void metresAreMetres(String text) {
        assertThat(claims(text)).flatExtracting(Claim::alternatives).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turnover was US$35m.", "It has 20m of its users in Asia."})
    void millionsAreMillions(String text) {
        assertThat(claims(text))
                .flatExtracting(Claim::alternatives)
                .extracting(Alternative::reason)
                .noneMatch(reason -> reason.contains("million"));
    }
}
