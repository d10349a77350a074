package org.statclaim.internal.context.concept;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.Speaker;
import org.statclaim.internal.lexicon.SourceKind;
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
