package org.statclaim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;
import org.statclaim.internal.context.Completed;
import org.statclaim.internal.context.Context;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.grammar.QuantityParser;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.tokens.Markup;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.internal.tokens.Sentences;
import org.statclaim.internal.tokens.Tokenizer;
import org.statclaim.internal.tokens.Tokens;
import org.statclaim.quantity.Kind;

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
     * @param places where a stretch of the text stands in what it was read from, where that is known
     */
    public List<Claim> read(String text, int body, Function<Span, Optional<SourcePlace>> places) {
        Markup markup = Markup.read(text, pack.catalogs().entities());
        return markup == null
                ? read(text, body, new Origin(text, span -> span, places))
                : read(markup.text(), markup.target(body), new Origin(text, markup::source, places));
    }

    /**
     * Reads a text without mark-up.
     *
     * @param origin where its stretches come from
     */
    private List<Claim> read(String text, int body, Origin origin) {
        Tokens tokens = new Tokenizer(pack.lexicon()).tokenize(text);
        Sentences sentences = Sentences.split(tokens, body, pack.settings().nounsCapitalised());
        boolean imperial = IMPERIAL.contains(region == null ? "" : region);
        Context context = new Context(pack, region, published);
        List<Completed> figures = new ArrayList<>();
        Sentence sentence = tokens.sentence(0, 0);
        QuantityParser quantities = null;
        Mention counted = null;
        for (int i = 0; i < sentences.size(); i++) {
            int first = sentences.first(i);
            if (tokens.start(first) < body) {
                continue;
            }
            sentence.moveTo(first, sentences.end(i));
            List<Mention> mentions = List.of();
            if (QuantityParser.mayFind(sentence)) {
                // a text without figures needs none of the readers
                quantities = quantities == null ? new QuantityParser(sentence, pack, imperial, region) : quantities;
                mentions = quantities.parse(counted);
            }
            counted = lastCount(mentions, counted);
            figures.addAll(context.complete(sentence, mentions));
        }
        return new Assembler(tokens, sentences, origin).claims(figures, context.attributions(), statistics);
    }

    private static @Nullable Mention lastCount(List<Mention> mentions, @Nullable Mention before) {
        Mention last = before;
        for (Mention mention : mentions) {
            last = mention.kind() == Kind.COUNT ? mention : last;
        }
        return last;
    }
}
