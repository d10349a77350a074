package org.statclaim.report;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Interval;
import org.statclaim.check.Statement;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.Rate;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.Facet;
import org.statclaim.index.IndexedClaim;

/** The objects of the JSON contract, with their members in its order. */
final class AnswerShape {

    static final Shape<Rate> RATE = Shape.<Rate>of("from", (rate, to) -> to.text(rate.from()))
            .with("to", (rate, to) -> to.text(rate.to()))
            .with("rate", (rate, to) -> to.decimal(rate.rate()))
            .with("date", (rate, to) -> to.text(Wording.days(rate)))
            .with("source", (rate, to) -> to.text(rate.source()));

    static final Shape<NoRate> NO_RATE = Shape.<NoRate>of(
                    "reason", (none, to) -> to.text(none.reason().label()))
            .with("explanation", (none, to) -> to.text(none.explanation()));

    private static final Shape<Normalized> AT_ONE_DATE = Shape.<Normalized>of(
                    "value", (found, to) -> to.decimal(found.value()))
            .with("low", (found, to) -> to.decimal(found.low()))
            .with("high", (found, to) -> to.decimal(found.high()))
            .with("unit", (found, to) -> to.object(ClaimShape.UNIT, found.unit()))
            .with("per", ClaimShape.UNIT, Normalized::per)
            .with("rates", (found, to) -> to.list(found.rates(), RATE))
            .with("basis", (found, to) -> to.label(found.basis().name().toLowerCase(Locale.ROOT)))
            .with("noRate", NO_RATE, Normalized::noRate);

    private static final Shape<Normalized> NORMALIZED =
            AT_ONE_DATE.with("atPublication", AT_ONE_DATE, Normalized::atPublication);

    private static final Shape<Finding> FINDING = Shape.<Finding>of(
                    "rule", (finding, to) -> to.text(finding.rule().label()))
            .with("verdict", (finding, to) -> to.text(finding.verdict().label()))
            .with("grade", (finding, to) -> to.text(finding.grade().label()))
            .with("claims", (finding, to) -> to.items(finding.claims(), (claim, items) -> items.number(claim)))
            .with("stated", (finding, to) -> to.decimal(finding.stated()))
            .with("expectedLow", (finding, to) -> to.decimal(finding.expected().flatMap(Interval::low)))
            .with("expectedHigh", (finding, to) -> to.decimal(finding.expected().flatMap(Interval::high)))
            .with("width", (finding, to) -> to.decimal(finding.width()))
            .with("deviation", (finding, to) -> to.decimal(finding.deviation()))
            .with("sources", (finding, to) -> to.list(finding.sources(), AnswerShape::source))
            .with("explanation", (finding, to) -> to.text(finding.explanation()));

    private static final Shape<Statement> STATEMENT = Shape.<Statement>of(
                    "document", (statement, to) -> to.text(statement.article()))
            .with("date", (statement, to) -> to.partialDate(statement.date()))
            .with("claim", (statement, to) -> to.number(statement.index()))
            .with("text", (statement, to) -> to.text(statement.claim().text()))
            .with("low", (statement, to) -> to.decimal(statement.allowed().low()))
            .with("high", (statement, to) -> to.decimal(statement.allowed().high()))
            .with("version", (statement, to) -> to.number(statement.version()))
            .with(
                    "attribution",
                    ClaimShape.ATTRIBUTION,
                    statement -> statement.claim().attribution())
            .with(
                    "sentence",
                    (statement, to) ->
                            to.object(ClaimShape.SENTENCE, statement.claim().sentence()));

    private static final Shape<ComparedStatistic> STATISTIC = Shape.<ComparedStatistic>of(
                    "kind",
                    (compared, to) -> to.text(compared.statistic().kind().label()))
            .with(
                    "subject",
                    (compared, to) -> to.items(
                            compared.statistic().subject().stream().sorted().toList(), AnswerShape::text))
            .with("unit", (compared, to) -> to.object(ClaimShape.UNIT, compared.unit()))
            .with(
                    "per",
                    ClaimShape.UNIT,
                    compared -> compared.statements().get(0).claim().quantity().per())
            .with("time", ClaimShape.TIME, compared -> compared.statistic().time())
            .with("verdict", (compared, to) -> to.text(compared.verdict().label()))
            .with("statements", (compared, to) -> to.items(compared.statements(), STATEMENT))
            .with("sources", (compared, to) -> to.list(compared.sources(), AnswerShape::source))
            .with("explanation", (compared, to) -> to.text(compared.explanation()));

    private static final Shape<ClaimHits.Count> COUNT = Shape.<ClaimHits.Count>of(
                    "value", (count, to) -> to.text(count.value()))
            .with("claims", (count, to) -> to.number(count.claims()));

    private static final Shape<Finding.Source> SOURCE = Shape.<Finding.Source>of(
                    "name", (source, to) -> to.text(source.name()))
            .with("date", (source, to) -> to.text(source.date()));

    private static final Shape<Finding.Source> LINKED_SOURCE =
            SOURCE.with("url", (source, to) -> to.text(source.url().map(URI::toString)));

    private static final List<Field> FIELDS = Stream.of(ClaimField.values())
            .map(field -> new Field(field, Name.of(field.label())))
            .toList();

    private record Field(ClaimField field, Name name) {}

    private AnswerShape() {}

    /** A document's answer, with what was asked of its claims. */
    static void document(Answer answer, JsonOutput to) throws IOException {
        to.beginObject();
        heading(answer.extraction(), to);
        rest(answer, ClaimShape::write, ClaimShape::write, to);
        to.endObject();
    }

    /** The same as briefly as it can be said: its sentences stand in a list of their own. */
    static void compact(Answer answer, JsonOutput to) throws IOException {
        CompactFields fields = CompactFields.of(answer.extraction());
        to.beginObject();
        heading(answer.extraction(), to);
        to.name("sentences").list(fields.sentences(), ClaimShape.SENTENCE);
        rest(answer, fields, CompactFields.alone(), to);
        to.endObject();
    }

    private static void heading(Extraction extraction, JsonOutput to) throws IOException {
        to.name("id").text(extraction.id());
        to.name("lang").text(extraction.language().code());
        to.name("date").partialDate(extraction.date());
    }

    /**
     * Claims and findings.
     *
     * @param own how the fields of the document's claims are written
     * @param others how those of other documents are
     */
    private static void rest(Answer answer, FieldValues own, FieldValues others, JsonOutput to) throws IOException {
        to.name("claims").beginArray();
        for (int i = 0; i < answer.extraction().claims().size(); i++) {
            to.beginObject();
            claim(answer, i, own, others, to);
            to.endObject();
        }
        to.endArray();
        if (answer.findings().isPresent()) {
            to.name("findings").items(answer.findings().get(), FINDING);
        }
    }

    /** One claim of a document, with what was asked of it. */
    static void claim(Answer answer, int number, JsonOutput to) throws IOException {
        to.beginObject();
        claim(answer, number, ClaimShape::write, ClaimShape::write, to);
        to.endObject();
    }

    private static void claim(Answer answer, int number, FieldValues own, FieldValues others, JsonOutput to)
            throws IOException {
        fields(answer.extraction().claims().get(number), own, to);
        if (answer.normalized().isPresent()) {
            to.name("normalized").object(NORMALIZED, answer.normalized(number));
        }
        if (answer.similar().isPresent()) {
            to.name("similar").list(answer.similar().get().get(number), (hit, list) -> hit(hit, others, to));
        }
    }

    private static void fields(Claim claim, FieldValues values, JsonOutput to) throws IOException {
        for (Field field : FIELDS) {
            to.name(field.name);
            values.write(field.field, claim, to);
        }
    }

    /** A found claim: the fields of a claim behind those of where it stands. */
    static void hit(ClaimHits.Hit hit, FieldValues values, JsonOutput to) throws IOException {
        IndexedClaim found = hit.claim();
        to.beginObject();
        to.name("article").text(found.article());
        to.name("lang").text(found.language().code());
        to.name("published").partialDate(found.published());
        to.name("number").number(found.number());
        to.name("score").score(hit.score());
        fields(found.claim(), values, to);
        to.endObject();
    }

    /** What a search found: a page of claims, how many there are in all, and what they were counted by. */
    static void hits(ClaimHits hits, JsonOutput to) throws IOException {
        to.beginObject();
        to.name("total").number(hits.total());
        to.name("hits").items(hits.hits(), (hit, list) -> hit(hit, ClaimShape::write, to));
        facets(hits, to);
        to.endObject();
    }

    /** How many were found, and what they were counted by: {@code "facets":{"year":[{"value":"2014","claims":3}]}}. */
    static void counts(ClaimHits hits, JsonOutput to) throws IOException {
        to.beginObject();
        to.name("total").number(hits.total());
        facets(hits, to);
        to.endObject();
    }

    private static void facets(ClaimHits hits, JsonOutput to) throws IOException {
        to.name("facets").beginObject();
        for (Facet facet : hits.facets().keySet().stream().sorted().toList()) {
            to.name(facet.label()).items(hits.facets().getOrDefault(facet, List.of()), COUNT);
        }
        to.endObject();
    }

    /** The answer to all documents together. */
    static void across(List<ComparedStatistic> statistics, JsonOutput to) throws IOException {
        to.beginObject();
        to.name("across").items(statistics, STATISTIC);
        to.endObject();
    }

    /** What stands in the place of a document that could not be read. */
    static void failure(long line, String error, JsonOutput to) throws IOException {
        to.beginObject();
        to.name("line").number(line);
        to.name("error").text(error);
        to.endObject();
    }

    private static void text(String text, Values to) throws IOException {
        to.text(text);
    }

    /** An address is there only where the source has one. */
    private static void source(Finding.Source source, Values to) throws IOException {
        to.object(source.url().isPresent() ? LINKED_SOURCE : SOURCE, source);
    }
}
