package org.statclaim.internal.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.internal.context.concept.Concepts;
import org.statclaim.internal.context.source.Sources;
import org.statclaim.internal.context.source.Speech;
import org.statclaim.internal.context.time.Days;
import org.statclaim.internal.context.time.Publication;
import org.statclaim.internal.context.time.Times;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.tokens.Sentence;

/** Completes the quantities of a text with what stands around them, sentence by sentence in the text's order. */
public final class Context {

    private final LanguagePack pack;
    private final @Nullable String region;
    private final @Nullable PartialDate published;
    private final Publication publication;
    private final Speech speech = new Speech();
    /** The time that the text has told of, which "a year earlier" in a later sentence is counted from. */
    private Days told = Days.UNKNOWN;

    /**
     * Context of one text.
     *
     * @param region ISO 3166 country, where a hint was given
     * @param published publication date, where it is known
     */
    public Context(LanguagePack pack, @Nullable String region, @Nullable PartialDate published) {
        this.pack = pack;
        this.region = region;
        this.published = published;
        this.publication = new Publication(published);
    }

    /** Completes the drafts of the next sentence. */
    public void complete(Sentence sentence, List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            new Changes(sentence, pack.catalogs()).find(drafts);
            // an amount's own time says which currency of a name it is in
            Times times = new Times(sentence, publication, told);
            times.assign(drafts);
            told = times.told();
            MoneyResolver money = new MoneyResolver(sentence, pack, region, published);
            drafts.forEach(draft -> money.resolve(draft, drafts));
            new Equivalences(sentence, pack).link(drafts);
            new Concepts(sentence, pack, drafts).find();
        }
        // a sentence without figures may name who said those of the one before
        new Sources(sentence, pack.settings().verbSecond(), speech).assign(drafts);
    }
}
