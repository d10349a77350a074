package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.tokens.Sentence;

/** The phrase whose head is its first word that is no adjective, as in Dutch: "40 nieuwe huizen staan leeg". */
final class FirstNouns {

    private final Sentence tokens;
    private final LanguagePack pack;
    private final OpenWords open;

    FirstNouns(Sentence tokens, LanguagePack pack, OpenWords open) {
        this.tokens = tokens;
        this.pack = pack;
        this.open = open;
    }

    /**
     * The phrase up to its first noun, as Dutch has it: adjectives are told by their ending, and the first other word
     * is the noun. Where the number is not one the noun is a plural, and null means that none follows: "3 gezin".
     */
    @Nullable
    Phrase firstNoun(int first, int limit, boolean one) {
        int end = Math.min(limit, first + OpenWords.MAX);
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
                    && open.isOpen(i + 1, limit)
                    && pack.singulars().looksPlural(tokens.printed(i + 1))
                    && !isAdjective(i);
            if (participle && pack.singulars().looksPlural(tokens.printed(i))) {
                // "350.000 getroffen gezinnen"
                continue;
            }
            if (!open.isOpen(i, limit)) {
                break;
            }
            // "40 beste": with nothing behind it an adjective is no noun that could be counted
            boolean last = !open.isOpen(i + 1, limit) && !joinsAdjectives(i + 1, first, end);
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
        if (!open.isOpen(i + 1, limit) || tokens.isGlued(i + 1)) {
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
                && open.isOpen(i + 1, limit)
                && isAdjectival(i + 1)
                && open.isOpen(i + 2, limit);
    }

    private boolean isAdjectival(int i) {
        return tokens.is(i, FunctionWord.PREMODIFIER) || isAdjective(i);
    }
}
