package org.statclaim.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.internal.lexicon.TableReader.Row;
import org.statclaim.internal.text.Chars;

/**
 * The inflected verbs of a language, for telling where a clause's subject ends. They stand outside the lexicon, since
 * most of them must not end a counted noun phrase, and half of them are nouns too.
 */
public final class Verbs {

    /** A shorter stem is no verb's: "red" and "king" only end like one. */
    private static final int MIN_STEM = 3;

    /** A longer past tense ends its compounds too: "kregen" of "verkregen". */
    private static final int MIN_PRETERITE = 6;

    // folded as the words of a text are, so that "Accused" at the start of a sentence is found
    private final Vocabulary vocabulary;
    /** The forms of each word by its number in the vocabulary; 0 where the table does not list it. */
    private int[] forms;

    private final VerbEndings endings;

    /** With the forms known so far; a language whose endings tell nothing has empty ones. */
    private Verbs(VerbEndings endings, Vocabulary vocabulary, int[] forms) {
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.endings = endings;
    }

    /**
     * Reads {@code verbs.tsv}. A form in several rows is all that they say: "help" is an auxiliary verb in "help cut
     * costs" and a noun elsewhere.
     *
     * @param spellings adds how forms are also written
     * @param vocabulary that of the lexicon, so that a text's words are looked up once for both
     */
    static Verbs load(
            String folder, VerbEndings endings, UnaryOperator<List<String>> spellings, Vocabulary vocabulary) {
        Verbs loaded = new Verbs(endings, vocabulary, new int[1024]);
        for (Row row : TableReader.read(folder + "verbs.tsv", 2)) {
            VerbForm form = form(row);
            for (String printed : spellings.apply(row.forms(1))) {
                loaded.add(Chars.fold(printed), form);
            }
        }
        loaded.addPreterites();
        return loaded;
    }

    /** Tells the past tenses among the verbs: those made of listed ones, and those of which the present is listed too. */
    private void addPreterites() {
        List<String> listed = new ArrayList<>();
        for (int word = 0; word < forms.length; word++) {
            if (VerbForm.PRETERITE.isIn(forms[word]) && vocabulary.word(word).length() >= MIN_PRETERITE) {
                listed.add(vocabulary.word(word).toString());
            }
        }
        for (int word = 0; word < forms.length; word++) {
            if (VerbForm.VERB.isIn(forms[word])) {
                String form = vocabulary.word(word).toString();
                boolean made = listed.stream().anyMatch(form::endsWith);
                forms[word] |= made || isPreterite(form) ? VerbForm.PRETERITE.bit() : 0;
            }
        }
    }

    /** "schrapte", or "schrapten", which has a letter more. "starten" has none of these before it, and is the infinitive. */
    private boolean isPreterite(String form) {
        return isSingular(form) || isSingular(StringUtils.chop(form));
    }

    /** "schrapte" beside "schrapt", "startte" beside "start". */
    private boolean isSingular(String form) {
        for (String ending : endings.preterites()) {
            String stem = StringUtils.removeEnd(form, ending);
            boolean present = isListed(stem + endings.present()) || stem.endsWith(endings.present()) && isListed(stem);
            if (stem.length() < form.length() && present && isListed(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(String folded) {
        int word = vocabulary.find(folded, 0, folded.length());
        return word >= 0 && word < forms.length && VerbForm.VERB.isIn(forms[word]);
    }

    /** Those that were stored. */
    Verbs(PackInput in, VerbEndings endings, Vocabulary vocabulary) {
        this(endings, vocabulary, in.numbers());
    }

    void store(PackOutput out) {
        out.numbers(forms, forms.length);
    }

    private static VerbForm form(Row row) {
        try {
            return VerbForm.valueOf(row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.bad(row.cell(0), "VERB, EITHER, AUXILIARY, NOUN, ADVERB, PARTICIPLE or PRETERITE");
        }
    }

    private void add(String folded, VerbForm form) {
        int word = vocabulary.number(folded);
        if (word >= forms.length) {
            forms = Arrays.copyOf(forms, word * 2);
        }
        // what its ending says is kept beside what the table says: "accused" stays a past tense
        forms[word] |= byEnding(folded, 0, folded.length()) | form.bit();
    }

    /**
     * What the word between the offsets of a text can be, a bit for each form ({@link VerbForm#isIn}); 0 where nothing says
     * that it is a verb's form. A word that the table lacks goes by its ending alone, so that "evening" passes for a
     * participle.
     *
     * @param word its number, as {@link Lexicon.Match#word} has it
     */
    public int forms(String text, int start, int end, int word) {
        int listed = word >= 0 && word < forms.length ? forms[word] : 0;
        if (isPastParticiple(text, start, end)) {
            // the tables list "baisse", and folded "baissé" is the same
            return listed & ~VerbForm.VERB.bit() | VerbForm.PARTICIPLE.bit();
        }
        if (listed != 0) {
            return listed;
        }
        // "Italy" and "Emily" are names; what else is no adverb, "family", stands in the table
        boolean adverb = end > start
                && Character.isLowerCase(text.charAt(start))
                && endsWith(text, start, end, endings.adverb());
        return adverb
                ? VerbForm.ADVERB.bit()
                : isInflected(text, start, end) ? VerbForm.VERB.bit() : byEnding(text, start, end);
    }

    /** The same of a word whose number nobody knows, as it is none of letters alone: "co-op". */
    public int forms(String text, int start, int end) {
        return forms(text, start, end, vocabulary.find(text, start, end));
    }

    /** A regular past tense or present participle by its ending, "axed", "axing"; 0 for anything else. */
    private int byEnding(String text, int start, int end) {
        if (endsWith(text, start, end, endings.past())) {
            return VerbForm.PAST.bit();
        }
        return endsWith(text, start, end, endings.gerund()) ? VerbForm.GERUND.bit() : 0;
    }

    private boolean isInflected(String text, int start, int end) {
        for (String ending : endings.inflected()) {
            if (endsWith(text, start, end, ending)) {
                return true;
            }
        }
        return false;
    }

    /** By its ending as printed: folded, a finite verb may end in the same. "s'est félicité" has its auxiliary. */
    private boolean isPastParticiple(String text, int start, int end) {
        for (String ending : endings.pastParticiples()) {
            int from = end - ending.length();
            if (from > start && text.regionMatches(true, from, ending, 0, ending.length())) {
                return !hasBlank(text, start, end);
            }
        }
        return false;
    }

    private static boolean hasBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** An empty ending fits nothing: such a language does not tell verbs by it. */
    private static boolean endsWith(String text, int start, int end, String ending) {
        return !ending.isEmpty() && Chars.endsWith(text, start + MIN_STEM, end, ending);
    }
}
