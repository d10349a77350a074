package org.statclaim.ext.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;

class ClaimedMoneyTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost €12.5 million. | EUR 12500000",
                "It cost 38p. | GBP 0.38",
                "It cost £7.40. | GBP 7.40",
                "It cost at least 5 million dollars. | USD 5000000",
                "It costs 40 eurocents more. | EUR 0.40",
                "They paid 100 guilders. | NLG 100",
                "They earn 3,000 euros a month. | EUR 3000",
                "A debt of 31,415,926,535,897,932.38 yen. | JPY 31415926535897932.38",
            })
    void givesTheValueInTheMajorUnit(String text, String expected) {
        assertThat(ClaimedMoney.valueOf(first(text))).contains(Money.parse(expected));
    }

    @Test
    void givesTheEndsOfARange() {
        Claim claim = first("It will cost 5 to 7 million euros.");
        assertThat(ClaimedMoney.valueOf(claim)).isEmpty();
        ClaimedMoney money = ClaimedMoney.of(claim).orElseThrow();
        assertThat(money.value()).isEmpty();
        assertThat(money.low()).contains(Money.of(5_000_000, "EUR"));
        assertThat(money.high()).contains(Money.of(7_000_000, "EUR"));
    }

    @Test
    void leavesAnOpenEndOpen() {
        ClaimedMoney money = ClaimedMoney.of(first("It cost at least £3m.")).orElseThrow();
        assertThat(money.low()).isEqualTo(money.value()).isPresent();
        assertThat(money.high()).isEmpty();
    }

    @Test
    void givesTheLevelBeforeAChange() {
        ClaimedMoney money =
                ClaimedMoney.of(first("The price rose from €3.50 to €3.60.")).orElseThrow();
        assertThat(money.value()).contains(Money.of(new BigDecimal("3.60"), "EUR"));
        assertThat(money.previous()).contains(Money.of(new BigDecimal("3.50"), "EUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sixteen ships lie in the port.", "It rose by 3 percent.", "The ship weighs 240,000 tonnes."})
    void isEmptyForWhatIsNoMoney(String text) {
        assertThat(ClaimedMoney.of(first(text))).isEmpty();
        assertThat(ClaimedMoney.valueOf(first(text))).isEmpty();
    }

    @Test
    void isEmptyForACurrencyThatNobodyKnows() {
        Claim bitcoin = first("He holds 250 bitcoins.");
        assertThat(bitcoin.quantity().unit().orElseThrow().code()).isEqualTo("BTC");
        assertThat(ClaimedMoney.of(bitcoin)).isEmpty();
    }

    @Test
    void addsUp() {
        Optional<MonetaryAmount> pounds = ClaimedMoney.valueOf(first("It cost £2."));
        Optional<MonetaryAmount> pence = ClaimedMoney.valueOf(first("It cost 38p."));
        assertThat(pounds.orElseThrow().add(pence.orElseThrow())).isEqualTo(Money.of(new BigDecimal("2.38"), "GBP"));
    }

    static Claim first(String text) {
        return EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.ENGLISH).withRegion("GB"))
                .claims()
                .get(0);
    }
}
