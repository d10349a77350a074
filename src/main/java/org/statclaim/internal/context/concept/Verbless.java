package org.statclaim.internal.context.concept;

import java.util.List;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/** What a figure is about that no verb governs: a headline, a price list, a name in front of brackets. */
final class Verbless {

    private final Sentence tokens;
    private final Words words;
    private final Phrases phrases;
    private final ContentWords content;

    Verbless(Sentence tokens, Parse parse, ContentWords content) {
        this.tokens = tokens;
        this.words = parse.words();
        this.phrases = parse.phrases();
        this.content = content;
    }

    /** A verb at the head of a sentence without another before its figure: "Keep", "Have". */
    private boolean isOrder(Phrase phrase) {
        int i = phrase.first();
        boolean sure = (words.is(i, VerbForm.VERB) || words.is(i, VerbForm.AUXILIARY)) && !words.is(i, VerbForm.EITHER);
        return sure || tokens.is(i, FunctionWord.VERB) && phrase.last() == i;
    }

    /**
     * Without a verb, the phrase right before the figure: a headline, "Floods in Wales: 40 dead", a price list, a name in front of
     * brackets. What a preposition leads, "at the market 40 dollars", says where and not what.
     */
    List<String> of(Mention mention) {
        int end = mention.from() - 1;
        while (tokens.isSymbol(end, '(') || tokens.isSymbol(end, ':') || tokens.isSymbol(end, '~')) {
            end--;
        }
        if (tokens.isSymbol(mention.from() - 1, ':') && tokens.is(end, SourceKind.REPORT)) {
            // "Survey: 57 percent want more": who says so
            return List.of();
        }
        // "Anfahrt nur 2 Std."
        while (end > tokens.from() && words.isSkipped(end)) {
            end--;
        }
        // "Bread, $4, and milk": a price between commas is of what stands before the first
        boolean aside = mention.kind() == Kind.MONEY && tokens.isSymbol(mention.last() + 1, ',');
        boolean measured = (mention.kind() == Kind.MEASURE || aside) && tokens.isSymbol(end, ',');
        if (measured || tokens.is(end, FunctionWord.PREP) && tokens.isSymbol(end - 1, ',')) {
            // "the ship, 118 metres long,", "the ship, with 300 people on board,"
            end -= measured ? 1 : 2;
        }
        // "the combined 300 sales": the adjective is that of what is counted
        Phrase phrase = tokens.is(end, FunctionWord.PREMODIFIER) ? null : phrases.endingAt(end, false);
        boolean led = phrase != null && tokens.is(phrase.first(), FunctionWord.PREP);
        if (phrase != null
                && phrase.first() == tokens.opening()
                && !tokens.isSymbol(mention.from() - 1, ':')
                && isOrder(phrase)) {
            // "Keep three gallons": told to somebody, and of nothing but its object
            return phrase.first() == phrase.last() ? List.of() : content.words(phrase.first() + 1, phrase.last());
        }
        return phrase == null || led ? List.of() : content.words(phrase.first(), phrase.last());
    }
}
