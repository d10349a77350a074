package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words come folded. What is read is shown by the numbers of its parts, a connector as "&". */
class CompoundReaderTest {

    private static final String LETTERS = "abcdefghijklm";

    private final CompoundReader reader = dutch(true);

    private static CompoundReader dutch(boolean onesBeforeTens) {
        CompoundReader reader = new CompoundReader(Counting.of(onesBeforeTens));
        morpheme(reader, NumeralKind.ONES, 1, "een");
        morpheme(reader, NumeralKind.ONES, 3, "drie");
        morpheme(reader, NumeralKind.ONES, 5, "vijf");
        morpheme(reader, NumeralKind.ONES, 6, "zes");
        morpheme(reader, NumeralKind.ONES, 9, "negen");
        morpheme(reader, NumeralKind.TEENS, 11, "elf");
        morpheme(reader, NumeralKind.TENS, 20, "twintig");
        morpheme(reader, NumeralKind.TENS, 60, "zestig");
        morpheme(reader, NumeralKind.HUNDRED, 100, "honderd");
        morpheme(reader, NumeralKind.SCALE, 1000, "duizend");
        morpheme(reader, FunctionWord.AND, 0, "en");
        reader.addMorpheme("hondert", Words.slip(NumeralKind.HUNDRED, 100));
        suffix(reader, AffixKind.SUFFIX_ORDINAL, "ste");
        suffix(reader, AffixKind.SUFFIX_VAGUE, "en");
        suffix(reader, AffixKind.SUFFIX_DECADE_AGE, "er");
        suffix(reader, AffixKind.SUFFIX_FOLD, "voudig");
        suffix(reader, AffixKind.SUFFIX_FOLDED, "voudigde");
        suffix(reader, AffixKind.SUFFIX_TAL, LETTERS);
        suffix(reader, AffixKind.SUFFIX_TAL, LETTERS.substring(1));
        reader.addPrefix("ver");
        return reader;
    }

    private static void morpheme(CompoundReader reader, WordKind kind, long number, String form) {
        reader.addMorpheme(form, Words.number(kind, number));
    }

    private static void suffix(CompoundReader reader, WordKind kind, String form) {
        reader.addSuffix(form, Words.sense(kind, ""));
    }

    private static String shown(Compound compound) {
        if (compound == null) {
            return "-";
        }
        String parts = compound.parts().stream()
                .map(part ->
                        part.kind() == FunctionWord.AND ? "&" : part.number().toPlainString())
                .collect(Collectors.joining(" "));
        String suffix = compound.suffix() == null
                ? ""
                : " +"
                        + compound.suffix()
                                .kind()
                                .name()
                                .substring("SUFFIX_".length())
                                .toLowerCase(Locale.ROOT);
        return parts + suffix + (compound.slip() ? " ~" : "");
    }

    private String read(String word) {
        return shown(reader.read(word));
    }

    @ParameterizedTest
    @CsvSource({
        "drie, 3",
        "honderddrieenzestig, 100 3 & 60",
        "zesduizendvijfhonderdelf, 6 1000 5 100 11",
        "duizendhonderd, 1000 100"
    })
    void aWordOfNumbersIsANumber(String word, String parts) {
        assertThat(read(word)).isEqualTo(parts);
    }

    /** "zes" alone would leave "tig" over. */
    @Test
    void theLongestMorphemeIsTaken() {
        assertThat(read("zestig")).isEqualTo("60");
        assertThat(read("zeshonderd")).isEqualTo("6 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "huis", "driehoek", "eenheid", "hoekdrie", "drieh", "zestien", "driezes"})
    void aWordOfWhichAnyPartIsNoNumberIsNone(String word) {
        assertThat(read(word)).isEqualTo("-");
    }

    @Test
    void aConnectorAtTheEndLeavesItIncomplete() {
        assertThat(read("drieen")).isEqualTo("-");
        assertThat(read("drieenste")).isEqualTo("-");
        assertThat(read("drieentwintigste")).isEqualTo("3 & 20 +ordinal");
    }

    @Test
    void aSuffixIsAllOfTheRest() {
        assertThat(read("honderdste")).isEqualTo("100 +ordinal");
        assertThat(read("honderdsten")).isEqualTo("-");
    }

    @Test
    void aSuffixNeedsANumberBeforeIt() {
        assertThat(read("ste")).isEqualTo("-");
        assertThat(read("voudig")).isEqualTo("-");
        assertThat(read("drievoudig")).isEqualTo("3 +fold");
    }

    @Test
    void theEndingOfVagueAmountsFollowsAHundredOrAScale() {
        assertThat(read("honderden")).isEqualTo("100 +vague");
        assertThat(read("duizenden")).isEqualTo("1000 +vague");
        assertThat(read("zestigen")).isEqualTo("-");
        assertThat(read("elfen")).isEqualTo("-");
    }

    @Test
    void theEndingOfAgesByTenFollowsTens() {
        assertThat(read("zestiger")).isEqualTo("60 +decade_age");
        assertThat(read("honderder")).isEqualTo("-");
        assertThat(read("elfer")).isEqualTo("-");
    }

    @Test
    void aSuffixHasTwelveLettersAtMost() {
        assertThat(read("drie" + LETTERS.substring(1))).isEqualTo("3 +tal");
        assertThat(read("drie" + LETTERS)).isEqualTo("-");
    }

    @Test
    void aWordHasAHundredAndTwentyLettersAtMost() {
        morpheme(reader, NumeralKind.ONES, 7, "x".repeat(120));
        morpheme(reader, NumeralKind.ONES, 8, "y".repeat(121));
        assertThat(read("x".repeat(120))).isEqualTo("7");
        assertThat(read("y".repeat(121))).isEqualTo("-");
    }

    @Test
    void aPrefixGoesWithItsOwnSuffixOnly() {
        assertThat(read("verdrievoudigde")).isEqualTo("3 +folded");
        assertThat(read("verdrievoudig")).isEqualTo("-");
        assertThat(read("verdrie")).isEqualTo("-");
        assertThat(read("tegdrievoudigde")).as("another beginning").isEqualTo("-");
    }

    @Test
    void aNumberMayBeginLikeAPrefix() {
        morpheme(reader, NumeralKind.TENS, 40, "vertig");
        assertThat(read("vertig")).isEqualTo("40");
        assertThat(read("verdrievoudigde")).isEqualTo("3 +folded");
    }

    @Test
    void knowsWhatAWordMayBeginWith() {
        assertThat(mayRead(reader, "drietal")).as("a morpheme").isTrue();
        assertThat(mayRead(reader, "verbouwing")).as("the letter of a prefix").isTrue();
        assertThat(mayRead(reader, "dier")).as("a part of a morpheme").isFalse();
        CompoundReader prefixed = new CompoundReader(Counting.of(true));
        assertThat(mayRead(prefixed, "ver")).isFalse();
        prefixed.addPrefix("ver");
        assertThat(mayRead(prefixed, "ver")).as("a prefix alone").isTrue();
        assertThat(mayRead(prefixed, "er")).isFalse();
    }

    private static boolean mayRead(CompoundReader reader, String word) {
        return reader.mayRead(word, 0, word.length());
    }

    @ParameterizedTest
    @CsvSource({
        "negentwintig, 9 & 20 ~",
        "vijfetwintig, 5 & 20 ~",
        "vijfnetwintig, 5 & 20 ~",
        "vijfemtwintig, 5 & 20 ~",
        "vijfeentwintig, 5 & 20 ~",
        "negentwintigste, 9 & 20 +ordinal ~",
        "honderdnegentwintig, 100 9 & 20 ~"
    })
    void aConnectorThatIsLostOrOneLetterOffIsMended(String word, String parts) {
        assertThat(read(word)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vijfxtwintig", "vijfxytwintig", "vijfenxxtwintig", "vijfeeeentwintig"})
    void aConnectorThatIsFartherOffIsNot(String word) {
        assertThat(read(word)).isEqualTo("-");
    }

    @Test
    void onlyOnesAndTensAreJoinedSo() {
        assertThat(read("vijfelf")).isEqualTo("-");
        assertThat(read("elftwintig")).isEqualTo("-");
        assertThat(read("twintigzestig")).isEqualTo("-");
    }

    @Test
    void aWordHasOneSlipAtMost() {
        assertThat(read("negentwintigduizendnegenentwintig")).isEqualTo("9 & 20 1000 9 & 20 ~");
        assertThat(read("negentwintigduizendnegentwintig")).isEqualTo("-");
    }

    @Test
    void aMisspeltMorphemeIsASlipToo() {
        assertThat(read("hondertdrie")).isEqualTo("100 3 ~");
        assertThat(read("honderddrie")).isEqualTo("100 3");
        assertThat(read("hondertnegentwintig")).isEqualTo("-");
    }

    @Test
    void whereTensComeFirstThereIsNoConnectorToLose() {
        CompoundReader tensFirst = dutch(false);
        assertThat(shown(tensFirst.read("negentwintig"))).isEqualTo("-");
        assertThat(shown(tensFirst.read("twintignegen"))).isEqualTo("20 9");
    }

    @Test
    void aWordOfScalesAloneMultiplies() {
        assertThat(reader.read("honderdduizend").scale()).isEqualByComparingTo("100000");
        assertThat(reader.read("driehonderd").scale()).isNull();
        assertThat(reader.read("duizenddrie").scale()).isNull();
        assertThat(reader.read("honderdste").scale()).isNull();
    }

    @Test
    void knowsWhatItEndsIn() {
        assertThat(reader.read("honderdste").endsIn(AffixKind.SUFFIX_ORDINAL)).isTrue();
        assertThat(reader.read("honderdste").endsIn(AffixKind.SUFFIX_TAL)).isFalse();
        assertThat(reader.read("honderd").endsIn(AffixKind.SUFFIX_ORDINAL)).isFalse();
    }
}
