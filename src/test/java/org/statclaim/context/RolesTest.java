package org.statclaim.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.Period;

/** Whether a figure is a level or by how much one changed, and the level from which a change starts. */
class RolesTest {

    private static final Map<Language, ClaimExtractor> EXTRACTORS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    language -> ClaimExtractor.builder().language(language).build()));

    private static Claim claim(String language, String text, String figure) {
        return EXTRACTORS.get(Language.of(language)).extract(text).claims().stream()
                .filter(claim -> claim.text().equals(figure))
                .findFirst()
                .orElseThrow(() -> new AssertionError(figure + " is no claim of " + text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | De huur steeg met 20 euro tot 640 euro.                | 20 euro       | change
            nl | De huur steeg met 20 euro tot 640 euro.                | 640 euro      | level
            nl | De export zakte 4 procent.                             | 4 procent     | change
            nl | De export zakt naar 4 procent.                         | 4 procent     | level
            nl | Een daling van 40 plaatsen is te veel.                 | 40 plaatsen   | change
            nl | Er staan 40 huizen leeg.                               | 40 huizen     | level
            nl | De club telt 120 leden meer.                           | 120 leden     | change
            nl | De prijs van 84 euro daalde.                           | 84 euro       | level
            nl | De index verloor 5 punten, of 1,2 procent, tot 411.    | 5 punten      | change
            nl | De index verloor 5 punten, of 1,2 procent, tot 411.    | 1,2 procent   | change
            nl | De index verloor 5 punten, of 1,2 procent, tot 411.    | 411           | level
            nl | De omzet ging van 3 naar 4 miljoen euro.               | 4 miljoen euro | level
            nl | In het dorp kwamen 30 gezinnen bij.                    | 30 gezinnen   | change
            nl | Op het feest kwamen 30 gezinnen dansen.                | 30 gezinnen   | level
            nl | De fabriek schrapt 60 banen.                           | 60 banen      | change
            nl | De fabriek heeft 60 banen.                             | 60 banen      | level
            nl | Het aantal gevallen (+3 procent) blijft hoog.          | 3 procent     | change
            nl | Het aantal gevallen (-3 procent) blijft hoog.          | -3 procent    | change
            nl | Morgen wordt het +4 graden.                            | 4 graden      | level
            en | The fare went up by 12 pence to £3.40.                 | 12 pence      | change
            en | The fare went up by 12 pence to £3.40.                 | £3.40         | level
            en | Sales were £84m, up 9 percent.                         | £84m          | level
            en | Sales were £84m, up 9 percent.                         | 9 percent     | change
            en | The mill shed 60 jobs and kept 200 staff.              | 60 jobs       | change
            en | The mill shed 60 jobs and kept 200 staff.              | 200 staff     | level
            en | The team lost 3 matches.                               | 3 matches     | level
            en | The share lost 3 percent.                              | 3 percent     | change
            en | Rents rose by at least 3 percent, wages by only 2 percent and taxes to almost 40 percent. | 2 percent | change
            en | Rents rose by at least 3 percent, wages by only 2 percent and taxes to almost 40 percent. | 40 percent | level
            """)
    void aChangeIsByHowMuch(String language, String text, String figure, String role) {
        assertThat(claim(language, text, figure).role().label()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Het verbruik ging van 910 m³ in 2024 naar 940 m³ in 2025.   | 940 m³  | 910 m³  | 910 | 10 | 2024 | 2025
            nl | Het verbruik ging van 910 m³ in 2024 naar 940 in 2025.      | 940     | 910 m³  | 910 | 10 | 2024 | 2025
            en | Use rose from 910 litres in 2024 to 940 in 2025.            | 940     | 910 litres | 910 | 10 | 2024 | 2025
            nl | De rente steeg van 3,50 naar 3,75 procent.                  | 3,75 procent | 3,50 | 3.50 | 0.01 | - | -
            en | The fee rose from £30 in 2019 to £35 in 2023.               | £35     | £30     | 30 | 10 | 2019 | 2023
            en | Output fell to 40 tonnes in 2023 from 50 tonnes in 2022.    | 40 tonnes | 50 tonnes | 50 | 10 | 2022 | 2023
            """)
    void aFormerLevelHasItsOwnPlaceAndTime(
            String language,
            String text,
            String figure,
            String former,
            String value,
            String precision,
            String time,
            String ownTime) {
        Claim claim = claim(language, text, figure);
        FormerLevel level = claim.former().orElseThrow();
        assertThat(level.text()).isEqualTo(former);
        assertThat(level.span().of(text)).isEqualTo(former);
        assertThat(level.value()).isEqualByComparingTo(value);
        assertThat(level.precision()).isEqualByComparingTo(precision);
        assertThat(claim.previous()).contains(level.value());
        assertThat(level.time().map(Period::text).orElse("-")).isEqualTo(time);
        assertThat(claim.time().map(Period::text).orElse("-")).isEqualTo(ownTime);
    }

    /** The million of the first is the second's too, or is not; the figure alone does not tell. */
    @Test
    void aShortLevelOfAnotherSizeIsNoLevelOfTheSame() {
        Claim claim = claim("nl", "De omzet ging van 5 miljoen euro in 2024 naar 6 in 2025.", "6");

        assertThat(claim.former()).isEmpty();
        assertThat(claim.quantity().unit()).isEmpty();
    }
}
