package org.statclaim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.internal.context.Completed;
import org.statclaim.internal.grammar.Former;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentences;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Quantity;

/**
 * Makes the claims of a text, with the offsets of the text as given. It is the only one that knows where what is read comes from: all before
 * it read a text without mark-up. Nothing is decided here about what a figure means, only which of them become claims
 * and where they stand.
 */
final class Assembler {

    private final Tokens tokens;
    private final Sentences sentences;
    private final Origin origin;

    /**
     * An assembler of one text.
     *
     * @param origin where a stretch of the text that was read stands in the text as given, which may have mark-up
     */
    Assembler(Tokens tokens, Sentences sentences, Origin origin) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.origin = origin;
    }

    /**
     * The claims of the figures, in order.
     *
     * @param attributions who says each
     * @param statistics whether to leave out numbers in passing
     */
    List<Claim> claims(List<Completed> figures, List<@Nullable Attribution> attributions, boolean statistics) {
        int[] places = places(figures, statistics);
        List<Claim> claims = new ArrayList<>(figures.size());
        Sentence sentence = null;
        for (int i = 0; i < figures.size(); i++) {
            if (places[i] == Mention.NONE) {
                continue;
            }
            int index = sentences.of(figures.get(i).mention().first());
            if (sentence == null || sentence.index() != index) {
                sentence = sentence(index);
            }
            claims.add(claim(figures.get(i), attributions.get(i), sentence, places));
        }
        return claims;
    }

    /**
     * Which claim each figure becomes, {@link Mention#NONE} where it is left out. The places are needed before the
     * claims, as figures point to each other.
     */
    private static int[] places(List<Completed> figures, boolean statistics) {
        int[] places = new int[figures.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            boolean left = statistics && figures.get(i).mention().narrative();
            places[i] = left ? Mention.NONE : next++;
        }
        return places;
    }

    /** A sentence as the source has it, mark-up included; claims of one sentence share it. */
    private Sentence sentence(int index) {
        int start = tokens.start(sentences.first(index));
        int end = tokens.end(sentences.end(index) - 1);
        Span span = origin.span(start, end);
        return new Sentence(index, span.of(origin.text()), span);
    }

    /**
     * The claim of one figure.
     *
     * @param said who says it; null where the text does not tell
     * @param places which claim each figure of the text becomes
     */
    private Claim claim(Completed figure, @Nullable Attribution said, Sentence sentence, int[] places) {
        Mention mention = figure.mention();
        int end = tokens.end(mention.last());
        // the stop of "15 ct." is the figure's where the sentence goes on: "15 ct. per stuk"
        int stop = endsSentence(tokens.text(), end) ? end - 1 : end;
        Span span = origin.span(tokens.start(mention.first()), stop);
        return new Claim(
                span.of(origin.text()),
                span,
                Quantity.of(mention.kind(), mention.figure(), mention.unit(), mention.per()),
                Optional.ofNullable(mention.former()).map(former -> former(former, figure.formerTime())),
                mention.approximation(),
                figure.change(),
                figure.role(),
                mention.hasCounted()
                        ? Optional.of(tokens.printed(mention.countedFirst(), mention.countedLast()))
                        : Optional.empty(),
                figure.concept(),
                Optional.ofNullable(figure.time()),
                Optional.ofNullable(figure.dates()),
                Optional.ofNullable(said)
                        .map(each -> new Attribution(each.text(), origin.spans().apply(each.span()), each.certainty())),
                sentence,
                origin.places().apply(span),
                place(figure.equivalentTo(), places),
                place(figure.subsetOf(), places),
                mention.alternatives());
    }

    /**
     * The level that a change came from, which is quoted from the source as well.
     *
     * @param time its own period; null where none is told: "van 610 naar 640 euro"
     */
    private FormerLevel former(Former former, @Nullable Period time) {
        Span span = origin.span(tokens.start(former.first()), tokens.end(former.last()));
        return new FormerLevel(
                former.value(), former.precision(), span.of(origin.text()), span, Optional.ofNullable(time));
    }

    /** The claim that another figure became; empty also where that one was left out as a number in passing. */
    private static OptionalInt place(int figure, int[] places) {
        return figure == Mention.NONE || places[figure] == Mention.NONE
                ? OptionalInt.empty()
                : OptionalInt.of(places[figure]);
    }

    /** An abbreviation's stop that may also end the sentence is the sentence's: "15 ct." before a capital or a quote. */
    private static boolean endsSentence(String text, int end) {
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int next = end;
        // a blank and a few marks may stand between: '15 ct. "Dat is veel"'
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next)) && next - end < 4) {
            next++;
        }
        boolean quoted = end < text.length() && !Chars.isSpace(text.charAt(end));
        return next >= text.length() || quoted || !Character.isLowerCase(text.charAt(next));
    }
}
