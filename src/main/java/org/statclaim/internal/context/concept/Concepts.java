package org.statclaim.internal.context.concept;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.context.concept.SubjectFinder.Phrase;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.lexicon.VerbForm;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * The content words of what a figure is about: the subject of its verb, and the noun that it belongs to more closely: what
 * it is a share of, what it modifies ("a 5 watt charger"), what it is the size of ("a loss of €5 million").
 */
public final class Concepts {

    private static final int MAX_WORDS = 12;
    private static final int MAX_ADJECTIVES = 4;
    private static final int MAX_BRACKETS = 8;
    private static final String PERCENT = "%";

    private final Sentence tokens;
    private final LanguagePack pack;
    private final WordRoles roles;
    private final SubjectFinder subjects;
    private final ContentWords content;
    private final List<Mention> mentions;
    private final List<Change> changes;
    private final int[] equivalentTo;
    private final List<List<String>> concepts = new ArrayList<>();
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
        this.pack = pack;
        this.roles = new WordRoles(tokens, pack, mentions);
        this.subjects = new SubjectFinder(tokens, pack, roles);
        this.content = new ContentWords(tokens, pack, roles);
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

    /** "190 points, or 0.6%": the second says the first again. */
    private boolean restatesBefore(int i) {
        Mention before = before(i);
        if (before == null) {
            return false;
        }
        Mention mention = mentions.get(i);
        boolean changed = tokens.is(mention.from() - 2, TokenClass.INCREASE)
                || tokens.is(mention.from() - 2, TokenClass.DECREASE);
        if (tokens.is(mention.from() - 1, TokenClass.COMPARED)
                || tokens.is(mention.from() - 1, TokenClass.FROM) && changed) {
            return true;
        }
        int gap = before.last() + 1;
        if (tokens.is(gap, TokenClass.LEVEL) && mention.from() == gap + 1 && !isShareOf(mention)) {
            // "rose 64 points to 4,577": the change and what it led to
            return true;
        }
        gap = tokens.isSymbol(gap, ',') ? gap + 1 : gap;
        return tokens.is(gap, TokenClass.OR) && mention.from() <= gap + 2;
    }

    private List<String> concept(int i) {
        Mention before = before(i);
        Mention mention = mentions.get(i);
        Mention whole = mention.subsetOf() == Mention.NONE ? null : mentions.get(mention.subsetOf());
        if (whole != null && whole.hasCounted()) {
            return content.words(whole.countedFirst(), whole.countedLast());
        }
        if (mention.kind() == Kind.COUNT
                && tokens.is(mention.first(), TokenClass.ONES)
                && tokens.is(mention.first() + 1, TokenClass.PARTITIVE)) {
            // "one of the tallest towers" counts the towers
            return List.of();
        }
        Phrase near = near(before, mention);
        Set<String> words = new LinkedHashSet<>();
        if (near == null || !standsAlone(i, near)) {
            // "stays 70 days; 99 days": without a verb of its own it goes on with the subject of the last one
            boolean goesOn = before != null && subjects.verbBefore(mention.from()) <= before.first();
            List<String> found = subject(mention, tokens.from(), near == null);
            subject = found.isEmpty() && goesOn ? subject : found;
            words.addAll(subject);
        }
        if (near != null) {
            words.addAll(content.words(near.first(), near.last()));
        }
        return words.stream().limit(MAX_WORDS).toList();
    }

    /** Whether the noun says it all: the whole of a share, a noun with its own preposition; "its revenue" is the subject's. */
    private boolean standsAlone(int i, Phrase near) {
        Mention before = before(i);
        Mention mention = mentions.get(i);
        if (tokens.is(near.first(), TokenClass.POSSESSIVE) || isMoved(mention, changes.get(i))) {
            return false;
        }
        // "60 percent of voters" against "2 procent loonsverhoging"
        boolean share = isShareOf(mention) && !isModifying(mention);
        boolean stuff = near.first() > mention.last() && tokens.is(near.first() - 1, TokenClass.PARTITIVE);
        boolean prepositional = near.last() < mention.first() && tokens.is(near.first() - 1, TokenClass.PREP);
        boolean bracketed = near.first() > mention.last() && tokens.isSymbol(mention.first() - 1, '(');
        boolean age = mention.kind() == Kind.AGE && near.last() < mention.first();
        boolean sold = mention.kind() == Kind.MONEY
                && near.last() < mention.first()
                && tokens.is(near.last() + 1, TokenClass.EXCHANGE);
        return share
                || sold
                || stuff
                || prepositional
                || bracketed
                || age
                || before != null && near.equals(gapped(before, mention));
    }

    /** "dropped to 17 per cent of supply": the level or size of a change is the subject's. */
    private boolean isMoved(Mention mention, Change change) {
        int mark = beforeHedges(mention, 0);
        boolean shared = isShareOf(mention);
        return shared
                && change != Change.NONE
                && (tokens.is(mark, TokenClass.LEVEL) || tokens.is(mark, TokenClass.DELTA));
    }

    private static boolean isShareOf(Mention mention) {
        return mention.kind() == Kind.PERCENTAGE && mention.hasCounted();
    }

    /** "2 procent loonsverhoging": no share of the noun behind it, but its size. */
    private static boolean isModifying(Mention mention) {
        return mention.unit() != null
                && mention.unit().code().equals(PERCENT)
                && mention.countedFirst() == mention.last() + 1;
    }

    /** The noun that the figure belongs to more closely than to its clause's subject; null where there is none. */
    private @Nullable Phrase near(@Nullable Mention before, Mention mention) {
        if (isShareOf(mention)) {
            // "60 percent of the Fortune 500"
            boolean numbered = tokens.isCapitalised(mention.countedLast())
                    && tokens.isDigits(mention.countedLast() + 1)
                    && !roles.isFigure(mention.countedLast() + 1);
            return new Phrase(mention.countedFirst(), numbered ? mention.countedLast() + 1 : mention.countedLast());
        }
        if (mention.kind() == Kind.AGE && tokens.isSymbol(mention.first() - 1, ',')) {
            return subjects.phraseEndingAt(mention.first() - 2, true);
        }
        boolean share = mention.kind() == Kind.PERCENTAGE;
        if (share
                && before != null
                && before.hasCounted()
                && tokens.isSymbol(mention.from() - 1, ',')
                && before.countedLast() == mention.from() - 2) {
            // "50 families, one in five"
            return new Phrase(before.countedFirst(), before.countedLast());
        }
        Phrase traded = traded(mention);
        if (traded != null) {
            return traded;
        }
        Phrase stuff = stuff(mention, tokens.to());
        if (stuff != null) {
            return stuff;
        }
        if (mention.kind() != Kind.COUNT && mention.kind() != Kind.NUMBER) {
            Phrase modified = modified(mention);
            if (modified != null) {
                return modified;
            }
        }
        Phrase size = sizeOf(mention);
        size = size == null ? changed(mention) : size;
        size = size == null && before != null ? gapped(before, mention) : size;
        return size == null ? object(mention, tokens.from()) : size;
    }

    /** "five seasons of a series", "450 Nm (332 lb-ft) of torque": what there is so much of. */
    private @Nullable Phrase stuff(Mention mention, int to) {
        int next = behindBrackets(Math.max(mention.last(), mention.countedLast()) + 1);
        // "50 years worth of lessons"
        next = tokens.is(next, TokenClass.WORTH) ? next + 1 : next;
        // "40 cents per litre of milk": the milk is the litre's
        boolean rated = mention.per() != null && next == mention.last() + 1;
        return tokens.is(next, TokenClass.PARTITIVE) && !rated ? subjects.phraseFrom(next + 1, to) : null;
    }

    /** What is sold in "sold the farm for $3m", and what is bought in "paid $3m for the farm"; null for neither. */
    private @Nullable Phrase traded(Mention mention) {
        int last = beforeHedges(mention, tokens.from()) - 1;
        if (mention.kind() == Kind.MONEY && tokens.is(last + 1, TokenClass.EXCHANGE)) {
            int verb = subjects.verbBefore(last + 1);
            Phrase object = verb < 0 ? null : subjects.phraseEndingAt(last, false);
            if (object != null
                    && object.first() > verb
                    && !tokens.is(object.first(), TokenClass.PREP)
                    && subjects.hasContent(object)) {
                return object;
            }
        }
        int next = behindBrackets(mention.last() + 1);
        boolean amount = mention.kind() == Kind.MONEY || mention.kind() == Kind.PERCENTAGE;
        Phrase good =
                amount && tokens.is(next, TokenClass.EXCHANGE) ? subjects.phraseFrom(next + 1, tokens.to()) : null;
        boolean period = good != null
                && (tokens.is(good.last(), TokenClass.UNIT)
                        || tokens.is(good.last(), TokenClass.YEAR_PART)
                        || tokens.is(good.last(), TokenClass.SEASON));
        return period ? null : good;
    }

    /** Past a restatement in brackets: "8 miles (13 km) of tunnels". */
    private int behindBrackets(int i) {
        if (tokens.isSymbol(i, '(')) {
            for (int at = i + 1; at < i + MAX_BRACKETS; at++) {
                if (tokens.isSymbol(at, ')')) {
                    return at + 1;
                }
            }
        }
        return i;
    }

    /** The noun that the figure stands before like an adjective, with what a preposition adds: "25% tax on vehicles". */
    private @Nullable Phrase modified(Mention mention) {
        int next = behindBrackets(mention.last() + 1);
        boolean hyphen = tokens.isSymbol(next, '-') && tokens.isGlued(next);
        // "een vijftiger raakte gewond": the age is a noun itself
        boolean noun = mention.kind() == Kind.AGE && roles.isVerb(next);
        int first = described(mention.from());
        boolean article = first < mention.from() && !noun;
        if (pack.settings().verbSecond() && !hyphen && !article) {
            // "heeft 5 euro geleend": a verb at the end of its clause is no noun
            return null;
        }
        int start = hyphen ? next + 1 : next;
        int end = start;
        while (end < Math.min(tokens.to(), start + MAX_WORDS) && roles.isContent(end) && isNoun(end, start, article)) {
            end++;
        }
        boolean participle = end == start + 1 && roles.is(start, VerbForm.PAST)
                || (end == start + 1 || tokens.is(mention.from() - 1, TokenClass.PARTITIVE))
                        && roles.isParticiple(start);
        if (end == start || participle && !hyphen) {
            // "15 ppb requiring action", "the 120 decibels reached in the hall"
            return null;
        }
        end = content.glued(end - 1, tokens.to() - 1) + 1;
        return article ? new Phrase(first, withAdditions(end - 1)) : new Phrase(start, end - 1);
    }

    /** Where the noun phrase begins in which the figure stands, behind its article: "a sharp 3 percent drop"; the figure itself for none. */
    private int described(int figure) {
        int i = figure - 1;
        boolean adjectives = !pack.settings().verbSecond();
        while (adjectives
                && i > figure - MAX_ADJECTIVES
                && roles.isContent(i)
                && !roles.isPredicate(i)
                && !tokens.is(i, TokenClass.BOUND)) {
            i--;
        }
        return roles.isArticle(i) ? i : figure;
    }

    /** The last token of what prepositions add to a noun: "a 25% tax on vehicles from abroad". */
    private int withAdditions(int noun) {
        int last = noun;
        boolean adds = true;
        while (adds) {
            int next = last + 1;
            boolean joins =
                    tokens.is(next, TokenClass.PREP) && !tokens.is(next, TokenClass.LEVEL) && !roles.isFigure(next + 1);
            Phrase added = joins ? subjects.phraseFrom(next + 1, Math.min(tokens.to(), noun + 2 * MAX_WORDS)) : null;
            adds = added != null;
            last = added == null ? last : added.last();
        }
        return last;
    }

    private boolean isNoun(int i, int start, boolean article) {
        return article && (i == start || roles.isChangeNoun(i)) || !roles.isPredicate(i);
    }

    /** "a loss of", "sales of", "goederen ter waarde van": the noun that the figure is the size of; null where none is. */
    private @Nullable Phrase sizeOf(Mention mention) {
        int i = mention.from() - 1;
        while (i >= tokens.from()
                && (tokens.is(i, TokenClass.BOUND)
                        || tokens.is(i, TokenClass.APPROX)
                        || tokens.is(i, TokenClass.TONE)
                        || roles.isArticle(i))) {
            i--;
        }
        // "investments over 35 GWh": the bound is the preposition
        boolean bound =
                tokens.is(i + 1, TokenClass.BOUND) && tokens.is(i + 1, TokenClass.PREP) && i + 1 < mention.first();
        boolean joined = tokens.is(i, TokenClass.PARTITIVE) || tokens.is(i, TokenClass.WORTH);
        if (roles.isChange(i) && roles.endsWithPartitive(i)) {
            // "een winst van": the pack has it as one
            return new Phrase(i, i);
        }
        if (i <= tokens.from() || !joined && !bound) {
            return null;
        }
        boolean worth = tokens.is(i, TokenClass.WORTH) || bound;
        if (worth && joined && tokens.isSymbol(i - 1, ',')) {
            // "the deal, worth $3bn,"
            return subjects.phraseEndingAt(i - 2, false);
        }
        int last = joined ? i - 1 : i;
        int first = last + 1;
        while (first - 1 >= tokens.from()
                && roles.isContent(first - 1)
                && !(roles.isParticiple(first - 1) && tokens.isSymbol(first - 2, ',') && first <= last)
                && !(roles.isVerb(first - 1) && (worth || first - 1 < last || isNoNoun(first - 1)))
                && !(worth && roles.isPredicate(first - 1))) {
            first--;
        }
        if (first > last) {
            return null;
        }
        return tokens.is(first - 1, TokenClass.DET) && first > tokens.from()
                ? new Phrase(first - 1, last)
                : new Phrase(first, last);
    }

    /** "cut its forecast to 2 percent": what is changed by or to the figure; null where the verb has no object. */
    private @Nullable Phrase changed(Mention mention) {
        int i = beforeHedges(mention, tokens.from());
        boolean marked = tokens.is(i, TokenClass.LEVEL) || tokens.is(i, TokenClass.DELTA);
        int verb = marked ? subjects.verbBefore(i) : -1;
        Phrase object = verb >= 0 && roles.isChange(verb) ? subjects.object(verb, i) : null;
        return object != null && object.last() == i - 1 ? object : null;
    }

    /** "cut costs on 50 lines": what is done to the figure's place or by its means; a time is no such thing. */
    private @Nullable Phrase object(Mention mention, int from) {
        int i = beforeHedges(mention, from);
        if (pack.settings().verbSecond()) {
            // behind a second verb stands the subject as often
            return null;
        }
        boolean time = mention.kind() == Kind.MEASURE
                && mention.unit() != null
                && CalendarUnits.isTime(mention.unit().code());
        int verb = time || !tokens.is(i, TokenClass.PREP) ? -1 : subjects.verbBefore(i);
        Phrase object = verb < 0 || tokens.is(verb, TokenClass.LINK) ? null : subjects.object(verb, i);
        return object != null && object.last() == i - 1 && !roles.isFigure(object.first() - 1) ? object : null;
    }

    /** The token before what bounds or hedges the figure, or the mark of a change that is a bound too. */
    private int beforeHedges(Mention mention, int from) {
        int i = mention.from() - 1;
        while (i >= from && (tokens.is(i, TokenClass.BOUND) || tokens.is(i, TokenClass.APPROX) || roles.isArticle(i))) {
            boolean mark = tokens.is(i, TokenClass.LEVEL) || tokens.is(i, TokenClass.DELTA);
            if (mark) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** "consists of", against "a drop of". */
    private boolean isNoNoun(int i) {
        return roles.is(i, VerbForm.VERB);
    }

    /** "shares were down 2 %, Burlington by 3 %", "de boter 4 euro": a noun with its figure, whose verb was said before; null for none. */
    private @Nullable Phrase gapped(Mention before, Mention mention) {
        int start = Math.max(before.last(), before.countedLast()) + 1;
        // "2 % dearer, gas 5 %"
        start = roles.isChange(start) || roles.isSkipped(start) ? start + 1 : start;
        int end = mention.from() - 1;
        boolean joined = tokens.isSymbol(start, ',') || tokens.isSymbol(start, ';') || tokens.is(start, TokenClass.AND);
        if (!joined) {
            return null;
        }
        end = tokens.is(end, TokenClass.PREP) ? end : end + 1;
        start++;
        start = tokens.is(start, TokenClass.AND) ? start + 1 : start;
        start = roles.isArticle(start) ? start + 1 : start;
        Phrase phrase = end <= start ? null : subjects.phraseFrom(start, end);
        boolean whole = phrase != null
                && phrase.first() == start
                && phrase.last() == end - 1
                && subjects.verbBefore(mention.from()) < start;
        return whole ? phrase : null;
    }

    private List<String> subject(Mention mention, int from, boolean only) {
        if (tokens.is(mention.from() - 1, TokenClass.THERE) && tokens.is(mention.from() - 2, TokenClass.SUBCLAUSE)) {
            // "meldt dat er 40 doden zijn": there are, whoever says so
            return List.of();
        }
        Phrase antecedent = pack.settings().verbSecond() ? subjects.antecedent(mention.from()) : null;
        if (antecedent != null) {
            return content.words(antecedent.first(), antecedent.last());
        }
        int verb = subjects.verbBefore(mention.from());
        if (verb < 0) {
            return beside(mention, from);
        }
        Phrase subject = subjects.subject(verb, mention.from());
        if (subject != null && subject.first() >= mention.first()) {
            // "daarbij werden zes bedrijven": the figure counts the subject itself
            return List.of();
        }
        if (subject != null) {
            List<String> words = content.words(subject.first(), subject.last());
            int first = tokens.is(subject.first(), TokenClass.PREP) ? subject.first() + 1 : subject.first();
            if (tokens.is(first, TokenClass.POSSESSIVE)) {
                // "Volvo fell, with its shares down 12 %"
                int before = subjects.verbBefore(first);
                Phrase owner = before < 0 ? null : subjects.subject(before, mention.from());
                words.addAll(0, owner == null ? List.of() : content.words(owner.first(), owner.last()));
            }
            Phrase heading = subjects.heading(subject.first());
            words.addAll(0, heading == null ? List.of() : content.words(heading.first(), heading.last()));
            if (!words.isEmpty()) {
                return words;
            }
        }
        boolean joined = tokens.is(mention.from() - 1, TokenClass.AND);
        Phrase object = only && !joined ? subjects.object(verb, mention.from()) : null;
        return object == null ? List.of() : content.words(object.first(), object.last());
    }

    /** Without a verb, the phrase right before the figure: a headline, a caption, a name in front of brackets. */
    private List<String> beside(Mention mention, int from) {
        int end = mention.from() - 1;
        while (end >= from && (tokens.isSymbol(end, '(') || tokens.isSymbol(end, ':') || tokens.isSymbol(end, '~'))) {
            end--;
        }
        boolean aside = mention.kind() == Kind.MONEY && tokens.isSymbol(mention.last() + 1, ',');
        boolean measured = (mention.kind() == Kind.MEASURE || aside) && tokens.isSymbol(end, ',');
        if (measured || tokens.is(end, TokenClass.PREP) && tokens.isSymbol(end - 1, ',')) {
            // "the ship, 118 metres long,", "the ship, with 300 people on board,"
            end -= measured ? 1 : 2;
        }
        Phrase phrase = end < from ? null : subjects.phraseEndingAt(end, false);
        boolean led = phrase != null && tokens.is(phrase.first(), TokenClass.PREP);
        return phrase == null || led ? List.of() : content.words(phrase.first(), phrase.last());
    }
}
