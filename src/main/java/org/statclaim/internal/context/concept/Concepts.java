package org.statclaim.internal.context.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Former;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.sentence.Asides;
import org.statclaim.internal.sentence.Figures;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Subjects;
import org.statclaim.internal.sentence.VerbObjects;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * The content words of what a figure is about: the subject of its verb, and the noun that it belongs to more closely: what
 * it is a share of, what it modifies ("a 5 watt charger"), what it is the size of ("a loss of €5 million").
 *
 * <p>A figure that says another one again is about the same. Of the others the near noun is looked for first, as it decides
 * whether the subject is wanted at all: "60 percent of voters" speaks of voters, whoever counts them, while "its revenue"
 * or "a loss" is somebody's, and the subject goes before it. The words are taken as printed; nothing is looked up or
 * replaced, and "he" names nothing.
 */
public final class Concepts {

    /**
     * More than this is a misread sentence, as of words in another language; what is left out names nothing any more.
     */
    static final int MAX_WORDS = 12;

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final Phrases phrases;
    private final Subjects subjects;
    private final VerbObjects objects;
    private final Asides asides;
    private final SubjectParts subjectParts;
    private final Edges edges;
    private final ContentWords content;
    private final Verbless verbless;
    private final Sizes sizes;
    private final NearNouns near;
    private final Ellipsis ellipsis;
    private final Repeats repeats;
    private final boolean verbSecond;
    private final List<Mention> mentions;
    private final List<Change> changes;
    private final int[] equivalentTo;
    /** "pupil" of "spending per pupil was $300 (up 3%)": of each of whom, which a rate of the sentence tells. */
    private final Set<String> rates = new HashSet<>();

    private final List<List<String>> concepts = new ArrayList<>();
    /** The subject of the figure before, which one without a verb of its own goes on with. */
    private List<String> subject = List.of();

    /**
     * Concepts of one sentence's figures.
     *
     * @param changes how each moves
     * @param equivalentTo the place of the figure that each restates; {@link Mention#NONE} where it restates none
     */
    public Concepts(
            Sentence tokens, LanguagePack pack, List<Mention> mentions, List<Change> changes, int[] equivalentTo) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.changes = changes;
        this.equivalentTo = equivalentTo.clone();
        for (Mention mention : mentions) {
            if (mention.per() != null) {
                rates.add(mention.per().surface());
            }
        }
        Parse parse = Parse.of(tokens, pack, figures(tokens, mentions));
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
        this.subjects = parse.subjects();
        this.objects = parse.objects();
        this.asides = parse.asides();
        this.subjectParts = new SubjectParts(tokens, parse);
        this.edges = new Edges(tokens, parse.words());
        this.content = new ContentWords(tokens, pack, parse);
        this.ellipsis = new Ellipsis(tokens, words, verbs, mentions);
        this.repeats = new Repeats(tokens, parse, mentions, ellipsis);
        this.verbSecond = pack.settings().verbSecond();
        this.verbless = new Verbless(tokens, parse, content);
        this.sizes = new Sizes(tokens, parse, edges, verbSecond);
        this.near = new NearNouns(
                tokens,
                parse,
                sizes,
                new Modified(tokens, parse, content, edges, verbSecond),
                new GoverningNouns(tokens, pack, parse, edges));
    }

    /**
     * Marks what of the sentence is figures, so that no search takes them for nouns. A noun inside a figure stays a word: "one
     * woman in eight", and in "one of the bakers has 40 shops" the shops are the bakers'.
     */
    private static Figures figures(Sentence tokens, List<Mention> mentions) {
        Figures figures = new Figures(tokens);
        for (Mention mention : mentions) {
            // the "page" of "a 200-page report" is as good as part of the number
            boolean noun = mention.hasCounted()
                    && mention.countedFirst() > mention.first()
                    && !tokens.isSymbol(mention.countedFirst() - 1, '-')
                    && mention.countedLast() <= mention.last();
            int last = noun ? mention.countedFirst() - 1 : mention.last();
            if (noun) {
                figures.add(mention.countedLast() + 1, mention.last(), false);
            }
            Former former = mention.former();
            if (former != null) {
                // "ging van 500 euro naar 700": the former level is no claim, and its unit no noun and no verb
                figures.add(former.first(), former.last(), false);
            }
            // "65 jaar en ouder": the bound behind it as well
            last = tokens.is(mention.last() + 1, HedgeKind.BOUND_AFTER) && last == mention.last() ? last + 1 : last;
            figures.add(
                    mention.first(),
                    last,
                    mention.kind() == Kind.AGE && tokens.is(mention.first() - 1, AgeKind.AGE_BEFORE));
        }
        return figures;
    }

    /** What each of them is about, in order. */
    public List<List<String>> all() {
        for (int i = 0; i < mentions.size(); i++) {
            int same = equivalentTo[i] != Mention.NONE
                    ? equivalentTo[i]
                    : repeats.restatesBefore(i) ? i - 1 : ellipsis.of(i);
            List<String> words = same == Mention.NONE ? concept(i) : concepts.get(same);
            Mention before = before(i);
            if (words.isEmpty() && before != null && before.hasCounted() && repeats.isShareOfBefore(i)) {
                words = content.words(before.countedFirst(), before.countedLast());
            }
            // "tegen 7 ton voor gerst": what it is held against is of another thing
            Phrase other =
                    words.isEmpty() || same == i - 1 && repeats.isCompared(i) ? sizes.paidFor(mentions.get(i)) : null;
            concepts.add(other == null ? words : List.copyOf(content.words(other.first(), other.last())));
        }
        return concepts;
    }

    private @Nullable Mention before(int i) {
        return i == 0 ? null : mentions.get(i - 1);
    }

    /** What a figure is about that says nothing again; empty where the sentence names nothing. */
    private List<String> concept(int i) {
        Mention before = before(i);
        Mention mention = mentions.get(i);
        Mention whole = mention.subsetOf() < 0 ? null : mentions.get(mention.subsetOf());
        // "40 farmers, including 12 women": a part is of what the whole counts
        List<String> ofWhole = whole != null && whole.hasCounted()
                ? content.words(whole.countedFirst(), whole.countedLast())
                : List.of();
        // "640 banen op een totaal van 2.100" has its noun itself
        boolean ownNoun = whole != null && mention.first() < whole.first() && whole.countedLast() < whole.first();
        // "Of the 300 seats, the party won 120": with a subject of its own it is of that
        if (whole != null && whole.hasCounted() && !ownNoun && !tokens.is(tokens.opening(), FunctionWord.PARTITIVE)) {
            return ofWhole;
        }
        // "vijf bruggen (elk boven de 3 miljoen euro)"
        if (ellipsis.isAside(i) && before != null && before.hasCounted()) {
            return content.words(before.countedFirst(), before.countedLast());
        }
        if (mention.kind() == Kind.COUNT
                && tokens.is(mention.first(), NumeralKind.ONES)
                && tokens.is(mention.first() + 1, FunctionWord.PARTITIVE)) {
            // "one of the tallest towers" counts the towers
            return List.of();
        }
        Phrase lasting = sizes.lasting(mention);
        Phrase told = lasting == null ? sizes.told(mention) : lasting;
        if (told != null) {
            return content.words(told.first(), told.last());
        }
        if (isSubject(mention) || repeats.isWholeOfNext(i)) {
            return List.of();
        }
        if (before != null && repeats.isShareOfBefore(i) && repeats.isPartOfBefore(mention)) {
            return content.words(before.countedFirst(), before.countedLast());
        }
        Phrase noun = near.of(before, mention);
        // ", een verlies van 63 cent": behind a mark it is the change of the subject
        boolean change = noun != null
                && changes.get(i) != Change.NONE
                && noun.first() == noun.last()
                && tokens.isBoundary(noun.first() - 2)
                && this.words.isChange(noun.first())
                && this.words.endsWithPartitive(noun.first());
        noun = change ? null : noun;
        List<String> words = new ArrayList<>();
        // "the mill closed, and 40 workers lost their jobs": they are of their own clause, not of the mill
        boolean own = (mention.hasCounted() || mention.kind() == Kind.MONEY)
                && subjects.isSubject(mention.from(), Math.max(mention.last(), mention.countedLast()));
        Phrase owner = fronted(mention);
        if (owner != null) {
            subject = content.words(owner.first(), owner.last());
            addNew(subject, words);
        } else if (own) {
            subject = List.of();
        } else if (noun == null || !standsAlone(i, noun)) {
            // "stays 70 days; 99 days": without a verb of its own it goes on with the subject of the last one
            boolean goesOn = before != null && verbs.before(mention.from()) <= before.first();
            List<String> found = subject(mention, noun == null);
            subject = found.isEmpty() && goesOn ? subject : found;
            addNew(subject, words);
        }
        if (noun != null) {
            addNew(content.words(noun.first(), noun.last()), words);
        }
        if (words.isEmpty()) {
            return ofWhole;
        }
        if (words.size() > 1) {
            words.removeAll(rates);
        }
        return List.copyOf(words.size() > MAX_WORDS ? words.subList(0, MAX_WORDS) : words);
    }

    /** "40 miljoen euro kost de brug": whose amount it is that opens its clause; null where it opens none, or is the subject itself. */
    private @Nullable Phrase fronted(Mention mention) {
        boolean amount = mention.kind() == Kind.MONEY || mention.kind() == Kind.MEASURE && !Edges.isDuration(mention);
        return amount && !mention.hasCounted() ? subjects.behindVerb(mention.from(), mention.last()) : null;
    }

    /**
     * "…; 312 people spent", "when 57,200 patients were on it": the count itself is what its clause is about, and says already of
     * whom.
     */
    private boolean isSubject(Mention mention) {
        int joint = mention.from() - 1;
        int and = joint;
        // "and the remaining 100 workers"
        while (words.isArticle(and) || words.isContent(and) && words.isArticle(and - 1)) {
            and--;
        }
        boolean opens = tokens.isSymbol(joint, ';')
                || tokens.is(joint, FunctionWord.SUBCLAUSE)
                        && !tokens.is(joint, FunctionWord.PREP)
                        && !tokens.is(joint, FunctionWord.PRON)
                || tokens.is(and, FunctionWord.AND) && tokens.isComma(and - 1);
        return mention.kind() == Kind.COUNT
                && mention.hasCounted()
                && mention.countedFirst() > mention.first()
                && opens
                && verbs.isPredicate(mention.countedLast() + 1);
    }

    /** Each word once, where it comes first; there are few, so that looking through them is all it takes. */
    private static void addNew(List<String> found, List<String> words) {
        for (String word : found) {
            if (!words.contains(word)) {
                words.add(word);
            }
        }
    }

    /** Whether the noun says it all: the whole of a share, a noun with its own preposition; "its revenue" is the subject's. */
    private boolean standsAlone(int i, Phrase noun) {
        Mention before = before(i);
        Mention mention = mentions.get(i);
        // "60 percent of voters" are voters; "de bond kreeg 2 procent loonsverhoging" is the union's
        boolean share = Edges.isShareOf(mention) && !edges.isModifying(mention);
        // "50 years worth of lessons": of what there is so much
        boolean stuff = noun.first() > mention.last()
                && tokens.is(noun.first() - 1, FunctionWord.PARTITIVE)
                && mention.kind() != Kind.COUNT
                && !(Edges.isDuration(mention) && !tokens.is(noun.first() - 2, FunctionWord.WORTH));
        if (tokens.is(noun.first(), FunctionWord.POSSESSIVE) || (share || stuff) && isOfSubject(i)) {
            return false;
        }
        // "the shop closed after losses of $40": the preposition keeps the noun apart from the subject
        // while "works in the schools of 40 towns" is said of the subject as well
        boolean prepositional = noun.last() < mention.first()
                && tokens.is(noun.first() - 1, FunctionWord.PREP)
                && mention.kind() != Kind.COUNT;
        boolean bracketed = noun.first() > mention.last() && tokens.isSymbol(mention.first() - 1, '(');
        // "Ann Brown, 40,", "a 40-year-old farmer": whose age it is, and no subject besides
        boolean age = mention.kind() == Kind.AGE;
        // "put the list 7 percent higher": the list is so much higher, not who put it there
        boolean object = noun.last() == mention.from() - 1 && tokens.is(mention.last() + 1, ChangeKind.COMPARATIVE);
        // "short of the 78% target", "with a $12m gift from a bank": the preposition keeps apart what is
        // known or has an owner of its own; "with a $12m profit" is the subject's
        boolean known = this.words.isArticle(noun.first()) && !tokens.is(noun.first(), NumeralKind.ONES);
        boolean described = (mention.kind() == Kind.MONEY || mention.kind() == Kind.PERCENTAGE)
                && noun.first() < mention.first()
                && noun.last() > mention.last()
                && (known || adds(mention.last() + 1, noun.last()))
                && (tokens.is(noun.first() - 1, FunctionWord.PREP) || tokens.is(noun.first() - 1, HedgeKind.BOUND))
                && changes.get(i) == Change.NONE;
        // "kost € 1,99, een zak van 40 liter": the verb was said of another thing
        boolean listed = before != null
                && noun.last() < mention.first()
                && tokens.isComma(noun.first() - 1)
                && i + 1 < mentions.size()
                && ellipsis.isPriceOfSize(i + 1)
                && verbs.before(mention.from()) < before.first();
        // "the shop sold bread for $40": the price of the bread, not of the shop
        boolean sold = mention.kind() == Kind.MONEY
                && noun.last() < mention.first()
                && tokens.is(noun.last() + 1, FunctionWord.EXCHANGE);
        return share
                || sold
                || stuff
                || prepositional
                || bracketed
                || age
                || object
                || described
                || listed
                || isSecond(i, noun)
                || before != null && noun.equals(near.gapped(before, mention));
    }

    /** "gift from a bank": whether a preposition adds to the noun. */
    private boolean adds(int first, int last) {
        for (int at = first; at < last; at++) {
            if (tokens.is(at, FunctionWord.PREP)) {
                return true;
            }
        }
        return false;
    }

    /** "veroordeeld tot een verbod van acht jaar en een boete van 640 euro": both are led by one preposition. */
    private boolean isSecond(int i, Phrase noun) {
        Mention before = before(i);
        Mention mention = mentions.get(i);
        int and = this.words.isArticle(noun.first()) ? noun.first() - 1 : noun.first() - 2;
        and = tokens.is(and, FunctionWord.AND) ? and : noun.first() - 1;
        if (before == null
                || !tokens.is(and, FunctionWord.AND)
                || and != Math.max(before.last(), before.countedLast()) + 1) {
            return false;
        }
        boolean alike = tokens.is(mention.from() - 1, FunctionWord.PARTITIVE)
                && tokens.is(before.from() - 1, FunctionWord.PARTITIVE);
        Phrase first = alike ? near.of(before(i - 1), before) : null;
        return first != null && tokens.is(first.first() - 1, FunctionWord.PREP);
    }

    /**
     * "output dropped to 17 per cent of supply": the level is the subject's, and the whole is named behind it; else what the
     * verb of a subject leads to.
     */
    private boolean isOfSubject(int i) {
        Mention mention = mentions.get(i);
        int mark = edges.beforeHedges(mention);
        // "daalde tot 17 procent": the mark is the figure's bound as well
        boolean marked = tokens.is(mark, FunctionWord.LEVEL)
                || tokens.is(mark, FunctionWord.DELTA)
                || mention.from() < mention.first() && tokens.is(mention.from(), FunctionWord.LEVEL);
        // "komt uit op 4,4 procent van het bbp"
        boolean stands = tokens.is(mark, ChangeKind.STANDS_AT) && tokens.is(verbs.before(mark), ChangeKind.COMES_TO);
        return (marked && changes.get(i) != Change.NONE || stands) && Edges.isShareOf(mention)
                || isObject(mention, mark);
    }

    /**
     * "is 17 percent of", "won nearly 17 percent of", "was seen in 17 percent of", "zou 17 procent van het bbp bedragen": whether the
     * figure is what a verb with a subject leads to; a list goes on with it, "3 years of prison and 300 euros of costs". In "in 2020 was
     * 17 procent van de wegen dicht" the share is the subject itself.
     */
    private boolean isObject(Mention mention, int mark) {
        int verb = verbs.before(mention.from());
        int object = object(verb, mention.from());
        // "rose 3 percent and 5 percent of the shops closed", "data show 9 percent of Danes live": the subject of a
        // verb of its own, which is no sign where verbs may end a clause
        boolean subjectItself = verbs.isPredicate(Math.max(mention.last(), mention.countedLast()) + 1);
        boolean listed = words.isFigure(object) && tokens.is(mark, FunctionWord.AND) && !subjectItself;
        boolean led = verb >= 0 && (object == mention.from() && (verbSecond || !subjectItself) || listed);
        if (!led && !tokens.is(mention.countedLast() + 1, FunctionWord.AMOUNTS)) {
            return false;
        }
        Phrase antecedent = subjects.antecedent(mention.from());
        Phrase subject = antecedent != null || verb < 0 ? antecedent : subjects.subject(verb, mention.from());
        boolean where = subject != null && verbSecond && words.isPreposition(subject.first());
        return subject != null && !where && subject.last() < (led ? object : mention.from());
    }

    /** Where behind the verb more than adverbs, prepositions and hedges stands; the limit where nothing does. */
    private int object(int verb, int limit) {
        int i = verb + 1;
        while (i < limit && (words.isSkipped(i) || words.isPreposition(i) || edges.isHedge(i))) {
            i++;
        }
        return i;
    }

    /**
     * The subject of the verb that governs the figure; in its absence the object, or what stands beside the figure.
     *
     * @param only whether the figure has no near noun, so that the object is the last thing that it can be about
     */
    private List<String> subject(Mention mention, boolean only) {
        if (subjects.opensClause(mention.from())) {
            // "meldt dat er 40 doden zijn", "omdat 300 klanten wegbleven": the figure is the subject itself
            return List.of();
        }
        if (mention.kind() == Kind.COUNT && content.isOwner(mention.from() - 1) && verbs.before(mention.from()) < 0) {
            // "the trust's 6,850 posts"
            Phrase owner = phrases.endingAt(mention.from() - 1, true);
            return owner == null ? List.of() : content.words(owner.first(), owner.last());
        }
        if (tokens.is(mention.first(), NumeralKind.MULTIPLY)
                && words.isContent(mention.from() - 1)
                && !verbs.isPredicate(mention.from() - 1)) {
            // "as the deficit doubles": the figure is the verb, and its subject stands before it
            Phrase grown = phrases.endingAt(mention.from() - 1, false);
            // "is in een decennium verdubbeld": that says when
            if (grown != null && !tokens.is(grown.first(), FunctionWord.PREP)) {
                return content.words(grown.first(), grown.last());
            }
        }
        Phrase opening = subjects.behindParticiple(mention.from());
        if (opening != null) {
            return content.words(opening.first(), opening.last());
        }
        Phrase host = asides.host(mention.from(), Math.max(mention.last(), mention.countedLast()));
        if (host != null) {
            return content.words(host.first(), host.last());
        }
        // "a village that has 40 houses": the noun before a relative clause goes before any subject
        Phrase antecedent = subjects.antecedent(mention.from());
        if (antecedent != null) {
            return content.words(antecedent.first(), antecedent.last());
        }
        // "Over 3 years rents rose": at the head of its clause the figure stands before what it is about
        Phrase behind = subjects.behind(
                mention.from(), Math.max(mention.last(), mention.countedLast()), Edges.isDuration(mention));
        if (behind != null) {
            return content.words(behind.first(), behind.last());
        }
        Phrase left = mention.kind() == Kind.COUNT ? null : subjectParts.ofParticiple(edges.beforeHedges(mention));
        if (left != null) {
            return content.words(left.first(), left.last());
        }
        int verb = subjects.verbBefore(mention.from());
        List<String> beside = verb < 0 || opensBracket(verb, mention.from()) ? verbless.of(mention) : List.of();
        if (verb < 0 || !beside.isEmpty()) {
            return beside;
        }
        Phrase subject = subjects.subject(verb, mention.from());
        if (subject != null && subject.first() >= mention.first()) {
            // "daarbij werden zes bedrijven": the figure counts the subject itself
            return List.of();
        }
        if (subject != null && subjectParts.isForecaster(subject, mention.first())) {
            // "inflation was 2.4%, while economists had expected 2.5%"
            return only ? this.subject : List.of();
        }
        if (subject != null) {
            subject = subjectParts.withoutCompany(subject);
            List<String> words = content.words(subject.first(), subject.last());
            int first = tokens.is(subject.first(), FunctionWord.PREP) ? subject.first() + 1 : subject.first();
            if (tokens.is(first, FunctionWord.POSSESSIVE) && !tokens.isSymbol(first - 1, ';')) {
                // "Volvo fell, with its shares down 12 %"
                int before = verbs.before(first);
                Phrase owner = before < 0 ? null : subjects.subject(before, mention.from());
                words.addAll(0, owner == null ? List.of() : content.words(owner.first(), owner.last()));
            }
            Phrase heading = phrases.heading(subject.first());
            words.addAll(0, heading == null ? List.of() : content.words(heading.first(), heading.last()));
            if (!words.isEmpty()) {
                return words;
            }
        }
        boolean joined = tokens.is(mention.from() - 1, FunctionWord.AND);
        Phrase object = only && !joined ? objects.behind(verb, mention.from()) : null;
        return object == null ? List.of() : content.words(object.first(), object.last());
    }

    /** "was stopped in patients (clearance < 35 ml/min)": what stands in brackets is said of the noun there, and of no verb before. */
    private boolean opensBracket(int verb, int figure) {
        int i = figure - 1;
        while (i > verb && !tokens.isSymbol(i, '(') && !tokens.isSymbol(i, ')')) {
            i--;
        }
        return tokens.isSymbol(i, '(') && i < figure - 1;
    }
}
