package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Figure;

/** What holds for the claims of any text whatever, sense or nonsense. */
final class Invariants {

    private Invariants() {}

    /** Fails with the text itself in the message, so that a find can be copied into a test. */
    static void assertHold(String text, Extraction extraction) {
        List<Claim> claims = extraction.claims();
        int end = 0;
        int sentence = 0;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            try {
                assertPlace(text, claim);
                assertThat(claim.span().start())
                        .as("claims stand apart and in order")
                        .isGreaterThanOrEqualTo(end);
                assertThat(claim.sentence().index())
                        .as("sentences are in order")
                        .isGreaterThanOrEqualTo(sentence);
                assertFigure(claim.quantity().figure());
                assertLinks(i, claims);
                assertPrinted(text, claim);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(e.getMessage() + " for " + claim + " in: " + text, e);
            }
            end = claim.span().end();
            sentence = claim.sentence().index();
        }
    }

    private static void assertPlace(String text, Claim claim) {
        Span span = claim.span();
        assertThat(span.end()).as("a claim is not empty").isGreaterThan(span.start());
        assertThat(claim.text()).as("the offsets hold the text").isEqualTo(span.of(text));
        Sentence sentence = claim.sentence();
        assertThat(sentence.text())
                .as("the offsets hold the sentence")
                .isEqualTo(sentence.span().of(text));
        assertThat(span.start())
                .as("begins in its sentence")
                .isGreaterThanOrEqualTo(sentence.span().start());
        assertThat(span.end())
                .as("ends in its sentence")
                .isLessThanOrEqualTo(sentence.span().end());
        assertWhole(text, span.start());
        assertWhole(text, span.end());
    }

    /** No offset falls between the halves of an emoji. */
    private static void assertWhole(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        assertThat(inside).as("offset %d falls inside a character", offset).isFalse();
    }

    private static void assertFigure(Figure figure) {
        if (figure.low().isPresent() && figure.high().isPresent()) {
            assertThat(figure.low().get())
                    .as("low <= high")
                    .isLessThanOrEqualTo(figure.high().get());
        }
        assertThat(figure.precision()).as("a place value").isPositive();
        if (figure.value().isPresent()) {
            BigDecimal value = figure.value().get();
            figure.low().ifPresent(low -> assertThat(value).isGreaterThanOrEqualTo(low));
            figure.high().ifPresent(high -> assertThat(value).isLessThanOrEqualTo(high));
        } else {
            assertThat(figure.low().isPresent() && figure.high().isPresent())
                    .as("a figure without a value has both ends")
                    .isTrue();
        }
    }

    private static void assertLinks(int i, List<Claim> claims) {
        claims.get(i)
                .equivalentTo()
                .ifPresent(other -> assertThat(other)
                        .as("restates another claim")
                        .isBetween(0, claims.size() - 1)
                        .isNotEqualTo(i));
        claims.get(i)
                .subsetOf()
                .ifPresent(other -> assertThat(other)
                        .as("is part of another claim")
                        .isBetween(0, claims.size() - 1)
                        .isNotEqualTo(i));
    }

    private static void assertPrinted(String text, Claim claim) {
        claim.counted()
                .ifPresent(counted -> assertThat(text).as("counted is printed").contains(counted));
        claim.time()
                .ifPresent(time -> assertThat(text).as("the time is printed").contains(time.text()));
        claim.attribution()
                .ifPresent(source -> assertThat(source.text())
                        .as("the source is printed")
                        .isEqualTo(source.span().of(text)));
        claim.quantity()
                .unit()
                .ifPresent(
                        unit -> assertThat(unit.code()).as("a unit has a code").isNotEmpty());
    }
}
