package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.tokens.Sentence;

/**
 * The shallow parse of a sentence that has figures: the part of each word, the verbs, the noun phrases, and what is
 * said of what. Each answer is worked out when it is first asked for; none needs a model, and none is sure.
 *
 * @param words figures, words with a meaning of their own, grammar
 * @param verbs which words are verbs here
 * @param phrases noun phrases around a place
 * @param subjects what a verb is said of
 * @param objects what a verb is done to
 * @param asides what is set off behind a noun
 */
public record Parse(
        Words words, Predicates verbs, Phrases phrases, Subjects subjects, VerbObjects objects, Asides asides) {

    public static Parse of(Sentence sentence, LanguagePack pack, Figures figures) {
        Words words = new Words(sentence, pack, figures);
        Predicates verbs = new Predicates(sentence, pack, words);
        Phrases phrases = new Phrases(sentence, words, verbs, pack.settings().verbSecond());
        Subjects subjects = new Subjects(sentence, pack, words, verbs, phrases);
        VerbObjects objects = new VerbObjects(sentence, words, phrases, subjects);
        return new Parse(words, verbs, phrases, subjects, objects, new Asides(sentence, pack, words, verbs, phrases));
    }
}
