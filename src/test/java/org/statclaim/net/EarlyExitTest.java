package org.statclaim.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;
import org.statclaim.internal.Packs;
import org.statclaim.internal.grammar.QuantityParser;
import org.statclaim.internal.tokens.Sentence;

/** A sentence that is left at once has no figure: in all texts of the tests, where the parser is asked all the same. */
@Tag("slow")
class EarlyExitTest {

    private static final int FEWEST = 1_000;

    @ParameterizedTest
    @EnumSource
    void leavesNoFigureBehind(Language language) throws IOException {
        int left = 0;
        for (String text : NetTexts.of(language)) {
            Sentence sentence = Packs.sentence(language.code(), text);
            if (!QuantityParser.mayFind(sentence)) {
                left++;
                assertThat(new QuantityParser(sentence, Packs.of(language.code()), false, null).parse(null))
                        .as(text)
                        .isEmpty();
            }
        }
        assertThat(left).isGreaterThan(FEWEST);
    }
}
