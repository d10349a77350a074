package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;

/** What a verb is done to: the noun phrase right behind it, or one that times and places part from what follows. */
public final class VerbObjects {

    /** So many times and places are passed on the way. */
    private static final int MAX_STEPS = 4;

    private final Sentence tokens;
    private final Words words;
    private final Phrases phrases;
    private final Subjects subjects;

    VerbObjects(Sentence tokens, Words words, Phrases phrases, Subjects subjects) {
        this.tokens = tokens;
        this.words = words;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /**
     * What the verb does something to, where it is known, "de huur" or "seinen Umsatz", and times and places stand between it and the
     * token: "steigerte seinen Umsatz im ersten Halbjahr um 8 Prozent". Null where what stands there is the subject.
     *
     * @param verb the verb before, or the comma behind which an infinitive has its object; negative where there is none, so that nothing is
     *     done to anything
     */
    @Nullable
    public Phrase before(int verb, int token) {
        if (verb < 0) {
            return null;
        }
        // "de lonen stegen met 3 procent, de prijzen met 8": behind a mark or a figure nothing is the verb's object
        for (int i = verb + 1; i < token; i++) {
            if (tokens.isBoundary(i) || words.isFigure(i)) {
                return null;
            }
        }
        int end = token - 1;
        for (int step = 0; step < MAX_STEPS && end > verb; step++) {
            if (words.isSkipped(end) || words.isTime(new Phrase(end, end)) || tokens.is(end, TimeKind.RELATIVE)) {
                end--;
                continue;
            }
            Phrase phrase = phrases.endingAt(end, true);
            // a month or a year is no noun: "in mei", "im Jahr 2019"
            int first = phrase == null ? end : phrase.first();
            int led = words.isPreposition(first) ? first : first - 1;
            // "om de huur met 3 procent te verhogen": no preposition of the noun
            if ((words.isPreposition(led) || tokens.is(led, TimeKind.DATE_PREP))
                    && !tokens.is(led, ChangeKind.PURPOSE)
                    && led > verb) {
                end = led - 1;
            } else if (phrase == null || words.isTime(phrase) || words.endsPeriod(end)) {
                end = first - 1;
            } else {
                // "will die Steuern": behind a verb the article looks like a pronoun
                int article = tokens.is(first, FunctionWord.DET) ? first : first - 1;
                boolean known = article > verb
                        && tokens.is(article, FunctionWord.DET)
                        && !tokens.is(article, NumeralKind.ONES)
                        && phrases.hasContent(phrase);
                Phrase subject = known && !tokens.isBoundary(verb) ? subjects.subject(verb, token) : null;
                boolean same = subject != null && subject.last() >= phrase.first() && subject.first() <= phrase.last();
                return known && !same ? phrase : null;
            }
        }
        return null;
    }

    /** The noun phrase between the verb and the token: what the verb is done to. */
    @Nullable
    public Phrase behind(int verb, int token) {
        // "sind im Hafen": an article with its preposition leads to a place
        return words.isPreposition(verb + 1) ? null : phrases.startingAt(verb + 1, token);
    }
}
