package org.statclaim.internal.context;

import java.math.BigDecimal;
import java.util.Locale;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.ChangeOf;
import org.statclaim.internal.lexicon.Meaning.SeparableVerb;
import org.statclaim.internal.lexicon.Meaning.Step;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.lexicon.WordKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/** What single words of a sentence say of a figure: a rise, a fall, or nothing that can be meant of it. */
final class ChangeWords {

    /** So far behind a separable verb its particle may stand: "nam in de eerste maanden van dit jaar met 5 procent toe". */
    private static final int PARTICLE_WINDOW = 14;
    /** So far behind its conjunction the verb of a clause is looked for. */
    private static final int CLAUSE = 3;

    /** What no noun phrase goes on with. */
    private static final KindSet GRAMMATICAL = KindSet.of(
            FunctionWord.DET,
            FunctionWord.PREP,
            FunctionWord.CONJ,
            FunctionWord.PRON,
            FunctionWord.VERB,
            FunctionWord.ADVERB,
            FunctionWord.THAN,
            TimeKind.RELATIVE,
            TimeKind.MONTH,
            TimeKind.WEEKDAY);

    private static final KindSet NO_ARTICLE =
            KindSet.of(FunctionWord.CONJ, FunctionWord.PRON, FunctionWord.VERB, FunctionWord.PREP);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final ChangeMarks marks;

    ChangeWords(Sentence tokens, LanguagePack pack, ChangeMarks marks) {
        this.tokens = tokens;
        this.pack = pack;
        this.marks = marks;
    }

    /** What the token says of this figure; a separable verb is read with its particle, wherever that stands. */
    Change at(int i, Mention mention) {
        if (!tokens.isWord(i) || isOfAnother(i)) {
            return Change.NONE;
        }
        ChangeOf up = tokens.meaning(i, ChangeKind.INCREASE, ChangeOf.class);
        if (up != null && isMeant(up, mention)) {
            return Change.INCREASE;
        }
        ChangeOf down = tokens.meaning(i, ChangeKind.DECREASE, ChangeOf.class);
        if (down != null && isMeant(down, mention)) {
            return Change.DECREASE;
        }
        SeparableVerb verb = tokens.meaning(i, ChangeKind.SEPARABLE, SeparableVerb.class);
        if (verb != null) {
            return separated(verb, i, mention);
        }
        // what the word is said of with the tables' mark, "a loss", it is not said of otherwise
        boolean known = up != null || down != null;
        return known || isWhoMoves(mention) ? Change.NONE : noun(i);
    }

    /** The change that a noun names, where that can be meant of the figure: "a loss" of money is none. */
    Change noun(int i, Mention mention) {
        ChangeOf up = tokens.meaning(i, ChangeKind.INCREASE, ChangeOf.class);
        ChangeOf of = up == null ? tokens.meaning(i, ChangeKind.DECREASE, ChangeOf.class) : up;
        return isMeant(of == null ? ChangeOf.ANYTHING : of, mention) ? noun(i) : Change.NONE;
    }

    /** The change that a noun names, "gains", "omzetgroei"; none of any other word. */
    Change noun(int i) {
        if (!tokens.isWord(i)) {
            return Change.NONE;
        }
        // "een plus van 3 procent" is a rise, "de huur plus 3 euro" a sum
        boolean sign = tokens.is(i, FunctionWord.PREP) || tokens.is(i, FunctionWord.MINUS);
        if (sign && !tokens.is(i + 1, FunctionWord.PARTITIVE)) {
            return Change.NONE;
        }
        if (tokens.is(i, ChangeKind.NOUN_UP)) {
            return Change.INCREASE;
        }
        if (tokens.is(i, ChangeKind.NOUN_DOWN)) {
            return Change.DECREASE;
        }
        if (!tokens.isUnknownWord(i)) {
            return Change.NONE;
        }
        WordKind ending = pack.endings().of(tokens.text(), tokens.start(i), tokens.end(i));
        return ending == ChangeKind.ENDING_UP
                ? Change.INCREASE
                : ending == ChangeKind.ENDING_DOWN ? Change.DECREASE : Change.NONE;
    }

    /** "trimmed its growth forecast": a name of change that only says of what the noun behind it is; the verb says which way it moves. */
    boolean isAttributive(int i) {
        return noun(i) != Change.NONE
                && (tokens.is(i + 1, SourceKind.ESTIMATE) || tokens.is(i + 1, SourceKind.AMOUNT_NOUN));
    }

    boolean isComparative(int i) {
        return tokens.is(i, ChangeKind.COMPARATIVE);
    }

    /** Whether the word is a verb of change: neither its name nor "hoger". */
    boolean isVerb(int i) {
        boolean change = tokens.is(i, ChangeKind.INCREASE)
                || tokens.is(i, ChangeKind.DECREASE)
                || tokens.is(i, ChangeKind.SEPARABLE);
        return change && !isComparative(i) && !tokens.is(i, ChangeKind.PARTICLE) && noun(i) == Change.NONE;
    }

    /** Any verb by the tables, of change or not; what may be a determiner, "zijn huis", is none, nor is a name. */
    boolean isListedVerb(int i) {
        return tokens.isWord(i)
                && !tokens.isCapitalised(i)
                && !tokens.is(i, FunctionWord.DET)
                && (tokens.is(i, FunctionWord.VERB) || VerbForm.VERB.isIn(tokens.verbForms(i, pack.verbs())));
    }

    /**
     * "een hoger eigen risico", "the rising cost": between an article and a noun the word describes that noun. "That rose",
     * "zijn gestegen" have no article before them, "een verlies van drie" has a number behind it.
     */
    private boolean isOfAnother(int i) {
        return isArticle(i - 1)
                && tokens.isWord(i + 1)
                && !Numeral.mayBegin(tokens, i + 1)
                && goesOnBehind(i)
                && noun(i) == Change.NONE;
    }

    /** "before easing to $32", "after premiums rose": whether a clause with a verb begins here; "before tax" has none. */
    boolean opensClause(int i) {
        for (int at = i + 1; tokens.is(i, FunctionWord.SUBORDINATE) && at <= i + CLAUSE && tokens.isWord(at); at++) {
            int forms = tokens.verbForms(at, pack.verbs());
            if (VerbForm.GERUND.isIn(forms) || isListedVerb(at) || isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /** A determiner that is nothing else. */
    boolean isArticle(int i) {
        return tokens.is(i, FunctionWord.DET) && !tokens.isAny(i, NO_ARTICLE);
    }

    /** Whether a phrase goes on behind the word, as behind "gestegen" in "door de gestegen prijzen". */
    boolean goesOnBehind(int i) {
        return tokens.isDigits(i + 1) || tokens.isWord(i + 1) && !tokens.isAny(i + 1, GRAMMATICAL);
    }

    /**
     * "groeit een op de vijf kinderen op": the things counted are who does it. Points and seats are by how much, "steeg 3
     * punten", and so is what is marked: "steeg met 40 leden". "Een negende lager" is a share of no things.
     */
    private boolean isWhoMoves(Mention mention) {
        boolean things = mention.kind() == Kind.COUNT
                || mention.unit() != null
                        && mention.unit().code().equals("1")
                        && (mention.hasCounted() || tokens.is(mention.last() + 1, FunctionWord.PARTITIVE));
        boolean points = tokens.is(mention.countedLast(), ChangeKind.POINT_NOUN);
        boolean marked = mention.former() != null || marks.of(mention) != ChangeMarks.NONE;
        return things && !points && !marked && !tokens.is(mention.from() - 1, FunctionWord.PARTITIVE);
    }

    /**
     * Winning and losing change a level only where the figure is a share, points or part of a currency: "verloor 3 procent",
     * "verloor 40 cent", and not "verloor 3 wedstrijden". A jump is a rise of prices and no length or speed: "sprong 7
     * meter".
     */
    private boolean isMeant(ChangeOf of, Mention mention) {
        if (isApposed(mention)) {
            return true;
        }
        if (of != ChangeOf.THINGS_TOO && isWhoMoves(mention)) {
            return false;
        }
        if (of == ChangeOf.ALL_BUT_LENGTHS) {
            return mention.kind() != Kind.MEASURE
                    || mention.unit() == null
                    || !pack.catalogs().isLength(mention.unit().code())
                            && !pack.catalogs().isRateUnit(mention.unit().code());
        }
        return of != ChangeOf.SHARES
                || mention.kind() == Kind.PERCENTAGE
                || mention.kind() == Kind.NUMBER
                // "raised the fee to $3", "fiel um 3 Euro", "fell below $3"; who raised $3 has that much
                || mention.kind() == Kind.MONEY && (isMarked(mention) || isStep(mention))
                || mention.kind() == Kind.MEASURE && marks.isDelta(marks.of(mention))
                // "het aandeel verloor 40 cent"; a loss of forty euros is money lost
                || mention.unit() != null && mention.unit().factor().compareTo(BigDecimal.ONE) < 0
                || tokens.is(Math.max(mention.last(), mention.countedLast()), ChangeKind.POINT_NOUN);
    }

    /** "haalt 22 zetels, een verlies van drie": the noun of a change in apposition to the level whose noun the figure has. */
    private boolean isApposed(Mention mention) {
        int noun = mention.from() - 1;
        noun = tokens.is(noun, FunctionWord.PARTITIVE) ? noun - 1 : noun;
        return mention.kind() == Kind.COUNT
                && mention.hasCounted()
                && mention.countedLast() < noun
                // "een verlies van" is one phrase of the tables
                && tokens.isComma(tokens.is(noun - 1, FunctionWord.DET) ? noun - 2 : noun - 1);
    }

    /** Whether a preposition says that the figure is by how much, or what level was reached or passed. */
    private boolean isMarked(Mention mention) {
        return marks.of(mention) != ChangeMarks.NONE || marks.passes(mention) != ChangeMarks.NONE;
    }

    /** "added $3 to $12": an amount that a level follows is the step to it. */
    private boolean isStep(Mention mention) {
        int level = ChangeSearch.end(mention) + 1;
        return tokens.is(level, FunctionWord.LEVEL)
                && (tokens.is(level + 1, MoneyKind.CURRENCY) || tokens.is(level + 1, MoneyKind.MONEY_WORD));
    }

    /**
     * "nam … toe", "liep op tot": the particle stands at the end of the clause or before the level. One that is a preposition
     * too is none elsewhere: in "de omzet liep in Gent op tot 40 miljoen" the verb is "opliep" and no "inliep".
     */
    private Change separated(SeparableVerb verb, int at, Mention mention) {
        for (int i = at + 1; i < at + PARTICLE_WINDOW; i++) {
            if (tokens.isBoundary(i) || tokens.isSymbol(i, '.') && !tokens.isGlued(i + 1)) {
                return Change.NONE;
            }
            if (!tokens.is(i, ChangeKind.PARTICLE)) {
                continue;
            }
            int next = i + 1;
            boolean ends = !tokens.isWord(next) && !tokens.isDigits(next)
                    || tokens.is(next, FunctionWord.LEVEL)
                    || tokens.is(next, FunctionWord.FROM)
                    || tokens.is(next, FunctionWord.DELTA);
            Step step = verb.particles().get(tokens.printed(i).toLowerCase(Locale.ROOT));
            if (step != null && (ends || !tokens.is(i, FunctionWord.PREP))) {
                return !isMeant(step.of(), mention) ? Change.NONE : step.up() ? Change.INCREASE : Change.DECREASE;
            }
        }
        return Change.NONE;
    }
}
