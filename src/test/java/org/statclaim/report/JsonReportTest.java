package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.index.ClaimHits;
import org.statclaim.index.Facet;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonReportTest {

    @Test
    void everyFieldStandsInTheOrderOfTheContract() throws IOException {
        assertThat(Reports.write(JsonReport::lines, Sample.of(Sample.full())))
                .isEqualTo("""
                        {"id":"000","lang":"nl","date":"2021-02","claims":[\
                        {"text":"200 miljoen dollar","start":132,"end":150,"kind":"money",\
                        "value":"200000000","low":"200000000","high":null,"previous":"150000000.5",\
                        "former":{"value":"150000000.5","precision":"0.01","text":"150 miljoen","start":112,"end":123,\
                        "time":{"text":"in 2019","from":"2019-01-01","to":"2019-12-31"}},\
                        "precision":"1000000","bound":"at_least","approximation":"slightly_more","change":"increase","role":"level",\
                        "unit":{"system":"iso4217","code":"USD","name":"US dollar","surface":"dollar","factor":"1"},\
                        "per":{"system":"ucum","code":"a","name":"year","surface":"per jaar","factor":"1"},\
                        "counted":"de haven","concept":["kosten","haven"],\
                        "dates":{"born":null,"from":"2020-03-01","to":"2020-06-30"},\
                        "time":{"text":"vorig jaar","from":"2020-01-01","to":"2020-12-31"},\
                        "attribution":{"text":"Jan","start":108,"end":111,"certainty":"estimated"},\
                        "sentence":{"index":2,"text":"%s","start":100,"end":170},\
                        "source":{"start":512,"end":530,"link":"https://example.org/12#:~:text=dollar"},\
                        "equivalentTo":null,"subsetOf":1,\
                        "alternatives":[{"value":null,"unit":{"system":"iso4217","code":"CAD","name":"Canadian dollar",\
                        "surface":"dollar","factor":"1"},"reason":"no country is named"}]}]}
                        """.formatted(Sample.SENTENCE));
    }

    @Test
    void theCompactFormLeavesOutWhatIsAbsentAndSaysTheRestOnce() throws IOException {
        assertThat(compact(Answer.of(Sample.of(Sample.full(), Sample.restated()))))
                .isEqualTo("""
                        {"id":"000","lang":"nl","date":"2021-02",\
                        "sentences":[{"index":2,"text":"%s","start":100,"end":170}],"claims":[\
                        {"text":"200 miljoen dollar","start":132,"end":150,"kind":"money",\
                        "value":"200000000","low":"200000000","previous":"150000000.5",\
                        "former":{"value":"150000000.5","precision":"0.01","text":"150 miljoen","start":112,"end":123,\
                        "time":{"text":"in 2019","from":"2019-01-01","to":"2019-12-31"}},\
                        "precision":"1000000","bound":"at_least","approximation":"slightly_more","change":"increase","role":"level",\
                        "unit":{"system":"iso4217","code":"USD","surface":"dollar"},\
                        "per":{"system":"ucum","code":"a","surface":"per jaar"},\
                        "counted":"de haven","concept":["kosten","haven"],\
                        "dates":{"from":"2020-03-01","to":"2020-06-30"},\
                        "time":{"text":"vorig jaar","from":"2020-01-01","to":"2020-12-31"},\
                        "attribution":{"text":"Jan","start":108,"end":111,"certainty":"estimated"},\
                        "sentence":0,"source":{"start":512,"end":530,"link":"https://example.org/12#:~:text=dollar"},"subsetOf":1,\
                        "alternatives":[{"units":["CAD"],"reason":"no country is named"}]},\
                        {"text":"165 miljoen euro","start":152,"end":168,"kind":"money",\
                        "value":"165000000","low":"165000000","high":"165000000","precision":"1000000","role":"level",\
                        "unit":{"system":"iso4217","code":"EUR","surface":"euro"},"sentence":0,"equivalentTo":0}]}
                        """.formatted(Sample.SENTENCE));
        assertThat(compact(Answer.of(new Extraction("8", Language.ENGLISH, Optional.empty(), List.of()))
                        .withFindings(List.of())))
                .isEqualTo("{\"id\":\"8\",\"lang\":\"en\",\"claims\":[],\"findings\":[]}\n");
    }

    @Test
    void theCompactFormKeepsWhatWouldBeAnotherAmount() throws IOException {
        Figure figure = new Figure.Exact(new BigDecimal("38"), BigDecimal.ONE);
        String reason = "several currencies";
        Claim claim = Sample.open(
                Sample.money(figure, Sample.PENNY),
                List.of(
                        unit(Sample.PENNY, reason),
                        unit(Sample.EURO, reason),
                        unit(Sample.PENNY, reason),
                        new Alternative(Optional.of(BigDecimal.TEN), Optional.empty(), reason),
                        unit(Sample.PENNY, "none")));

        assertThat(compact(Answer.of(Sample.of(claim))))
                .contains("\"unit\":{\"system\":\"iso4217\",\"code\":\"GBP\",\"surface\":\"p\",\"factor\":\"0.01\"}")
                .contains("""
                        "alternatives":[{"units":["GBP","GBP"],"reason":"several currencies"},\
                        {"units":["GBP"],"reason":"none"},\
                        {"unit":{"system":"iso4217","code":"EUR","surface":"euro"},"reason":"several currencies"},\
                        {"value":"10","reason":"several currencies"}]""");
    }

    private static Alternative unit(Unit unit, String reason) {
        return new Alternative(Optional.empty(), Optional.of(unit), reason);
    }

    private static String compact(Answer answer) throws IOException {
        return Reports.write(
                out -> JsonReport.lines(ReportSettings.of(out, 80, false).withCompact(true)), answer);
    }

    @Test
    void whatIsAbsentIsPresentAndEmpty() throws IOException {
        Map<?, ?> claim = claim(Sample.of(Sample.bare("7", Sample.number("7"), "Er zijn 7.")));

        assertThat(claim).hasSize(ClaimField.values().length);
        assertThat(claim.get("concept")).isEqualTo(List.of());
        assertThat(claim.get("alternatives")).isEqualTo(List.of());
        assertThat(List.of("bound", "approximation", "change"))
                .allSatisfy(field -> assertThat(claim.get(field)).isEqualTo("none"));
        assertThat(List.of(
                        "previous",
                        "unit",
                        "per",
                        "counted",
                        "dates",
                        "time",
                        "attribution",
                        "equivalentTo",
                        "subsetOf"))
                .allSatisfy(field -> {
                    assertThat(claim.containsKey(field)).isTrue();
                    assertThat(claim.get(field)).isNull();
                });
    }

    @Test
    void decimalsHaveNoExponentAndNoTrailingZeros() throws IOException {
        Quantity range = Quantity.of(
                Kind.NUMBER,
                new Figure.Range(new BigDecimal("-0.00"), new BigDecimal("1.2300E+4"), new BigDecimal("1E-9")),
                null,
                null);

        Map<?, ?> claim = claim(Sample.of(Sample.bare("x", range, "x")));

        assertThat(claim.get("value")).isNull();
        assertThat(claim.get("low")).isEqualTo("0");
        assertThat(claim.get("high")).isEqualTo("12300");
        assertThat(claim.get("precision")).isEqualTo("0.000000001");
    }

    @Test
    void minorUnitsKeepTheirFactor() throws IOException {
        Quantity pence = Sample.money(new Figure.Exact(new BigDecimal("38"), BigDecimal.ONE), Sample.PENNY);

        Map<?, ?> claim = claim(Sample.of(Sample.bare("38p", pence, "It costs 38p.")));

        assertThat((Map<?, ?>) claim.get("unit")).extracting("code", "factor").containsExactly("GBP", "0.01");
    }

    @Test
    void aLineStaysALineWhateverTheTextHolds() throws IOException {
        String sentence = "a\nb\r\u0085c\u2028d\u2029e\u000B\u0000 \"7\" \\ é€\uD83D\uDE00";

        String json = Reports.write(
                JsonReport::lines, Sample.of(Sample.bare("7", Sample.number("7"), sentence)), Sample.of());

        assertThat(json.split("[\\n\\r\\u0085\\u2028\\u2029\\x0B\\f\\x1C-\\x1E]"))
                .hasSize(2);
        assertThat(json).contains("é€\uD83D\uDE00");
        Map<?, ?> claim = claim(Sample.of(Sample.bare("7", Sample.number("7"), sentence)));
        assertThat((Map<?, ?>) claim.get("sentence")).extracting("text").isEqualTo(sentence);
    }

    @Test
    void failuresStandInPlaceOfTheirDocument() throws IOException {
        StringWriter out = new StringWriter();
        JsonReport report = JsonReport.lines(out);
        report.begin();
        report.failure(7, "not \"JSON\"");
        report.answer(Answer.of(new Extraction("8", Language.ENGLISH, Optional.empty(), List.of())));
        report.end();

        assertThat(out).hasToString("""
                {"line":7,"error":"not \\"JSON\\""}
                {"id":"8","lang":"en","date":null,"claims":[]}
                """);
    }

    @Test
    void oneDocumentIsAnIndentedObject() throws IOException {
        assertThat(Reports.write(JsonReport::object, Sample.of())).isEqualTo("""
                        {
                          "id": "000",
                          "lang": "nl",
                          "date": "2021-02",
                          "claims": []
                        }
                        """);
    }

    @Test
    void severalDocumentsAreAnArray() throws IOException {
        Object value = read(Reports.write(JsonReport::array, Sample.of(Sample.full()), Sample.of()));

        assertThat((List<?>) value).hasSize(2);
        assertThat(read(Reports.write(JsonReport::array, new Answer[0]))).isEqualTo(List.of());
    }

    @Test
    void whatIsIndentedHasALineForEachMemberAndElement() throws IOException {
        StringWriter out = new StringWriter();
        JsonReport report = JsonReport.array(out);
        report.begin();
        report.failure(7, "not JSON");
        report.answer(Answer.of(Sample.of()).withFindings(List.of()));
        report.end();
        HitsReport.json(out).write(new ClaimHits(0, List.of(), Map.of()));
        HitsReport.json(out)
                .write(new ClaimHits(3, List.of(), Map.of(Facet.YEAR, List.of(new ClaimHits.Count("2014", 3)))));

        assertThat(out).hasToString("""
                [
                  {
                    "line": 7,
                    "error": "not JSON"
                  },
                  {
                    "id": "000",
                    "lang": "nl",
                    "date": "2021-02",
                    "claims": [],
                    "findings": []
                  }
                ]
                {
                  "total": 0,
                  "hits": [],
                  "facets": { }
                }
                {
                  "total": 3,
                  "hits": [],
                  "facets": {
                    "year": [
                      {
                        "value": "2014",
                        "claims": 3
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void theStreamsOwnExceptionComesThrough() {
        IOException full = new IOException("No space left on device");
        Writer broken = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() throws IOException {
                throw full;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Reports.write(out -> JsonReport.lines(broken), Sample.of()))
                .isSameAs(full);
    }

    private static Map<?, ?> claim(Extraction extraction) throws IOException {
        Map<?, ?> document = (Map<?, ?>) read(Reports.write(JsonReport::object, extraction));
        List<?> claims = (List<?>) Objects.requireNonNull(document.get("claims"));
        return (Map<?, ?>) claims.get(0);
    }

    private static Object read(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser);
            assertThat(parser.nextToken()).isNull();
            return Objects.requireNonNull(value);
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> parser.getString();
        };
    }
}
