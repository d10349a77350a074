package org.statclaim.report;

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
    Value sentences() {
        return Value.list(
                sentences.keySet().stream().map(ClaimShape.SENTENCE::of).toList());
    }

    @Override
    public Value of(ClaimField field, Claim claim) {
        Integer sentence = field == ClaimField.SENTENCE ? sentences.get(claim.sentence()) : null;
        if (sentence != null) {
            return Value.number(sentence);
        }
        return field == ClaimField.ALTERNATIVES ? alternatives(claim) : ClaimShape.value(field, claim);
    }

    /** Units that the text leaves open for one reason stand together; whatever has a magnitude of its own does not. */
    private static Value alternatives(Claim claim) {
        Map<String, List<Value>> codes = new LinkedHashMap<>();
        List<Value> others = new ArrayList<>();
        for (Alternative other : claim.alternatives()) {
            Optional<Unit> unit = other.unit().filter(open -> other.value().isEmpty() && isWorth(open, claim));
            if (unit.isPresent()) {
                codes.computeIfAbsent(other.reason(), reason -> new ArrayList<>())
                        .add(Value.text(unit.get().code()));
            } else {
                others.add(ClaimShape.ALTERNATIVE.of(other));
            }
        }
        List<Value> values = new ArrayList<>();
        codes.forEach((reason, units) -> values.add(AnswerShape.object(
                new Value.Member("units", new Value.Items(units)), new Value.Member("reason", Value.text(reason)))));
        values.addAll(others);
        return Value.list(values);
    }

    /** Whether one of it counts as one of the claim's unit does, cents as cents: else the code would not tell its size. */
    private static boolean isWorth(Unit open, Claim claim) {
        return claim.quantity()
                .unit()
                .map(unit -> unit.factor().compareTo(open.factor()) == 0)
                .orElse(open.isWhole());
    }
}
