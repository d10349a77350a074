package org.statclaim.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.ClaimExtractor;
import org.statclaim.claim.Claim;
import org.statclaim.claim.SourcePlace;

/** Pages and feeds made with the traps of real ones, by a hand that had not seen the readers: each claim is that of the plain text. */
class PublishedTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    static List<PublishedCase> cases() {
        return PublishedCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void claimsAreThoseOfThePlainText(PublishedCase published) {
        assertThat(lines(EXTRACTOR.extract(published.read()).claims()))
                .isEqualTo(lines(EXTRACTOR.extract(published.plain()).claims()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePlaceCutsTheSameFigureOutOfTheSource(PublishedCase published) {
        assertThat(EXTRACTOR.extract(published.read()).claims()).allSatisfy(claim -> {
            SourcePlace place = claim.source().orElseThrow();
            assertThat(published.cut(place.span())).isEqualTo(plain(claim.text()));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePageSaysItsDateItsLanguageAndItsAddress(PublishedCase published) {
        assertThat(published.read().date().map(Object::toString).orElse("-"))
                .isEqualTo(published.said().get("date"));
        published
                .read()
                .language()
                .ifPresent(language -> assertThat(language.code())
                        .isEqualTo(published.said().get("lang").substring(0, 2)));
        Stream<String> addresses = EXTRACTOR.extract(published.read()).claims().stream()
                .map(claim -> claim.source()
                        .flatMap(SourcePlace::link)
                        .map(link -> link.toString().replaceFirst("#?:~:.*", ""))
                        .orElse("-"));
        assertThat(addresses.distinct()).containsExactly(published.said().get("url"));
    }

    /** What a claim says, without the places that the mark-up moves. */
    private static String lines(List<Claim> claims) {
        return claims.stream()
                .map(claim -> String.join(
                        " | ",
                        plain(claim.text()),
                        claim.quantity().kind().label(),
                        claim.quantity().figure().toString(),
                        claim.quantity().unit().map(unit -> unit.code()).orElse("-"),
                        claim.quantity().per().map(unit -> unit.code()).orElse("-"),
                        claim.approximation().label(),
                        claim.change().label(),
                        claim.role().label(),
                        claim.former().map(former -> former.value().toString()).orElse("-"),
                        plain(claim.counted().orElse("-")),
                        plain(String.join(" ", claim.concept())),
                        plain(claim.time().map(time -> time.text()).orElse("-")),
                        plain(claim.attribution().map(said -> said.text()).orElse("-")),
                        claim.equivalentTo() + " " + claim.subsetOf()))
                .collect(Collectors.joining("\n"));
    }

    /** The same words however their blanks, fractions and raised digits are written. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2044', '/')
                .replaceAll("[\\s\u00AD\u200B\u2060]+", "");
    }
}
