package org.statclaim.internal.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.statclaim.internal.lexicon.TableReader.Row;
import org.statclaim.internal.text.Chars;

/**
 * The inflected verbs of a language, for telling where a clause's subject ends. They stand outside the lexicon, since
 * most of them must not end a counted noun phrase, and half of them are nouns too.
 */
public final class Verbs {

    /** A shorter stem is no verb's: "red" and "king" only end like one. */
    private static final int MIN_STEM = 3;

    private static final Set<VerbForm> NONE = Collections.unmodifiableSet(EnumSet.noneOf(VerbForm.class));
    private static final Set<VerbForm> PAST = Collections.unmodifiableSet(EnumSet.of(VerbForm.PAST));
    private static final Set<VerbForm> GERUND = Collections.unmodifiableSet(EnumSet.of(VerbForm.GERUND));

    // folded as the words of a text are, so that "Accused" at the start of a sentence is found
    private final Map<String, Set<VerbForm>> forms = new HashMap<>();
    private final String pastEnding;
    private final String gerundEnding;

    /** Without words yet; a language whose endings tell nothing has empty ones. */
    private Verbs(PackSettings settings) {
        this.pastEnding = settings.pastEnding();
        this.gerundEnding = settings.gerundEnding();
    }

    /**
     * Reads {@code verbs.tsv}. A form in several rows is all that they say: "help" is an auxiliary verb in "help cut
     * costs" and a noun elsewhere.
     */
    static Verbs load(String folder, PackSettings settings) {
        Verbs loaded = new Verbs(settings);
        for (Row row : TableReader.read(folder + "verbs.tsv", 2)) {
            VerbForm form = form(row);
            for (String printed : row.forms(1)) {
                String folded = Chars.fold(printed);
                Set<VerbForm> known = loaded.forms.computeIfAbsent(folded, word -> EnumSet.noneOf(VerbForm.class));
                // what its ending says is kept beside what the table says: "accused" stays a past tense
                known.addAll(loaded.byEnding(folded));
                known.add(form);
            }
        }
        return loaded;
    }

    private static VerbForm form(Row row) {
        try {
            return VerbForm.valueOf(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.bad(row.cell(0), "VERB, EITHER, AUXILIARY, NOUN or ADVERB");
        }
    }

    /**
     * What the word can be; empty where nothing says that it is a verb's form. A word that the table lacks goes by its
     * ending alone, so that "evening" passes for a participle.
     */
    public Set<VerbForm> forms(String word) {
        String folded = Chars.fold(word);
        Set<VerbForm> known = forms.get(folded);
        return known == null ? byEnding(folded) : Collections.unmodifiableSet(known);
    }

    /** A regular past tense or present participle by its ending, "axed", "axing"; empty for anything else. */
    private Set<VerbForm> byEnding(String folded) {
        if (endsWith(folded, pastEnding)) {
            return PAST;
        }
        return endsWith(folded, gerundEnding) ? GERUND : NONE;
    }

    /** An empty ending fits nothing: such a language does not tell verbs by it. */
    private static boolean endsWith(String word, String ending) {
        return !ending.isEmpty() && word.length() >= ending.length() + MIN_STEM && word.endsWith(ending);
    }
}
