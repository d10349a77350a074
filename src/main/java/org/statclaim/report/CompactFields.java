package org.statclaim.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.Sentence;
import org.statclaim.quantity.Unit;

/** The fields of a claim where they are written as briefly as they can be: sentences once a document, alternatives by reason. */
final class CompactFields implements FieldValues {

    private static final Shape<OpenUnits> OPEN = Shape.<OpenUnits>of("units", (open, to) -> to.texts(open.codes))
            .with("reason", (open, to) -> to.text(open.reason));

    /** The codes of units that are open for one reason. */
    private record OpenUnits(List<String> codes, String reason) {}

    /** An element of a list, of one shape or another. */
    private interface Written {
        void write(Values to) throws IOException;
    }

    /** The document's sentences with claims, by their place in its list; empty for a claim that stands alone. */
    private final Map<Sentence, Integer> sentences = new LinkedHashMap<>();

    private CompactFields() {}

    /** Of the claims of a document. */
    static CompactFields of(Extraction extraction) {
        CompactFields fields = new CompactFields();
        for (Claim claim : extraction.claims()) {
            fields.sentences.putIfAbsent(claim.sentence(), fields.sentences.size());
        }
        return fields;
    }

    /** Of a claim that brings its sentence along. */
    static CompactFields alone() {
        return new CompactFields();
    }

    /** The list that a claim's sentence is an index of. */
    List<Sentence> sentences() {
        return List.copyOf(sentences.keySet());
    }

    @Override
    public void write(ClaimField field, Claim claim, Values to) throws IOException {
        Integer sentence = field == ClaimField.SENTENCE ? sentences.get(claim.sentence()) : null;
        if (sentence != null) {
            to.number(sentence);
        } else if (field == ClaimField.ALTERNATIVES && !claim.alternatives().isEmpty()) {
            to.items(alternatives(claim), (alternative, list) -> alternative.write(list));
        } else {
            ClaimShape.write(field, claim, to);
        }
    }

    /** Units that the text leaves open for one reason stand together; whatever has a magnitude of its own does not. */
    private static List<Written> alternatives(Claim claim) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        List<Written> others = new ArrayList<>();
        for (Alternative other : claim.alternatives()) {
            Optional<Unit> unit = other.unit().filter(open -> other.value().isEmpty() && isWorth(open, claim));
            if (unit.isPresent()) {
                codes.computeIfAbsent(other.reason(), reason -> new ArrayList<>())
                        .add(unit.get().code());
            } else {
                others.add(to -> to.object(ClaimShape.ALTERNATIVE, other));
            }
        }
        List<Written> alternatives = new ArrayList<>();
        codes.forEach((reason, units) -> alternatives.add(to -> to.object(OPEN, new OpenUnits(units, reason))));
        alternatives.addAll(others);
        return alternatives;
    }

    /** Whether one of it counts as one of the claim's unit does, cents as cents: else the code would not tell its size. */
    private static boolean isWorth(Unit open, Claim claim) {
        return claim.quantity()
                .unit()
                .map(unit -> unit.factor().compareTo(open.factor()) == 0)
                .orElse(open.isWhole());
    }
}
