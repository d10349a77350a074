package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.statclaim.Article;
import org.statclaim.Language;
import org.statclaim.claim.PartialDate;

class JsonLinesReaderTest {

    @Test
    void everyMemberIsRead() throws IOException {
        assertThat(
                        article(
                                "{\"id\":\"x\",\"text\":\"5\\n\u20AC\",\"lang\":\"en\",\"region\":\"gb\",\"date\":\"2021-02-14\"}"))
                .isEqualTo(new Article(
                        "x",
                        "5\n\u20AC",
                        Optional.of(Language.ENGLISH),
                        Optional.of("GB"),
                        Optional.of(new PartialDate(2021, 2, 14))));
    }

    @Test
    void whatIsLeftOutOrNullComesFromTheOptions() throws IOException {
        Article bare = new Article(
                "1", "", Optional.of(Language.DUTCH), Optional.of("BE"), Optional.of(new PartialDate(2020, 0, 0)));

        assertThat(article("{\"text\":\"\"}")).isEqualTo(bare);
        assertThat(article("{\"text\":\"\",\"id\":null,\"lang\":null,\"region\":null,\"date\":null}"))
                .isEqualTo(bare);
        assertThat(article("{\"text\":\"\",\"lang\":\"auto\"}")).isEqualTo(bare);
    }

    @Test
    void membersThatMeanNothingHereAreIgnored() throws IOException {
        assertThat(article("{\"a\":{\"text\":1},\"b\":[[{}],7.5,true],\"text\":\"5\"}")
                        .text())
                .isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({"7,7", "-7,-7", "3.10,3.10", "12345678901234567890,12345678901234567890"})
    void aNumberMayBeAnId(String number, String id) throws IOException {
        assertThat(article("{\"text\":\"\",\"id\":" + number + "}").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                 | the member \"text\" is missing",
                "{\"text\":null}                    | the member \"text\" is missing",
                "{\"text\":7}                       | the member \"text\" is not a string",
                "{\"text\":[\"7\"]}                 | the member \"text\" is not a string",
                "{\"text\":\"\",\"id\":true}        | the member \"id\" is neither a string nor a number",
                "{\"text\":\"\",\"lang\":\"xx\"}    | unknown language 'xx', expected nl, en, de, fr or auto",
                "{\"text\":\"\",\"lang\":1}         | the member \"lang\" is not a string",
                "{\"text\":\"\",\"region\":\"N1\"}  | unknown region 'N1', expected two letters of ISO 3166 such as NL or BE",
                "{\"text\":\"\",\"region\":\"QQ\"}  | unknown region 'QQ', expected two letters of ISO 3166 such as NL or BE",
                "{\"text\":\"\",\"region\":\"UK\"}  | unknown region 'UK', expected two letters of ISO 3166 such as NL or BE",
                "{\"text\":\"\",\"date\":\"2021-2\"}| unknown date '2021-2', expected the form 2021, 2021-02 or 2021-02-14",
                "[]                                 | not a JSON object",
                "\"text\"                           | not a JSON object",
                "{\"text\":\"\"} {}                 | more than one JSON value on the line",
                "{\"text\":\"a\",\"text\":\"b\"}   | not valid JSON: Duplicate Object property \"text\", at character 19",
                "{\"text\":\"\"                     | not valid JSON: the line ends before the object does",
            })
    void whatIsNoDocumentIsExplained(String line, String error) throws IOException {
        assertThat(read(line, 1000)).containsExactly(new DocumentReader.Malformed(1, error));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nonsense", "{]", "{\"text\":\"\\x\"}", "{\"text\":\"\"}}", "\\u0000"})
    void noExplanationShowsJacksonsWorkings(String line) throws IOException {
        assertThat(read(line, 1000)).singleElement().satisfies(entry -> {
            assertThat(entry).isInstanceOf(DocumentReader.Malformed.class);
            assertThat(entry.toString()).contains("not valid JSON: ").doesNotContain("[Source", "StreamRead");
        });
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "{\"text\":\"\",\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(read(deep + "\n{\"text\":\"\"}", 1_000_000))
                .hasExactlyElementsOfTypes(DocumentReader.Malformed.class, DocumentReader.Document.class)
                .first()
                .asString()
                .contains("nesting depth (501) exceeds the maximum allowed (500)")
                .doesNotContain("StreamRead", "`");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        List<DocumentReader.Entry> entries =
                read("{\"text\":\"\"}\n{\"text\":\"" + "a".repeat(100_000) + "\"}\n{\"text\":\"\"}", 99_999);

        assertThat(entries).hasSize(3);
        assertThat(entries.get(1))
                .isEqualTo(new DocumentReader.Malformed(2, "the line is longer than 99999 characters"));
    }

    @Test
    void aTextLongerThanJacksonsOwnBoundIsRead() throws IOException {
        int length = 20_000_001;

        assertThat(read("{\"text\":\"" + "a".repeat(length) + "\"}", DocumentReader.MAX_LENGTH))
                .singleElement()
                .isInstanceOfSatisfying(
                        DocumentReader.Document.class,
                        document -> assertThat(document.article().text()).hasSize(length));
    }

    @Test
    void blankLinesCountButAreNoDocuments() throws IOException {
        assertThat(read("\n \t\r\n{\"text\":\"\"}\r\n\n", 1000))
                .singleElement()
                .extracting(DocumentReader.Entry::line)
                .isEqualTo(3L);
    }

    private static Article article(String line) throws IOException {
        return ((DocumentReader.Document) read(line, 10_000).get(0)).article();
    }

    private static List<DocumentReader.Entry> read(String text, int maxLength) throws IOException {
        Particulars defaults = new Particulars(
                Optional.of(Language.DUTCH), Optional.of("BE"), Optional.of(new PartialDate(2020, 0, 0)));
        DocumentReader reader = new JsonLinesReader(new StringReader(text), "", defaults, maxLength);
        List<DocumentReader.Entry> entries = new ArrayList<>();
        for (Optional<DocumentReader.Entry> e = reader.next(); e.isPresent(); e = reader.next()) {
            entries.add(e.get());
        }
        return entries;
    }
}
