package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.quantity.Unit;

/**
 * One word names several currencies, and a country strikes noughts off its money: which one is meant hangs on the country
 * and on the time, that of the claim before that of the article. A slip is a factor of a thousand to a million.
 */
class CurrencyOfItsTimeTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    @ParameterizedTest
    @CsvSource({
        "IE, 1995-08, The farm was sold for £40., IEP",
        "IE, 2021-08, The farm was sold for £40., GBP",
        "CY, 2005-08, The boat was sold for £40., CYP",
        "CY, 2015-08, The boat was sold for £40., GBP",
        "GH, 2005-08, The ticket cost 25 cedis., GHC",
        "GH, 2015-08, The ticket cost 25 cedis., GHS",
        "BG, 1996-08, The ticket cost 25 leva., BGL",
        "BG, 2010-08, The ticket cost 25 leva., BGN",
        "VE, 2000-08, The ticket cost 25 bolivars., VEB",
        "ZM, 2010-08, The ticket cost 25 kwacha., ZMK",
        "ZM, 2016-08, The ticket cost 25 kwacha., ZMW",
        "MZ, 2004-08, The ticket cost 25 meticals., MZM",
        "BY, 2014-08, The ticket cost 25 rubles., BYR",
        "BY, 2018-08, The ticket cost 25 rubles., BYN",
        "AZ, 2004-08, The ticket cost 25 manats., AZM",
        "TR, 2003-08, The ticket cost 25 lira., TRL",
        "TR, 2010-08, The ticket cost 25 lira., TRY",
        "CW, 2020-08, The ticket cost 25 guilders., ANG"
    })
    void readsTheMoneyOfThePlace(String region, String date, String text, String code) {
        Article article = Article.of(text)
                .withLanguage(Language.ENGLISH)
                .withRegion(region)
                .withDate(PartialDate.parse(date).orElseThrow());

        assertCode(article, code);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2021-08, In 2001 the flat in Ankara cost 5 million lira., TRL",
        "en, 2021-08, In 2003 a tram ride in Bucharest cost 9000 lei., ROL",
        "en, 2021-08, In 2012 the flat in Ankara cost 50000 lira., TRY",
        "en, 1998-08, The brothers paid 300 Turkish lira., TRL",
        "nl, 2021-08, In 2001 kostte de flat in Ankara 5 miljoen lira., TRL",
        "nl, 2021-08, In 2003 kostte een rit in Boekarest 9000 lei., ROL",
        "nl, 1998-08, De broers betaalden 300 Turkse lira., TRL",
        "nl, 2000-08, De broers betaalden 300 Roemeense lei., ROL",
        "fr, 1998-08, Le billet coûtait 25 francs., FRF",
        "fr, 2021-08, En 1998 le billet coûtait 25 francs., FRF",
        "fr, 2021-08, Le billet coûte 25 francs., CHF",
        "de, 1998-08, Die Fahrkarte kostete 25 Mark., DEM"
    })
    void readsTheMoneyOfTheYear(String language, String date, String text, String code) {
        Article article = Article.of(text)
                .withLanguage(Language.of(language))
                .withDate(PartialDate.parse(date).orElseThrow());

        assertCode(article, code);
    }

    private static void assertCode(Article article, String code) {
        assertThat(EXTRACTOR.extract(article).claims())
                .singleElement()
                .extracting(CurrencyOfItsTimeTest::code)
                .isEqualTo(code);
    }

    private static String code(Claim claim) {
        return claim.quantity().unit().map(Unit::code).orElse("none");
    }
}
