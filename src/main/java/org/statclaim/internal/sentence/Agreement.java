package org.statclaim.internal.sentence;

import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * Tells a verb from a noun of the same form by its number, as English has it: a plural goes with a form without its ending,
 * "the sections focus on", and one thing with a form that has it, "each shift starts with". In a compound it is the
 * other way round, as only its last noun is a plural: "town clubs". Languages whose nouns take no such ending are told
 * nothing.
 */
final class Agreement {

    private final Sentence tokens;
    private final Words words;
    private final LanguagePack pack;
    private final boolean used;

    Agreement(Sentence tokens, Words words, LanguagePack pack) {
        this.tokens = tokens;
        this.words = words;
        this.pack = pack;
        this.used = pack.settings().nounsEndPlural();
    }

    /** Whether the form, of a noun or a verb, agrees with what stands before it as a verb does with its subject. */
    boolean fits(int i) {
        if (!used) {
            return false;
        }
        // "details sometimes stretch for"
        int subject = words.isSkipped(i - 1) ? i - 2 : i - 1;
        if (!tokens.isWord(subject) || tokens.is(subject, FunctionWord.THERE)) {
            return false;
        }
        boolean ending = isPlural(i);
        if (tokens.is(subject, FunctionWord.PRON) && !words.isAcronym(subject)) {
            return true;
        }
        if (ending) {
            return isAfterOne(i) || !isPlural(subject) && words.isContent(subject) && isOne(subject - 1);
        }
        // "sales drive" is a compound, "women's work" is theirs
        return words.isContent(subject)
                && isPlural(subject)
                && !tokens.is(subject, FunctionWord.PREMODIFIER)
                && !tokens.printed(subject).endsWith(pack.settings().possessiveEnding());
    }

    /** "this holds", "each day starts": no plural stands behind what means one thing. */
    boolean isAfterOne(int i) {
        return used && isPlural(i) && (tokens.is(i - 1, FunctionWord.IT) || isEachPeriod(i - 1));
    }

    /**
     * "Colombia cuts key interest rate", "Acme posts quarterly loss", "Bank of England leaves rates at 5%": behind the name that a headline
     * begins with, and before what it is done to. "Acme shares drop" and "Acme sales up 3%" have a noun there.
     */
    boolean isOfName(int i) {
        int name = i - 1;
        return used
                && tokens.isCapitalised(name)
                && isAtHead(name)
                && (tokens.isUnknownWord(name) || tokens.is(name, MoneyKind.COUNTRY) || words.isAcronym(name))
                && isPlural(i)
                && !isPlural(name)
                && !tokens.is(i, FunctionWord.SINGULAR_NOUN)
                && isObject(i + 1);
    }

    /** Whether nothing but capitals and "of" stands before the last word of a name. */
    private boolean isAtHead(int name) {
        int i = name;
        while (i > tokens.opening() && (tokens.isCapitalised(i - 1) || tokens.is(i - 1, FunctionWord.PARTITIVE))) {
            i--;
        }
        return i == tokens.opening();
    }

    /** Whether a noun or what stands before one follows; "Interest rates stand at" and "Staff costs rise" have a verb there. */
    private boolean isObject(int i) {
        int forms = words.forms(i);
        boolean either = VerbForm.EITHER.isIn(forms) || VerbForm.NOUN.isIn(forms);
        // "holds rates at 5%"
        boolean level = isPlural(i)
                && (tokens.is(i + 1, ChangeKind.STANDS_AT) || tokens.is(i + 1, FunctionWord.LEVEL))
                && words.isFigure(i + 2);
        boolean noun = forms == 0 || either && (level || words.isContent(i + 1));
        return words.isContent(i) && noun && !words.isChange(i)
                // "posts quarterly loss"
                || tokens.is(i, UnitKind.RATE) && words.isContent(i + 1);
    }

    /** "sells and repairs": the second of two verbs, of the same form as the first. */
    boolean isSecond(int i) {
        return used && tokens.is(i - 1, FunctionWord.AND) && isPlural(i) && isPlural(i - 2);
    }

    /** "each day", which the pack has as one word for a rate; at the head of its sentence it is none. */
    private boolean isEachPeriod(int i) {
        return i == tokens.from() && tokens.is(i, UnitKind.RATE);
    }

    /** "a", "each", "this": before one thing only. */
    private boolean isOne(int i) {
        return tokens.is(i, FunctionWord.EACH) || tokens.is(i, FunctionWord.IT);
    }

    private boolean isPlural(int i) {
        return tokens.isWord(i) && pack.singulars().looksPlural(tokens.printed(i));
    }

    /** "Jobless claims declined", "house sales fell": a form of two uses right before a past tense of change is its subject. */
    boolean isBeforePast(int i) {
        int forms = words.forms(i + 1);
        boolean past = VerbForm.PRETERITE.isIn(forms) || VerbForm.PAST.isIn(forms);
        return used
                && past
                && words.isChange(i + 1)
                && (i == tokens.from() || words.isContent(i - 1))
                && !VerbForm.AUXILIARY.isIn(words.forms(i));
    }
}
