package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularsTest {

    private final Singulars dutch = new Singulars(true);
    private final Singulars english = new Singulars(false);

    SingularsTest() {
        dutch.addIrregular("mensen", "mens");
        dutch.addIrregular("eieren", "ei");
        dutch.addEnding("nnen", "n");
        dutch.addEnding("ven", "f");
        dutch.addEnding("zen", "s");
        dutch.addEnding("en", "");
        dutch.addEnding("'s", "");
        dutch.addEnding("s", "");
        english.addIrregular("mice", "mouse");
        english.addIrregular("children", "child");
        english.addEnding("ies", "y");
        english.addEnding("ss", "ss");
        english.addEnding("s", "");
    }

    @ParameterizedTest
    @CsvSource({"mensen, mens", "Mensen, mens", "eieren, ei"})
    void anIrregularFormHasItsOwn(String plural, String singular) {
        assertThat(dutch.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"politiemensen, politiemens", "schoolchildren, schoolchild", "opmensen, opmens"})
    void theLastPartOfACompoundDecides(String plural, String singular) {
        Singulars language = plural.endsWith("children") ? english : dutch;
        assertThat(language.singular(plural)).isEqualTo(singular);
    }

    @Test
    void aPartBeforeAnIrregularFormHasTwoLetters() {
        dutch.addIrregular("kindje", "kind");
        assertThat(dutch.singular("opkindje")).isEqualTo("opkind");
        assertThat(dutch.singular("okindje")).isEqualTo("okindje");
    }

    @Test
    void anIrregularFormInsideACompoundHasFiveLetters() {
        assertThat(english.singular("mice")).isEqualTo("mouse");
        assertThat(english.singular("dormice")).isEqualTo("dormice");
        english.addIrregular("geese", "goose");
        assertThat(english.singular("barngeese")).isEqualTo("barngoose");
    }

    @Test
    void theLongestIrregularEndDecides() {
        dutch.addIrregular("kleinkinderen", "kleinkind");
        dutch.addIrregular("kinderen", "-");
        assertThat(dutch.singular("achterkleinkinderen")).isEqualTo("achterkleinkind");
    }

    @ParameterizedTest
    @CsvSource({"cities, city", "glass, glass", "cars, car", "car, car"})
    void theFirstEndingThatFitsDecides(String plural, String singular) {
        assertThat(english.singular(plural)).isEqualTo(singular);
    }

    /** "ies" would leave one letter; "s" leaves three. */
    @Test
    void anEndingLeavesTwoLettersAtLeast() {
        assertThat(english.singular("pies")).isEqualTo("pie");
        assertThat(english.singular("skies")).isEqualTo("sky");
        assertThat(english.singular("as")).isEqualTo("as");
        assertThat(english.singular("gas")).isEqualTo("ga");
        assertThat(dutch.singular("een")).isEqualTo("een");
    }

    @ParameterizedTest
    @CsvSource({"BANEN, baan", "ba\u00ADnen, baan", "auto’s, auto", "auto's, auto"})
    void caseSoftHyphensAndApostrophesDoNotMatter(String plural, String singular) {
        assertThat(dutch.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({
        "banen, baan",
        "weken, week",
        "buren, buur",
        "graven, graaf",
        "hazen, haas",
        "mannen, man",
        "bergen, berg",
        "herfsten, herfst",
        "golven, golf",
        "grenzen, grens"
    })
    void aVowelBeforeOneConsonantIsLengthened(String plural, String singular) {
        assertThat(dutch.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"boeken, boek", "brieven, brief", "huizen, huis", "jaaren, jaar"})
    void twoVowelsStay(String plural, String singular) {
        assertThat(dutch.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"rabbinen, rabbin", "analysen, analys", "weduwen, weduw"})
    void someVowelsAreNeverWrittenTwice(String plural, String singular) {
        assertThat(dutch.singular(plural)).isEqualTo(singular);
    }

    @Test
    void aVowelAtTheEndOfTheStemStaysUnlessAConsonantWasCut() {
        assertThat(dutch.singular("sodaen")).isEqualTo("soda");
        assertThat(dutch.singular("graven")).isEqualTo("graaf");
    }

    /** Nothing need stand before the vowel that is written twice in the singular. */
    @Test
    void aStemMayBeginWithTheVowel() {
        assertThat(dutch.singular("ogen")).isEqualTo("oog");
        assertThat(dutch.singular("oren")).isEqualTo("oor");
        assertThat(dutch.singular("schoten")).isEqualTo("schoot");
    }

    @Test
    void onlyEndingsThatOpenASyllableLengthen() {
        assertThat(dutch.singular("bars")).isEqualTo("bar");
        assertThat(dutch.singular("baren")).isEqualTo("baar");
    }

    @Test
    void onlyLanguagesWithOpenSyllablesLengthen() {
        Singulars german = new Singulars(false);
        german.addEnding("en", "");
        assertThat(german.singular("banen")).isEqualTo("ban");
    }

    @ParameterizedTest
    @CsvSource({
        "children, true",
        "schoolchildren, true",
        "cars, true",
        "Cars, true",
        "cities, true",
        "glass, false",
        "car, false",
        "as, false",
        "mice, true",
        "dormice, false"
    })
    void aPluralIsIrregularOrEndsLikeOne(String word, boolean plural) {
        assertThat(english.looksPlural(word)).isEqualTo(plural);
    }
}
