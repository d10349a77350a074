package org.statclaim.internal.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.statclaim.internal.lexicon.TableReader.Row;
import org.statclaim.internal.text.Chars;

/**
 * The inflected verbs of a language, for telling where a clause's subject ends. They stand outside the lexicon, since
 * most of them must not end a counted noun phrase, and half of them are nouns too.
 */
public final class Verbs {

    private static final String VERB = "VERB";
    private static final String EITHER = "EITHER";
    private static final String ADVERB = "ADVERB";
    private static final String AUXILIARY = "AUXILIARY";
    private static final int MIN_STEM = 3;

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> either = new HashSet<>();
    private final Set<String> adverbs = new HashSet<>();
    private final Set<String> auxiliaries = new HashSet<>();
    private final String pastEnding;

    private Verbs(String pastEnding) {
        this.pastEnding = pastEnding;
    }

    static Verbs load(String folder, String pastEnding) {
        Verbs loaded = new Verbs(pastEnding);
        for (Row row : TableReader.read(folder + "verbs.tsv", 2)) {
            Set<String> forms = switch (row.cell(0)) {
                case VERB -> loaded.verbs;
                case EITHER -> loaded.either;
                case ADVERB -> loaded.adverbs;
                case AUXILIARY -> loaded.auxiliaries;
                default -> throw row.bad(row.cell(0), VERB + ", " + EITHER + ", " + AUXILIARY + " or " + ADVERB);
            };
            row.forms(1).forEach(form -> forms.add(Chars.fold(form)));
        }
        return loaded;
    }

    /** Whether the word is hardly ever anything but a verb. */
    public boolean isVerb(String word) {
        return verbs.contains(Chars.fold(word));
    }

    /** Whether a verb may follow that has no subject of its own: "will", "heeft". */
    public boolean isAuxiliary(String word) {
        return auxiliaries.contains(Chars.fold(word));
    }

    /** Whether the word is an adverb that may yet stand inside a noun phrase: "three previously unknown drawings". */
    public boolean isAdverb(String word) {
        return adverbs.contains(Chars.fold(word));
    }

    /** Whether the word is a noun or adjective as often: "plans", "measure". */
    public boolean isEither(String word) {
        return either.contains(Chars.fold(word));
    }

    /** Whether the word ends like a regular past tense or participle. */
    public boolean isPast(String word) {
        return !pastEnding.isEmpty()
                && word.length() >= pastEnding.length() + MIN_STEM
                && Chars.fold(word).endsWith(pastEnding);
    }
}
