package org.statclaim.internal.context.concept;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * The noun that a figure belongs to more closely than to its clause's subject. What the figure itself says goes before what
 * stands around it: first its whole, whose age it is, what is sold; then the noun behind it; last the noun before it, as
 * there the subject or another figure's noun may stand as well.
 */
final class NearNouns {

    /** So many words a preposition adds behind a figure before the next item: "voor zijn rekening". */
    private static final int MAX_ADDITION = 4;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final Sizes sizes;
    private final Modified modified;
    private final GoverningNouns governors;

    NearNouns(Sentence tokens, Parse parse, Sizes sizes, Modified modified, GoverningNouns governors) {
        this.tokens = tokens;
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
        this.sizes = sizes;
        this.modified = modified;
        this.governors = governors;
    }

    /**
     * The noun that the figure belongs to more closely than to its clause's subject; null where there is none.
     *
     * @param before the figure before it in the sentence; null for the first
     */
    @Nullable
    Phrase of(@Nullable Mention before, Mention mention) {
        if (Edges.isShareOf(mention)) {
            // "60 percent of the Fortune 500": the number is part of the name, no figure of its own
            boolean numbered = tokens.isCapitalised(mention.countedLast())
                    && tokens.isDigits(mention.countedLast() + 1)
                    && !words.isFigure(mention.countedLast() + 1);
            int last = numbered ? mention.countedLast() + 1 : mention.countedLast();
            // "a reduction of 28 percent of the risk": what the share is the size of, and its whole
            int of = mention.from() - 1;
            boolean sized = tokens.is(of, FunctionWord.PARTITIVE) || tokens.isWord(of) && words.endsWithPartitive(of);
            Phrase size = sized && mention.countedFirst() > mention.last() ? sizes.sizeOf(mention) : null;
            return new Phrase(size == null ? mention.countedFirst() : size.first(), withAdditions(last));
        }
        // "Ann Brown, 40, lives", "zegt topman Wouter Maes (49)": only what stands right before the mark can be that
        // old
        // and ", aged 40,"
        int mark = tokens.is(mention.first() - 1, AgeKind.AGE_BEFORE) ? mention.first() - 2 : mention.first() - 1;
        if (mention.kind() == Kind.AGE && (tokens.isSymbol(mark, ',') || tokens.isSymbol(mark, '('))) {
            return phrases.endingAt(mark - 1, true);
        }
        if (mention.kind() == Kind.AGE && tokens.is(tokens.opening(), AgeKind.AGE_BEFORE) && mark < tokens.opening()) {
            return behindOpening(mention.last() + 1);
        }
        // "one in five" says what part, and the figure before it of what
        boolean share = mention.kind() == Kind.PERCENTAGE;
        if (share
                && before != null
                && tokens.isSymbol(mention.from() - 1, ',')
                && before.countedLast() == mention.from() - 2) {
            // "50 families, one in five"
            return new Phrase(before.countedFirst(), before.countedLast());
        }
        if (mention.kind() == Kind.MULTIPLE
                && tokens.is(mention.first(), NumeralKind.MULTIPLY)
                && words.isArticle(mention.last() + 1)) {
            // "verdubbelt de subsidie voor sportclubs"
            Phrase object = phrases.startingAt(mention.last() + 1, tokens.to());
            if (object != null && !words.isTime(object)) {
                return object;
            }
        }
        Phrase compared = compared(mention);
        if (compared != null) {
            return compared;
        }
        Phrase beside = beside(mention);
        if (beside != null) {
            return beside;
        }
        Phrase traded = sizes.traded(mention);
        if (traded != null) {
            return traded;
        }
        Phrase stuff = sizes.stuff(mention);
        if (stuff != null) {
            return stuff;
        }
        // what a count stands before is what it counts, which is told elsewhere
        // but with a hyphen it says what the noun behind is like: "one-volume editions"
        boolean hyphened = mention.kind() == Kind.COUNT
                && mention.countedLast() == mention.last()
                && tokens.isSymbol(mention.countedFirst() - 1, '-');
        if (hyphened || mention.kind() != Kind.COUNT && mention.kind() != Kind.NUMBER) {
            Phrase noun = modified.of(mention);
            if (noun != null) {
                return noun;
            }
        }
        // "a loss of $3m" is surer than "cut its forecast to 2 percent", and that than a clause without a verb
        Phrase size = sizes.sizeOf(mention);
        size = size == null ? sizes.changed(mention) : size;
        size = size == null && before != null ? gapped(before, mention) : size;
        size = size == null ? sizes.object(mention) : size;
        return size == null ? governors.of(mention) : size;
    }

    /** "Aged 91 and still teaching, the professor": whom the clause behind the comma is about; null where none is near. */
    private @Nullable Phrase behindOpening(int from) {
        for (int i = from; i <= from + MAX_ADDITION; i++) {
            if (tokens.isComma(i)) {
                return phrases.startingAt(i + 1, tokens.to());
            }
        }
        return null;
    }

    /**
     * "In grote huizen (1.700 m³)": the noun before brackets that hold the figure alone; "put the list 7 percent higher": the object
     * that the verb makes so; null for neither.
     */
    @Nullable
    private Phrase beside(Mention mention) {
        int before = mention.from() - 1;
        boolean amount = mention.kind() == Kind.MEASURE || mention.kind() == Kind.MONEY;
        boolean alone = tokens.isSymbol(before, '(') && tokens.isSymbol(mention.last() + 1, ')');
        if (alone
                && amount
                && !mention.hasCounted()
                && words.isContent(before - 1)
                && !verbs.isPredicate(before - 1)
                && !tokens.isCapitalised(before - 1)) {
            return phrases.endingAt(before - 1, true);
        }
        if (mention.kind() == Kind.MEASURE
                && !mention.hasCounted()
                && !Edges.isDuration(mention)
                && tokens.is(mention.last() + 1, FunctionWord.FROM)
                && words.isContent(before)
                && !verbs.isPredicate(before)) {
            // "found a body 20 km from Ghent"
            Phrase place = phrases.endingAt(before, true);
            boolean known = place != null && (words.isArticle(place.first()) || words.isArticle(place.first() - 1));
            return known ? place : null;
        }
        int verb = tokens.is(mention.last() + 1, ChangeKind.COMPARATIVE) ? verbs.before(mention.from()) : -1;
        Phrase object = verb < 0 || mention.hasCounted() || tokens.is(verb, FunctionWord.LINK)
                ? null
                : phrases.startingAt(verb + 1, mention.from());
        boolean made = object != null && object.last() == before && !words.isChange(verb);
        return made && object != null && !tokens.is(object.last(), UnitKind.UNIT) ? object : null;
    }

    /** "19 procent meer zwavel": of what there is more or less; null where nothing of the kind is told. */
    @Nullable
    private Phrase compared(Mention mention) {
        int next = mention.last() + 1;
        boolean more = tokens.is(next, FunctionWord.MORE) || tokens.is(next, FunctionWord.LESS);
        // "is 30 percent more expensive" has no noun
        boolean noun = more
                && !tokens.is(mention.from() - 1, FunctionWord.LINK)
                && words.isContent(next + 1)
                && !verbs.isPredicate(next + 1)
                && words.forms(next + 1) == 0;
        return noun && mention.kind() == Kind.PERCENTAGE
                ? phrases.startingAt(next + 1, Math.min(tokens.to(), next + Concepts.MAX_WORDS))
                : null;
    }

    /**
     * "shares were down 2 %, Burlington by 3 %", "de boter 4 euro": a noun with its figure, whose verb was said before; null for
     * none. It must fill all that stands between the joint and the figure: in "rose 2 percent, but the mayor earns 5 percent" the
     * verb is in the way.
     */
    @Nullable
    Phrase gapped(Mention before, Mention mention) {
        int start = Math.max(before.last(), before.countedLast()) + 1;
        // "2 % higher, gas 5 %"
        start = words.isChange(start) || words.isSkipped(start) ? start + 1 : start;
        int end = mention.from() - 1;
        boolean joined =
                tokens.isSymbol(start, ',') || tokens.isSymbol(start, ';') || tokens.is(start, FunctionWord.AND);
        // "39 seats: Labour 14"
        joined |= tokens.isSymbol(start, ':') && mention.hasCounted() && mention.countedLast() < mention.first();
        if (!joined) {
            start = behindAddition(start, end);
            if (start < 0) {
                return null;
            }
        }
        // "Burlington by 3 %": the preposition is the figure's
        end = tokens.is(end, FunctionWord.PREP) ? end : end + 1;
        // "Brugge slechts 20"
        while (end > start + 1 && tokens.is(end - 1, FunctionWord.TONE)) {
            end--;
        }
        start++;
        start = tokens.is(start, FunctionWord.AND) ? start + 1 : start;
        start = words.isArticle(start) ? start + 1 : start;
        Phrase phrase = phrases.startingAt(start, end);
        // a phrase that begins later or ends sooner leaves a word out, which may be anything
        boolean whole = phrase != null
                && phrase.first() == start
                && phrase.last() == end - 1
                && verbs.before(mention.from()) < start;
        return whole ? phrase : null;
    }

    /** "One in three houses on our street had": with what prepositions add to those who are the subject of the verb behind. */
    private int withAdditions(int noun) {
        int last = noun;
        while (words.isPreposition(last + 1) && !words.isFigure(last + 2)) {
            Phrase added = phrases.startingAt(last + 2, Math.min(tokens.to(), last + Concepts.MAX_WORDS));
            if (added == null || words.isTime(added)) {
                return noun;
            }
            last = added.last();
        }
        return last > noun && verbs.isPredicate(last + 1) ? last : noun;
    }

    /** "paid 60 % of it, the town 12 %", "neemt 60 procent voor zijn rekening, de stad 12": the comma behind what a preposition adds; negative for none. */
    private int behindAddition(int start, int end) {
        if (!words.isPreposition(start)) {
            return -1;
        }
        int i = start;
        while (i < end && i < start + MAX_ADDITION && tokens.isWord(i) && !verbs.isPredicate(i) && !words.joins(i)) {
            i++;
        }
        // ", bringing the total to 45", ", or 240 a year"
        boolean goesOn = words.isParticiple(i + 1) || tokens.is(i + 1, FunctionWord.OR);
        return tokens.isComma(i) && i < end && !goesOn ? i : -1;
    }
}
