package org.statclaim.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/** Two figures that once became a third, each as a text that a newspaper could print. */
class JointExamplesTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    /** Every magnitude that is read must be listed; it need not be read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The plant filled 8 million 250ml bottles.         | 8000000 250",
                "en | The brewer sold 2.9 million 9 litre cases.        | 2900000 9",
                "en | The school got $2000 over 3 years.                | 2000 3",
                "en | A rail link gets $1.4 billion over six years.     | 1400000000 6",
                "en | The deal is worth 10 bln or 10 tln.               | 10000000000 10000000000000",
                "en | She paid rmb 10 usd 20 for the set.               | 10 20",
                "en | The shop sold 3 USD50 cards.                      | 3 50",
                "en | The winners share two £400 vouchers.              | 2 400",
                "en | The fans spin at 40Hz and 2,400rpm.               | 40 2400",
                "en | The crate holds 3 kg and 4,000 g of nails.        | 3 4000",
                "en | Raising the dyke took €2 bn. 40 members objected.  | 2000000000 40",
                "en | Caverns can take 3 million-4 million barrels.      | 3000000 4000000",
                "en | The road cost Rs 3 crore-4 crore.                 | 30000000 40000000",
                "en | The blood pressure was 125 over 85.               | 125 85",
                "en | Garages stock the 245/45 again.                   | 245 45",
                "en | Weigh out 400g/14oz for the dough.                | 400 14",
                "en | Parking there is €50/4 weeks.                     | 50",
                "en | The lottery paid $100 to 3 people.                | 100 3",
                "en | Sales of 4 million 300 people saw.                | 4000000 300",
                "en | The ship has three 20 foot boxes.                 | 3 20",
                "nl | Het Rijk zoekt 3 miljard-4 miljard euro.          | 3000000000 4000000000",
                "nl | De tractor komt tot 150 kW en 100 pk.             | 150 100",
                "nl | Het orgel kostte € 5 mln. 300 mensen luisterden.  | 5000000 300",
                "nl | Er ligt 2 mld. 40 leden wachten af.               | 2000000000 40",
                "nl | Het fonds heeft 10 mln of 10 mld.                 | 10000000 10000000000",
                "nl | Reken op 2 uur en 300 minuten reistijd.           | 2 300",
                "nl | Plank en balk zijn 5 cm en 300 mm dik.            | 5 300",
                "nl | Leden betalen € 30/3 personen.                    | 30",
                "nl | De kaart kost rmb 10 usd 20 in de winkel.         | 10 20",
                "nl | Hij kocht 3 USD50 kaarten.                        | 3 50",
                "nl | De winnaars delen twee € 250 bonnen.              | 2 250",
                "nl | De fabriek vult 8 miljoen 250ml flessen.          | 8000000 250",
                "nl | De school kreeg $ 2000 over 3 jaar.               | 2000 3",
                "nl | De band is een 245/45.                            | 245 45",
                "nl | De school kreeg 21/2 jaar uitstel.              | 2.5 21 2",
                "en | The board waited 51/2 years.                     | 5.5 51 2",
                "nl | De ventilator draait op 40 Hz en 2.400 rpm.       | 40 2400",
            })
    void readsOnlyWhatIsStated(String language, String text, String stated) {
        List<Claim> claims = claims(language, text);
        List<BigDecimal> magnitudes =
                Arrays.stream(stated.split(" ", -1)).map(BigDecimal::new).toList();

        assertThat(claims.stream().flatMap(JointExamplesTest::magnitudes))
                .as("%s %s", text, Tally.show(claims))
                .allMatch(read -> magnitudes.stream().anyMatch(each -> each.compareTo(read) == 0));
    }

    /** Cells of a table are apart, though digits of three stand in the second. */
    @ParameterizedTest
    @CsvSource({
        "en, Barns\\t14\\t600\\teuros",
        "en, Votes\\t2\\t350\\tvoters",
        "nl, Schuren\\t14\\t600\\teuro",
        "nl, Stemmen\\t2\\t350\\tkiezers"
    })
    void groupsNoCells(String language, String text) {
        List<Claim> claims = claims(language, text.replace("\\t", "\t"));

        assertThat(claims.stream().flatMap(JointExamplesTest::magnitudes))
                .as(text)
                .allMatch(read -> read.compareTo(BigDecimal.valueOf(1000)) < 0);
    }

    /** What a page glues where a line should end: no noun has the next number in it. */
    @ParameterizedTest
    @CsvSource({
        "en, The hall has 14 chairs300 tables.",
        "en, They sold 6 cows450 sheep.",
        "nl, De zaal heeft 14 stoelen300 tafels.",
        "nl, Ze verkochten 6 koeien450 schapen."
    })
    void countsNoNounWithDigits(String language, String text) {
        assertThat(claims(language, text))
                .extracting(claim -> claim.quantity().unit().map(Unit::code).orElse(""))
                .noneMatch(code -> code.chars().anyMatch(Character::isDigit));
    }

    /** A year is none of the money that stands behind it, and a figure has only the sign that it stands at. */
    @ParameterizedTest
    @CsvSource({
        "en, In 2018 $5 million was spent on dykes., 5000000",
        "en, In 2025 €40 was the price., 40",
        "en, The shop sold three £20 lamps., 20",
        "en, The shop sold 3 USD50 cards., 50",
        "nl, In 2018 $ 5 miljoen uitgegeven aan dijken., 5000000",
        "nl, In 2025 € 40 betaald voor een kaartje., 40",
        "nl, De winkel verkocht drie € 20 lampen., 20",
        "nl, De winkel verkocht 3 USD50 kaarten., 50"
    })
    void leavesASignToItsFigure(String language, String text, BigDecimal amount) {
        List<Claim> money = claims(language, text).stream()
                .filter(claim -> claim.quantity().kind() == Kind.MONEY)
                .toList();

        assertThat(money.stream().flatMap(JointExamplesTest::magnitudes))
                .as("%s %s", text, Tally.show(money))
                .isNotEmpty()
                .allMatch(read -> read.compareTo(amount) == 0);
    }

    private static Stream<BigDecimal> magnitudes(Claim claim) {
        Figure figure = claim.quantity().figure();
        return Stream.of(figure.value(), figure.low(), figure.high(), claim.previous())
                .flatMap(Optional::stream);
    }

    private static List<Claim> claims(String language, String text) {
        return EXTRACTOR
                .extract(Article.of(text).withLanguage(Language.of(language)))
                .claims();
    }
}
