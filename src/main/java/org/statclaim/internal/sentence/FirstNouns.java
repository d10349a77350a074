package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.tokens.Sentence;

/** The phrase whose head is its first word that is no adjective, as in Dutch: "40 nieuwe huizen staan leeg". */
final class FirstNouns {

    private final Sentence tokens;
    private final LanguagePack pack;
    private final OpenWords open;
    private final ListedVerbs words;

    FirstNouns(Sentence tokens, LanguagePack pack, OpenWords open) {
        this.tokens = tokens;
        this.pack = pack;
        this.open = open;
        this.words = new ListedVerbs(tokens, pack);
    }

    /**
     * The phrase up to its first noun, as Dutch has it: adjectives are told by their ending, and the first other word
     * is the noun. Where the number is not one the noun is a plural, and null means that none follows: "3 gezin".
     *
     * @param one whether any noun will do, as behind a one; what consists of something has no plural either
     * @param stuff whether the phrase is what a share or measure is of, which a verb may follow at once
     */
    @Nullable
    Phrase firstNoun(int first, int limit, boolean one, boolean stuff) {
        int end = Math.min(limit, first + OpenWords.MAX);
        for (int i = first; i < end; i++) {
            // what is glued to a mark is another name: "Gent/Aalst"
            if (tokens.isGlued(i) && i > first) {
                break;
            }
            int behind = open.behindSuspended(i);
            if (behind > i) {
                i = behind - 1;
                continue;
            }
            // "12 lagere scholen"; "5 procent lagere lonen" have become so
            boolean graded = !stuff && !one && tokens.is(i, ChangeKind.COMPARATIVE) && isAdjective(i);
            if (graded && (open.isOpen(i + 1, limit) || tokens.is(i + 1, FunctionWord.AND))) {
                continue;
            }
            if (joinsAdjectives(i, first, end) || isAttributive(i, first, limit, one)) {
                continue;
            }
            if (open.isNoun(i) && open.isOpen(i, limit)) {
                if (isOfPlace(i, limit)) {
                    continue;
                }
                return new Phrase(first, i);
            }
            // "de overige drie mochten naar huis", "acht sliepen thuis"
            if (!open.isOpen(i, limit) || words.isAuxiliary(i) || !one && i == first && words.isPastPlural(i)) {
                break;
            }
            // "40 beste": with nothing behind it an adjective is no noun that could be counted
            boolean last = !open.isOpen(i + 1, limit) && !joinsAdjectives(i + 1, first, end);
            if (tokens.is(i, FunctionWord.SINGULAR_NOUN)) {
                return new Phrase(first, i);
            }
            if (stuff && hasAdjectiveSuffix(i) && tokens.is(i + 1, FunctionWord.ADVERB)) {
                // "90 vierkante kilometer behoorlijk groot": of an adjective, as no noun is
                return null;
            }
            if (last && (isVerb(i, stuff) || words.isFigureVerb(i))) {
                // "27 ton heroïne aangetroffen": what stands before the verb is the noun, adjective though it looks
                return one && i > first ? new Phrase(first, i - 1) : null;
            }
            if (tokens.is(i, FunctionWord.PREMODIFIER) || isAdjective(i) || isBareAdjective(i, limit)) {
                if (last) {
                    return one ? new Phrase(first, i) : null;
                }
                continue;
            }
            if (pack.settings().nounsCapitalised()) {
                // "dreizehn bringt Unglück": what has neither a capital nor the ending of an adjective is a verb
                return null;
            }
            if (one || pack.singulars().looksPlural(tokens.printed(i))) {
                return new Phrase(first, i);
            }
        }
        return null;
    }

    /**
     * "ingeschreven zaken", "later gevonden lichamen": a word that ends phrases elsewhere and stands before a noun here. A
     * participle is a verb where no noun follows, and "kocht huizen" has none.
     */
    private boolean isAttributive(int i, int first, int limit, boolean one) {
        if (tokens.isGlued(i + 1) || !open.isOpen(i + 1, limit) && !words.isParticiple(i + 1)) {
            return false;
        }
        boolean participle = i == first
                ? words.isParticiple(i) || words.mayStandBeforeNoun(i)
                : words.isParticiple(i) && isModifier(i - 1);
        if (participle && isAdjective(i)) {
            // "de gemiddeld betaalde huur", "3 betaalde krachten"; "40 procent betaalde huur" has its verb
            return one
                    ? i > first || tokens.is(i - 1, FunctionWord.DET)
                    : pack.singulars().looksPlural(tokens.printed(i + 1));
        }
        if (participle) {
            // "350.000 getroffen gezinnen", "de overgebleven oude fabrieken"; "ton verloren schepen" has its noun
            // before
            boolean plural = pack.singulars().looksPlural(tokens.printed(i));
            boolean noun = pack.singulars().looksPlural(tokens.printed(i + 1)) && !isVerb(i + 1, false);
            return plural && (noun || isAdjective(i + 1) && open.isOpen(i + 2, limit));
        }
        // "de gemiddeld betaalde huur": an adverb of the adjective behind it
        return tokens.is(i, FunctionWord.ADVERB)
                && (isAdjective(i + 1) || words.isParticiple(i + 1))
                && open.isOpen(i + 2, limit)
                && (!one || i > first || tokens.is(i - 1, FunctionWord.DET))
                && !tokens.is(i, FunctionWord.PREP);
    }

    /**
     * Whether the last open word is no noun but the verb that ends the clause: "heroïne aangetroffen", "5 procent
     * bezuinigen". Of what is counted only a participle is: "drie talen" are no verb, listed though they are as one.
     */
    private boolean isVerb(int i, boolean stuff) {
        boolean listed = words.isParticiple(i) || stuff && (words.isVerb(i) || words.mayBeParticiple(i));
        // "de ondervraagden vinden": a clause has its verb once
        return listed && !tokens.is(i + 1, FunctionWord.VERB) && !tokens.is(i + 1, FunctionWord.LINK);
    }

    /**
     * "asbesthoudend materiaal": an adjective without an ending, before a noun in the singular. With no noun behind it,
     * "40 handig", it is read as a noun itself.
     */
    private boolean isBareAdjective(int i, int limit) {
        return open.isOpen(i + 1, limit) && !tokens.isGlued(i + 1) && hasAdjectiveSuffix(i);
    }

    /** "200 Schweizer Retter", "drei Berliner Schulen": a capital that is an adjective's, before the noun. */
    private boolean isOfPlace(int i, int limit) {
        String ending = pack.settings().placeEnding();
        return !ending.isEmpty()
                && tokens.printed(i).endsWith(ending)
                && open.isOpen(i + 1, limit)
                && open.isNoun(i + 1)
                && !tokens.isGlued(i + 1);
    }

    private boolean hasAdjectiveSuffix(int i) {
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
        return !open.isNoun(i)
                && pack.settings().endsAsAdjective(tokens.printed(i))
                && tokens.end(i) - tokens.start(i) > 3
                && (pack.settings().nounsCapitalised() || !tokens.is(i, AgeKind.PERSON));
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

    /** What a participle may stand behind: "nieuw ingeschreven", "later gevonden". */
    private boolean isModifier(int i) {
        return isAdjectival(i) || tokens.is(i, FunctionWord.ADVERB) || tokens.is(i, FunctionWord.AND);
    }

    private boolean isAdjectival(int i) {
        return tokens.is(i, FunctionWord.PREMODIFIER) || isAdjective(i);
    }
}
