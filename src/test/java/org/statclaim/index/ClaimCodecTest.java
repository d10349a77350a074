package org.statclaim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Role;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;

class ClaimCodecTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consumption rose from 910 m³ in 2024 to 940 m³ in 2025, the council said.",
                "Sales rose by nearly 3.50 percent to at least $200 million (€165 million) a year.",
                "Between 40 and 50 families, one in five, pay 38p; 12 of them from March to June.",
                "Ann Smith (36), born in 1984, ran 3 times as far: dozens of miles.",
                "Er kwamen 120 inwoners bij, van wie 30 kinderen."
            })
    void whatWasWrittenComesBackEqual(String text) throws IOException {
        Article article = Article.of(text).withId("a\uD800é").withDate(new PartialDate(2021, 2, 0));
        Extraction extraction = EXTRACTOR.extract(article);

        assertThat(extraction.claims()).isNotEmpty();
        for (IndexedClaim claim : IndexedClaim.of(extraction)) {
            assertThat(again(claim)).isEqualTo(claim);
        }
    }

    @Test
    void everyFieldComesBackWhereItSaysSomething() throws IOException {
        Claim plain = EXTRACTOR
                .extract("It fell from 6 to 5 percent in 2020.")
                .claims()
                .get(0);
        Claim full = new Claim(
                "x".repeat(70_000),
                plain.span(),
                plain.quantity(),
                Optional.of(new FormerLevel(
                        plain.quantity().figure().precision(),
                        plain.quantity().figure().precision().movePointLeft(3),
                        "é\uD83D",
                        plain.span(),
                        plain.time())),
                plain.approximation(),
                plain.change(),
                Role.CHANGE,
                Optional.of("counted"),
                List.of("one", "two"),
                plain.time(),
                plain.time(),
                plain.attribution(),
                plain.sentence(),
                Optional.of(new SourcePlace(new Span(7, 9), Optional.of(URI.create("https://example.org/#:~:text=5")))),
                OptionalInt.of(0),
                OptionalInt.of(7),
                plain.alternatives());
        IndexedClaim claim = new IndexedClaim("a", Language.ENGLISH, Optional.empty(), 3, full);

        assertThat(plain.time()).isPresent();
        assertThat(again(claim)).isEqualTo(claim);
    }

    private static IndexedClaim again(IndexedClaim claim) throws IOException {
        byte[] bytes = ClaimCodec.write(claim);
        return ClaimCodec.read(bytes, 0, bytes.length);
    }
}
