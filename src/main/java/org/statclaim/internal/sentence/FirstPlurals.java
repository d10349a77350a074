package org.statclaim.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/** The phrase whose head is its first plural, as in English: "40 town houses burned". */
final class FirstPlurals {

    /** Tokens of "women's": the word, the apostrophe and the letter. */
    static final int POSSESSIVE = 3;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final OpenWords open;
    private final ListedVerbs verbs;

    FirstPlurals(Sentence tokens, LanguagePack pack, OpenWords open, ListedVerbs verbs) {
        this.tokens = tokens;
        this.pack = pack;
        this.open = open;
        this.verbs = verbs;
    }

    /**
     * The phrase up to its first plural.
     *
     * @param one whether the number is one, so that the noun is singular
     * @param counted whether the number is above one, so that a plural behind a singular noun is no verb
     */
    @Nullable
    Phrase firstPlural(int first, int limit, boolean one, boolean counted) {
        int end = Math.min(limit, first + OpenWords.MAX);
        int fallback = -1;
        int plural = -1;
        for (int i = first; i < end; i++) {
            // "town and county clubs", "creative or performing artists"; the plural of "homes and shops" ends the
            // phrase before
            boolean joint = i > first
                    && (tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.OR))
                    && open.isOpen(i - 1, limit)
                    && open.isOpen(i + 1, limit);
            if (joint && !one || isDegree(i, first, limit, one) || counted && isParticiple(i, first, limit)) {
                continue;
            }
            if (isNumberOfName(i, first, limit)) {
                continue;
            }
            if (isJoinedRank(i) && i + 2 < end) {
                // "third-year students", but "two quarter-finals" ends in its noun
                i += 2;
                plural = pack.singulars().looksPlural(tokens.printed(i)) ? i : plural;
                fallback = isSingularNoun(i) ? i : fallback;
                continue;
            }
            // "job cuts", though "cuts" is a word of change and would end the phrase
            if (counted && endsCompound(i, first)) {
                return new Phrase(first, i);
            }
            if (!open.isOpen(i, limit)
                    || verbs.isAuxiliary(i)
                    || (i > first && tokens.isGlued(i))
                    || (one && i > first && saysOfOne(i, limit))) {
                break;
            }
            if (isPossessive(i) && open.isOpen(i + POSSESSIVE, limit)) {
                // "5 women's groups"; "the 5 women's lawyer" has no other plural
                plural = i;
                i += POSSESSIVE - 1;
                continue;
            }
            if (tokens.is(i, FunctionWord.PREMODIFIER)) {
                // "3 sports clubs", but where nothing follows "3 sports"
                plural = pack.singulars().looksPlural(tokens.printed(i)) ? i : plural;
                fallback = isSingularNoun(i) ? i : fallback;
                continue;
            }
            if (tokens.is(i, FunctionWord.SINGULAR_NOUN)) {
                // "police officers", "police staff"; "police left" has its noun already
                boolean noun = (tokens.isUnknownWord(i + 1) || tokens.is(i + 1, AgeKind.PERSON))
                                && pack.singulars().looksPlural(tokens.printed(i + 1))
                        || tokens.is(i + 1, FunctionWord.SINGULAR_NOUN);
                boolean compound = open.isOpen(i + 1, limit) && !tokens.isGlued(i + 1) && noun;
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
     * "35 damaged roofs", "found 40 stolen cars": between a number and a plural a participle says which, where the number is no subject
     * that a clause begins with: "40 lost jobs".
     */
    private boolean isParticiple(int i, int first, int limit) {
        int number = first - 1;
        while (tokens.isGlued(number)) {
            number--;
        }
        int forms = tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
        boolean inside = tokens.isWord(number - 1)
                        && (tokens.is(number - 1, FunctionWord.PREP)
                                || tokens.is(number - 1, FunctionWord.AND)
                                || verbs.isVerb(number - 1)
                                || tokens.is(number - 1, FunctionWord.LINK))
                || tokens.isSymbol(number - 1, ':');
        return i == first
                && inside
                && VerbForm.PAST.isIn(forms)
                && !VerbForm.PRETERITE.isIn(forms)
                && open.isOpen(i + 1, limit)
                && !tokens.isGlued(i + 1)
                && pack.singulars().looksPlural(tokens.printed(i + 1));
    }

    /** "one bus in six", "one business leader"; no more than one is "sports". */
    private boolean isSingularNoun(int i) {
        String printed = tokens.printed(i);
        return tokens.is(i, FunctionWord.PREMODIFYING_NOUN)
                && pack.singulars().singular(printed).equalsIgnoreCase(printed);
    }

    /** "one worker complained", "one study tested learners"; "one state funded school" goes on to its noun. */
    private boolean saysOfOne(int i, int limit) {
        boolean attributive = open.isOpen(i + 1, limit)
                && !tokens.isCapitalised(i + 1)
                && !pack.singulars().looksPlural(tokens.printed(i + 1));
        return verbs.isVerb(i) && !attributive;
    }

    /** "third-year": a rank with a hyphen and a word behind it, which are tokens of their own as the rank is a number word. */
    private boolean isJoinedRank(int i) {
        return tokens.is(i, NumeralKind.RANK)
                && tokens.isSymbol(i + 1, '-')
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.isWord(i + 2);
    }

    /** "women's": the possessive of a word of the pack, of which its ending is parted. */
    boolean isPossessive(int i) {
        String ending = pack.settings().possessiveEnding();
        return tokens.isSymbol(i + 1, '\'')
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && ending.length() == 2
                && tokens.printed(i + 2).equals(ending.substring(1));
    }

    /**
     * "63,000 Model 3 sedans", "5 COVID-19 tests": the number belongs to the name before it. In "Hull - 3 homes" a
     * blank stands before the number, and in "hour 30 minutes" there is no name.
     */
    private boolean isNumberOfName(int i, int first, int limit) {
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isDigits(i + 1) && tokens.isGlued(i + 1);
        int before = tokens.isSymbol(i - 1, '-') ? i - 2 : i - 1;
        boolean digits = tokens.isDigits(i) && open.isOpen(i + 1, limit);
        return before >= first && (digits || hyphen) && tokens.isCapitalised(before);
    }

    /**
     * "job cuts", "five runs", "two early drafts": a plural is a noun, verb though it looks, behind a singular noun, an adjective
     * or the number itself, as more than one of them takes no verb in -s. "40 jobs cut" has its plural before.
     */
    private boolean endsCompound(int i, int first) {
        boolean verbal = tokens.is(i, FunctionWord.VERB) || isChange(i);
        if (!verbal || tokens.is(i, FunctionWord.LINK) || !pack.singulars().looksPlural(tokens.printed(i))) {
            return false;
        }
        return i == first
                ? isNounBehindNumber(i)
                : tokens.isUnknownWord(i - 1) || tokens.is(i - 1, FunctionWord.PREMODIFIER) || isChange(i);
    }

    private boolean isChange(int i) {
        return tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
    }

    /**
     * "scored five runs", "164 votes for". "Who at 30 runs the firm" has an object, and in "Route 66 runs" the number is a
     * name's.
     */
    private boolean isNounBehindNumber(int i) {
        boolean object = tokens.is(i + 1, FunctionWord.DET)
                || tokens.is(i + 1, FunctionWord.PRON)
                || tokens.isDigits(i + 1)
                // "the group of 7 backs Ukraine"
                || tokens.isCapitalised(i + 1)
                || tokens.isGlued(i);
        int number = i - 1;
        while (tokens.isGlued(number) && tokens.isGlued(number - 1) && tokens.isDigits(number - 2)) {
            // "1,830 votes"
            number -= 2;
        }
        // no name has groups of digits
        boolean grouped = number < i - 1;
        boolean name =
                tokens.isDigits(number) && (!grouped && tokens.isCapitalised(number - 1) || tokens.isGlued(number));
        if (object || name) {
            return false;
        }
        if (isChange(i)) {
            // "two cuts this year"
            return true;
        }
        // "votes" may be a verb only, "a vote" shows that it need not
        String one = pack.singulars().singular(tokens.printed(i));
        return VerbForm.EITHER.isIn(
                tokens.verbForms(i, pack.verbs()) | pack.verbs().forms(one, 0, one.length()));
    }

    /**
     * "14 very large projects", "two early drafts", "one truly European law": an adverb that stands inside the phrase. Up to a
     * plural, or behind a one to any noun, nothing but open words may follow; "40 later moved" has none, and "40 yesterday" is a
     * time.
     */
    private boolean isDegree(int i, int first, int limit, boolean one) {
        boolean adverb = tokens.isWord(i) && VerbForm.ADVERB.isIn(tokens.verbForms(i, pack.verbs()));
        boolean listed = i == first
                && tokens.is(i, FunctionWord.ADVERB)
                && !tokens.is(i, FunctionWord.PREP)
                && !tokens.is(i, FunctionWord.CONJ)
                && !tokens.is(i, FunctionWord.MORE)
                && !tokens.is(i, FunctionWord.LESS)
                && !tokens.is(i, FunctionWord.THERE)
                && !tokens.is(i, TimeKind.RELATIVE)
                && !tokens.is(i, UnitKind.RATE);
        if (!adverb && !listed || tokens.isCapitalised(i)) {
            return false;
        }
        int next = i + 1;
        if ((one || tokens.isCapitalised(first - 2)) && mayBeVerb(next) && !open.isOpen(next + 1, limit)) {
            // "One never knows", "the deal of COP 21 still holds"; of two things none "holds"
            return false;
        }
        while (next < first + OpenWords.MAX && open.isOpen(next, limit) && !tokens.isGlued(next)) {
            if (pack.singulars().looksPlural(tokens.printed(next))) {
                return true;
            }
            next++;
        }
        return adverb && next > i + 1;
    }

    private boolean mayBeVerb(int i) {
        int forms = tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
        return VerbForm.VERB.isIn(forms) || VerbForm.EITHER.isIn(forms);
    }

    /** A plural ends the phrase ("adults cannot swim"); without one all open words belong to it. */
    @Nullable
    Phrase pluralOrLast(int first, int limit) {
        boolean noun = tokens.is(first, FunctionWord.VERB)
                && tokens.isWord(first)
                && first < limit
                && !tokens.is(first, FunctionWord.LINK)
                && !verbs.isAuxiliary(first)
                && !open.isOpen(first + 1, limit);
        if (noun) {
            // "40 percent of costs": behind "of" a verb's form is a noun
            return new Phrase(first, first);
        }
        Phrase plural = firstPlural(first, limit, false, false);
        if (plural != null && isPossessive(plural.last())) {
            // "31% of Ireland's milk"
            Phrase owned = lastOfRun(plural.last() + POSSESSIVE, limit);
            return owned == null ? plural : new Phrase(first, owned.last());
        }
        return plural == null ? lastOfRun(first, limit) : plural;
    }

    /**
     * All the open words, as no plural tells where the noun is: "a third of regional income". The number of a name
     * belongs to it where a word follows: "Fortune 500 list". Null where the first word is closed.
     */
    private @Nullable Phrase lastOfRun(int first, int limit) {
        int end = Math.min(limit, first + OpenWords.MAX);
        int last = -1;
        for (int i = first; i < end && open.isOpen(i, limit) && !(i > first && tokens.isGlued(i)); i++) {
            // "one in five had left"
            if (verbs.isAuxiliary(i)) {
                break;
            }
            last = i;
        }
        boolean numbered = last >= 0 && last + 1 < end && isNumberOfName(last + 1, first, end);
        // "5 tonnes of COVID-19-related waste": with its hyphen
        int number = tokens.isSymbol(last + 1, '-') ? last + 2 : last + 1;
        return last < 0 ? null : new Phrase(first, numbered ? number : last);
    }
}
