package org.statclaim.internal.context.concept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.sentence.Figures;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.sentence.Phrases;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Subjects;
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

    private static final String PERCENT = "%";

    private final Sentence tokens;
    private final Predicates verbs;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Edges edges;
    private final ContentWords content;
    private final NearNouns near;
    private final List<Mention> mentions;
    private final List<Change> changes;
    private final int[] equivalentTo;
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
        Parse parse = Parse.of(tokens, pack, figures(tokens, mentions));
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
        this.subjects = parse.subjects();
        this.edges = new Edges(tokens, parse.words());
        this.content = new ContentWords(tokens, pack, parse);
        boolean verbSecond = pack.settings().verbSecond();
        this.near = new NearNouns(
                tokens,
                parse,
                new Sizes(tokens, parse, edges, verbSecond),
                new Modified(tokens, parse, content, edges, verbSecond));
    }

    /**
     * Marks what of the sentence is figures, so that no search takes them for nouns. A noun inside a figure stays a word: in "one
     * of the bakers has 40 shops" the shops are the bakers'.
     */
    private static Figures figures(Sentence tokens, List<Mention> mentions) {
        Figures figures = new Figures(tokens);
        for (Mention mention : mentions) {
            boolean noun = mention.hasCounted()
                    && mention.countedFirst() > mention.first()
                    && mention.countedLast() <= mention.last();
            int last = noun ? mention.countedFirst() - 1 : mention.last();
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
            int same = equivalentTo[i] != Mention.NONE ? equivalentTo[i] : restatesBefore(i) ? i - 1 : Mention.NONE;
            concepts.add(same == Mention.NONE ? concept(i) : concepts.get(same));
        }
        return concepts;
    }

    private @Nullable Mention before(int i) {
        return i == 0 ? null : mentions.get(i - 1);
    }

    /**
     * "190 points, or 0.6%": the second says the first again. So do "60 percent of its milk, down from 300 litres" and "against 300
     * litres", which are of one thing at two times.
     */
    private boolean restatesBefore(int i) {
        Mention before = before(i);
        if (before == null) {
            return false;
        }
        Mention mention = mentions.get(i);
        boolean changed = tokens.is(mention.from() - 2, ChangeKind.INCREASE)
                || tokens.is(mention.from() - 2, ChangeKind.DECREASE);
        // "bought from $300": without a change before it "from" leads to no earlier level
        if (tokens.is(mention.from() - 1, FunctionWord.COMPARED)
                || tokens.is(mention.from() - 1, FunctionWord.FROM) && changed) {
            return true;
        }
        int gap = before.last() + 1;
        if (tokens.is(gap, FunctionWord.LEVEL) && mention.from() == gap + 1 && !Edges.isShareOf(mention)) {
            // "rose 64 points to 4,577": the change and what it led to
            return true;
        }
        // "or about 0.6%": one word may stand between
        gap = tokens.isSymbol(gap, ',') ? gap + 1 : gap;
        return tokens.is(gap, FunctionWord.OR) && mention.from() <= gap + 2;
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
        // "Of the 300 seats, the party won 120": with a subject of its own it is of that
        if (whole != null && whole.hasCounted() && !tokens.is(tokens.opening(), FunctionWord.PARTITIVE)) {
            return ofWhole;
        }
        if (mention.kind() == Kind.COUNT
                && tokens.is(mention.first(), NumeralKind.ONES)
                && tokens.is(mention.first() + 1, FunctionWord.PARTITIVE)) {
            // "one of the tallest towers" counts the towers
            return List.of();
        }
        Phrase noun = near.of(before, mention);
        List<String> words = new ArrayList<>();
        if (noun == null || !standsAlone(i, noun)) {
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
        return List.copyOf(words.size() > MAX_WORDS ? words.subList(0, MAX_WORDS) : words);
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
        if (tokens.is(noun.first(), FunctionWord.POSSESSIVE) || isMoved(mention, changes.get(i))) {
            return false;
        }
        // "60 percent of voters" are voters; "de bond kreeg 2 procent loonsverhoging" is the union's
        boolean share = Edges.isShareOf(mention) && !isModifying(mention);
        // "50 years worth of lessons": of what there is so much
        boolean stuff = noun.first() > mention.last() && tokens.is(noun.first() - 1, FunctionWord.PARTITIVE);
        // "the shop closed after losses of $40": the preposition keeps the noun apart from the subject
        boolean prepositional = noun.last() < mention.first() && tokens.is(noun.first() - 1, FunctionWord.PREP);
        boolean bracketed = noun.first() > mention.last() && tokens.isSymbol(mention.first() - 1, '(');
        // "Ann Brown, 40,": whose age it is, and no subject besides
        boolean age = mention.kind() == Kind.AGE && noun.last() < mention.first();
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
                || before != null && noun.equals(near.gapped(before, mention));
    }

    /**
     * "output dropped to 17 per cent of supply": the level or size of a change is the subject's, and the whole is named behind it.
     * "Output reached 17 percent of supply" tells of no change, and speaks of the supply alone.
     */
    private boolean isMoved(Mention mention, Change change) {
        int mark = edges.beforeHedges(mention);
        boolean shared = Edges.isShareOf(mention);
        return shared
                && change != Change.NONE
                && (tokens.is(mark, FunctionWord.LEVEL) || tokens.is(mark, FunctionWord.DELTA));
    }

    /**
     * "2 procent loonsverhoging": no share of the noun behind it, but its size. Between a share and its whole stands a
     * preposition.
     */
    private static boolean isModifying(Mention mention) {
        return mention.unit() != null
                && mention.unit().code().equals(PERCENT)
                && mention.countedFirst() == mention.last() + 1;
    }

    /**
     * The subject of the verb that governs the figure; in its absence the object, or what stands beside the figure.
     *
     * @param only whether the figure has no near noun, so that the object is the last thing that it can be about
     */
    private List<String> subject(Mention mention, boolean only) {
        if (tokens.is(mention.from() - 1, FunctionWord.THERE)
                && tokens.is(mention.from() - 2, FunctionWord.SUBCLAUSE)) {
            // "meldt dat er 40 doden zijn": there are, whoever says so
            return List.of();
        }
        // "a village that has 40 houses": the noun before a relative clause goes before any subject
        Phrase antecedent = subjects.antecedent(mention.from());
        if (antecedent != null) {
            return content.words(antecedent.first(), antecedent.last());
        }
        int verb = verbs.before(mention.from());
        if (verb < 0) {
            return beside(mention);
        }
        Phrase subject = subjects.subject(verb, mention.from());
        if (subject != null && subject.first() >= mention.first()) {
            // "daarbij werden zes bedrijven": the figure counts the subject itself
            return List.of();
        }
        if (subject != null) {
            List<String> words = content.words(subject.first(), subject.last());
            int first = tokens.is(subject.first(), FunctionWord.PREP) ? subject.first() + 1 : subject.first();
            if (tokens.is(first, FunctionWord.POSSESSIVE)) {
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
        Phrase object = only && !joined ? subjects.object(verb, mention.from()) : null;
        return object == null ? List.of() : content.words(object.first(), object.last());
    }

    /**
     * Without a verb, the phrase right before the figure: a headline, "Floods in Wales: 40 dead", a price list, a name in front of
     * brackets. What a preposition leads, "at the market 40 dollars", says where and not what.
     */
    private List<String> beside(Mention mention) {
        int end = mention.from() - 1;
        while (tokens.isSymbol(end, '(') || tokens.isSymbol(end, ':') || tokens.isSymbol(end, '~')) {
            end--;
        }
        // "Bread, $4, and milk": a price between commas is of what stands before the first
        boolean aside = mention.kind() == Kind.MONEY && tokens.isSymbol(mention.last() + 1, ',');
        boolean measured = (mention.kind() == Kind.MEASURE || aside) && tokens.isSymbol(end, ',');
        if (measured || tokens.is(end, FunctionWord.PREP) && tokens.isSymbol(end - 1, ',')) {
            // "the ship, 118 metres long,", "the ship, with 300 people on board,"
            end -= measured ? 1 : 2;
        }
        Phrase phrase = phrases.endingAt(end, false);
        boolean led = phrase != null && tokens.is(phrase.first(), FunctionWord.PREP);
        return phrase == null || led ? List.of() : content.words(phrase.first(), phrase.last());
    }
}
