package org.statclaim.report;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.statclaim.index.IndexedClaim;

/** The objects of the JSON contract, with their members in its order. */
final class AnswerShape {

    static final Shape<Rate> RATE = Shape.<Rate>of("from", rate -> Value.text(rate.from()))
            .with("to", rate -> Value.text(rate.to()))
            .with("rate", rate -> Value.decimal(rate.rate()))
            .with("date", rate -> Value.text(Wording.days(rate)))
            .with("source", rate -> Value.text(rate.source()));

    static final Shape<NoRate> NO_RATE = Shape.<NoRate>of(
                    "reason", none -> Value.text(none.reason().label()))
            .with("explanation", none -> Value.text(none.explanation()));

    private static final Shape<Normalized> AT_ONE_DATE = Shape.<Normalized>of(
                    "value", found -> Value.decimal(found.value()))
            .with("low", found -> Value.decimal(found.low()))
            .with("high", found -> Value.decimal(found.high()))
            .with("unit", found -> ClaimShape.UNIT.of(found.unit()))
            .with("per", ClaimShape.UNIT, Normalized::per)
            .with(
                    "rates",
                    found -> Value.list(found.rates().stream().map(RATE::of).toList()))
            .with("basis", found -> Value.label(found.basis().name().toLowerCase(Locale.ROOT)))
            .with("noRate", NO_RATE, Normalized::noRate);

    private static final Shape<Normalized> NORMALIZED =
            AT_ONE_DATE.with("atPublication", AT_ONE_DATE, Normalized::atPublication);

    private static final Shape<Finding> FINDING = Shape.<Finding>of(
                    "rule", finding -> Value.text(finding.rule().label()))
            .with("verdict", finding -> Value.text(finding.verdict().label()))
            .with("grade", finding -> Value.text(finding.grade().label()))
            .with(
                    "claims",
                    finding -> new Value.Items(
                            finding.claims().stream().map(Value::number).toList()))
            .with("stated", finding -> Value.decimal(finding.stated()))
            .with("expectedLow", finding -> Value.decimal(finding.expected().flatMap(Interval::low)))
            .with("expectedHigh", finding -> Value.decimal(finding.expected().flatMap(Interval::high)))
            .with("width", finding -> Value.decimal(finding.width()))
            .with("deviation", finding -> Value.decimal(finding.deviation()))
            .with("sources", finding -> sources(finding.sources()))
            .with("explanation", finding -> Value.text(finding.explanation()));

    private static final Shape<Statement> STATEMENT = Shape.<Statement>of(
                    "document", statement -> Value.text(statement.article()))
            .with("date", statement -> Value.text(statement.date()))
            .with("claim", statement -> Value.number(statement.index()))
            .with("text", statement -> Value.text(statement.claim().text()))
            .with("low", statement -> Value.decimal(statement.allowed().low()))
            .with("high", statement -> Value.decimal(statement.allowed().high()))
            .with("version", statement -> Value.number(statement.version()))
            .with("attribution", statement -> ClaimShape.value(ClaimField.ATTRIBUTION, statement.claim()))
            .with("sentence", statement -> ClaimShape.value(ClaimField.SENTENCE, statement.claim()));

    private static final Shape<ComparedStatistic> STATISTIC = Shape.<ComparedStatistic>of(
                    "kind", compared -> Value.text(compared.statistic().kind().label()))
            .with(
                    "subject",
                    compared -> texts(compared.statistic().subject().stream().sorted()))
            .with("unit", compared -> ClaimShape.UNIT.of(compared.unit()))
            .with(
                    "per",
                    compared -> ClaimShape.value(
                            ClaimField.PER, compared.statements().get(0).claim()))
            .with("time", ClaimShape.TIME, compared -> compared.statistic().time())
            .with("verdict", compared -> Value.text(compared.verdict().label()))
            .with("statements", compared -> STATEMENT.each(compared.statements()))
            .with("sources", compared -> sources(compared.sources()))
            .with("explanation", compared -> Value.text(compared.explanation()));

    private static final Shape<ClaimHits.Count> COUNT = Shape.<ClaimHits.Count>of(
                    "value", count -> Value.text(count.value()))
            .with("claims", count -> Value.number(count.claims()));

    private AnswerShape() {}

    /** A document's answer, with what was asked of its claims. */
    static Value document(Answer answer) {
        return document(answer, ClaimShape::value, ClaimShape::value, List.of());
    }

    /** The same as briefly as it can be said: its sentences stand in a list of their own. */
    static Value compact(Answer answer) {
        CompactFields fields = CompactFields.of(answer.extraction());
        List<Value.Member> sentences = List.of(new Value.Member("sentences", fields.sentences()));
        return document(answer, fields, CompactFields.alone(), sentences);
    }

    /**
     * A document's answer.
     *
     * @param own how the fields of its claims are written
     * @param others how those of other documents are
     * @param before what stands before its claims
     */
    private static Value document(Answer answer, FieldValues own, FieldValues others, List<Value.Member> before) {
        Extraction extraction = answer.extraction();
        List<Value.Member> members = new ArrayList<>();
        members.add(new Value.Member("id", Value.text(extraction.id())));
        members.add(new Value.Member("lang", Value.text(extraction.language().code())));
        members.add(new Value.Member("date", Value.text(extraction.date())));
        members.addAll(before);
        List<Value> claims = new ArrayList<>();
        for (int i = 0; i < extraction.claims().size(); i++) {
            claims.add(claim(answer, i, own, others));
        }
        members.add(new Value.Member("claims", new Value.Items(claims)));
        answer.findings().ifPresent(findings -> members.add(new Value.Member("findings", FINDING.each(findings))));
        return new Value.Members(members);
    }

    private static Value claim(Answer answer, int number, FieldValues own, FieldValues others) {
        List<Value.Member> members = fields(answer.extraction().claims().get(number), own);
        answer.normalized()
                .ifPresent(each -> members.add(new Value.Member("normalized", NORMALIZED.of(each.get(number)))));
        answer.similar()
                .ifPresent(each -> members.add(new Value.Member(
                        "similar",
                        Value.list(each.get(number).stream()
                                .map(hit -> hit(hit, others))
                                .toList()))));
        return new Value.Members(members);
    }

    private static List<Value.Member> fields(Claim claim, FieldValues values) {
        List<Value.Member> members = new ArrayList<>();
        for (ClaimField field : ClaimField.values()) {
            members.add(new Value.Member(field.label(), values.of(field, claim)));
        }
        return members;
    }

    /** A found claim: the fields of a claim behind those of where it stands. */
    static Value.Members hit(ClaimHits.Hit hit, FieldValues values) {
        IndexedClaim found = hit.claim();
        List<Value.Member> members = new ArrayList<>();
        members.add(new Value.Member("article", Value.text(found.article())));
        members.add(new Value.Member("lang", Value.text(found.language().code())));
        members.add(new Value.Member("published", Value.text(found.published())));
        members.add(new Value.Member("number", Value.number(found.number())));
        members.add(new Value.Member("score", Value.number(hit.score())));
        members.addAll(fields(found.claim(), values));
        return new Value.Members(members);
    }

    /** What a search found: a page of claims, how many there are in all, and what they were counted by. */
    static Value hits(ClaimHits hits) {
        return object(
                new Value.Member("total", Value.number(hits.total())),
                new Value.Member(
                        "hits",
                        new Value.Items(hits.hits().stream()
                                .map(hit -> hit(hit, ClaimShape::value))
                                .toList())),
                new Value.Member("facets", facets(hits)));
    }

    /** How many were found, and what they were counted by: {@code "facets":{"year":[{"value":"2014","claims":3}]}}. */
    static Value counts(ClaimHits hits) {
        return object(new Value.Member("total", Value.number(hits.total())), new Value.Member("facets", facets(hits)));
    }

    private static Value facets(ClaimHits hits) {
        return new Value.Members(hits.facets().keySet().stream()
                .sorted()
                .map(facet ->
                        new Value.Member(facet.label(), COUNT.each(hits.facets().getOrDefault(facet, List.of()))))
                .toList());
    }

    /** The answer to all documents together. */
    static Value across(List<ComparedStatistic> statistics) {
        return object(new Value.Member("across", STATISTIC.each(statistics)));
    }

    /** What stands in the place of a document that could not be read. */
    static Value failure(long line, String error) {
        return object(new Value.Member("line", Value.number(line)), new Value.Member("error", Value.text(error)));
    }

    static Value object(Value.Member... members) {
        return new Value.Members(Arrays.asList(members));
    }

    private static Value texts(Stream<String> texts) {
        return new Value.Items(texts.map(Value::text).toList());
    }

    private static Value sources(List<Finding.Source> sources) {
        return Value.list(sources.stream().map(AnswerShape::source).toList());
    }

    /** An address is there only where the source has one. */
    private static Value source(Finding.Source source) {
        List<Value.Member> members = new ArrayList<>();
        members.add(new Value.Member("name", Value.text(source.name())));
        members.add(new Value.Member("date", Value.text(source.date())));
        source.url().ifPresent(url -> members.add(new Value.Member("url", Value.text(url.toString()))));
        return new Value.Members(members);
    }
}
