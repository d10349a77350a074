package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads a table of four rows beside this test. */
class VerbsTest {

    private static final String FOLDER = "parts/verbs/";

    private final Verbs verbs = Verbs.load(FOLDER, endings("ed", "ing"));

    private static PackSettings endings(String past, String gerund) {
        return new PackSettings(
                ',', false, false, false, true, "", List.of(""), "", past, gerund, false, false, Set.of("the"));
    }

    @Test
    void aListedFormIsWhatItsRowSays() {
        assertThat(verbs.forms("rises")).containsExactly(VerbForm.VERB);
        assertThat(verbs.forms("Rises")).containsExactly(VerbForm.VERB);
        assertThat(verbs.forms("growth")).containsExactly(VerbForm.NOUN);
    }

    @Test
    void aFormOfTwoRowsIsBoth() {
        assertThat(verbs.forms("plan")).containsExactlyInAnyOrder(VerbForm.EITHER, VerbForm.NOUN);
        assertThat(verbs.forms("plans")).containsExactly(VerbForm.EITHER);
    }

    @Test
    void aListedFormIsAlsoWhatItsEndingSays() {
        assertThat(verbs.forms("planned")).containsExactlyInAnyOrder(VerbForm.VERB, VerbForm.PAST);
    }

    @Test
    void anEndingAloneTellsParticiples() {
        assertThat(verbs.forms("walked")).containsExactly(VerbForm.PAST);
        assertThat(verbs.forms("Walking")).containsExactly(VerbForm.GERUND);
        assertThat(verbs.forms("walks")).isEmpty();
    }

    @Test
    void theStemBeforeAnEndingHasThreeLetters() {
        assertThat(verbs.forms("need")).isEmpty();
        assertThat(verbs.forms("toned")).containsExactly(VerbForm.PAST);
        assertThat(verbs.forms("being")).isEmpty();
        assertThat(verbs.forms("string")).containsExactly(VerbForm.GERUND);
    }

    @Test
    void aLanguageWithoutAnEndingTellsNothingByIt() {
        Verbs none = Verbs.load(FOLDER, endings("", ""));
        assertThat(none.forms("walked")).isEmpty();
        assertThat(none.forms("walking")).isEmpty();
        assertThat(none.forms("planned")).containsExactly(VerbForm.VERB);
    }

    @Test
    void whatIsAnsweredCannotBeChanged() {
        Set<VerbForm> forms = verbs.forms("rises");
        assertThatThrownBy(() -> forms.add(VerbForm.NOUN)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anUnknownClassIsNamedByFileAndLine() {
        assertThatThrownBy(() -> Verbs.load("parts/bad-verbs/", endings("ed", "ing")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parts/bad-verbs/verbs.tsv, line 4: 'VERBS' found, "
                        + "VERB, EITHER, AUXILIARY, NOUN or ADVERB expected");
    }
}
