package org.statclaim.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The other readings of a document's claims, each list of them in full only once: an article in dollars would have the same
 * six currencies, and why they are meant, beneath each of its amounts.
 */
final class ToldReadings {

    private final Map<List<String>, Integer> told = new HashMap<>();

    /** The notes on the other readings of a claim, or on the earlier claim that has them. */
    List<String> notes(CitedSentence.Numbered numbered) {
        List<String> notes = Wording.alternatives(numbered.claim().alternatives());
        if (notes.isEmpty()) {
            return notes;
        }
        Integer first = told.putIfAbsent(notes, numbered.index());
        return first == null ? notes : List.of("or as in #" + first);
    }
}
