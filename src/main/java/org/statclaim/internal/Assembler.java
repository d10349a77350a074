package org.statclaim.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Sentences;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;

/** Makes the claims of a text, with the offsets of its source. */
final class Assembler {

    private final Tokens tokens;
    private final Sentences sentences;
    private final UnaryOperator<Span> origin;
    private final String source;
    private final Map<Draft, Integer> indices = new IdentityHashMap<>();

    /**
     * An assembler of one text.
     *
     * @param origin where a stretch of the text that was read stands in the source, which may have mark-up
     * @param source what claims quote
     */
    Assembler(Tokens tokens, Sentences sentences, UnaryOperator<Span> origin, String source) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.origin = origin;
        this.source = source;
    }

    List<Claim> claims(List<Draft> drafts) {
        List<Claim> claims = new ArrayList<>(drafts.size());
        Sentence sentence = null;
        for (Draft draft : drafts) {
            indices.put(draft, indices.size());
        }
        for (Draft draft : drafts) {
            int index = sentences.of(draft.first);
            if (sentence == null || sentence.index() != index) {
                sentence = sentence(index);
            }
            claims.add(claim(draft, sentence));
        }
        return claims;
    }

    private Sentence sentence(int index) {
        int start = tokens.start(sentences.first(index));
        int end = tokens.end(sentences.end(index) - 1);
        Span span = origin.apply(new Span(start, end));
        return new Sentence(index, span.of(source), span);
    }

    private Claim claim(Draft draft, Sentence sentence) {
        int end = tokens.end(draft.last);
        Span span = origin.apply(new Span(tokens.start(draft.first), endsSentence(tokens.text(), end) ? end - 1 : end));
        String counted = draft.hasCounted() ? tokens.printed(draft.countedFirst, draft.countedLast) : null;
        return new Claim(
                span.of(source),
                span,
                Quantity.of(draft.kind, figure(draft), draft.unit, draft.per),
                Optional.ofNullable(draft.previous),
                draft.approximation,
                draft.change,
                Optional.ofNullable(counted),
                draft.concept,
                Optional.ofNullable(draft.time),
                Optional.ofNullable(draft.dates),
                Optional.ofNullable(draft.attribution)
                        .map(said -> new Attribution(said.text(), origin.apply(said.span()), said.certainty())),
                sentence,
                index(draft.equivalentTo),
                index(draft.subsetOf),
                draft.alternatives);
    }

    /** An abbreviation's stop that may also end the sentence is the sentence's: "15 ct." before a capital or a quote. */
    private static boolean endsSentence(String text, int end) {
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next)) && next - end < 4) {
            next++;
        }
        boolean quoted = end < text.length() && !Chars.isSpace(text.charAt(end));
        return next >= text.length() || quoted || !Character.isLowerCase(text.charAt(next));
    }

    private static Figure figure(Draft draft) {
        if (draft.value != null) {
            return Figure.of(draft.value, draft.precision, draft.bound);
        }
        if (draft.low == null || draft.high == null) {
            throw new IllegalStateException("a draft without a value needs both ends");
        }
        return Figure.of(draft.low, draft.high, draft.precision, draft.bound);
    }

    private OptionalInt index(@Nullable Draft draft) {
        Integer index = draft == null ? null : indices.get(draft);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
