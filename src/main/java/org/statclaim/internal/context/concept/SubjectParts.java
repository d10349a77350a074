package org.statclaim.internal.context.concept;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.Speaker;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;

/** What of the subject of its verb a figure is about: who foretells it is its source, and what is in company of the subject no part. */
final class SubjectParts {

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;

    SubjectParts(Sentence tokens, Parse parse) {
        this.tokens = tokens;
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
    }

    /** "Analysts had expected a profit of $40": whose profit it is stands elsewhere, and who expects it is the source. */
    boolean isForecaster(Phrase subject, int figure) {
        boolean forecaster = false;
        boolean expects = false;
        for (int i = subject.first(); i < figure; i++) {
            forecaster |=
                    i <= subject.last() && tokens.meaning(i, SourceKind.SPEAKER, Speaker.class) == Speaker.FORECASTER;
            expects |= tokens.is(i, SourceKind.ESTIMATE) || tokens.is(i, SourceKind.RECKONED);
        }
        return forecaster && expects;
    }

    /**
     * ", leaving the average home costing £261,962", ", taking the cost of a loaf to £1.40": what a participle behind a comma is done
     * to; null where none is.
     *
     * @param mark what leads to the figure
     */
    @Nullable
    Phrase ofParticiple(int mark) {
        boolean leads = tokens.is(mark, FunctionWord.LEVEL)
                || tokens.is(mark, ChangeKind.STANDS_AT)
                || words.isParticiple(mark);
        Phrase object = leads ? phrases.endingAt(mark - 1, false) : null;
        if (object == null) {
            return null;
        }
        // behind a comma it is no adjective of the phrase, which may begin with it
        int first = words.isParticiple(object.first()) ? object.first() + 1 : object.first();
        int verb = words.isParticiple(first - 1) ? first - 1 : first - 2;
        boolean done = first <= object.last()
                && words.isParticiple(verb)
                && !words.is(verb, VerbForm.AUXILIARY)
                && !words.is(verb + 1, VerbForm.PAST)
                && tokens.isComma(verb - 1)
                && !words.isTime(object)
                && !tokens.is(verb + 1, FunctionWord.POSSESSIVE)
                && !words.isPreposition(verb + 1);
        return done ? new Phrase(first, object.last()) : null;
    }

    /** "a colleague with ten years' experience": what a figure counts behind "with" is of the subject, and not it. */
    Phrase withoutCompany(Phrase subject) {
        int with = subject.last();
        while (with > subject.first() && !tokens.is(with, FunctionWord.WITH)) {
            with--;
        }
        boolean inside = with > subject.first();
        if (!inside) {
            // "ten years' experience" has its figure before it
            while (words.isFigure(with - 1) || tokens.isSymbol(with - 1, '\'')) {
                with--;
            }
            with--;
        }
        boolean company = tokens.is(with, FunctionWord.WITH)
                && words.isFigure(with + 1)
                && words.isContent(with - 1)
                && !verbs.isPredicate(with - 1);
        if (company && inside) {
            return new Phrase(subject.first(), with - 1);
        }
        Phrase alone = company ? phrases.endingAt(with - 1, true) : null;
        return alone == null ? subject : alone;
    }
}
