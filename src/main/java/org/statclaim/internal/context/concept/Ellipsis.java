package org.statclaim.internal.context.concept;

import java.util.List;
import java.util.Objects;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Figures that leave out what they are about, since one before them in the sentence has said it: "4 percent more checks
 * than in 2015 and a fifth more than in 2014", "recht op 1.300 euro, een beginner op 900 euro", "40 ton (gemiddeld 55 ton)".
 */
final class Ellipsis {

    /** So far left of a figure a comma or bracket is looked for. */
    private static final int WINDOW = 8;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final List<Mention> mentions;

    Ellipsis(Sentence tokens, Words words, Predicates verbs, List<Mention> mentions) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.mentions = mentions;
    }

    /** The figure that says what this one is about; {@link Mention#NONE} where it says so itself. */
    int of(int i) {
        if (i == 0) {
            return Mention.NONE;
        }
        if (isMoreThan(i)
                || isSecondCount(i)
                || isPartAlone(i)
                || isPriceOfSize(i)
                || isSaidOfIt(i)
                || isNextAge(i)
                || isAside(i) && !mentions.get(i - 1).hasCounted()) {
            return i - 1;
        }
        return alike(i);
    }

    /**
     * "and a fifth more than in 2014", ", 18 percent fewer than in 2014": a second size of one comparison, or how the figure before
     * compares, without a noun of its own.
     */
    boolean isMoreThan(int i) {
        Mention mention = mentions.get(i);
        Mention before = mentions.get(i - 1);
        int next = mention.last() + 1;
        boolean compared = (tokens.is(next, FunctionWord.MORE) || tokens.is(next, FunctionWord.LESS))
                && !words.isContent(next + 1);
        boolean second = before.kind() == Kind.PERCENTAGE && tokens.is(mention.from() - 1, FunctionWord.AND);
        boolean apposed = before.kind() != Kind.AGE
                && Math.max(before.last(), before.countedLast()) == mention.from() - 2
                && tokens.isComma(mention.from() - 1);
        return compared
                && mention.kind() == Kind.PERCENTAGE
                && !mention.hasCounted()
                && (second || apposed)
                && verbs.before(mention.from()) <= before.last();
    }

    /** "vijf doden en 297 gewonden", "two dogs and nine cats": what one verb says of both. */
    private boolean isSecondCount(int i) {
        Mention mention = mentions.get(i);
        Mention before = mentions.get(i - 1);
        return mention.kind() == Kind.COUNT
                && before.kind() == Kind.COUNT
                && mention.subsetOf() == Mention.NONE
                && before.subsetOf() == Mention.NONE
                && before.countedLast() == mention.from() - 2
                && tokens.is(mention.from() - 1, FunctionWord.AND)
                && !verbs.isPredicate(mention.countedLast() + 1);
    }

    /** "een boete van 640 euro, waarvan de helft": a share that names no whole of its own. */
    private boolean isPartAlone(int i) {
        Mention mention = mentions.get(i);
        return mention.kind() == Kind.PERCENTAGE
                && !mention.hasCounted()
                && mentions.get(i - 1).kind() != Kind.COUNT
                && tokens.is(mention.from() - 1, FunctionWord.SUBSET);
    }

    /** "mannen van 22 en 25 jaar": of the same people. */
    private boolean isNextAge(int i) {
        int joint = mentions.get(i).from() - 1;
        return mentions.get(i).kind() == Kind.AGE
                && mentions.get(i - 1).kind() == Kind.AGE
                && mentions.get(i - 1).last() == joint - 1
                && (words.joins(joint) || tokens.isComma(joint));
    }

    /** "een zak van 40 liter € 5": the price of what has the size. */
    boolean isPriceOfSize(int i) {
        Mention before = mentions.get(i - 1);
        return mentions.get(i).kind() == Kind.MONEY
                && before.kind() == Kind.MEASURE
                && before.last() == mentions.get(i).from() - 1;
    }

    /** "20 procent, vorig jaar was dat nog 34 procent", "40 Schulen, 2019 waren es 50": what a pronoun says again of the figure before. */
    private boolean isSaidOfIt(int i) {
        Mention mention = mentions.get(i);
        Mention before = mentions.get(i - 1);
        int verb = verbs.before(mention.from());
        FunctionWord it = mention.kind() == Kind.COUNT ? FunctionWord.THERE : FunctionWord.IT;
        boolean pronoun = tokens.is(verb + 1, it) || tokens.is(verb - 1, it);
        boolean alike = mention.kind() == before.kind() && Objects.equals(mention.unit(), before.unit());
        // "Van de 350 huizen zijn er 140 verkocht", "dat is goed voor 300 euro aan lonen": it says itself of what
        boolean own = mention.subsetOf() != Mention.NONE
                || tokens.is(mention.last() + 1, FunctionWord.OF_STUFF)
                || tokens.is(mention.last() + 1, FunctionWord.PARTITIVE)
                || words.isContent(mention.last() + 1);
        if (!alike || !pronoun || own || verb <= before.last() || !tokens.is(verb, FunctionWord.LINK)) {
            return false;
        }
        int at = mention.from() - 1;
        while (at > verb && !words.isContent(at)) {
            at--;
        }
        return at == verb;
    }

    /**
     * "40 ton (gemiddeld: 55 ton)": in brackets right behind the figure before, or behind what that counts, with a value of the same
     * thing and no verb.
     */
    boolean isAside(int i) {
        if (i == 0) {
            return false;
        }
        Mention mention = mentions.get(i);
        Mention before = mentions.get(i - 1);
        int open = Math.max(before.last(), before.countedLast()) + 1;
        return tokens.isSymbol(open, '(')
                && mention.kind() != Kind.COUNT
                && mention.kind() != Kind.AGE
                && !mention.hasCounted()
                && mention.from() > open
                && mention.from() < open + WINDOW
                && verbs.before(mention.from()) < open;
    }

    /**
     * "recht op 1.300 euro, een beginner op 900 euro": behind a comma another owner, the same preposition and the same unit;
     * {@link Mention#NONE} for no such figure.
     */
    private int alike(int i) {
        Mention mention = mentions.get(i);
        int mark = mention.from() - 1;
        if (mention.hasCounted() || mention.unit() == null || !tokens.is(mark, FunctionWord.PREP)) {
            return Mention.NONE;
        }
        int comma = mark - 1;
        // "de rente met 2 procent" says itself what it is about
        while (comma > mark - WINDOW && comma > tokens.from() && !tokens.isComma(comma) && !words.isContent(comma)) {
            comma--;
        }
        if (!tokens.isComma(comma) || comma == mark - 1 || verbs.before(mark) > comma) {
            return Mention.NONE;
        }
        for (int at = i - 1; at >= 0; at--) {
            Mention other = mentions.get(at);
            boolean same = other.unit() != null && other.unit().equals(mention.unit());
            boolean led = same && other.last() < comma && tokens.is(other.from() - 1, FunctionWord.PREP);
            if (led && tokens.isSame(other.from() - 1, mark)) {
                return at;
            }
        }
        return Mention.NONE;
    }
}
