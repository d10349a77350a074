package org.statclaim.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.internal.context.Context;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.grammar.QuantityParser;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.text.Chars;
import org.statclaim.internal.tokens.Markup;
import org.statclaim.internal.tokens.Sentences;
import org.statclaim.internal.tokens.Tokenizer;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;

/** The way of one text: tokens, sentences, quantities, context, claims. */
public final class Reading {

    /** Countries whose gallon, pint and ton are the imperial ones. */
    private static final Set<String> IMPERIAL = Set.of("GB", "IE");

    private final LanguagePack pack;
    private final @Nullable String region;
    private final @Nullable PartialDate published;
    private final boolean statistics;

    /**
     * A way to read texts.
     *
     * @param region ISO 3166 country whose currency to assume, where a hint was given
     * @param published publication date, where it is known
     * @param statistics whether to leave out numbers in passing
     */
    public Reading(LanguagePack pack, @Nullable String region, @Nullable PartialDate published, boolean statistics) {
        this.statistics = statistics;
        this.pack = pack;
        this.region = region == null ? null : region.toUpperCase(Locale.ROOT);
        this.published = published;
    }

    /**
     * The claims of a text, in its order.
     *
     * @param body where the text proper begins, behind a header
     */
    public List<Claim> read(String text, int body) {
        Markup markup = Markup.read(text, pack.catalogs().entities());
        return markup == null
                ? read(text, body, span -> span, text)
                : read(markup.text(), markup.target(body), markup::source, text);
    }

    /**
     * Reads a text without mark-up.
     *
     * @param origin where a stretch of it stands in the source
     */
    private List<Claim> read(String text, int body, UnaryOperator<Span> origin, String source) {
        Tokens tokens = new Tokenizer(pack.lexicon()).tokenize(text);
        Sentences sentences = Sentences.split(tokens, body);
        QuantityParser parser =
                new QuantityParser(tokens, pack, IMPERIAL.contains(region == null ? "" : region), region == null);
        Context context = new Context(tokens, pack, region, published);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int first = sentences.first(i);
            if (tokens.start(first) < body) {
                continue;
            }
            tokens.show(first, sentences.end(i));
            List<Draft> found = parser.parse(first, sentences.end(i));
            context.complete(found, first, sentences.end(i));
            if (statistics) {
                found.removeIf(draft -> draft.narrative);
            }
            drafts.addAll(found);
        }
        return claims(drafts, tokens, sentences, origin, source);
    }

    private static List<Claim> claims(
            List<Draft> drafts, Tokens tokens, Sentences sentences, UnaryOperator<Span> origin, String source) {
        Map<Draft, Integer> indices = new IdentityHashMap<>();
        List<Claim> claims = new ArrayList<>(drafts.size());
        Sentence sentence = null;
        for (Draft draft : drafts) {
            indices.put(draft, indices.size());
        }
        for (Draft draft : drafts) {
            int index = sentences.of(draft.first);
            if (sentence == null || sentence.index() != index) {
                sentence = sentence(index, tokens, sentences, origin, source);
            }
            claims.add(claim(draft, tokens, sentence, indices, origin, source));
        }
        return claims;
    }

    private static Sentence sentence(
            int index, Tokens tokens, Sentences sentences, UnaryOperator<Span> origin, String source) {
        int start = tokens.start(sentences.first(index));
        int end = tokens.end(sentences.end(index) - 1);
        Span span = origin.apply(new Span(start, end));
        return new Sentence(index, span.of(source), span);
    }

    private static Claim claim(
            Draft draft,
            Tokens tokens,
            Sentence sentence,
            Map<Draft, Integer> indices,
            UnaryOperator<Span> origin,
            String source) {
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
                index(draft.equivalentTo, indices),
                index(draft.subsetOf, indices),
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

    private static OptionalInt index(@Nullable Draft draft, Map<Draft, Integer> indices) {
        Integer index = draft == null ? null : indices.get(draft);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
