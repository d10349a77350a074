package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.statclaim.internal.lexicon.PackLoader.Extension;

/**
 * The languages of one extractor. Their frequent words are known at once, so that the language of a text can be told; a pack
 * is loaded when the first text in its language comes. Safe for use by several threads.
 */
public final class LanguagePacks {

    private final Catalogs catalogs;
    private final List<String> codes;
    private final List<Extension> extensions;
    /** Frequent words of each language, in the order of the codes. */
    private final List<Trie> common = new ArrayList<>();

    private final Map<String, LanguagePack> loaded = new ConcurrentHashMap<>();

    /**
     * The packs of these languages, of which one alone is loaded at once.
     *
     * @param extensions words that a user adds to each
     * @throws IllegalArgumentException if the unit of one of the words is not in the catalogue
     */
    public LanguagePacks(List<String> codes, Catalogs catalogs, List<Extension> extensions) {
        this.catalogs = catalogs;
        this.codes = List.copyOf(codes);
        this.extensions = List.copyOf(extensions);
        this.extensions.forEach(extension -> PackLoader.sense(extension, catalogs));
        if (codes.size() == 1) {
            get(0);
            return;
        }
        for (String code : codes) {
            Trie words = new Trie();
            PackSettings.load(code).commonWords().forEach(word -> words.put(word.toLowerCase(Locale.ROOT), 0));
            common.add(words);
        }
    }

    /** How many languages there are. */
    public int size() {
        return codes.size();
    }

    /** The pack of a language, by its place. */
    public LanguagePack get(int language) {
        return loaded.computeIfAbsent(codes.get(language), code -> PackLoader.load(code, catalogs, extensions));
    }

    /**
     * Whether what stands between the offsets of a text is a frequent word of the language, which hardly any other bundled
     * one has.
     *
     * @param language its place; of one alone nobody asks
     */
    public boolean isCommon(int language, CharSequence text, int start, int end) {
        Trie words = common.get(language);
        int node = Trie.ROOT;
        for (int i = start; i < end && node != Trie.NONE; i++) {
            // marks are kept: "dès" is no "des"
            node = words.step(node, Character.toLowerCase(text.charAt(i)));
        }
        return node != Trie.NONE && words.value(node) != Trie.NONE;
    }
}
