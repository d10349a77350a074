package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.UnitConverter;

class StatisticTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();
    private static final UnitConverter UNITS = UnitConverter.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The harbour tunnel is 12 km long. | The harbour tunnel is 9 miles long. | true
            EN | The harbour tunnel is 12 km long. | The harbour tunnel weighs 12 tonnes. | false
            EN | The harbour tunnel is 12 km long. | The canal tunnel is 12 km long. | false
            EN | The harbour tunnel cost US$5 million. | The harbour tunnel cost 4 million euros. | true
            EN | Unemployment was 4 percent in 2019. | In 2019 unemployment was 5 percent. | true
            EN | Unemployment was 4 percent in 2019. | In 2018 unemployment was 5 percent. | false
            EN | Unemployment was 4 percent in 2019. | Youth unemployment was 9 percent in 2019. | false
            EN | Unemployment was 4 percent in 2019. | Unemployment in Wales was 9 percent in 2019. | false
            EN | Unemployment was 4 percent last year. | Unemployment was 5 percent in 2020. | true
            EN | Leeds has 40 libraries. | Leeds has 42 libraries, said Mr Brown. | true
            EN | Leeds has 40 libraries. | York has 42 libraries. | false
            EN | The average rent is 900 euros a month. | The average rent is 12,000 euros a year. | false
            NL | De haventunnel is 12 kilometer lang. | De haventunnel is 9 mijl lang. | true
            NL | Haarlem telt 40 scholen. | Haarlem telt 42 scholen, zegt wethouder Maas. | true
            NL | Haarlem telt 40 scholen. | Zwolle telt 42 scholen. | false
            NL | De werkloosheid was in 2019 4 procent. | In 2019 was de werkloosheid 5 procent. | true
            NL | De werkloosheid was in 2019 4 procent. | In 2019 was de werkloosheid in Friesland 5 procent. | false
            NL | De gemiddelde huur is 900 euro per maand. | De gemiddelde huur is 950 euro per maand. | true
            NL | De gemiddelde huur is 900 euro per maand. | De gemiddelde huur is 900 euro. | false
            """)
    void sameOrNot(String language, String one, String other, boolean same) {
        Statistic first = statistic(language, one).orElseThrow();
        Statistic second = statistic(language, other).orElseThrow();

        assertThat(first.isSame(second)).as("%s%n%s", first, second).isEqualTo(same);
        assertThat(second.isSame(first)).isEqualTo(same);
        assertThat(first.isSame(first)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales doubled.",
                "The score was 7.",
                "There are 20 people.",
                "A man aged 45 from Leeds won in 2020.",
                "Unemployment rose 3 percent in 2020.",
                "It weighs 12 tonnes."
            })
    void whatTheTextDoesNotTell(String text) {
        assertThat(statistic("EN", text)).isEmpty();
    }

    @Test
    void aPartIsNotTheWhole() {
        List<Claim> claims = claims("EN", "The Leeds board has 48 members, including 12 women.");

        assertThat(Statistic.of(claims.get(0), UNITS)).isPresent();
        assertThat(Statistic.of(claims.get(1), UNITS)).isEmpty();
    }

    /** Two words have one root where {@link Words#same} joins them, by way of others if need be. */
    @Test
    void rootsAreTheClassesOfSameWords() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Set<String> known = new TreeSet<>();
            while (known.size() < 12) {
                known.add("abcabcabc".substring(0, 3 + random.nextInt(6)) + "ens".substring(random.nextInt(4)));
            }
            List<String> words = List.copyOf(known);
            int[] classes = new int[words.size()];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = i;
            }
            for (int pass = 0; pass < classes.length; pass++) {
                for (int i = 0; i < classes.length; i++) {
                    for (int j = 0; j < classes.length; j++) {
                        if (Words.same(words.get(i), words.get(j))) {
                            classes[i] = Math.min(classes[i], classes[j]);
                        }
                    }
                }
            }
            for (int i = 0; i < classes.length; i++) {
                for (int j = 0; j < classes.length; j++) {
                    boolean together = Words.root(words.get(i), known).equals(Words.root(words.get(j), known));
                    assertThat(together)
                            .as("%s and %s among %s", words.get(i), words.get(j), words)
                            .isEqualTo(classes[i] == classes[j]);
                }
            }
        }
    }

    private static Optional<Statistic> statistic(String language, String text) {
        return Statistic.of(claims(language, text).get(0), UNITS);
    }

    private static List<Claim> claims(String language, String text) {
        Article article = Article.of(text)
                .withLanguage(language.equals("NL") ? Language.DUTCH : Language.ENGLISH)
                .withDate(new PartialDate(2021, 2, 14));
        return EXTRACTOR.extract(article).claims();
    }
}
