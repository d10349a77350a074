package org.statclaim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.SourcePlace;

class NinjsReaderTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private static Article read(String item) throws InvalidSourceException {
        return NinjsReader.create().read(item).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'uri':'https://example.org/1','versioncreated':'2024-05-17T10:00:00Z','language':'nl-BE','headline':'Kop',"
                        + "'body_text':'verkeerd','body_xhtml':'<p>Er kwamen <b>5</b>&nbsp;boten.</p>','genre':[{'name':'9'}]}",
                "{'uri':'https://example.org/1','versioncreated':'2024-05-17T10:00:00Z','language':'nl-BE',"
                        + "'headlines':[{'role':'short','value':'K'},{'role':'main','value':'Kop'}],"
                        + "'bodies':[{'role':'main','contenttype':'text/html','charcount':9,'value':'<p>Er kwamen 5&nbsp;boten.'},"
                        + "{'role':'other','value':'9'}]}",
                "{'uri':'https://example.org/1','versionCreated':'2024-05-17T10:00:00Z','language':'nl-BE',"
                        + "'headlines':[{'value':'Kop'}],'bodies':[{'contentType':'application/xhtml+xml','value':"
                        + "'<p>Er kwamen 5\\u00a0boten.'}],'standard':{'name':'ninjs','version':'3.0'}}",
            })
    void readsEveryVersion(String item) throws InvalidSourceException {
        Article article = read(item.replace('\'', '"'));

        assertThat(article.id()).isEqualTo("https://example.org/1");
        assertThat(article.date()).hasValue(new PartialDate(2024, 5, 17));
        assertThat(article.language()).hasValue(Language.DUTCH);
        assertThat(article.region()).hasValue("BE");
        assertThat(article.text()).isEqualTo("Kop\n\nEr kwamen 5\u00A0boten.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\":\"Er kwamen 5 boten\"}                                    | 5 boten",
                "{\"headline\":\"\\\"Er\\\" \\/\\n kwamen 5\\u00a0boten\"}               | 5\\u00a0boten",
                "{\"body_xhtml\":\"<p>\\u20ac Er kwamen &#53;\\u00a0<b>boten<\\/b>.\"}    | &#53;\\u00a0<b>boten",
                "{\"body_text\":\"Er kwamen\\r\\n\\r\\n5 boten\"}                        | 5 boten",
            })
    void thePlaceIsInTheJson(String item, String figure) throws InvalidSourceException {
        Claim claim = EXTRACTOR
                .extract(read(item).withLanguage(Language.DUTCH))
                .claims()
                .get(0);

        assertThat(claim.source().map(SourcePlace::span).map(span -> span.of(item)))
                .hasValue(figure);
        assertThat(claim.source().flatMap(SourcePlace::link)).isEmpty();
    }

    @Test
    void plainTextKeepsItsLines() throws InvalidSourceException {
        assertThat(read("{\"body_text\":\"een\\ntwee\\n\\n\\ndrie\\r\\nvier  vijf\"}")
                        .text())
                .isEqualTo("een\ntwee\n\ndrie\nvier vijf");
    }

    @Test
    void anItemOfNothingIsAnEmptyArticle() throws InvalidSourceException {
        Article article = read("{\"uri\":null,\"headlines\":[null,{\"value\":7}],\"bodies\":{},\"body_text\":5}");

        assertThat(article.text()).isEmpty();
        assertThat(article.id()).isEmpty();
        assertThat(article.date()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                        | not a JSON object",
                "{} {}                     | more than one JSON value",
                "{\"headline\":\"a         | no valid JSON at character",
                "{\"language\":\"fy\"}     | its language is 'fy'",
            })
    void whatIsNoneIsToldSo(String item, String message) {
        assertThatThrownBy(() -> read(item))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageStartingWith(message);
    }
}
