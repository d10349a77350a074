package org.statclaim.robust;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;

/** Texts that no one would write, of words that the extractor knows: it may read anything, but nothing inconsistent. */
class RandomTextTest {

    private static final long SEED = 20_260_103;
    private static final int TEXTS = 20_000;

    @ParameterizedTest
    @EnumSource
    void readsNonsenseConsistently(Language language) {
        ClaimExtractor extractor = ClaimExtractor.builder().build();
        RandomTexts texts = new RandomTexts(language, SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next();
            try {
                Invariants.assertHold(text, extractor.extract(Article.of(text).withLanguage(language)));
            } catch (RuntimeException e) {
                throw new AssertionError("threw on: " + text, e);
            }
        }
    }
}
