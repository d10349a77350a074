package org.statclaim.internal.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Lexeme;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;

/**
 * What part the words of a sentence play beside its verbs: a figure, a word with meaning of its own, or grammar. Which words
 * are verbs is for {@link Predicates} to say.
 */
public final class Words {

    private static final KindSet GRAMMATICAL = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            FunctionWord.ADVERB,
            FunctionWord.WORTH,
            TimeKind.RELATIVE,
            TimeKind.WEEKDAY,
            NumeralKind.ONES,
            UnitKind.RATE,
            FunctionWord.COUNT_LABEL,
            FunctionWord.RESTATED,
            SourceKind.SOURCE_PREP,
            FunctionWord.SUBSET,
            FunctionWord.ABOUT_OF);

    private static final KindSet MODIFYING =
            KindSet.of(HedgeKind.APPROX, HedgeKind.BOUND, FunctionWord.TONE, TimeKind.YEAR_PART, FunctionWord.THERE);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final int from;
    private final Figures figures;
    /** The forms of the sentence's words, looked up once. */
    private final List<@Nullable Set<VerbForm>> forms;

    /** The words of a sentence with its figures. */
    public Words(Sentence tokens, LanguagePack pack, Figures figures) {
        this.tokens = tokens;
        this.pack = pack;
        this.from = tokens.from();
        this.figures = figures;
        this.forms = new ArrayList<>(Collections.nCopies(tokens.to() - from, null));
    }

    public boolean isFigure(int i) {
        return figures.has(i);
    }

    /** "women aged 25 to 54": an age that tells the people apart. */
    public boolean isAge(int i) {
        return figures.isAge(i);
    }

    /** Whether the word carries meaning of its own: no article, preposition, adverb or hedge. */
    public boolean isContent(int i) {
        if (!tokens.isWord(i) || isFigure(i)) {
            return false;
        }
        boolean name = i > from && tokens.isCapitalised(i);
        boolean date = tokens.is(i, TimeKind.MONTH) && (tokens.isDigits(i - 1) || isPreposition(i - 1));
        boolean season = tokens.is(i, TimeKind.SEASON) && tokens.is(i - 1, TimeKind.DEICTIC);
        if (date || season) {
            return false;
        }
        boolean region = name && tokens.is(i, FunctionWord.ADVERB) && !tokens.is(i, FunctionWord.PREP);
        if (tokens.is(i, FunctionWord.PREMODIFIER) && tokens.is(i, HedgeKind.BOUND)
                || isAcronym(i)
                || region
                || isInName(i)) {
            return true;
        }
        if (tokens.is(i, FunctionWord.ADVERB) && isArticle(i - 1) && isContent(i + 1)) {
            // "the old car"
            return true;
        }
        boolean word = tokens.end(i) - tokens.start(i) > 1 || tokens.isCapitalised(i);
        return word && !isAdverb(i) && !tokens.isAny(i, GRAMMATICAL) && (name || !tokens.isAny(i, MODIFYING));
    }

    /** "US", "WHO": in capitals it is no pronoun. */
    public boolean isAcronym(int i) {
        if (tokens.end(i) - tokens.start(i) < 2) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Character.isUpperCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    public boolean isParticiple(int i) {
        return is(i, VerbForm.GERUND);
    }

    public boolean is(int i, VerbForm form) {
        if (!tokens.isWord(i)) {
            return false;
        }
        Set<VerbForm> known = forms.get(i - from);
        if (known == null) {
            known = pack.verbs().forms(tokens.printed(i));
            forms.set(i - from, known);
        }
        return known.contains(form);
    }

    public boolean isChange(int i) {
        return tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
    }

    /** Whether the token is a phrase of the pack that begins with an article: "the price". */
    boolean beginsWithArticle(int i) {
        String printed = tokens.printed(i);
        int space = printed.indexOf(' ');
        Lexeme first = space < 0 ? null : pack.lexicon().find(printed.substring(0, space));
        return first != null && first.is(FunctionWord.DET);
    }

    /** Whether the token is a phrase of the pack that ends with "of": "verlies van". */
    public boolean endsWithPartitive(int i) {
        String printed = tokens.printed(i);
        Lexeme last = pack.lexicon().find(printed.substring(printed.lastIndexOf(' ') + 1));
        return printed.indexOf(' ') > 0 && last != null && last.is(FunctionWord.PARTITIVE);
    }

    /** A change that may be a noun: "a 2 percent pay rise". */
    public boolean isChangeNoun(int i) {
        return isChange(i) && is(i, VerbForm.EITHER);
    }

    /** Behind "to"; a Dutch "naar" or "tot" stands before no infinitive. */
    public boolean isInfinitive(int i) {
        return !pack.settings().verbSecond()
                && tokens.is(i - 1, FunctionWord.LEVEL)
                && tokens.is(i - 1, FunctionWord.PREP);
    }

    public boolean isArticle(int i) {
        return tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, FunctionWord.CONJ)
                && !tokens.is(i, FunctionWord.PRON)
                && !isInName(i)
                && !(tokens.is(i, FunctionWord.ADVERB) && tokens.isUnknownWord(i - 1));
    }

    /** "Els De Smet": an article between capitals is part of the name. */
    private boolean isInName(int i) {
        return tokens.is(i, FunctionWord.DET)
                && tokens.isWord(i - 1)
                && (tokens.isCapitalised(i - 1) || tokens.is(i - 1, FunctionWord.PREP))
                && tokens.isCapitalised(i)
                && tokens.isCapitalised(i + 1);
    }

    public boolean isPreposition(int i) {
        return tokens.is(i, FunctionWord.PREP)
                && !tokens.is(i, FunctionWord.CONJ)
                && !tokens.is(i, FunctionWord.SUBORDINATE);
    }

    public boolean joins(int i) {
        return tokens.is(i, FunctionWord.AND) || tokens.is(i, FunctionWord.OR);
    }

    public boolean isSkipped(int i) {
        if (i > from && tokens.isCapitalised(i)) {
            return false;
        }
        return tokens.is(i, FunctionWord.ADVERB) && !isRelative(i) || tokens.is(i, FunctionWord.TONE) || isAdverb(i);
    }

    private boolean isAdverb(int i) {
        return is(i, VerbForm.ADVERB);
    }

    /** "who", "die": a word that stands for the noun before it. */
    public boolean isRelative(int i) {
        boolean behindNoun = isContent(i - 1) || tokens.isSymbol(i - 1, ',') || tokens.isSymbol(i - 1, ')');
        boolean opens = tokens.is(i, FunctionWord.SUBCLAUSE) && !tokens.is(i, FunctionWord.PRON);
        return tokens.is(i, FunctionWord.CONJ) && !joins(i) && !opens && behindNoun;
    }

    public boolean endsPhrase(int i) {
        if (tokens.isSymbol(i, '&') || isFigure(i)) {
            return false;
        }
        boolean mark = !tokens.isWord(i) && !tokens.isDigits(i) && !(tokens.isGlued(i) && tokens.isGlued(i + 1));
        boolean clause = tokens.is(i, FunctionWord.CONJ) && !joins(i) && !tokens.is(i, FunctionWord.DET);
        boolean pronoun = tokens.is(i, FunctionWord.PRON)
                && !isPreposition(i - 1)
                && !tokens.is(i, FunctionWord.DET)
                && !tokens.is(i, NumeralKind.ONES)
                && !isAcronym(i);
        return mark || clause || tokens.is(i, FunctionWord.SUBORDINATE) || pronoun || tokens.is(i, TimeKind.RELATIVE);
    }
}
