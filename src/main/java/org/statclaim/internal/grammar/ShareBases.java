package org.statclaim.internal.grammar;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * What a share is a share of, and what a measure is a measure of. Dutch sets both right behind the figure,
 * "5 procent kiezers", "5 liter melk"; English needs an "of", without which the next noun is that of another phrase:
 * "She drank 5 litres milk".
 */
final class ShareBases {

    private final Sentence tokens;
    private final LanguagePack pack;
    private final NounPhrases nouns;
    private final UnitReader units;

    ShareBases(Sentence tokens, LanguagePack pack, NounPhrases nouns, UnitReader units) {
        this.tokens = tokens;
        this.pack = pack;
        this.nouns = nouns;
        this.units = units;
    }

    /**
     * Whether a bare half is a share: "half of voters", "half the condos", "half people". "Half brother Tom", which no
     * plural follows, is none.
     */
    boolean isShareBase(int i, int to) {
        return !tokens.isWord(i)
                || tokens.is(i, FunctionWord.PARTITIVE)
                || tokens.is(i, FunctionWord.OF_THE)
                || tokens.is(i, FunctionWord.SUBSET)
                || tokens.is(i, FunctionWord.DET)
                || (pack.settings().nounsEndPlural() && nouns.counted(i, to, false) != null);
    }

    /** "made $3m in the quarter", "scored in the half": what is known is a part of time, where no "of" says that it is one of something. */
    boolean isPartOfTime(int first, int next) {
        return pack.settings().nounsEndPlural()
                && tokens.is(first - 1, FunctionWord.DET)
                && !tokens.is(first - 1, NumeralKind.ONES)
                && !tokens.is(next, FunctionWord.PARTITIVE)
                && !tokens.is(next, FunctionWord.SUBSET);
    }

    /** "half its staff", "half their members": people and things that are somebody's, where "half its size" compares. */
    boolean isOwned(int i, int to) {
        return tokens.is(i, FunctionWord.POSSESSIVE)
                && pack.settings().nounsEndPlural()
                && nouns.counted(i + 1, to, false) != null;
    }

    /**
     * What a share is of; one past it, or {@code i} where the text does not say.
     *
     * @param nounFollows whether a noun may follow at once: "one in five homes", but not "een kwart vrouwen"
     */
    int shareBase(MentionBuilder draft, int i, int to, boolean nounFollows) {
        int at = i;
        if (tokens.is(at, FunctionWord.PARTITIVE)) {
            at++;
        } else if (!nounFollows
                && !tokens.is(at, FunctionWord.DET)
                && !(pack.settings().nounsEndPlural() && nouns.counted(at, to, false) != null)) {
            return i;
        }
        // "als een op de vijf geen mening heeft": what they have none of
        Phrase phrase = tokens.is(at, NumeralKind.NOTHING) ? null : nouns.stuff(at, to);
        return phrase == null || isAgo(phrase) ? i : stuffed(draft, nouns.coordinated(phrase, to), draft.unit);
    }

    /** What a percentage is of, or a measure consists of; one past it, or {@code i}. */
    int stuff(MentionBuilder draft, int i, int to) {
        boolean share = draft.kind == Kind.PERCENTAGE;
        boolean measure = draft.kind == Kind.MEASURE
                && draft.unit != null
                && units.measures().isOfStuff(draft.unit);
        // points, of code "pp", are steps of a rate and no part of anything
        boolean points = share && draft.unit != null && draft.unit.code().endsWith("p");
        // "1.340 kilometer file", "60 mm of rain": of lengths only what lies lengthwise
        boolean length = draft.kind == Kind.MEASURE && !measure;
        if (points || (!share && !measure && !length)) {
            return i;
        }
        boolean apart =
                tokens.is(i, FunctionWord.PARTITIVE) || tokens.is(i, FunctionWord.OF_STUFF) && nouns.isOpen(i + 1, to);
        int at = apart ? i + 1 : i;
        // "60 Prozent der Frauen": the article stays with its noun
        boolean partitive = apart || tokens.is(i, FunctionWord.OF_THE);
        // a determiner or a pronoun one farther shows that the word between is a verb:
        // "Zo'n 5 procent bezoekt de stad"
        boolean clause = share
                && !nouns.isCapitalNoun(at)
                && (tokens.is(at + 1, FunctionWord.DET) || tokens.is(at + 1, FunctionWord.PRON));
        boolean direct = !pack.settings().nounsEndPlural()
                && nouns.isOpen(at, to)
                && !clause
                // "tegen 6,1 procent eind april"
                && !tokens.is(at, TimeKind.YEAR_PART);
        if (!partitive && !direct) {
            return i;
        }
        // "19 procent meer zwavel", "3 procent hogere huren": how they compare, and a part of neither
        boolean compared = tokens.is(at, FunctionWord.MORE)
                || tokens.is(at, FunctionWord.LESS)
                || tokens.is(at, ChangeKind.COMPARATIVE);
        if (share && !partitive && compared) {
            return i;
        }
        Phrase phrase = nouns.stuff(at, to);
        // "bei 2,3 Prozent gelegen": no noun, where nouns have capitals
        boolean verb = phrase != null
                && pack.settings().nounsCapitalised()
                && !tokens.isCapitalised(phrase.last())
                && tokens.isWord(phrase.last());
        if (phrase == null || isAgo(phrase) || verb || length && !tokens.is(phrase.last(), UnitKind.LENGTHWISE)) {
            return i;
        }
        return stuffed(draft, share && partitive ? nouns.coordinated(phrase, to) : phrase, draft.unit);
    }

    /** "de 14,3 procent van zes jaar geleden", "one in seven a decade ago". */
    private boolean isAgo(Phrase phrase) {
        return tokens.is(phrase.last() + 1, TimeKind.OFFSET);
    }

    /** Takes the phrase for what the draft is of, and leaves its unit; one past the phrase. */
    private int stuffed(MentionBuilder draft, Phrase phrase, @Nullable Unit unit) {
        int last = phrase.last();
        // "160 kilo CO2-equivalenten": what a name with digits is written together with
        while (tokens.isSymbol(last + 1, '-')
                && tokens.isGlued(last + 1)
                && tokens.isGlued(last + 2)
                && tokens.isWord(last + 2)) {
            last += 2;
        }
        draft.countedFirst = phrase.first();
        draft.countedLast = last;
        draft.unit = unit;
        return number(phrase, last + 1);
    }

    /** "the 600 beds" are a figure of their own: where its number stands, so that it is read next; what was asked where none does. */
    private int number(Phrase phrase, int end) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (!tokens.is(i, FunctionWord.DET)) {
                boolean number = tokens.isDigits(i) || tokens.is(i, NumeralKind.ONES) || tokens.is(i, NumeralKind.TENS);
                return number && tokens.isWord(i + 1) ? i : end;
            }
        }
        return end;
    }
}
