package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.Comparison;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentence;

/** Places of a sentence where a form that may be a verb is a noun or an adjective, as its neighbours tell. */
final class NounPlaces {

    private final Sentence tokens;
    private final Words words;
    private final Agreement agreement;
    private final LanguagePack pack;

    NounPlaces(Sentence tokens, Words words, Agreement agreement, LanguagePack pack) {
        this.tokens = tokens;
        this.words = words;
        this.agreement = agreement;
        this.pack = pack;
    }

    /**
     * Where only a noun stands: behind an article ("the plans"), a preposition ("for work"), or an adjective with its
     * article ("the new measures"). What stands behind "to" is a verb all the same: "to increase rents".
     */
    boolean is(int i) {
        // "the longest wait"
        boolean most = tokens.meaning(i - 1, TimeKind.COMPARE, Comparison.class) == Comparison.SINCE;
        boolean adjective =
                tokens.is(i - 1, FunctionWord.PREMODIFIER) && !tokens.is(i - 1, FunctionWord.PREMODIFYING_NOUN);
        boolean behindAdjective = (most || adjective) && words.isArticle(i - 2);
        return !words.isInfinitive(i)
                && (words.isArticle(i - 1) && !agreement.isAfterOne(i) && !isBehindPronoun(i) && !isBehindClitic(i)
                        // "het aantal verkopen", "the number of buys"
                        || tokens.is(i - 1, FunctionWord.COUNT_LABEL)
                        || words.isPreposition(i - 1) && !isBehindClitic(i)
                        || behindAdjective
                        || isOwned(i)
                        || isQualified(i)
                        || isAttributive(i)
                        || agreement.isBeforePast(i));
    }

    /** "the player's wage", "the World Bank's forecast"; "the buyer's fell" says what became of something of his. */
    private boolean isOwned(int i) {
        String ending = pack.settings().possessiveEnding();
        return !ending.isEmpty()
                && words.is(i, VerbForm.EITHER)
                && words.isContent(i - 1)
                && Chars.endsWith(tokens.text(), tokens.start(i - 1) + 1, tokens.end(i - 1), ending);
    }

    /** "l'exportation en représente", "l'usine en compte 40": between a noun and a verb "en" stands for something, and leads to nothing. */
    private boolean isBehindClitic(int i) {
        return tokens.is(i - 1, FunctionWord.OBJECT_PRONOUN)
                && words.isContent(i - 2)
                && (words.is(i, VerbForm.VERB) || words.isPreposition(i - 1) && words.isFigure(i + 1));
    }

    /** "Das sagte der Direktor": an article that stands for something itself, and no "das erwartete Ergebnis". */
    private boolean isBehindPronoun(int i) {
        return tokens.is(i - 1, FunctionWord.RELATIVE_ARTICLE)
                && words.is(i, VerbForm.VERB)
                && !pack.settings().startsAsParticiple(tokens.printed(i));
    }

    /**
     * "a sharp drop": one thing does not "drop", so behind an article and a word that is no plural it is a noun. "the
     * shares drop" has a plural, and "the rent rises" the ending of a verb.
     */
    private boolean isQualified(int i) {
        return words.isChangeNoun(i)
                && words.isArticle(i - 2)
                && tokens.isWord(i - 1)
                && pack.settings().nounsEndPlural()
                && !pack.singulars().looksPlural(tokens.printed(i))
                && !pack.singulars().looksPlural(tokens.printed(i - 1));
    }

    /**
     * "the biggest missing part": between an adjective and a noun a participle is an adjective too. "The clinic
     * treating 40 patients" has a noun before it, and a figure behind.
     */
    private boolean isAttributive(int i) {
        return words.isParticiple(i) && words.isArticle(i - 2) && words.isContent(i - 1) && words.isContent(i + 1);
    }
}
