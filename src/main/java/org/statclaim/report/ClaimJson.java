package org.statclaim.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.Extraction;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import tools.jackson.core.JsonGenerator;

/** The objects of the JSON contract, field by field in its order. */
final class ClaimJson {

    private final JsonGenerator json;

    ClaimJson(JsonGenerator json) {
        this.json = json;
    }

    void document(Extraction extraction) {
        json.writeStartObject();
        json.writeStringProperty("id", extraction.id());
        json.writeStringProperty("lang", extraction.language().code());
        text("date", extraction.date());
        json.writeArrayPropertyStart("claims");
        extraction.claims().forEach(this::claim);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void claim(Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("text", claim.text());
        span(claim.span());
        quantity(claim);
        text("counted", claim.counted());
        json.writeArrayPropertyStart("concept");
        claim.concept().forEach(json::writeString);
        json.writeEndArray();
        time(claim.time());
        attribution(claim.attribution());
        sentence(claim.sentence());
        index("equivalentTo", claim.equivalentTo());
        index("subsetOf", claim.subsetOf());
        json.writeArrayPropertyStart("alternatives");
        claim.alternatives().forEach(this::alternative);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quantity(Claim claim) {
        Quantity quantity = claim.quantity();
        Figure figure = quantity.figure();
        json.writeStringProperty("kind", quantity.kind().label());
        decimal("value", figure.value());
        decimal("low", figure.low());
        decimal("high", figure.high());
        decimal("previous", claim.previous());
        decimal("precision", Optional.of(figure.precision()));
        json.writeStringProperty("bound", figure.bound().label());
        json.writeStringProperty("approximation", claim.approximation().label());
        json.writeStringProperty("change", claim.change().label());
        unit("unit", quantity.unit());
        unit("per", quantity.per());
    }

    private void unit(String name, Optional<Unit> unit) {
        if (unit.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("system", unit.get().system().label());
        json.writeStringProperty("code", unit.get().code());
        json.writeStringProperty("name", unit.get().name());
        json.writeStringProperty("surface", unit.get().surface());
        decimal("factor", Optional.of(unit.get().factor()));
        json.writeEndObject();
    }

    private void time(Optional<Period> time) {
        if (time.isEmpty()) {
            json.writeNullProperty("time");
            return;
        }
        json.writeObjectPropertyStart("time");
        json.writeStringProperty("text", time.get().text());
        text("from", time.get().from());
        text("to", time.get().to());
        json.writeEndObject();
    }

    private void attribution(Optional<Attribution> attribution) {
        if (attribution.isEmpty()) {
            json.writeNullProperty("attribution");
            return;
        }
        json.writeObjectPropertyStart("attribution");
        json.writeStringProperty("text", attribution.get().text());
        span(attribution.get().span());
        json.writeStringProperty("certainty", attribution.get().certainty().label());
        json.writeEndObject();
    }

    private void sentence(Sentence sentence) {
        json.writeObjectPropertyStart("sentence");
        json.writeNumberProperty("index", sentence.index());
        json.writeStringProperty("text", sentence.text());
        span(sentence.span());
        json.writeEndObject();
    }

    private void alternative(Alternative alternative) {
        json.writeStartObject();
        decimal("value", alternative.value());
        unit("unit", alternative.unit());
        json.writeStringProperty("reason", alternative.reason());
        json.writeEndObject();
    }

    private void span(Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private void decimal(String name, Optional<BigDecimal> value) {
        text(name, value.map(Decimals::plain));
    }

    private void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void index(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }
}
