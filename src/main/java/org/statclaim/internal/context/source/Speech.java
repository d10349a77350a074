package org.statclaim.internal.context.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.sentence.Quotes;

/** Who speaks in a text, and whose figures wait for it: what is remembered from sentence to sentence. */
public final class Speech {

    /** A quotation of which nobody has said by now whose it is; the bound keeps the memory small. */
    private static final int MAX_WAITING = 64;

    /** A figure, by its place in the text, whose source a later sentence may name. */
    record Waiting(int figure, boolean hearsay) {}

    /** Figures of the sentence before. */
    List<Waiting> before = List.of();

    Quotes.Open quote = Quotes.Open.NOT;
    boolean endedInQuote;
    boolean endedInColon;
    /** Whom "he" means. */
    @Nullable
    Attribution person;

    private final List<@Nullable Attribution> attributions = new ArrayList<>();
    private final List<Waiting> unspoken = new ArrayList<>();
    /** Who speaks in the quotations of the paragraph. */
    private @Nullable Attribution speaker;

    private int personAge;

    void enterParagraph(boolean quoteGoesOn) {
        if (!quoteGoesOn && !endedInColon) {
            speaker = null;
        }
        if (!quoteGoesOn) {
            unspoken.clear();
        }
        if (++personAge > 1) {
            person = null;
        }
    }

    /** Whom a later "he" means; null where the sentence names several. */
    void meet(@Nullable Attribution named) {
        person = named;
        personAge = 0;
    }

    void quote(Attribution named) {
        speaker = named;
    }

    /** The speaker, if known, said what waited for one. */
    void speak() {
        if (speaker == null) {
            return;
        }
        for (Waiting each : unspoken) {
            attribute(each.figure(), hedged(speaker, each.hearsay()));
        }
        unspoken.clear();
    }

    /** A quotation's figure takes the speaker of the quotation, or waits for one to be named. */
    void await(int figure, boolean hearsay) {
        if (speaker != null) {
            attribute(figure, hedged(speaker, hearsay));
        } else if (unspoken.size() < MAX_WAITING) {
            unspoken.add(new Waiting(figure, hearsay));
        }
    }

    /** Makes room for the figures of the next sentence; the place of the first. */
    int open(int figures) {
        int first = attributions.size();
        attributions.addAll(Collections.nCopies(figures, null));
        return first;
    }

    /** Gives a figure its source; the first one stays. */
    void attribute(int figure, @Nullable Attribution source) {
        if (attributions.get(figure) == null) {
            attributions.set(figure, source);
        }
    }

    boolean isAttributed(int figure) {
        return attributions.get(figure) != null;
    }

    /** Who says each figure of the text, by its place; null where nobody does. */
    public List<@Nullable Attribution> attributions() {
        return attributions;
    }

    List<Waiting> unspoken() {
        return unspoken;
    }

    static Attribution hedged(Attribution attribution, boolean hearsay) {
        boolean keepsDistance = hearsay && attribution.certainty() == Certainty.STATED;
        return keepsDistance
                ? new Attribution(attribution.text(), attribution.span(), Certainty.REPORTED)
                : attribution;
    }
}
