package org.statclaim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;

/**
 * A sentence with the claims that stand in it.
 *
 * @param sentence the sentence
 * @param claims its claims, in the order of the text
 */
record CitedSentence(Sentence sentence, List<Numbered> claims) {

    /** A claim with its index in the document's list, by which other claims refer to it. */
    record Numbered(int index, Claim claim) {}

    /** The document's sentences that hold claims, each once. */
    static List<CitedSentence> of(Extraction extraction) {
        Map<Sentence, CitedSentence> sentences = new LinkedHashMap<>();
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim claim = extraction.claims().get(i);
            sentences
                    .computeIfAbsent(claim.sentence(), sentence -> new CitedSentence(sentence, new ArrayList<>()))
                    .claims
                    .add(new Numbered(i, claim));
        }
        return List.copyOf(sentences.values());
    }

    /** Where the figures stand within the sentence's text: in rising order, none overlapping another. */
    List<Span> figures() {
        List<Span> figures = new ArrayList<>();
        int done = 0;
        List<Span> spans = claims.stream()
                .map(numbered -> numbered.claim().span())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        for (Span span : spans) {
            int start = Math.max(span.start() - sentence.span().start(), done);
            int end = Math.min(
                    span.end() - sentence.span().start(), sentence.text().length());
            if (start < end) {
                figures.add(new Span(start, end));
                done = end;
            }
        }
        return figures;
    }
}
