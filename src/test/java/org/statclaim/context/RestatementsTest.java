package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Unit;

/** Which figures say the same: each with its bound, its unit, and behind an equals sign the first one that it restates. */
class RestatementsTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static final String NONE = "none";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The load is 600 kg, or 1,300 pounds. | 600 kg [kg]; 1,300 pounds [[lb_av]] = 600 kg
            The trip is 600 km, or 1,300 pounds. | 600 km [km]; 1,300 pounds [GBP]
            The load is 600 kg and 1,300 lb. | 600 kg [kg]; 1,300 lb [[lb_av]]
            The share lost 85 cents, or 6 percent of its value. | 85 cents [USD]; 6 percent [%]
            The wall is more than 30m (98 feet) long. | 30m [more_than m]; 98 feet [more_than [ft_i]] = 30m
            The wall is more than 30m (at most 98 feet) long. | 30m [more_than m]; 98 feet [at_most [ft_i]] = 30m
            The wall is about 30m (90 to 98 feet) long. | 30m [about m]; 90 to 98 feet [[ft_i]] = 30m
            A ticket costs $40/£30 at the gate. | $40 [USD]; £30 [GBP]
            It cost $40 (£30/€35) in all. | $40 [USD]; £30 [GBP] = $40; €35 [EUR] = $40
            It cost $40 (£30) and €35 to ship. | $40 [USD]; £30 [GBP] = $40; €35 [EUR]
            It cost $40 ($40) in all. | $40 [USD]; $40 [USD]
            One in five (20 percent) smoke. | One in five [1]; 20 percent [%] = One in five
            From 4 to 5.5 percent is 1.4 percentage points, which is a change of 34 percent. | 4 to 5.5 percent [%]; 1.4 percentage points [pp]; 34 percent [%]
            The club has 40 members (30 players). | 40 members [member]; 30 players [player]
            The parcel weighs 40 kg (30 litres). | 40 kg [kg]; 30 litres [L]
            """)
    void english(String text, String expected) {
        assertThat(shown(Language.ENGLISH, text)).isEqualTo(expected);
    }

    private static String shown(Language language, String text) {
        List<Claim> claims =
                EXTRACTOR.extract(Article.of(text).withLanguage(language)).claims();
        StringJoiner shown = new StringJoiner("; ");
        for (Claim claim : claims) {
            StringJoiner said = new StringJoiner(" ", " [", "]");
            Stream.of(
                            claim.quantity().figure().bound().label(),
                            claim.approximation().label(),
                            claim.quantity().unit().map(Unit::code).orElse(NONE))
                    .filter(each -> !each.equals(NONE))
                    .forEach(said::add);
            String first = claim.equivalentTo().isPresent()
                    ? " = " + claims.get(claim.equivalentTo().getAsInt()).text()
                    : "";
            shown.add(claim.text() + said + first);
        }
        return shown.toString();
    }
}
