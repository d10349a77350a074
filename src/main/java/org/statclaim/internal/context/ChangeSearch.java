package org.statclaim.internal.context;

import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.Comparison;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.BoundWord;
import org.statclaim.internal.lexicon.Meaning.SourceLink;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.SourceKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.sentence.Clauses;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Where in its clause the word of change stands that a figure belongs to: before it, behind it, or as the subject of a verb
 * that says how large it is. How far each search goes depends on what could come between.
 */
final class ChangeSearch {

    /** So far back a marked figure finds its verb: "steeg in de eerste maanden van dit jaar tot 40 euro". */
    private static final int CLAUSE = 14;
    /** So far behind a marked figure a Dutch clause has its verb: "omdat de prijs met 3 procent is gedaald". */
    private static final int AFTER_CLAUSE = 8;
    /** Room for "steeg vorige maand ongeveer 3 procent"; a verb farther back has other figures too. */
    private static final int BESIDE = 4;
    /**
     * One word may stand between a figure and what it is the size of, "a 3 percent pay rise"; farther off, the noun has its own
     * figures too.
     */
    private static final int BEHIND = 2;
    /** So long what moves may be, between its verb and the figure. */
    private static final int OBJECT = 8;
    /** At most so many words stand before a noun with its article: "de forse en onverwachte prijsstijging". */
    private static final int PHRASE = 4;

    /** What ends a search, as a clause of its own may begin: "and", "om", "dan". */
    private static final KindSet ENDS =
            KindSet.of(FunctionWord.SUBCLAUSE, FunctionWord.THAN, ChangeKind.PURPOSE, FunctionWord.COMPARED);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final ChangeMarks marks;
    private final ChangeWords words;

    ChangeSearch(Sentence tokens, LanguagePack pack, ChangeMarks marks, ChangeWords words) {
        this.tokens = tokens;
        this.pack = pack;
        this.marks = marks;
        this.words = words;
    }

    /** The change that a figure marked as its size or as the level it arrives at belongs to. */
    Change marked(Mention mention, int mark) {
        // "viel met 3,4 miljoen ton 8 procent lager uit": the level, with its change right behind it
        boolean level = tokens.isDigits(end(mention) + 1);
        if (marks.isDelta(mark) && (level || isAgent(mention, mark) || isMeans(mention, mark))) {
            return Change.NONE;
        }
        // "profits up 8 percent were followed by a fall to 3 percent": the nearest word before the figure decides
        Change change = beforeMark(mention, mark);
        // "gusts of up to 118 km/h brought down trees": how strong they were
        boolean size = marks.isLevelBound(mark) && tokens.is(mark - 1, FunctionWord.PARTITIVE);
        if (change == Change.NONE && (size || isOfFrontedNoun(mark))) {
            return Change.NONE;
        }
        // "um 4 Prozent auf 300 Euro gesunken": by how much something moves stands before where it arrives
        return change == Change.NONE ? behind(mention, AFTER_CLAUSE, marks.isDelta(mark)) : change;
    }

    /**
     * "Na een week met pieken tot 48 graden is het weer verbeterd": a noun that a preposition leads at the head of its sentence arrives
     * nowhere by the verb behind it. "In mei tot 48 euro" has a time there.
     */
    private boolean isOfFrontedNoun(int mark) {
        if (!tokens.is(mark, FunctionWord.LEVEL)
                || !tokens.is(tokens.opening(), FunctionWord.PREP)
                || !tokens.isUnknownWord(mark - 1) && !tokens.is(mark - 1, SourceKind.AMOUNT_NOUN)
                || mark - tokens.opening() > CLAUSE) {
            return false;
        }
        for (int i = tokens.opening() + 1; i < mark; i++) {
            if (tokens.isBoundary(i) || words.isListedVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the mark belongs to a verb that says how large a change is, and arrives nowhere: "the increase amounted to". "Der Preis fiel
     * auf" has arrived, though "fiel … aus" says how large.
     */
    boolean amounts(int mark) {
        int verb = mark - 1;
        // "raised its growth forecast to 1.4 percent": one is forecast at a level
        boolean foreseen = tokens.is(verb, SourceKind.ESTIMATE) && tokens.is(mark, FunctionWord.LEVEL);
        return tokens.is(mark, ChangeKind.STANDS_AT)
                && tokens.is(verb, ChangeKind.COMES_TO)
                && !foreseen
                && !words.isVerb(verb);
    }

    /** The change that ends the clause of a level, where verbs may: "wurde auf 5 Euro gesenkt". */
    Change atEndOf(Mention mention) {
        return pack.settings().verbSecond() ? atEnd(mention) : Change.NONE;
    }

    /** "daalde 3 procent", "a rise of 40": of a figure that nothing marks, and that its verb or noun has for its size. */
    Change unmarked(Mention mention) {
        int next = end(mention) + 1;
        // "viel 3 procent hoger uit": what the figure is the measure of goes before any verb
        Change compared = words.isComparative(next) ? words.at(next, mention) : Change.NONE;
        if (compared != Change.NONE || isTime(mention)) {
            return compared;
        }
        Change before = beside(mention);
        if (before == Change.NONE) {
            before = isSize(mention) ? inverted(mention) : isOfName(mention) ? named(mention) : Change.NONE;
        }
        if (before != Change.NONE) {
            return before;
        }
        Change behind = close(mention);
        if (behind == Change.NONE && isSize(mention)) {
            behind = atEnd(mention);
        }
        return behind == Change.NONE ? subject(mention) : behind;
    }

    /**
     * The change that the noun behind the figure names, which the figure stands before like an adjective: "5 procent loonsverhoging",
     * "points to a 40-point drop". It arrives nowhere, whatever preposition stands before both.
     */
    Change described(Mention mention) {
        boolean share = mention.kind() == Kind.PERCENTAGE && mention.countedFirst() == mention.last() + 1;
        if (share && mention.countedLast() == mention.countedFirst()) {
            return words.noun(mention.countedFirst());
        }
        return words.isArticle(mention.from() - 1) ? words.noun(end(mention) + 1, mention) : Change.NONE;
    }

    /** "sloot 3 procent hoger op 12 euro", "closed lower at 4,577": the level of which that is said. */
    Change closed(Mention mention) {
        int at = mention.from() - 1;
        boolean level = tokens.is(at, ChangeKind.STANDS_AT)
                && words.isComparative(at - 1)
                && (mention.kind() == Kind.MONEY || mention.kind() == Kind.NUMBER || mention.kind() == Kind.COUNT);
        return level ? words.at(at - 1, mention) : Change.NONE;
    }

    /**
     * "31 procent onder het niveau van 1990", "$3m above the forecast": as much lower or higher than a level that is known. "Two metres
     * above the road" is a place, and "30 percent under the new rules" are not less.
     *
     * @param at the token behind the figure
     */
    Change besideLevel(Mention mention, int at) {
        boolean known = isLevel(at + 1)
                || tokens.is(at + 1, TimeKind.STAND_IN)
                || tokens.is(at + 1, NumeralKind.TIMES_AS)
                // "onder het niveau van"
                || tokens.meaning(at, TimeKind.COMPARE, Comparison.class) == Comparison.ANY
                || tokens.is(at + 1, TimeKind.RELATIVE);
        boolean amount = mention.kind() == Kind.PERCENTAGE || mention.kind() == Kind.MONEY;
        BoundWord bound = tokens.meaning(at, HedgeKind.BOUND, BoundWord.class);
        if (!amount || !known || bound == null || !tokens.is(at, ChangeKind.PASSES)) {
            return Change.NONE;
        }
        return bound.bound() == Bound.LESS_THAN ? Change.DECREASE : Change.INCREASE;
    }

    /** "the forecast", "the 31 percent of 2016": an article with the noun of an amount, or with a number. */
    private boolean isLevel(int article) {
        boolean number = tokens.is(article, FunctionWord.DET)
                && !tokens.is(article, NumeralKind.ONES)
                && tokens.isDigits(article + 1);
        return number || NounPhrases.isAmount(tokens, article);
    }

    /** "fell below 300", "climbed past 40": the change right before the preposition, which may be the figure's bound. */
    Change passed(Mention mention) {
        // "a rebound in under two months"
        return isTime(mention) ? Change.NONE : beside(mention, marks.passes(mention));
    }

    /** "rose two years ago", "daalde drie dagen op rij": when and how long something changed, not by how much. */
    boolean isTime(Mention mention) {
        return mention.kind() == Kind.MEASURE
                && mention.unit() != null
                && pack.catalogs().isTime(mention.unit().code());
    }

    /** The word of change close behind; a measure that describes the subject does not move: "the 30 year rate climbed". */
    Change close(Mention mention) {
        return behind(mention, mention.kind() == Kind.MEASURE ? 1 : BEHIND);
    }

    /** "growth was driven by 40 shops": behind another verb the preposition leads to who did it. */
    private boolean isAgent(Mention mention, int mark) {
        if (tokens.meaning(mark, SourceKind.SOURCE_LINK, SourceLink.class) != SourceLink.AGENT) {
            return false;
        }
        int verb = mark - 1;
        int forms = tokens.isWord(verb) ? tokens.verbForms(verb, pack.verbs()) : 0;
        return (words.isListedVerb(verb) || VerbForm.PAST.isIn(forms))
                && !VerbForm.AUXILIARY.isIn(forms)
                && !tokens.is(verb, ChangeKind.COMES_TO)
                && words.at(verb, mention) == Change.NONE;
    }

    /** "Met 3 miljoen euro kan de school uitbreiden": at the head of a sentence what something is done with. */
    private boolean isMeans(Mention mention, int mark) {
        return mark == tokens.from() && mention.kind() != Kind.PERCENTAGE && words.isListedVerb(end(mention) + 1);
    }

    /** The nearest word of change before the mark, whatever stands between in its clause. */
    private Change beforeMark(Mention mention, int mark) {
        int start = mark == ChangeMarks.NONE ? mention.from() - 1 : Math.min(mark, mention.from() - 1);
        Change described = Change.NONE;
        for (int i = start; i >= mention.from() - CLAUSE; i--) {
            // "stieg die Zahl der Einbrüche auf 400": what is counted is no change
            boolean counted = mention.hasCounted() && i >= mention.countedFirst() && i <= mention.countedLast();
            Change change = counted ? Change.NONE : words.at(i, mention);
            if (change != Change.NONE && !words.isAttributive(i)) {
                return change;
            }
            described = change == Change.NONE ? described : change;
            // "fell to 12p before recovering to 15p"
            if (words.opensClause(i)) {
                return described;
            }
            // "zwol aan, tot 240 miljoen", "het aantal daalt, met 4 procent": the mark may stand behind a comma or
            // colon
            boolean parted = i >= start - 1 && (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ':'));
            if (tokens.isBoundary(i) && !parted) {
                return described;
            }
        }
        return described;
    }

    /**
     * The word of change right before the figure, with adverbs, times, "of" and "van" between: "sales rose in the shop that has 40
     * clerks" is no rise by 40. "Fell a staggering 3 percent": the figure may have an article and an adjective. "A fall (3
     * percent)", "daalde fors: 3 procent": a share may stand behind a bracket or colon.
     */
    Change beside(Mention mention) {
        return beside(mention, mention.from());
    }

    /** The same of a figure that stands where another one does: "lost $3m, or 4 percent". */
    Change beside(Mention mention, int from) {
        int start = from - 1;
        int before = words.noun(start) == Change.NONE ? marks.beforePhrase(start) : start;
        boolean share = mention.kind() == Kind.PERCENTAGE;
        // "after the increase 3 percent left", "sloot hoger op 12 euro": right before the figure a noun is its
        // subject's at most
        boolean apart = words.noun(start) != Change.NONE && (share && mention.hasCounted() || isGoverned(start));
        if (apart || tokens.is(start, ChangeKind.STANDS_AT)) {
            return Change.NONE;
        }
        for (int i = words.isVerb(before) ? before : start; i >= from - BESIDE; i--) {
            if (tokens.is(i, TimeKind.COMPARE) && words.isArticle(i + 1)) {
                // "407 higher than the 1,725 of 2020": what is compared with is a level
                return Change.NONE;
            }
            Change change = words.at(i, mention);
            if (change != Change.NONE) {
                return change;
            }
            boolean parted = share && (tokens.isSymbol(i, '(') || i == start && tokens.isSymbol(i, ':'));
            if (!marks.isBeside(i) && !parted) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /**
     * Whether the figure can be the size of a change without a mark and at some distance from its verb: a part or an amount that no
     * preposition governs. Things counted would be who moves, and a time how long.
     */
    private boolean isSize(Mention mention) {
        // "verliest in tien jaar 4 procent van haar leden": a part of itself
        boolean own = tokens.is(mention.countedFirst(), FunctionWord.POSSESSIVE);
        boolean amount = mention.kind() == Kind.PERCENTAGE && (own || !mention.hasCounted())
                || mention.kind() == Kind.MONEY
                || mention.kind() == Kind.MEASURE && !mention.hasCounted()
                || tokens.is(mention.countedLast(), ChangeKind.POINT_NOUN);
        return amount
                && pack.settings().verbSecond()
                && !tokens.is(mention.from() - 1, FunctionWord.PREP)
                && !tokens.is(mention.from() - 1, FunctionWord.AND)
                && !tokens.isBoundary(mention.from() - 1);
    }

    /** "prijsstijgingen in Gent (9 procent)": a share in brackets behind a name, or one that begins them. */
    private boolean isOfName(Mention mention) {
        int bracket = mention.from() - 1;
        return mention.kind() == Kind.PERCENTAGE
                && !mention.hasCounted()
                && tokens.isSymbol(bracket, '(')
                && tokens.isCapitalised(bracket - 1);
    }

    /** The change before the bracket, "prices rose in Leeds (3 percent)", with no other verb between. */
    private Change named(Mention mention) {
        for (int i = mention.from() - 2; i >= mention.from() - CLAUSE; i--) {
            if (Clauses.isBorder(tokens, i) || tokens.isAny(i, ENDS)) {
                return Change.NONE;
            }
            Change change = words.at(i, mention);
            if (change != Change.NONE || words.isListedVerb(i)) {
                return change;
            }
        }
        return Change.NONE;
    }

    /** "In mei daalde de koers in Wenen 3 procent": the subject and where it was stand between the verb and the figure. */
    private Change inverted(Mention mention) {
        for (int i = mention.from() - 1; i >= mention.from() - CLAUSE; i--) {
            // "de rente voor spaarders die 3.000 euro hebben": as good as any conjunction
            boolean joint = tokens.is(i, FunctionWord.CONJ) && !tokens.is(i, FunctionWord.PREP);
            if (tokens.isBoundary(i) || joint && !tokens.is(i, FunctionWord.AND) || tokens.isAny(i, ENDS)) {
                return Change.NONE;
            }
            if (words.isVerb(i)) {
                Change change = words.at(i, mention);
                if (change != Change.NONE) {
                    return change;
                }
            }
            // "trokken de verkopen 3 procent aan": behind an article it is a noun
            if (words.isListedVerb(i) && !words.isArticle(i - 1)) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /** "waren 3 procent in prijs gestegen", "is sinds mei 3 procent minder hard gegroeid": the verb ends the clause. */
    private Change atEnd(Mention mention) {
        int last = end(mention);
        for (int i = last + 1; i <= last + AFTER_CLAUSE; i++) {
            // "nodig nu de kosten stijgen": an article behind no preposition begins another subject
            boolean subject = words.isArticle(i) && !tokens.is(i - 1, FunctionWord.PREP);
            if (subject || Clauses.isBorder(tokens, i) || tokens.isAny(i, ENDS)) {
                return Change.NONE;
            }
            // "voor het verhogen van de dijk" has no verb, "door gestegen prijzen" neither
            if (words.isVerb(i) && !words.isArticle(i - 1) && !words.goesOnBehind(i)) {
                Change change = words.at(i, mention);
                // "moet" is a change with its particle only: "moet er 3 procent af"
                if (change != Change.NONE || !tokens.is(i, ChangeKind.SEPARABLE)) {
                    return change;
                }
            }
            if (words.isListedVerb(i) && !VerbForm.AUXILIARY.isIn(tokens.verbForms(i, pack.verbs()))) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /**
     * The first word of change behind the figure and what it counts. "The fee is 3 percent and fell" does not say that it fell by
     * three, nor "needs 3 percent to grow" that it grew: "and" and "to" end the search as a comma does.
     */
    private Change behind(Mention mention, int window) {
        return behind(mention, window, false);
    }

    /**
     * The word of change behind the figure.
     *
     * @param pastLevel whether the level that the change arrives at may stand between
     */
    private Change behind(Mention mention, int window, boolean pastLevel) {
        int last = end(mention);
        // "60 percent of shares fell", "22 procent van de klanten een hoger risico": they are who moves
        if (mention.kind() == Kind.PERCENTAGE && mention.hasCounted() && marks.of(mention) == ChangeMarks.NONE) {
            return Change.NONE;
        }
        for (int i = last + 1; i < last + 1 + window; i++) {
            // "hit a high of $34 before easing to $32"
            if (tokens.isBoundary(i)
                    || tokens.is(i, FunctionWord.AND)
                    || words.opensClause(i)
                    || tokens.is(i, FunctionWord.LEVEL) && !pastLevel) {
                return Change.NONE;
            }
            Change change = words.at(i, mention);
            if (change != Change.NONE) {
                return change;
            }
        }
        return Change.NONE;
    }

    /**
     * "De prijsstijging kwam in mei uit op 3 procent", "the increase was $40": the subject names the change, and the verb says no
     * more than how large it is. A name of change inside another phrase is passed: "de duur van de daling".
     */
    Change subject(Mention mention) {
        boolean size = mention.kind() == Kind.PERCENTAGE || mention.kind() == Kind.MONEY;
        int at = mention.from() - 1;
        boolean stands = tokens.is(at, ChangeKind.STANDS_AT);
        // "growth was -2 percent" has fallen, which the noun does not say
        boolean negative = mention.value() != null && mention.value().signum() < 0;
        if (!size || negative || mention.hasCounted() || tokens.is(at, FunctionWord.PREP) && !stands) {
            return Change.NONE;
        }
        boolean verb = false;
        for (int i = stands ? at - 1 : at; i >= mention.from() - CLAUSE; i--) {
            if (tokens.isBoundary(i) || Clauses.isConjunction(tokens, i)) {
                return Change.NONE;
            }
            boolean amounts = tokens.is(i, ChangeKind.COMES_TO) && !tokens.is(i, FunctionWord.DET);
            if (!amounts && (words.isListedVerb(i) || words.isVerb(i))) {
                return Change.NONE;
            }
            verb |= amounts;
            Change change = words.noun(i, mention);
            if (change != Change.NONE && isSubject(i, verb)) {
                return change;
            }
        }
        return Change.NONE;
    }

    /** Whether the noun stands before the verb, or right behind it, and no preposition governs it. */
    private boolean isSubject(int noun, boolean verbBehind) {
        return !isGoverned(noun) && (verbBehind || tokens.is(beforePhrase(noun), ChangeKind.COMES_TO));
    }

    /** "door de forse prijsstijging": whether a preposition stands before the noun's phrase. */
    private boolean isGoverned(int noun) {
        int before = beforePhrase(noun);
        // "to rise 3 percent" has a verb
        boolean infinitive = tokens.is(before, FunctionWord.LEVEL) && before == noun - 1;
        return !infinitive && (tokens.is(before, FunctionWord.PREP) || tokens.is(before, TimeKind.DATE_PREP));
    }

    /** The token before the noun with its article and adjectives. */
    private int beforePhrase(int noun) {
        int i = noun - 1;
        while (i >= noun - PHRASE && (tokens.isUnknownWord(i) || tokens.is(i, FunctionWord.DET))) {
            i--;
        }
        return i;
    }

    /**
     * "a augmenté les loyers de 3 %", "une baisse du risque de 3 %": the verb or noun of change, with what moves between it and the
     * "of" of the figure. "A réduit une dette de 3 millions" says how large the debt is.
     */
    Change ofObject(Mention mention) {
        int of = mention.from() - 1;
        if (!tokens.is(of, ChangeKind.BY_BEHIND_OBJECT) || isTime(mention)) {
            return Change.NONE;
        }
        for (int i = of - 1; i >= of - OBJECT; i--) {
            if (Clauses.isBorder(tokens, i) || tokens.isDigits(i)) {
                return Change.NONE;
            }
            if (words.isVerb(i)) {
                boolean known = tokens.is(i + 1, FunctionWord.DET) && !tokens.is(i + 1, NumeralKind.ONES);
                return known && i + 1 < of ? words.at(i, mention) : Change.NONE;
            }
            Change noun = mention.kind() == Kind.PERCENTAGE ? words.noun(i, mention) : Change.NONE;
            if (noun != Change.NONE) {
                return tokens.is(i + 1, FunctionWord.PARTITIVE) && i + 1 < of ? noun : Change.NONE;
            }
            if (words.isListedVerb(i)) {
                return Change.NONE;
            }
        }
        return Change.NONE;
    }

    /** The last token of the figure with what it counts. */
    static int end(Mention mention) {
        return Math.max(mention.last(), mention.countedLast());
    }
}
