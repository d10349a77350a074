package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.quantity.Unit;

/**
 * Which of the currencies that its word may name an amount is in, at its time and place, and which others stay open. Each
 * case is a region, the date of publication, a text and its amounts; a dash where there is none.
 */
class CurrenciesTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final String NONE = "-";

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - | 2021-08 | In Australia the farm cost $40 million. | $40 million = AUD or CAD or NZD or HKD or SGD or TWD or USD
            - | 2021-08 | The farm cost $40 Canadian and the Australian barn $50. | $40 = CAD; $50 = AUD
            CA | 2021-08 | The farm cost $40. | $40 = CAD or AUD or NZD or HKD or SGD or TWD or USD
            AU | 2021-08 | The farm cost $40. | $40 = AUD or CAD or NZD or HKD or SGD or TWD or USD
            - | 2021-08 | It cost 80 cents, $3 and 3 yen. | 80 cents = USD or EUR or CAD or AUD or NZD or ZAR or NLG; $3 = USD or CAD or AUD or NZD or HKD or SGD or TWD; 3 yen = JPY
            - | 2021-08 | The Canadian paid 80 cents, or US$3. | 80 cents = CAD; US$3 = USD
            - | 2021-08 | The ticket cost 80 cents, the meal 3 euros. | 80 cents = EUR; 3 euros = EUR
            - | 1998-08 | The brothers paid TRY 300 and ₺300. | TRY 300 = TRY; ₺300 = TRY
            - | 1998-08 | The brothers paid 300 euros. | 300 euros = EUR
            - | 2021-08 | The farm cost $40 and the barn CA$3. | $40 = USD or CAD or AUD or NZD or HKD or SGD or TWD; CA$3 = CAD
            - | 2021-08 | It cost 80 cents and weighed 3 kg. | 80 cents = USD or EUR or CAD or AUD or NZD or ZAR or NLG; 3 kg = kg
            """)
    void english(String region, String date, String text, String expected) {
        Article article = Article.of(text)
                .withLanguage(Language.ENGLISH)
                .withDate(PartialDate.parse(date).orElseThrow());
        assertThat(shown(region.equals(NONE) ? article : article.withRegion(region)))
                .isEqualTo(expected);
    }

    private static String shown(Article article) {
        StringJoiner shown = new StringJoiner("; ");
        for (Claim claim : EXTRACTOR.extract(article).claims()) {
            StringJoiner open = new StringJoiner(" or ");
            claim.quantity().unit().map(Unit::code).ifPresent(open::add);
            for (Alternative each : claim.alternatives()) {
                each.unit().map(Unit::code).ifPresent(open::add);
            }
            shown.add(claim.text() + " = " + open);
        }
        return shown.toString();
    }
}
