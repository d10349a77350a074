package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds the noun phrase right of a number without knowing parts of speech: function words of the pack bound it, and the
 * pack says whether its head is the first plural (English: "40 town houses burned") or the first word that is no
 * adjective (Dutch: "40 nieuwe huizen staan leeg"). What the phrase has to do with the number, as its unit or what it
 * counts, is not asked here.
 */
public final class NounPhrases {

    /** So many words stand behind an article before the noun of an amount at the most: "the national minimum wage". */
    private static final int AMOUNT_PHRASE = 3;

    private final Sentence tokens;
    private final OpenWords open;
    private final FirstNouns firstNouns;
    private final FirstPlurals firstPlurals;
    private final ListedVerbs verbs;
    private final LanguagePack pack;
    private final boolean nounsEndPlural;

    public NounPhrases(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.open = new OpenWords(tokens, pack.settings().nounsCapitalised());
        this.verbs = new ListedVerbs(tokens, pack);
        this.pack = pack;
        this.firstNouns = new FirstNouns(tokens, pack, open);
        this.firstPlurals = new FirstPlurals(tokens, pack, open, verbs);
        this.nounsEndPlural = pack.settings().nounsEndPlural();
    }

    /** Whether the tables know the word as a verb and hardly as anything else. */
    public boolean isVerb(int i) {
        return verbs.isVerb(i);
    }

    /** Whether the word may stand inside a noun phrase. */
    public boolean isOpen(int i, int limit) {
        return open.isOpen(i, limit);
    }

    /** Whether a capital says that it is a noun, in a language that writes them with one. */
    public boolean isCapitalNoun(int i) {
        return open.isNoun(i);
    }

    /** One past a possessive, "women's"; the token itself where none stands. */
    public int behindPossessive(int i) {
        return tokens.isWord(i) && firstPlurals.isPossessive(i) ? i + FirstPlurals.POSSESSIVE : i;
    }

    /**
     * The phrase counted by a number that ends before the token; null where none follows.
     *
     * @param limit one past the last token that may belong to it
     * @param one whether the number is one, so that its noun is no plural: "1 storey tower"
     */
    @Nullable
    public Phrase counted(int i, int limit, boolean one) {
        return nounsEndPlural
                ? firstPlurals.firstPlural(i, limit, one, !one)
                : firstNouns.firstNoun(i, limit, one, false);
    }

    /**
     * A phrase that need not be plural: the base of a share, the stuff of a measure. It may have an article and a
     * number of its own: "een derde van de 40 huizen".
     */
    @Nullable
    public Phrase stuff(int i, int limit) {
        int at = i;
        while (at < Math.min(limit, i + OpenWords.MAX) && (tokens.is(at, FunctionWord.DET) || isNumberWord(at))) {
            at++;
        }
        // a Dutch phrase is read as if it stood behind a one, as "euro" and "suiker" are no plurals
        Phrase phrase =
                nounsEndPlural ? firstPlurals.pluralOrLast(at, limit) : firstNouns.firstNoun(at, limit, true, true);
        return phrase == null ? null : new Phrase(i, phrase.last());
    }

    /**
     * "de ouders en leraren": the phrase with a second plural behind its connector, which has no article of its own. Not
     * where the second may open a clause, "kocht 40 procent van de aandelen en klanten juichten": before a verb only if
     * none stands before.
     */
    public Phrase coordinated(Phrase phrase, int limit) {
        int and = phrase.last() + 1;
        boolean both = tokens.is(and, FunctionWord.AND)
                && tokens.is(phrase.first(), FunctionWord.DET)
                && tokens.isUnknownWord(and + 1)
                && looksPlural(phrase.last())
                && looksPlural(and + 1)
                // "der Stimmen und landete"
                && (!pack.settings().nounsCapitalised() || tokens.isCapitalised(and + 1));
        if (!both || open.isOpen(and + 2, limit) && !verbs.isVerb(and + 2)) {
            return phrase;
        }
        boolean verb = verbs.isVerb(and + 2) || tokens.is(and + 2, FunctionWord.LINK);
        for (int i = phrase.first() - 1; verb && i >= tokens.from() && !tokens.isBoundary(i); i--) {
            if (verbs.isVerb(i) || tokens.is(i, FunctionWord.LINK)) {
                return phrase;
            }
        }
        return new Phrase(phrase.first(), and + 1);
    }

    private boolean looksPlural(int i) {
        return pack.singulars().looksPlural(tokens.printed(i));
    }

    private boolean isNumberWord(int i) {
        return tokens.isDigits(i) || tokens.is(i, NumeralKind.ONES) || tokens.is(i, NumeralKind.TENS);
    }

    /** "the forecast", "the national minimum wage": whether an article and soon the noun of an amount that is known stand there. */
    public static boolean isAmount(Sentence tokens, int article) {
        boolean definite = tokens.is(article, FunctionWord.DET) && !tokens.is(article, NumeralKind.ONES);
        for (int i = article + 1; definite && i <= article + AMOUNT_PHRASE && tokens.isWord(i); i++) {
            if (tokens.is(i, SourceKind.AMOUNT_NOUN)) {
                return true;
            }
        }
        return false;
    }
}
