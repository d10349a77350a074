package org.statclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;

class ExtractionTest {

    private static final String TEXT =
            "In two years 37 of the 150 seats were lost. The bridge of 33 miles (53 km) will cost"
                    + " at least US$200 million (€165 million).";

    private final Extraction whole =
            ClaimExtractor.builder().language(Language.ENGLISH).build().extract(TEXT);

    @Test
    void whatReferencesAreAbout() {
        assertThat(whole.claims())
                .extracting(Claim::text)
                .containsExactly("two years", "37", "150 seats", "33 miles", "53 km", "US$200 million", "€165 million");
        assertThat(whole.claims().get(1).subsetOf()).hasValue(2);
        assertThat(whole.claims().get(6).equivalentTo()).hasValue(5);
    }

    @Test
    void referencesAreToThePlacesAmongTheClaimsThatAreLeft() {
        Extraction counts = whole.only(claim -> claim.quantity().kind() == Kind.COUNT);
        Extraction money = whole.only(claim -> claim.quantity().kind() == Kind.MONEY);

        assertThat(counts.claims()).extracting(Claim::text).containsExactly("37", "150 seats");
        assertThat(counts.claims().get(0).subsetOf()).hasValue(1);
        assertThat(money.claims()).extracting(Claim::text).containsExactly("US$200 million", "€165 million");
        assertThat(money.claims().get(1).equivalentTo()).hasValue(0);
    }

    @Test
    void aReferenceToAClaimThatIsLeftOutIsNone() {
        Extraction some =
                whole.only(claim -> claim.text().equals("37") || claim.text().startsWith("€"));

        assertThat(some.claims()).extracting(Claim::text).containsExactly("37", "€165 million");
        assertThat(some.claims()).allSatisfy(claim -> {
            assertThat(claim.subsetOf()).isEmpty();
            assertThat(claim.equivalentTo()).isEmpty();
        });
    }

    @Test
    void allElseStaysAsItIs() {
        assertThat(whole.only(claim -> true)).isEqualTo(whole);
        assertThat(whole.only(claim -> false))
                .isEqualTo(new Extraction(whole.id(), whole.language(), whole.date(), List.of(), whole.text()));
    }
}
