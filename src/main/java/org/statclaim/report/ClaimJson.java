package org.statclaim.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Interval;
import org.statclaim.check.Statement;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.Span;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.Normalizer;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.IndexedClaim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import tools.jackson.core.JsonGenerator;

/** The objects of the JSON contract, field by field in its order. */
final class ClaimJson {

    private final JsonGenerator json;
    private final Optional<Normalizer> normalizer;
    private final Optional<Function<IndexedClaim, List<ClaimHits.Hit>>> similar;

    /** Without a normalizer there is no field for what it would say. */
    ClaimJson(JsonGenerator json, Optional<Normalizer> normalizer) {
        this(json, normalizer, Optional.empty());
    }

    /** With a search, each claim of a document has a field for what it finds. */
    ClaimJson(
            JsonGenerator json,
            Optional<Normalizer> normalizer,
            Optional<Function<IndexedClaim, List<ClaimHits.Hit>>> similar) {
        this.json = json;
        this.normalizer = normalizer;
        this.similar = similar;
    }

    void document(Extraction extraction, Optional<List<Finding>> findings) {
        json.writeStartObject();
        json.writeStringProperty("id", extraction.id());
        json.writeStringProperty("lang", extraction.language().code());
        text("date", extraction.date());
        json.writeArrayPropertyStart("claims");
        IndexedClaim.of(extraction).forEach(this::claim);
        json.writeEndArray();
        if (findings.isPresent()) {
            json.writeArrayPropertyStart("findings");
            findings.get().forEach(this::finding);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** What a search found: a page of claims, how many there are in all, and what they were counted by. */
    void hits(ClaimHits hits) {
        json.writeStartObject();
        json.writeNumberProperty("total", hits.total());
        json.writeArrayPropertyStart("hits");
        hits.hits().forEach(this::hit);
        json.writeEndArray();
        facets(hits);
        json.writeEndObject();
    }

    /** What the claims of a search were counted by: {@code "facets":{"year":[{"value":"2014","claims":3}]}}. */
    void facets(ClaimHits hits) {
        json.writeObjectPropertyStart("facets");
        hits.facets().keySet().stream().sorted().forEach(facet -> {
            json.writeArrayPropertyStart(facet.label());
            for (ClaimHits.Count count : hits.facets().getOrDefault(facet, List.of())) {
                json.writeStartObject();
                json.writeStringProperty("value", count.value());
                json.writeNumberProperty("claims", count.claims());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    /** A found claim: the fields of a claim behind those of where it stands. */
    void hit(ClaimHits.Hit hit) {
        IndexedClaim found = hit.claim();
        json.writeStartObject();
        json.writeStringProperty("article", found.article());
        json.writeStringProperty("lang", found.language().code());
        text("published", found.published());
        json.writeNumberProperty("number", found.number());
        json.writeNumberProperty("score", hit.score());
        fields(found.claim(), found.published());
        json.writeEndObject();
    }

    /** The answer to all documents together. */
    void across(List<ComparedStatistic> statistics) {
        json.writeStartObject();
        json.writeArrayPropertyStart("across");
        statistics.forEach(this::statistic);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void statistic(ComparedStatistic compared) {
        json.writeStartObject();
        json.writeStringProperty("kind", compared.statistic().kind().label());
        json.writeArrayPropertyStart("subject");
        compared.statistic().subject().stream().sorted().forEach(json::writeString);
        json.writeEndArray();
        unit("unit", Optional.of(compared.unit()));
        unit("per", compared.statements().get(0).claim().quantity().per());
        time(compared.statistic().time());
        json.writeStringProperty("verdict", compared.verdict().label());
        json.writeArrayPropertyStart("statements");
        compared.statements().forEach(this::statement);
        json.writeEndArray();
        sources(compared.sources());
        json.writeStringProperty("explanation", compared.explanation());
        json.writeEndObject();
    }

    private void statement(Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("document", statement.article());
        text("date", statement.date());
        json.writeNumberProperty("claim", statement.index());
        json.writeStringProperty("text", statement.claim().text());
        decimal("low", statement.allowed().low());
        decimal("high", statement.allowed().high());
        json.writeNumberProperty("version", statement.version());
        attribution(statement.claim().attribution());
        sentence(statement.claim().sentence());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().label());
        json.writeStringProperty("verdict", finding.verdict().label());
        json.writeStringProperty("grade", finding.grade().label());
        json.writeArrayPropertyStart("claims");
        finding.claims().forEach(json::writeNumber);
        json.writeEndArray();
        decimal("stated", finding.stated());
        decimal("expectedLow", finding.expected().flatMap(Interval::low));
        decimal("expectedHigh", finding.expected().flatMap(Interval::high));
        decimal("width", finding.width());
        decimal("deviation", Optional.of(finding.deviation()));
        sources(finding.sources());
        json.writeStringProperty("explanation", finding.explanation());
        json.writeEndObject();
    }

    private void sources(List<Finding.Source> sources) {
        json.writeArrayPropertyStart("sources");
        for (Finding.Source source : sources) {
            json.writeStartObject();
            json.writeStringProperty("name", source.name());
            json.writeStringProperty("date", source.date());
            source.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void claim(IndexedClaim indexed) {
        json.writeStartObject();
        fields(indexed.claim(), indexed.published());
        if (similar.isPresent()) {
            json.writeArrayPropertyStart("similar");
            similar.get().apply(indexed).forEach(this::hit);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void fields(Claim claim, Optional<PartialDate> published) {
        json.writeStringProperty("text", claim.text());
        span(claim.span());
        quantity(claim);
        text("counted", claim.counted());
        json.writeArrayPropertyStart("concept");
        claim.concept().forEach(json::writeString);
        json.writeEndArray();
        dates(StatedDates.of(claim));
        time(claim.time());
        attribution(claim.attribution());
        sentence(claim.sentence());
        index("equivalentTo", claim.equivalentTo());
        index("subsetOf", claim.subsetOf());
        json.writeArrayPropertyStart("alternatives");
        claim.alternatives().forEach(this::alternative);
        json.writeEndArray();
        if (normalizer.isPresent()) {
            normalized("normalized", normalizer.get().normalize(claim, published));
        }
    }

    private void quantity(Claim claim) {
        Quantity quantity = claim.quantity();
        Figure figure = quantity.figure();
        json.writeStringProperty("kind", quantity.kind().label());
        decimal("value", figure.value());
        decimal("low", figure.low());
        decimal("high", figure.high());
        decimal("previous", claim.previous());
        former(claim.former());
        decimal("precision", Optional.of(figure.precision()));
        json.writeStringProperty("bound", figure.bound().label());
        json.writeStringProperty("approximation", claim.approximation().label());
        json.writeStringProperty("change", claim.change().label());
        json.writeStringProperty("role", claim.role().label());
        unit("unit", quantity.unit());
        unit("per", quantity.per());
    }

    private void former(Optional<FormerLevel> former) {
        if (former.isEmpty()) {
            json.writeNullProperty("former");
            return;
        }
        json.writeObjectPropertyStart("former");
        decimal("value", Optional.of(former.get().value()));
        decimal("precision", Optional.of(former.get().precision()));
        json.writeStringProperty("text", former.get().text());
        json.writeNumberProperty("start", former.get().span().start());
        json.writeNumberProperty("end", former.get().span().end());
        time(former.get().time());
        json.writeEndObject();
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

    private void dates(Optional<StatedDates> dates) {
        if (dates.isEmpty()) {
            json.writeNullProperty("dates");
            return;
        }
        json.writeObjectPropertyStart("dates");
        text("born", dates.get().born());
        text("from", dates.get().from());
        text("to", dates.get().to());
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

    private void normalized(String name, Optional<Normalized> normalized) {
        if (normalized.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        Normalized found = normalized.get();
        json.writeObjectPropertyStart(name);
        decimal("value", found.value());
        decimal("low", found.low());
        decimal("high", found.high());
        unit("unit", Optional.of(found.unit()));
        unit("per", found.per());
        json.writeArrayPropertyStart("rates");
        found.rates().forEach(rate -> ConversionReport.rate(json, rate));
        json.writeEndArray();
        json.writeStringProperty("basis", found.basis().name().toLowerCase(Locale.ROOT));
        if (found.noRate().isPresent()) {
            json.writeObjectPropertyStart("noRate");
            json.writeStringProperty("reason", found.noRate().get().reason().label());
            json.writeStringProperty("explanation", found.noRate().get().explanation());
            json.writeEndObject();
        } else {
            json.writeNullProperty("noRate");
        }
        if (name.equals("normalized")) {
            normalized("atPublication", found.atPublication());
        }
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
