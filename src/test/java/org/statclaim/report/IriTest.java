package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/1",
                "http://example.org:8080/a?b=c#d",
                "https://münchen.example/zeitung/ü",
                "HTTPS://example.org/",
                "urn:newsml:example.org:20210214:1",
                "tag:example.org,2021:news-1"
            })
    void anIriStaysWhatItIs(String id) {
        assertThat(Iri.ofDocument(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "000, urn:statclaim:document:000",
        "testdata/articles/01-woonvisie.txt, urn:statclaim:document:testdata/articles/01-woonvisie.txt",
        "articles.jsonl:7, urn:statclaim:document:articles.jsonl%3A7",
        "a b#c?d%e, urn:statclaim:document:a%20b%23c%3Fd%25e",
        "é€\uD83D\uDE00, urn:statclaim:document:%C3%A9%E2%82%AC%F0%9F%98%80",
        "C:\\a.txt, urn:statclaim:document:C%3A%5Ca.txt",
        "https:///x, urn:statclaim:document:https%3A///x",
        "https://example.org/a b, urn:statclaim:document:https%3A//example.org/a%20b",
        "urn:x, urn:statclaim:document:urn%3Ax",
        "-, urn:statclaim:document:-",
        "'', urn:statclaim:document:",
    })
    void anythingElseBecomesAUrn(String id, String urn) {
        assertThat(Iri.ofDocument(id)).isEqualTo(urn);
        assertThat(URI.create(Iri.ofDocument(id)).isAbsolute()).isTrue();
    }

    @Test
    void claimsOfOneDocumentHaveNamesOfTheirOwn() {
        assertThat(Iri.of("claim", "a:1", 2)).isEqualTo("urn:statclaim:claim:a%3A1:2");
        assertThat(Iri.of("claim", "a", 12)).isNotEqualTo(Iri.of("claim", "a:1", 2));
    }
}
