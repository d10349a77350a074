package org.statclaim.internal.lexicon;

import static java.util.function.UnaryOperator.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads a table of four rows beside this test. */
class VerbsTest {

    private static final String FOLDER = "parts/verbs/";

    private final Vocabulary vocabulary = new Vocabulary();
    private final Verbs verbs = Verbs.load(FOLDER, endings("ed", "ing"), identity(), vocabulary);

    private static VerbEndings endings(String past, String gerund) {
        return new VerbEndings("", List.of(), past, gerund, "ly", List.of(), List.of());
    }

    private static Set<VerbForm> forms(Verbs verbs, String word) {
        int forms = verbs.forms(word, 0, word.length());
        return Stream.of(VerbForm.values()).filter(form -> form.isIn(forms)).collect(Collectors.toSet());
    }

    @Test
    void aListedFormIsWhatItsRowSays() {
        assertThat(forms(verbs, "rises")).containsExactly(VerbForm.VERB);
        assertThat(forms(verbs, "Rises")).containsExactly(VerbForm.VERB);
        assertThat(forms(verbs, "growth")).containsExactly(VerbForm.NOUN);
    }

    @Test
    void aParticipleIsToldByItsEndingAccentsAndAll() {
        VerbEndings french = new VerbEndings("", List.of(), "", "", "", List.of("aient"), List.of("é", "ées"));
        Verbs verbs = Verbs.load(FOLDER, french, identity(), new Vocabulary());
        assertThat(forms(verbs, "vendangé")).containsExactly(VerbForm.PARTICIPLE);
        assertThat(forms(verbs, "VENDANGÉES")).containsExactly(VerbForm.PARTICIPLE);
        assertThat(forms(verbs, "vendange")).isEmpty();
        assertThat(forms(verbs, "vendangeaient")).containsExactly(VerbForm.VERB);
        // a phrase of the pack has its auxiliary with it
        assertThat(forms(verbs, "est vendangé")).isEmpty();
        assertThat(forms(verbs, "é")).isEmpty();
    }

    @Test
    void aPastTenseIsListedOrToldByThePresent() {
        VerbEndings dutch = new VerbEndings("t", List.of("te", "de"), "", "", "", List.of(), List.of());
        Verbs verbs = Verbs.load("parts/past-verbs/", dutch, identity(), new Vocabulary());
        assertThat(forms(verbs, "kregen")).containsExactly(VerbForm.PRETERITE);
        assertThat(forms(verbs, "verkregen")).as("made of it").contains(VerbForm.PRETERITE);
        assertThat(forms(verbs, "schrapte")).contains(VerbForm.PRETERITE);
        assertThat(forms(verbs, "bouwden")).contains(VerbForm.PRETERITE);
        assertThat(forms(verbs, "startten")).contains(VerbForm.PRETERITE);
        assertThat(forms(verbs, "schrapt")).containsExactly(VerbForm.VERB);
        assertThat(forms(verbs, "starten")).as("the infinitive").containsExactly(VerbForm.VERB);
        assertThat(forms(verbs, "slagen"))
                .as("too short to be made of \"lagen\"")
                .containsExactly(VerbForm.VERB);
    }

    @Test
    void anAdverbIsToldByItsEnding() {
        assertThat(forms(verbs, "suddenly")).containsExactly(VerbForm.ADVERB);
        assertThat(forms(verbs, "Emily")).isEmpty();
        assertThat(forms(verbs, "fly")).isEmpty();
    }

    @Test
    void aWordIsKnownByItsNumber() {
        int rises = vocabulary.number("rises");
        assertThat(verbs.forms("It rises.", 3, 8, rises))
                .isEqualTo(verbs.forms("rises", 0, 5))
                .isNotZero();
        assertThat(verbs.forms("It walked.", 3, 9, Lexicon.UNKNOWN_WORD))
                .as("by its ending, as the table lacks it")
                .isEqualTo(verbs.forms("walked", 0, 6))
                .isNotZero();
        int other = vocabulary.number("table");
        assertThat(verbs.forms("table", 0, 5, other)).as("of another table").isZero();
    }

    @Test
    void aFormOfTwoRowsIsBoth() {
        assertThat(forms(verbs, "plan")).containsExactlyInAnyOrder(VerbForm.EITHER, VerbForm.NOUN);
        assertThat(forms(verbs, "plans")).containsExactly(VerbForm.EITHER);
    }

    @Test
    void aListedFormIsAlsoWhatItsEndingSays() {
        assertThat(forms(verbs, "planned")).containsExactlyInAnyOrder(VerbForm.VERB, VerbForm.PAST);
    }

    @Test
    void anEndingAloneTellsParticiples() {
        assertThat(forms(verbs, "walked")).containsExactly(VerbForm.PAST);
        assertThat(forms(verbs, "Walking")).containsExactly(VerbForm.GERUND);
        assertThat(forms(verbs, "walks")).isEmpty();
    }

    @Test
    void theStemBeforeAnEndingHasThreeLetters() {
        assertThat(forms(verbs, "need")).isEmpty();
        assertThat(forms(verbs, "toned")).containsExactly(VerbForm.PAST);
        assertThat(forms(verbs, "being")).isEmpty();
        assertThat(forms(verbs, "string")).containsExactly(VerbForm.GERUND);
    }

    @Test
    void aLanguageWithoutAnEndingTellsNothingByIt() {
        Verbs none = Verbs.load(FOLDER, endings("", ""), identity(), new Vocabulary());
        assertThat(forms(none, "walked")).isEmpty();
        assertThat(forms(none, "walking")).isEmpty();
        assertThat(forms(none, "planned")).containsExactly(VerbForm.VERB);
    }

    @Test
    void anUnknownClassIsNamedByFileAndLine() {
        assertThatThrownBy(() -> Verbs.load("parts/bad-verbs/", endings("ed", "ing"), identity(), vocabulary))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parts/bad-verbs/verbs.tsv, line 4: 'VERBS' found, "
                        + "VERB, EITHER, AUXILIARY, NOUN, ADVERB, PARTICIPLE or PRETERITE expected");
    }
}
