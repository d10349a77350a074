package org.statclaim.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.statclaim.testing.ClaimAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Role;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

class ClaimAssertionsTest {

    private static final ClaimExtractor EXTRACTOR =
            ClaimExtractor.builder().language(Language.ENGLISH).build();

    private static final Extraction MARKET =
            read("The new market hall cost at most £12.5 million (15 million euros). In"
                    + " 2019 it had about 40 stalls, including 7 bakers. According to the council, rents rose from 3.5 to 3.75"
                    + " percent last year. Between 20 and 30 traders pay €90 a month. Nearly 800 cyclists come by.");

    private static Extraction read(String text) {
        return EXTRACTOR.extract(Article.of(text).withDate(new PartialDate(2021, 2, 14)));
    }

    @Test
    void aClaimIsFoundByItsWords() {
        assertThat(MARKET).hasSize(8).claim("£12.5").hasText("£12.5 million");
        assertThat(MARKET).claim("Stalls").as("whatever the case").hasText("40 stalls");
        assertThat(MARKET).claim("stall").as("the singular").hasValue(40);
        assertThat(MARKET).claim("rents").as("what it is about").hasValue("3.75");
        assertThat(MARKET).claim("cyclists 800").as("in any order").isSlightlyLess();
        assertThat(MARKET).hasNoClaim("goats").hasNoClaim("cyclists 40");
    }

    @Test
    void moneyAndWhatRestatesIt() {
        assertThat(MARKET)
                .claim("£12.5 million")
                .hasKind(Kind.MONEY)
                .hasValue("12500000.0")
                .hasCurrency("GBP")
                .isAtMost()
                .hasBound(Bound.AT_MOST)
                .hasNoPer()
                .hasNoPrevious()
                .hasConcept("market", "hall");
        assertThat(MARKET).claim("15 million euros").hasUnit("EUR").restates("£12.5 million");
    }

    @Test
    void countsAndTheirParts() {
        assertThat(MARKET)
                .claim("stalls")
                .hasKind(Kind.COUNT)
                .hasCounted("stalls")
                .hasUnit("stall")
                .isAbout()
                .hasChange(Change.NONE)
                .hasTime("2019")
                .hasNoSource();
        assertThat(MARKET).claim("bakers").isPartOf("40 stalls").hasApproximation(Approximation.NONE);
        assertThat(MARKET)
                .claim("traders")
                .hasRange(20, 30)
                .hasRange("20.0", "30")
                .hasBound(Bound.NONE);
    }

    @Test
    void changesTheirTimeAndSource() {
        assertThat(MARKET)
                .claim("rents")
                .isIncrease()
                .hasPrevious("3.5")
                .hasUnit("%")
                .hasTime(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))
                .hasSource("the council")
                .hasCertainty(Certainty.STATED);
        assertThat(read("Prices fell from 8 to 5 euros."))
                .claim("5")
                .isDecrease()
                .hasPrevious(8)
                .hasFormerText("8")
                .hasRole(Role.LEVEL);
        assertThat(read("Prices fell by 3 euros.")).claim("3").hasRole(Role.CHANGE);
    }

    @Test
    void boundsHedgesAndRates() {
        assertThat(read("At least 5 ships left.")).claim("ships").isAtLeast();
        assertThat(read("More than 5 ships left.")).claim("ships").isMoreThan();
        assertThat(read("Fewer than 5 ships left.")).claim("ships").isLessThan();
        assertThat(read("Just over 5 ships left."))
                .claim("ships")
                .isSlightlyMore()
                .hasNoTime();
        assertThat(MARKET).claim("€90").hasPer("mo").hasCurrency("EUR").hasNoCounted();
        assertThat(read("Sales doubled."))
                .claim("doubled")
                .hasKind(Kind.MULTIPLE)
                .hasNoUnit();
    }

    @Test
    void aTextWithoutClaims() {
        assertThat(read("Nobody came by.")).hasNoClaims();
        assertThatThrownBy(() -> assertThat(MARKET).hasNoClaims())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"7 bakers\" in \"In 2019 it had about 40 stalls, including 7 bakers.\"");
    }

    @Test
    void theAssertionsOfAListAreThere() {
        assertThat(MARKET).first().hasCurrency("GBP");
        assertThat(MARKET).element(1).restates("£12.5 million");
        assertThat(MARKET)
                .filteredOn(claim -> claim.quantity().kind() == Kind.MONEY)
                .hasSize(3)
                .element(1)
                .as("places are those of the article")
                .restates("£12.5 million");
        assertThat(MARKET.claims()).extracting(Claim::text).contains("7 bakers");
        assertThat(MARKET.claims().get(0)).hasText("£12.5 million");
    }

    @Test
    void theMessageListsWhatThereIs() {
        Extraction two = read("The port has 12 cranes and 40 ships. The old port had 9 cranes.");
        assertThatThrownBy(() -> assertThat(two).as("the port").claim("cranes"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[the port]")
                .hasMessageContainingAll(
                        "Expecting one claim with the words:",
                        "\"cranes\"",
                        "\"9 cranes\" in \"The old port had 9 cranes.\"",
                        "among:",
                        "\"40 ships\"");
        assertThatThrownBy(() -> assertThat(two).claim("gulls")).hasMessageContainingAll("[]", "\"12 cranes\"");
        assertThat(two).claim("12 cranes").hasValue(12);
        assertThatThrownBy(() -> assertThat(two).hasNoClaim("ships"))
                .hasMessageContainingAll("Expecting no claim with the words:", "\"40 ships\"");
    }

    @Test
    void theTextAsPrintedGoesBeforeOthersWithItsWords() {
        assertThat(read("Between 5 and 6 percent is usual; 6 percent is what we have."))
                .claim("6 percent")
                .hasValue(6);
    }

    @Test
    void theMessageHasTheClaimItsSentenceAndBothValues() {
        assertThatThrownBy(() ->
                        assertThat(MARKET).as("the hall").claim("cyclists").hasValue(900))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format("[the hall] %n"
                        + "Expecting claim:%n"
                        + "  \"800 cyclists\" in \"Nearly 800 cyclists come by.\"%n"
                        + "to have value:%n"
                        + "  900%n"
                        + "but had:%n"
                        + "  800"));
        assertThatThrownBy(() -> assertThat(MARKET).claim("cyclists").hasSource("the police"))
                .hasMessageEndingWith(String.format("to have source:%n  \"the police\"%nbut had:%n  nothing"));
    }

    static Stream<Arguments> wrong() {
        return Stream.<Consumer<ClaimAssert>>of(
                        claim -> claim.hasText("40"),
                        claim -> claim.hasKind(Kind.MONEY),
                        claim -> claim.hasValue(41),
                        claim -> claim.hasRange(40, 40),
                        ClaimAssert::isAtLeast,
                        ClaimAssert::isMoreThan,
                        ClaimAssert::isAtMost,
                        ClaimAssert::isLessThan,
                        ClaimAssert::isSlightlyMore,
                        ClaimAssert::isSlightlyLess,
                        ClaimAssert::isIncrease,
                        ClaimAssert::isDecrease,
                        claim -> claim.hasPrevious(40),
                        claim -> claim.hasUnit("stalls"),
                        ClaimAssert::hasNoUnit,
                        claim -> claim.hasCurrency("EUR"),
                        claim -> claim.hasCounted("stall"),
                        ClaimAssert::hasNoCounted,
                        claim -> claim.hasConcept("goats"),
                        claim -> claim.hasTime("2019-01"),
                        ClaimAssert::hasNoTime,
                        claim -> claim.hasSource("it"),
                        claim -> claim.hasCertainty(Certainty.STATED),
                        claim -> claim.hasPer("a"),
                        claim -> claim.restates("£12.5 million"),
                        claim -> claim.isPartOf("7 bakers"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Consumer<ClaimAssert> assertion) {
        ClaimAssert stalls = assertThat(MARKET).claim("stalls");
        assertThatThrownBy(() -> assertion.accept(stalls))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"40 stalls\" in \"In 2019 it had");
    }

    @Test
    void aClaimByItselfDoesNotKnowWhatItRestates() {
        Claim euros = MARKET.claims().get(1);
        assertThatThrownBy(() -> assertThat(euros).restates("£12.5 million"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("begin with assertThat(extraction)");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        ClaimAssert stalls = assertThat(MARKET).claim("stalls");
        assertThatThrownBy(() -> stalls.hasTime("last year")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void softAssertionsCollectFailures() {
        SoftAssertions softly = new SoftAssertions();
        softly.proxy(ClaimAssert.class, Claim.class, MARKET.claims().get(0))
                .hasCurrency("USD")
                .isAtLeast()
                .isAtMost();
        assertThat(softly.errorsCollected()).hasSize(2);
        assertThat(List.of(1)).as("beside AssertJ's own").hasSize(1);
    }
}
