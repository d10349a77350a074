package org.statclaim.internal.context.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.internal.sentence.Quotes;

/**
 * Who speaks in a text, and whose figures wait for it: what is remembered from sentence to sentence. A speaker is
 * forgotten with the paragraph, whom "he" means one paragraph later; a figure that has a source keeps it.
 */
public final class Speech {

    /** A quotation of which nobody has said by now whose it is; the bound keeps the memory small. */
    private static final int MAX_WAITING = 64;

    /** A figure, by its place in the text, whose source a later sentence may name. */
    record Waiting(int figure, boolean hearsay) {}

    /** Figures of the sentence before, which "Dat meldt de NOS." speaks of; older ones are out of its reach. */
    List<Waiting> before = List.of();

    Quotes.Open quote = Quotes.Open.NOT;
    /** Whether the sentence before closed or left open a quotation, so that "John said." says who spoke. */
    boolean endedInQuote;
    /** Whether the sentence before ended in a colon, so that its source speaks in the paragraph that follows. */
    boolean endedInColon;
    /** Whom "he" means; null where nobody or more than one was named. */
    @Nullable
    Attribution person;

    private final List<@Nullable Attribution> attributions = new ArrayList<>();
    /** Whoever was named last before a quotation, who spoke in it if nobody is named for it. */
    private final Map<Integer, Attribution> likely = new HashMap<>();
    /** Figures of the quotation that goes on, of which nobody has been named yet. */
    private final List<Waiting> unspoken = new ArrayList<>();
    /** Who speaks in the quotations of the paragraph. */
    private @Nullable Attribution speaker;

    /** Whether the person was called by a name, and not "de bond". */
    private boolean personNamed;
    /** How many paragraphs began since the person was named. */
    private int personAge;

    /**
     * Forgets what a paragraph may not take from the one before: its speaker, unless the quotation goes on or a colon
     * led into the paragraph, and the figures of a quotation that is over. Whom "he" means is kept for one more
     * paragraph.
     */
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

    /**
     * Whom a later "he" means.
     *
     * @param named null where the sentence names several
     * @param byName whether a name stands for him, and not "de bond" alone
     */
    void meet(@Nullable Attribution named, boolean byName) {
        person = named;
        personNamed = byName;
        personAge = 0;
    }

    /** Names the speaker of the quotations from here on, up to the end of the paragraph. */
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
            // "De analist had op 40 euro gerekend. „De winst is 30 procent lager.”" in one paragraph
            if (person != null && personNamed && personAge == 0) {
                likely.put(figure, hedged(person, hearsay));
            }
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

    /** How many figures the text has had. */
    public int figures() {
        return attributions.size();
    }

    /** Who says each figure of the text, by its place; null where nobody does. To be asked when all of it is read. */
    public List<@Nullable Attribution> attributions() {
        likely.forEach(this::attribute);
        likely.clear();
        return attributions;
    }

    List<Waiting> unspoken() {
        return unspoken;
    }

    /**
     * What is stated becomes reported where the sentence keeps its distance, "De omzet zou 40 miljoen euro zijn, meldt
     * Bloomberg"; an estimate stays one.
     */
    static Attribution hedged(Attribution attribution, boolean hearsay) {
        boolean keepsDistance = hearsay && attribution.certainty() == Certainty.STATED;
        return keepsDistance
                ? new Attribution(attribution.text(), attribution.span(), Certainty.REPORTED)
                : attribution;
    }
}
