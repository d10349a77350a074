package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.statclaim.convert.Normalizer;

class AnswerTest {

    @Test
    void whatNobodyAskedIsNotThere() {
        Answer answer = Answer.of(Sample.of(Sample.full()));

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.normalized()).isEmpty();
        assertThat(answer.similar()).isEmpty();
    }

    @Test
    void everyClaimHasAnEntryInWhatWasAsked() {
        Answer answer = Answer.of(Sample.of(Sample.full(), Sample.restated())).withNormalized(Normalizer.none());

        assertThat(answer.normalized()).contains(List.of(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer.withSimilar(List.of(List.of())))
                .withMessage("similar has 1 entries for 2 claims");
    }

    @Test
    void thePartsStandTogether() {
        Answer answer = Answer.of(Sample.of(Sample.full()))
                .withSimilar(List.of(List.of()))
                .withFindings(List.of())
                .withNormalized(Normalizer.none());

        assertThat(answer.findings()).contains(List.of());
        assertThat(answer.similar()).contains(List.of(List.of()));
        assertThat(answer.normalized(0)).isEmpty();
    }
}
