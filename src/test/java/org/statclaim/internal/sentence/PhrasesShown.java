package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.Packs;
import org.statclaim.internal.tokens.Sentence;

/** The noun phrase that opens a text, for tests: what several, one and a part of it would count. */
final class PhrasesShown {

    private PhrasesShown() {}

    static String of(String language, String text) {
        Sentence tokens = Packs.sentence(language, text);
        NounPhrases nouns = new NounPhrases(tokens, Packs.of(language));
        return printed(tokens, nouns.counted(0, tokens.to(), false)) + " / "
                + printed(tokens, nouns.counted(0, tokens.to(), true)) + " / "
                + printed(tokens, nouns.stuff(0, tokens.to()));
    }

    private static String printed(Sentence tokens, @Nullable Phrase phrase) {
        return phrase == null ? "-" : tokens.printed(phrase.first(), phrase.last());
    }
}
