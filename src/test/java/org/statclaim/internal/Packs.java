package org.statclaim.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.PackLoader;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.internal.tokens.Tokenizer;
import org.statclaim.internal.tokens.Tokens;

/** The packs as they are delivered, and texts that are one sentence in their words, for the tests of parts. */
public final class Packs {

    private static final Map<String, LanguagePack> LOADED = new ConcurrentHashMap<>();

    private Packs() {}

    public static LanguagePack of(String code) {
        return LOADED.computeIfAbsent(code, each -> PackLoader.load(each, Catalogs.load(), List.of()));
    }

    public static Sentence sentence(String code, String text) {
        Tokens tokens = new Tokenizer(of(code).lexicon()).tokenize(text);
        return tokens.sentence(0, tokens.size());
    }
}
