package org.statclaim.internal.context.concept;

import java.util.List;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.sentence.Parse;
import org.statclaim.internal.sentence.Predicates;
import org.statclaim.internal.sentence.Words;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/** Figures that say the one before again, or a part of it: they are about the same, or about what that one counts. */
final class Repeats {

    private final Sentence tokens;
    private final Words words;
    private final Predicates verbs;
    private final List<Mention> mentions;
    private final Ellipsis ellipsis;

    Repeats(Sentence tokens, Parse parse, List<Mention> mentions, Ellipsis ellipsis) {
        this.tokens = tokens;
        this.words = parse.words();
        this.verbs = parse.verbs();
        this.mentions = mentions;
        this.ellipsis = ellipsis;
    }

    /** "38.000 huishoudens, ofwel 8 procent", "3.900 inwoners, van wie 44 procent": the share is of what was counted. */
    boolean isShareOfBefore(int i) {
        Mention mention = mentions.get(i);
        return mention.kind() == Kind.PERCENTAGE
                && !mention.hasCounted()
                && mentions.get(i - 1).kind() == Kind.COUNT
                && (restatesBefore(i)
                        || tokens.is(mention.from() - 1, FunctionWord.RESTATED)
                        || ellipsis.isMoreThan(i)
                        || isPartOfBefore(mention));
    }

    /** "260 homes, a third of which are", "3.900 inwoners, van wie 44 procent". */
    boolean isPartOfBefore(Mention mention) {
        return tokens.is(mention.from() - 1, FunctionWord.SUBSET)
                || tokens.is(mention.last() + 1, FunctionWord.SUBSET) && tokens.isComma(mention.from() - 1);
    }

    /**
     * "190 points, or 0.6%": the second says the first again. So do "60 percent of its milk, down from 300 litres" and "against 300
     * litres", which are of one thing at two times.
     */
    boolean restatesBefore(int i) {
        if (i == 0) {
            return false;
        }
        Mention before = mentions.get(i - 1);
        Mention mention = mentions.get(i);
        boolean changed = tokens.is(mention.from() - 2, ChangeKind.INCREASE)
                || tokens.is(mention.from() - 2, ChangeKind.DECREASE);
        // "bought from $300": without a change before it "from" leads to no earlier level
        if (isCompared(i) || tokens.is(mention.from() - 1, FunctionWord.FROM) && changed) {
            return true;
        }
        int gap = before.last() + 1;
        if (tokens.is(gap, FunctionWord.LEVEL) && mention.from() == gap + 1 && !Edges.isShareOf(mention)) {
            // "rose 64 points to 4,577": the change and what it led to
            return true;
        }
        if (leadsToLevel(before, mention)) {
            return true;
        }
        // "or about 0.6%": one word may stand between
        gap = tokens.isSymbol(gap, ',') ? gap + 1 : gap;
        return tokens.is(gap, FunctionWord.OR) && mention.from() <= gap + 2;
    }

    /** "a 19% drop for the index to 1,350": what the noun of a change, with all that prepositions add to it, arrives at. */
    private boolean leadsToLevel(Mention before, Mention mention) {
        int noun = before.last() + 1;
        int mark = mention.from() - 1;
        if (!tokens.is(mark, FunctionWord.LEVEL) || !words.isChange(noun) || verbs.isVerb(noun)) {
            return false;
        }
        int i = noun + 1;
        while (i < mark && !words.endsPhrase(i) && !verbs.isPredicate(i) && !words.isFigure(i)) {
            i++;
        }
        return i == mark;
    }

    /** "tegen 7 ton", "compared with 300": what the figure before it is held against. */
    boolean isCompared(int i) {
        return tokens.is(mentions.get(i).from() - 1, FunctionWord.COMPARED);
    }

    /** "Van de 1.200 ondervraagden heeft 40 procent schulden": the whole of the share behind it, and about nothing else. */
    boolean isWholeOfNext(int i) {
        Mention mention = mentions.get(i);
        Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        return next != null
                && mention.kind() == Kind.COUNT
                && next.kind() == Kind.PERCENTAGE
                && next.hasCounted()
                && next.first() > mention.countedLast()
                && next.countedLast() == mention.countedLast();
    }
}
