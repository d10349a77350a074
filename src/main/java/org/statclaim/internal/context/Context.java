package org.statclaim.internal.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.context.concept.Concepts;
import org.statclaim.internal.context.source.Sources;
import org.statclaim.internal.context.time.Times;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.tokens.Tokens;

/** Completes the quantities of a text with what stands around them, sentence by sentence in the text's order. */
public final class Context {

    private final MoneyResolver money;
    private final Changes changes;
    private final Times times;
    private final Equivalences equivalences;
    private final Sources sources;
    private final Concepts concepts;

    /**
     * Context of one text.
     *
     * @param region ISO 3166 country, where a hint was given
     * @param published publication date, where it is known
     */
    public Context(Tokens tokens, LanguagePack pack, @Nullable String region, @Nullable PartialDate published) {
        this.money = new MoneyResolver(tokens, pack, region, published);
        this.changes = new Changes(tokens, pack.catalogs());
        this.times = new Times(tokens, pack, published);
        this.equivalences = new Equivalences(tokens, pack);
        this.sources = new Sources(tokens, pack.settings().verbSecond());
        this.concepts = new Concepts(tokens, pack);
    }

    /** Completes the drafts of one sentence, which lies between the tokens. */
    public void complete(List<Draft> drafts, int from, int to) {
        changes.find(drafts, from, to);
        // an amount's own time says which currency of a name it is in
        times.assign(drafts, from, to);
        for (Draft draft : drafts) {
            money.resolve(draft, drafts);
        }
        equivalences.link(drafts);
        concepts.find(drafts, from, to);
        sources.assign(drafts, from, to);
    }
}
