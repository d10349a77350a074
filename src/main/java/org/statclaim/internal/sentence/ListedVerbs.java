package org.statclaim.internal.sentence;

import java.util.List;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * What the tables alone say of a word as a verb, for those who read figures: whether it is one here is known only when all
 * figures of the sentence are, and asked of {@link Predicates} then.
 */
public final class ListedVerbs {

    /** The letters of a prefix and the shortest stem behind it: "opgedaan". */
    private static final int MIN_STEM = 6;

    private final Sentence tokens;
    private final LanguagePack pack;
    private final List<String> prefixes;
    private final String ending;

    public ListedVerbs(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
        this.prefixes = pack.settings().participlePrefixes();
        this.ending = pack.settings().participleEnding();
    }

    /** A form that is hardly ever anything but a verb, or ends like a past tense; a name with a capital is none. */
    boolean isVerb(int i) {
        if (!tokens.isWord(i) || tokens.isCapitalised(i)) {
            return false;
        }
        int forms = tokens.verbForms(i, pack.verbs());
        return !VerbForm.EITHER.isIn(forms)
                && (VerbForm.VERB.isIn(forms) || VerbForm.PAST.isIn(forms) || tokens.is(i, FunctionWord.VERB));
    }

    /** "acht sliepen": a verb's form that is the plural of another one, "sliep", and so no plural of a noun. */
    boolean isPastPlural(int i) {
        if (!isVerb(i) || !VerbForm.VERB.isIn(tokens.verbForms(i, pack.verbs()))) {
            return false;
        }
        String one = pack.singulars().singular(tokens.printed(i));
        return !one.equals(tokens.printed(i)) && VerbForm.VERB.isIn(pack.verbs().forms(one, 0, one.length()));
    }

    boolean isAuxiliary(int i) {
        return tokens.isWord(i) && VerbForm.AUXILIARY.isIn(tokens.verbForms(i, pack.verbs()));
    }

    /** "mag 140 miljard bedragen": an infinitive that only a figure stands before, behind an auxiliary of its clause. */
    boolean isFigureVerb(int i) {
        if (!tokens.is(i, FunctionWord.FIGURE_VERB)) {
            return false;
        }
        for (int at = i - 1; at >= tokens.from() && !tokens.isBoundary(at); at--) {
            if (isAuxiliary(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "aangetroffen", "verkocht": a verb's form with a prefix of participles. The first prefix may stand behind the
     * particle of a separable verb; a finite form with one of the others, "verkoopt", passes too.
     */
    public boolean isParticiple(int i) {
        if (prefixes.isEmpty() || !tokens.isWord(i) || tokens.isCapitalised(i)) {
            return false;
        }
        int forms = tokens.verbForms(i, pack.verbs());
        if (forms == 0 && tokens.isStrange(i)) {
            return isPrefixedInside(i);
        }
        // "geraamd" stands with the words of who says something
        boolean said = tokens.is(i, SourceKind.ESTIMATE) || tokens.is(i, SourceKind.SAY);
        return (said || isVerb(i)) && hasPrefix(i);
    }

    /** "completed", "gebouwd", "estimé": what opens a phrase set off by commas, and is no finite verb there. */
    boolean opensPhrase(int i) {
        int forms = tokens.isWord(i) ? tokens.verbForms(i, pack.verbs()) : 0;
        return VerbForm.PAST.isIn(forms) || VerbForm.PARTICIPLE.isIn(forms) || isParticiple(i) || isBuilt(i, forms);
    }

    /** "built in 1931": where participles have no prefix, a past tense with nothing but a preposition behind it may be one. */
    private boolean isBuilt(int i, int forms) {
        return prefixes.isEmpty()
                && VerbForm.PRETERITE.isIn(forms)
                && !VerbForm.AUXILIARY.isIn(forms)
                && !tokens.is(i, ChangeKind.INCREASE)
                && !tokens.is(i, ChangeKind.DECREASE)
                && tokens.is(i + 1, FunctionWord.PREP);
    }

    /** "verwacht", "gepland": a participle that is an adjective too; a noun of that form, "verbod", passes as well. */
    boolean mayBeParticiple(int i) {
        return VerbForm.EITHER.isIn(tokens.verbForms(i, pack.verbs()))
                && hasPrefix(i)
                && !pack.singulars().looksPlural(tokens.printed(i));
    }

    private boolean hasPrefix(int i) {
        return pack.settings().startsAsParticiple(tokens.printed(i)) || isPrefixedBehindParticle(i);
    }

    /**
     * "verloren", "overleden" before their noun; an auxiliary, "werden gevangen", stands before another verb, and a finite form,
     * "over 2023 kregen leden", has the noun for its subject.
     */
    boolean mayStandBeforeNoun(int i) {
        return tokens.is(i, FunctionWord.VERB) && hasPrefix(i) && !isAuxiliary(i);
    }

    /** "ingegraven", "aangeworven": a word that no table has, of a particle, the prefix and a stem; "leerlingen" has none. */
    private boolean isPrefixedInside(int i) {
        String word = tokens.printed(i);
        int inside = word.indexOf(prefixes.get(0), 2);
        return inside >= 0
                && inside + MIN_STEM <= word.length()
                && word.endsWith(ending)
                && isPrefixedBehindParticle(i);
    }

    /** "aangehouden": the prefix behind a particle, which the middle of "kregen" has not. */
    private boolean isPrefixedBehindParticle(int i) {
        String word = tokens.printed(i);
        int inside = prefixes.isEmpty() ? -1 : word.indexOf(prefixes.get(0), 2);
        if (inside < 0) {
            return false;
        }
        Lexeme particle = pack.lexicon().find(word.substring(0, inside));
        return particle != null && (particle.is(FunctionWord.PREP) || particle.is(FunctionWord.ADVERB));
    }
}
