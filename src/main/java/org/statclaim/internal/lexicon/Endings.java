package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.text.Chars;

/**
 * What the last part of a word says of it where nouns are written together: a "prijsstijging" is a "stijging". The tables name
 * endings that no other word has; "oorsprong" is no "sprong".
 */
public final class Endings {

    private final List<String> forms = new ArrayList<>();
    private final List<WordKind> kinds = new ArrayList<>();

    Endings() {}

    /** Those that were stored. */
    Endings(PackInput in) {
        forms.addAll(in.texts());
        for (int bit : in.numbers()) {
            kinds.add(StoredSenses.KINDS.get(bit));
        }
    }

    void store(PackOutput out) {
        out.texts(forms);
        out.numbers(kinds.stream().mapToInt(WordKind::bit).toArray(), kinds.size());
    }

    void add(String folded, WordKind kind) {
        forms.add(folded);
        kinds.add(kind);
    }

    /** The class of the ending that the word between the offsets of a text has; null for none. */
    public @Nullable WordKind of(String text, int start, int end) {
        for (int i = 0; i < forms.size(); i++) {
            if (Chars.endsWith(text, start, end, forms.get(i))) {
                return kinds.get(i);
            }
        }
        return null;
    }
}
