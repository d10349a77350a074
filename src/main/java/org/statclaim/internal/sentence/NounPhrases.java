package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;

/**
 * Finds the noun phrase right of a number without knowing parts of speech: function words of the pack bound it, and the
 * pack says whether its head is the first plural (English: "40 town houses burned") or the first word that is no
 * adjective (Dutch: "40 nieuwe huizen staan leeg"). What the phrase has to do with the number, as its unit or what it
 * counts, is not asked here.
 */
public final class NounPhrases {

    /** No noun stands farther behind its number; a longer run of unknown words is a heading or a list. */
    private static final int MAX_WORDS = 7;
    /** A longer word with a digit at its end is two that were run together: "m2" is none. */
    private static final int MAX_SYMBOL = 4;

    /**
     * Words that end a phrase: "huizen staan", "homes in Leeds", "adults were". What the pack names as a premodifier is
     * let through before: "40 more homes".
     */
    private static final KindSet CLOSED = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            FunctionWord.VERB,
            FunctionWord.ADVERB,
            NumeralKind.ONES,
            NumeralKind.TENS,
            NumeralKind.HUNDRED,
            NumeralKind.SCALE,
            NumeralKind.FEW,
            NumeralKind.TEENS,
            UnitKind.PERCENT,
            FunctionWord.TO,
            FunctionWord.OR,
            FunctionWord.PER,
            HedgeKind.BOUND,
            HedgeKind.BOUND_AFTER,
            NumeralKind.TIMES_MORE,
            NumeralKind.FACTOR,
            FunctionWord.MORE,
            FunctionWord.LESS,
            HedgeKind.APPROX_AFTER,
            TimeKind.MONTH,
            TimeKind.WEEKDAY,
            FunctionWord.LINK,
            SourceKind.HEARSAY,
            UnitKind.RATE,
            ChangeKind.INCREASE,
            ChangeKind.DECREASE,
            FunctionWord.SUBSET,
            FunctionWord.COMPARED);

    private final Sentence tokens;
    private final LanguagePack pack;

    public NounPhrases(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /**
     * The phrase counted by a number that ends before the token; null where none follows.
     *
     * @param limit one past the last token that may belong to it
     * @param one whether the number is one, so that its noun is no plural: "1 storey tower"
     */
    @Nullable
    public Phrase counted(int i, int limit, boolean one) {
        return pack.settings().nounsEndPlural() ? firstPlural(i, limit, one, !one) : firstNoun(i, limit, one);
    }

    /**
     * A phrase that need not be plural: the base of a share, the stuff of a measure. It may have an article and a
     * number of its own: "een derde van de 40 huizen".
     */
    @Nullable
    public Phrase stuff(int i, int limit) {
        int at = i;
        while (at < Math.min(limit, i + MAX_WORDS) && (tokens.is(at, FunctionWord.DET) || isNumberWord(at))) {
            at++;
        }
        // a Dutch phrase is read as if it stood behind a one, as "euro" and "suiker" are no plurals
        Phrase phrase = pack.settings().nounsEndPlural() ? pluralOrLast(at, limit) : firstNoun(at, limit, true);
        return phrase == null ? null : new Phrase(i, phrase.last());
    }

    private boolean isNumberWord(int i) {
        return tokens.isDigits(i) || tokens.is(i, NumeralKind.ONES) || tokens.is(i, NumeralKind.TENS);
    }

    /**
     * Whether the word may stand inside a noun phrase: a word that the pack does not know, or knows as a noun or
     * adjective. A unit of one or two letters, the "kg" of "40 kg flour", may not.
     */
    public boolean isOpen(int i, int limit) {
        if (i >= limit || !tokens.isWord(i)) {
            return false;
        }
        if (tokens.is(i, FunctionWord.PREMODIFIER) || tokens.is(i, FunctionWord.SINGULAR_NOUN)) {
            return true;
        }
        if (tokens.is(i, MoneyKind.CURRENCY) && tokens.isDigits(i + 1) || isGluedPage(i) || isNumberInOneWord(i)) {
            // "3 USD50 cards"
            return false;
        }
        if (tokens.is(i, UnitKind.UNIT) && tokens.end(i) - tokens.start(i) <= 2) {
            return false;
        }
        return !tokens.isAny(i, CLOSED);
    }

    /**
     * "drieduizend", with which another number begins. "tachtigers" and "twintigtal" end in a noun and may stand in a
     * phrase.
     */
    private boolean isNumberInOneWord(int i) {
        Compound compound = tokens.compound(i);
        return compound != null && compound.suffix() == null;
    }

    /** "12 banken500 bomen": what a page set apart and its text ran together; names with digits have capitals. */
    private boolean isGluedPage(int i) {
        char first = tokens.firstChar(i);
        char last = tokens.text().charAt(tokens.end(i) - 1);
        return Character.isLowerCase(first) && Character.isDigit(last) && tokens.end(i) - tokens.start(i) > MAX_SYMBOL;
    }

    /**
     * The phrase up to its first noun, as Dutch has it: adjectives are told by their ending, and the first other word
     * is the noun. Where the number is not one the noun is a plural, and null means that none follows: "3 gezin".
     */
    private @Nullable Phrase firstNoun(int first, int limit, boolean one) {
        int end = Math.min(limit, first + MAX_WORDS);
        for (int i = first; i < end; i++) {
            // what is glued to a mark is another name: "Gent/Aalst"
            if (tokens.isGlued(i) && i > first) {
                break;
            }
            if (joinsAdjectives(i, first, end)) {
                continue;
            }
            // a participle is a verb elsewhere: "getroffen gezinnen", and no "kocht huizen"
            boolean participle = i == first
                    && tokens.is(i, FunctionWord.VERB)
                    && isOpen(i + 1, limit)
                    && pack.singulars().looksPlural(tokens.printed(i + 1))
                    && !isAdjective(i);
            if (participle && pack.singulars().looksPlural(tokens.printed(i))) {
                // "350.000 getroffen gezinnen"
                continue;
            }
            if (!isOpen(i, limit)) {
                break;
            }
            // "40 beste": with nothing behind it an adjective is no noun that could be counted
            boolean last = !isOpen(i + 1, limit) && !joinsAdjectives(i + 1, first, end);
            if (tokens.is(i, FunctionWord.SINGULAR_NOUN)) {
                return new Phrase(first, i);
            }
            if (tokens.is(i, FunctionWord.PREMODIFIER) || isAdjective(i) || isBareAdjective(i, limit)) {
                if (last) {
                    return one ? new Phrase(first, i) : null;
                }
                continue;
            }
            if (one || pack.singulars().looksPlural(tokens.printed(i))) {
                return new Phrase(first, i);
            }
        }
        return null;
    }

    /**
     * "asbesthoudend materiaal": an adjective without an ending, before a noun in the singular. With no noun behind it,
     * "40 handig", it is read as a noun itself.
     */
    private boolean isBareAdjective(int i, int limit) {
        if (!isOpen(i + 1, limit) || tokens.isGlued(i + 1)) {
            return false;
        }
        String word = tokens.printed(i);
        for (String suffix : pack.settings().adjectiveSuffixes()) {
            if (!suffix.isEmpty() && word.length() > suffix.length() + 1 && word.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** "nieuwe", "moedige". A short word in -e, "zee", and a word for a person, "verdachte", are nouns. */
    private boolean isAdjective(int i) {
        String ending = pack.settings().adjectiveEnding();
        return !ending.isEmpty()
                && tokens.printed(i).endsWith(ending)
                && tokens.end(i) - tokens.start(i) > 3
                && !tokens.is(i, AgeKind.PERSON);
    }

    /**
     * "gemotiveerde en getalenteerde zwemmers": the connector between two adjectives. In "gezin en oude vrienden" and
     * "oude en deze nieuwe huizen" one side is none, and the phrase ends there.
     */
    private boolean joinsAdjectives(int i, int first, int limit) {
        return i > first
                && tokens.is(i, FunctionWord.AND)
                && isAdjectival(i - 1)
                && isOpen(i + 1, limit)
                && isAdjectival(i + 1)
                && isOpen(i + 2, limit);
    }

    private boolean isAdjectival(int i) {
        return tokens.is(i, FunctionWord.PREMODIFIER) || isAdjective(i);
    }

    /**
     * The phrase up to its first plural.
     *
     * @param one whether the number is one, so that the noun is singular
     * @param counted whether the number is above one, so that a plural behind a singular noun is no verb
     */
    private @Nullable Phrase firstPlural(int first, int limit, boolean one, boolean counted) {
        int end = Math.min(limit, first + MAX_WORDS);
        int fallback = -1;
        int plural = -1;
        for (int i = first; i < end; i++) {
            // "town and county clubs"; the plural of "homes and shops" ends the phrase before
            boolean and = i > first && tokens.is(i, FunctionWord.AND) && isOpen(i - 1, limit) && isOpen(i + 1, limit);
            if (and && !one) {
                continue;
            }
            if (isNumberOfName(i, first, limit)) {
                continue;
            }
            // "job cuts", though "cuts" is a word of change and would end the phrase
            if (counted && endsCompound(i, first)) {
                return new Phrase(first, i);
            }
            if (!isOpen(i, limit) || (i > first && tokens.isGlued(i))) {
                break;
            }
            if (tokens.is(i, FunctionWord.PREMODIFIER)) {
                // "3 sports clubs", but where nothing follows "3 sports"
                plural = pack.singulars().looksPlural(tokens.printed(i)) ? i : plural;
                continue;
            }
            if (tokens.is(i, FunctionWord.SINGULAR_NOUN)) {
                // "police officers", "police staff"; "police left" has its noun already
                boolean noun = tokens.isUnknownWord(i + 1) && pack.singulars().looksPlural(tokens.printed(i + 1))
                        || tokens.is(i + 1, FunctionWord.SINGULAR_NOUN);
                boolean compound = isOpen(i + 1, limit) && !tokens.isGlued(i + 1) && noun;
                return new Phrase(first, compound ? i + 1 : i);
            }
            if (!one && pack.singulars().looksPlural(tokens.printed(i))) {
                return new Phrase(first, i);
            }
            fallback = i;
        }
        // a number above one counts no singular: "40 adult" is left alone
        int head = one ? fallback : plural;
        return head >= 0 ? new Phrase(first, head) : null;
    }

    /**
     * "63,000 Model 3 sedans", "5 COVID-19 tests": the number belongs to the name before it. In "Hull - 3 homes" a
     * blank stands before the number, and in "hour 30 minutes" there is no name.
     */
    private boolean isNumberOfName(int i, int first, int limit) {
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isDigits(i + 1) && tokens.isGlued(i + 1);
        int before = tokens.isSymbol(i - 1, '-') ? i - 2 : i - 1;
        boolean digits = tokens.isDigits(i) && isOpen(i + 1, limit);
        return before >= first && (digits || hyphen) && tokens.isCapitalised(before);
    }

    /**
     * "job cuts", "plane crashes": behind a singular noun a plural is one too, verb though it looks. "40 jobs cut" has
     * its plural before.
     */
    private boolean endsCompound(int i, int first) {
        boolean verbal = tokens.is(i, FunctionWord.VERB)
                || tokens.is(i, ChangeKind.INCREASE)
                || tokens.is(i, ChangeKind.DECREASE);
        return i > first
                && verbal
                && !tokens.is(i, FunctionWord.LINK)
                && pack.singulars().looksPlural(tokens.printed(i))
                && tokens.isUnknownWord(i - 1);
    }

    /** A plural ends the phrase ("adults cannot swim"); without one all open words belong to it. */
    private @Nullable Phrase pluralOrLast(int first, int limit) {
        boolean noun = tokens.is(first, FunctionWord.VERB)
                && tokens.isWord(first)
                && first < limit
                && !tokens.is(first, FunctionWord.LINK)
                && !isOpen(first + 1, limit);
        if (noun) {
            // "40 percent of costs": behind "of" a verb's form is a noun
            return new Phrase(first, first);
        }
        Phrase plural = firstPlural(first, limit, false, false);
        return plural == null ? lastOfRun(first, limit) : plural;
    }

    /**
     * All the open words, as no plural tells where the noun is: "a third of regional income". The number of a name
     * belongs to it where a word follows: "Fortune 500 list". Null where the first word is closed.
     */
    private @Nullable Phrase lastOfRun(int first, int limit) {
        int end = Math.min(limit, first + MAX_WORDS);
        int last = -1;
        for (int i = first; i < end && isOpen(i, limit) && !(i > first && tokens.isGlued(i)); i++) {
            last = i;
        }
        boolean numbered = last >= 0 && last + 1 < end && isNumberOfName(last + 1, first, end);
        return last < 0 ? null : new Phrase(first, numbered ? last + 1 : last);
    }
}
