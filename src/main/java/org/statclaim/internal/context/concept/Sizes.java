package org.statclaim.internal.context.concept;

import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Former;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.TopicKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.VerbObjects;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * The noun that a figure is the size, the price or the amount of, where the sentence joins the two: by "of" before or behind
 * the figure, by "for" between a thing and its price, or by a verb that does something to the noun. Each question is asked
 * by itself; {@link NearNouns} decides which answer goes first.
 */
final class Sizes {

    /** So far behind a figure the verb of its clause may stand: "um 3 Prozent auf 30 Euro anheben". */
    private static final int MAX_END = 9;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final VerbObjects objects;
    private final Edges edges;
    private final boolean verbSecond;

    Sizes(Sentence tokens, Parse parse, Edges edges, boolean verbSecond) {
        this.tokens = tokens;
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
        this.objects = parse.objects();
        this.edges = edges;
        this.verbSecond = verbSecond;
    }

    /** "five seasons of a series", "450 Nm (332 lb-ft) of torque": what there is so much of; null for nothing. */
    @Nullable
    Phrase stuff(Mention mention) {
        int next = edges.behindBrackets(Math.max(mention.last(), mention.countedLast()) + 1);
        // "50 years worth of lessons"
        next = tokens.is(next, FunctionWord.WORTH) ? next + 1 : next;
        if (isNamedBehind(mention, next)) {
            return new Phrase(next, next);
        }
        // "3 miljoen euro aan boetes"; "gaf 3 euro aan de kerk" and "aan Jansen" say who got it
        if (mention.kind() == Kind.MONEY
                && tokens.is(next, FunctionWord.OF_STUFF)
                && words.isContent(next + 1)
                && (!tokens.isCapitalised(next + 1) || tokens.printed(next + 1).indexOf('-') > 0)) {
            return phrases.startingAt(next + 1, tokens.to());
        }
        // "40 cents per litre of milk": the milk is the litre's
        boolean rated = mention.per() != null && next == mention.last() + 1;
        // "5 years of war" are all war; "the last 5 years of her life" are a time, and said of something else
        boolean length = Edges.isDuration(mention) && words.isArticle(next + 1);
        if (mention.kind() == Kind.MONEY && tokens.is(next, FunctionWord.MONEY_OF) && !rated) {
            return madeUpOf(next + 1);
        }
        Phrase of = tokens.is(next, FunctionWord.PARTITIVE) && !rated && !length
                ? phrases.startingAt(next + 1, tokens.to())
                : null;
        // "het dubbele van een jaar geleden"
        return of != null && words.isTime(of) ? null : of;
    }

    /** "650 miljoen euro omzet", "acht jaar cel": a noun of amounts or of terms, which Dutch sets right behind the figure. */
    private boolean isNamedBehind(Mention mention, int next) {
        boolean amount = mention.kind() == Kind.MONEY && tokens.is(next, SourceKind.AMOUNT_NOUN);
        boolean term = Edges.isDuration(mention) && tokens.is(next, TopicKind.TERM);
        return verbSecond && next == mention.last() + 1 && (amount || term) && words.isContent(next);
    }

    /**
     * "$5 million in losses": what the amount is made up of; null for a place, a time or whatever has an article: "spent $40 in Leeds",
     * "$40 in the town".
     */
    private @Nullable Phrase madeUpOf(int i) {
        boolean bare = words.isContent(i) && !tokens.isCapitalised(i) && !tokens.is(i, TimeKind.SEASON);
        Phrase phrase = bare ? phrases.startingAt(i, tokens.to()) : null;
        return isPeriod(phrase) ? null : phrase;
    }

    /**
     * What is sold in "sold the farm for $3m", and what is bought in "paid $3m for the farm"; null for neither. "Rents bikes for
     * $30 for a month" has its thing before the price, and a month cannot be bought.
     */
    @Nullable
    Phrase traded(Mention mention) {
        int last = edges.beforeHedges(mention) - 1;
        if (mention.kind() == Kind.MONEY && tokens.is(last + 1, FunctionWord.EXCHANGE)) {
            int verb = verbs.before(last + 1);
            Phrase object = verb < 0 ? null : phrases.endingAt(last, false);
            // "the farm sold for $30" and "sold in Gent for $30" name no object
            if (object != null
                    && object.first() > verb
                    && !tokens.is(object.first(), FunctionWord.PREP)
                    && phrases.hasContent(object)) {
                return object;
            }
        }
        int next = edges.behindBrackets(mention.last() + 1);
        boolean amount = mention.kind() == Kind.MONEY || mention.kind() == Kind.PERCENTAGE;
        Phrase good =
                amount && tokens.is(next, FunctionWord.EXCHANGE) ? phrases.startingAt(next + 1, tokens.to()) : null;
        return isPeriod(good) ? null : good;
    }

    /**
     * "wordt 390.000 euro betaald voor een woning": what is paid for behind the verb; null for nothing. Asked last, where nothing else
     * says what the figure is about.
     */
    @Nullable
    Phrase paidFor(Mention mention) {
        if (mention.kind() != Kind.MONEY && mention.kind() != Kind.MEASURE) {
            return null;
        }
        int next = mention.last() + 1;
        for (int i = next; i < next + 2 && i < tokens.to(); i++) {
            if (tokens.is(i, FunctionWord.EXCHANGE)) {
                Phrase good = phrases.startingAt(i + 1, tokens.to());
                return isPeriod(good) ? null : good;
            }
            // "geboden" is a noun elsewhere
            if (!verbs.isPredicate(i) && !words.is(i, VerbForm.EITHER)) {
                break;
            }
        }
        return exchangedAtHead(mention);
    }

    /** "Voor een rijwoning werd 300.000 euro betaald": what is paid for at the head of the clause; null for nothing. */
    private @Nullable Phrase exchangedAtHead(Mention mention) {
        int verb = mention.kind() == Kind.MONEY ? verbs.before(mention.from()) : -1;
        Phrase front = verb < 0 ? null : phrases.endingAt(verb - 1, false);
        if (front == null || front.first() == front.last() || !tokens.is(front.first(), FunctionWord.EXCHANGE)) {
            return null;
        }
        return isPeriod(front) ? null : new Phrase(front.first() + 1, front.last());
    }

    /** "$30 for a month", "$30 for the summer": how long, not what. */
    private boolean isPeriod(@Nullable Phrase good) {
        return good != null
                && (words.isTime(good)
                        || tokens.is(good.last(), UnitKind.UNIT)
                        || tokens.is(good.last(), TimeKind.YEAR_PART)
                        // "for the year", which the pack has as one word
                        || good.first() == good.last() && tokens.is(good.last(), TimeKind.DATE_PREP)
                        || tokens.is(good.last(), TimeKind.SEASON)
                        // "for the year to March"
                        || tokens.is(good.first(), TimeKind.UNTIL)
                        // "for the January-March period"
                        || tokens.is(good.first(), TimeKind.MONTH));
    }

    /**
     * "a loss of", "sales of", "goederen ter waarde van": the noun that the figure is the size of; null where none is. Hedges and
     * tone may stand between: "a debt of only $30". In "consists of 300 kilos" the word before is a verb, and no noun.
     */
    @Nullable
    Phrase sizeOf(Mention mention) {
        int i = mention.from() - 1;
        while (edges.isHedge(i) || tokens.is(i, FunctionWord.TONE)) {
            i--;
        }
        // "investments over 35 GWh": the bound is the preposition
        boolean bounded = tokens.is(i + 1, HedgeKind.BOUND) && i + 1 < mention.first();
        // "with damage as high as $3m": no preposition, but the noun has one; "the queue in towns exceeds" has a verb
        boolean bound = bounded && (tokens.is(i + 1, FunctionWord.PREP) || isLed(i) && !verbs.isPredicate(i + 1));
        boolean joined = tokens.is(i, FunctionWord.PARTITIVE) || tokens.is(i, FunctionWord.WORTH);
        if (words.isChange(i) && words.endsWithPartitive(i)) {
            // "een winst van": the pack has it as one
            return new Phrase(i, i);
        }
        if (i <= tokens.from() || !joined && !bound) {
            return null;
        }
        // "loans worth $30", "sales over $30": before these the noun has ended, so that a verb is no part of it
        boolean worth = tokens.is(i, FunctionWord.WORTH) || bound;
        int mark = i - 1;
        while (words.isSkipped(mark) || tokens.is(mark, FunctionWord.TONE)) {
            mark--;
        }
        if (worth
                && joined
                && (tokens.isSymbol(mark, ',') || tokens.isSymbol(mark, '–') || tokens.isSymbol(mark, '('))) {
            // "the deal, worth $3bn,", "de molens – samen goed voor 3 MW –"
            return phrases.endingAt(mark - 1, false);
        }
        // the joint itself is no part of the noun; a bound was passed with the hedges
        int last = joined ? i - 1 : i;
        if (verbSecond
                && joined
                && verbs.isPredicate(last)
                && words.isContent(last - 1)
                && !verbs.isPredicate(last - 1)
                && !worth) {
            // "heeft een omzet geboekt van 3 miljoen"
            last--;
        }
        int first = last + 1;
        // "the storm passed, causing damage of $30": the damage alone; "selling goods worth $30": the goods
        while (words.isContent(first - 1)
                && !(words.isParticiple(first - 1) && tokens.isSymbol(first - 2, ',') && first <= last)
                && !(verbs.isVerb(first - 1) && (worth || first - 1 < last || isNoNoun(first - 1)))
                && !(first > last && isPast(first - 1))
                && !((worth || first <= last) && verbs.isPredicate(first - 1))) {
            first--;
        }
        // "un taux de réussite de 32 %": what has no article of its own says which kind
        while (first <= last && tokens.is(first - 1, FunctionWord.PARTITIVE) && isBareNoun(first - 2)) {
            first -= 2;
            while (isBareNoun(first - 1)) {
                first--;
            }
        }
        int led = words.isArticle(first - 1) ? first - 2 : first - 1;
        // "kost in de spits tot 25 minuten": what a preposition leads says where
        boolean where = bound
                && !joined
                && verbSecond
                && mention.kind() != Kind.AGE
                && tokens.is(i + 1, FunctionWord.LEVEL)
                && verbs.before(mention.from()) >= 0;
        if (first > last || where && words.isPreposition(led)) {
            return null;
        }
        int start = tokens.is(first - 1, FunctionWord.DET) ? first - 1 : first;
        // "steeg de rente in de stad tot 3 procent" leads to a level, and the city has no size
        boolean place = !joined && tokens.is(i + 1, FunctionWord.LEVEL) && tokens.is(start - 1, FunctionWord.PREP);
        return place && words.isChange(verbs.before(start)) ? null : new Phrase(start, last);
    }

    private boolean isBareNoun(int i) {
        return words.isContent(i) && !verbs.isPredicate(i) && !words.isChange(i);
    }

    /** Whether the noun that ends at the token has a preposition right before it and no article: "with heavy damage". */
    private boolean isLed(int noun) {
        int i = noun;
        while (words.isContent(i) && !verbs.isPredicate(i)) {
            i--;
        }
        return i < noun
                && words.isPreposition(i)
                && !tokens.is(i, FunctionWord.PARTITIVE)
                && !tokens.is(i, FunctionWord.PER);
    }

    /** "consists of", against "a drop of": of a word that may be either, "of" makes a noun. */
    private boolean isNoNoun(int i) {
        return words.is(i, VerbForm.VERB) || words.is(i, VerbForm.PARTICIPLE);
    }

    /** "consisted of": a past tense that is no noun as well. */
    private boolean isPast(int i) {
        return words.is(i, VerbForm.PAST) && !words.is(i, VerbForm.EITHER) && verbs.isPredicate(i);
    }

    /**
     * "cut its forecast to 2 percent": what is changed by or to the figure; null where the verb has no object, "dropped to 2
     * percent", or where something stands between the two.
     */
    @Nullable
    Phrase changed(Mention mention) {
        int mark = edges.beforeHedges(mention);
        boolean marked = tokens.is(mark, FunctionWord.LEVEL) || tokens.is(mark, FunctionWord.DELTA);
        Former former = mention.former();
        // "raise the charges from £2 to £3": the level before stands between
        boolean between = former != null && former.last() < mark && tokens.is(former.first() - 1, FunctionWord.FROM);
        int i = between && former != null ? former.first() - 1 : mark;
        int verb = marked ? verbs.before(i) : -1;
        // "ziet de winst met een vijfde dalen": the change behind the figure is that of the object
        boolean seen = verbSecond && words.isChange(mention.last() + 1) && !words.is(verb, VerbForm.AUXILIARY);
        // "verdubbelt de subsidie van 60.000 naar 120.000 euro", but "verdubbelde geruisloos van 40 naar 80"
        boolean multiplied = tokens.is(verb, NumeralKind.MULTIPLY) && words.isArticle(verb + 1);
        boolean changes = words.isChange(verb) || multiplied || seen;
        Phrase object = changes ? objects.behind(verb, i) : null;
        if (object != null && object.last() == i - 1) {
            return object;
        }
        if (object != null
                && mention.kind() != Kind.COUNT
                && !words.isArticle(verb + 1)
                && words.isPreposition(object.last() + 1)) {
            // "cut hospital admissions among infants by"; "in May" says when
            Phrase added = phrases.startingAt(object.last() + 2, i);
            if (added != null && added.last() == i - 1) {
                return words.isTime(added) ? object : new Phrase(object.first(), added.last());
            }
        }
        // "verhoogde de druk in buurten met 400 huizen": so many things are hardly how much it was
        boolean size = mention.kind() != Kind.COUNT;
        int atEnd = size && marked ? changeAtEnd(mention) : -1;
        if (atEnd < 0) {
            int auxiliary = size && changes && verbSecond ? auxiliaryOf(verb) : -1;
            // "wil de accijnzen op sigaretten verhogen met 1 euro": the object stands before the second verb
            return auxiliary >= 0 ? objects.before(auxiliary, verb) : size && changes ? objects.before(verb, i) : null;
        }
        return objects.before(isInfinitive(atEnd) ? Math.max(verb, commaBefore(i)) : verb, i);
    }

    /**
     * "heeft de huur met 3 procent verhoogd", "will die Gebühren um 3 Prozent auf 30 Euro anheben": the verb of change that ends the
     * clause; negative where none does.
     */
    private int changeAtEnd(Mention mention) {
        int end = mention.last() + 1;
        while (verbSecond && end < tokens.to() && end < mention.last() + MAX_END && !tokens.isBoundary(end)) {
            if (words.isChange(end) && (verbs.isPredicate(end) || isInfinitive(end))) {
                return end;
            }
            end++;
        }
        return -1;
    }

    /** "wil …" of "wil de accijnzen verhogen": the verb before, in one clause with the other; negative for none. */
    private int auxiliaryOf(int verb) {
        int auxiliary = verbs.before(verb);
        for (int i = auxiliary + 1; auxiliary >= 0 && i < verb; i++) {
            if (tokens.isBoundary(i) || tokens.is(i, FunctionWord.CONJ)) {
                return -1;
            }
        }
        return auxiliary >= 0 && words.is(auxiliary, VerbForm.AUXILIARY) ? auxiliary : -1;
    }

    /** "te verhogen", "zu senken". */
    private boolean isInfinitive(int i) {
        return words.isPreposition(i - 1) && !words.is(i, VerbForm.NOUN);
    }

    /** "schlägt vor, die Steuern um 3 Prozent zu senken": behind the comma the infinitive has its object; negative for none. */
    private int commaBefore(int token) {
        int i = token - 1;
        while (i > token - MAX_END && !tokens.isBoundary(i)) {
            i--;
        }
        return tokens.isComma(i) ? i : -1;
    }

    /**
     * "a debate lasting nine hours", "a forklift weighing three tons": what a participle right behind it says the figure of; null for
     * anything else. "Sales rising 4 percent" have a change, and "was buying" has another subject.
     */
    @Nullable
    Phrase lasting(Mention mention) {
        int participle = edges.beforeHedges(mention);
        int noun = participle - 1;
        if (!words.isParticiple(participle)
                || words.isChange(participle)
                || words.isPreposition(participle)
                || tokens.is(participle, ChangeKind.COMES_TO)
                || !words.isContent(noun)
                || verbs.isPredicate(noun)
                || verbs.before(noun) < 0) {
            return null;
        }
        Phrase phrase = phrases.endingAt(noun, true);
        if (phrase != null && phrase.first() < noun && words.isParticiple(phrase.first())) {
            // "leaving the average flat costing"
            phrase = new Phrase(phrase.first() + 1, noun);
        }
        return phrase == null || !phrases.hasContent(phrase) ? null : phrase;
    }

    /**
     * "Het bureau raamt de huur op 840 euro", "expects highs between 9 and 12 degrees": what an estimate is of, whoever made it;
     * null where the verb is another, or nothing stands before the figure's preposition. "Expects a loss of $3m" says whose.
     */
    @Nullable
    Phrase told(Mention mention) {
        if (isNamedBehind(mention, mention.last() + 1)) {
            // "mikt op 600 miljoen euro omzet"
            return null;
        }
        int i = edges.beforeHedges(mention);
        // "tussen de 9 en 12 graden": the preposition is the range's
        boolean range =
                tokens.is(mention.from(), FunctionWord.BETWEEN) || tokens.is(mention.first(), FunctionWord.BETWEEN);
        i = range ? mention.from() : i;
        if (!tokens.is(i, FunctionWord.PREP) || tokens.is(i, FunctionWord.PARTITIVE)) {
            return null;
        }
        int verb = verbs.before(i);
        // "hield er rekening mee door vier": with a particle of its own the verb has no other object
        boolean tells = tokens.is(verb, SourceKind.ESTIMATE) || tokens.is(verb, SourceKind.RANKS);
        if (!tells || tokens.is(verb + 1, FunctionWord.PRON)) {
            return null;
        }
        Phrase noun = phrases.endingAt(i - 1, true);
        if (noun == null || noun.first() <= verb || !phrases.hasContent(noun)) {
            return null;
        }
        // "De kosten schat de GGD op 3 miljoen": a name behind the verb is who says so, where something else stands
        // before it
        int end = verb - 1;
        while (tokens.is(end, FunctionWord.PRON) || words.isSkipped(end)) {
            // "de kosten daarvan"
            end--;
        }
        boolean source = tokens.isCapitalised(noun.last()) || tokens.is(noun.last(), SourceKind.SPEAKER);
        Phrase front = verbSecond && source ? phrases.endingAt(end, false) : null;
        boolean swapped = front != null
                && !words.isPreposition(front.first())
                && (!tokens.isCapitalised(front.last())
                        || tokens.is(noun.last(), SourceKind.SPEAKER) && !tokens.is(front.last(), SourceKind.SPEAKER))
                && phrases.hasContent(front);
        return swapped ? front : noun;
    }

    /**
     * "raised the fares on 50 lines": what is done to the figure's place or by its means; a time is no such thing, so "raised the
     * fares in 3 years" is said of the subject. Null where the verb has no object: "is in trouble on 50 lines".
     */
    @Nullable
    Phrase object(Mention mention) {
        int i = edges.beforeHedges(mention);
        if (verbSecond) {
            // behind a second verb stands the subject as often: "in mei verhoogde de bank op 50 plaatsen"
            return null;
        }
        int verb = Edges.isDuration(mention) || !tokens.is(i, FunctionWord.PREP) ? -1 : verbs.before(i);
        Phrase object = verb < 0 || tokens.is(verb, FunctionWord.LINK) ? null : objects.behind(verb, i);
        return object != null && object.last() == i - 1 && !words.isFigure(object.first() - 1) ? object : null;
    }
}
