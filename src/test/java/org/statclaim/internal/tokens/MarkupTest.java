package org.statclaim.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.claim.Span;

/** What is read is shown with ¶ for the break of a block. */
class MarkupTest {

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "pound", "£", "lt", "<", "elevenchars", "x", "twelve-chars", "y", "six", "6");

    private static String read(String source) {
        Markup markup = Markup.read(source, ENTITIES);
        return markup == null ? null : markup.text().replace("\n\n", "¶");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a < b",
                "a <b c> d",
                "R&D; R&D",
                "<5",
                "<",
                "&",
                "a<foo>b",
                "a<foo bar>b",
                "a<p bar>b",
                "a<foo=1>b",
                "a<@ x=1>b",
                "a<[ x=1>b",
                "a<` x=1>b",
                "a<{ x=1>b",
                "a<5 x=1>b",
                "a<- x=1>b",
                "<>",
                "</>",
                "<b",
                "<b x",
                "<!5>",
                "<!",
                "<!-- open",
                "<script>open"
            })
    void aTextWithoutMarkupReadsAsItStands(String source) {
        assertThat(read(source)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a<b>c</b>d, acd",
        "a<B>c</B>d, acd",
        "a<br/>b, a¶b",
        "a<br />b, a¶b",
        "<p>a</p>b, ¶a¶b",
        "a<h1>b, a¶b",
        "a<!-- x -->b, ab",
        "<!DOCTYPE html>a, a",
        "a<script>x</script>b, ab",
        "a<SCRIPT>x</SCRIPT>b, ab",
        "a</script>b, a¶b",
        "a<style type=x>x</style>b, ab"
    })
    void tagsOfBlocksBreakAndOthersAreAsIfAbsent(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    /** A tag that nobody knows is one if it closes or has attributes. */
    @ParameterizedTest
    @CsvSource({
        "a</foo>b, a¶b",
        "a</o:p>b, a¶b",
        "a</x-y>b, a¶b",
        "a</x.y>b, a¶b",
        "a<foo x=1>b, a¶b",
        "a<o:p x=1>b, a¶b",
        "a<x-y.z x=1>b, a¶b",
        "a<z x=1>b, a¶b",
        "a<Z x=1>b, a¶b",
        "a<A x=1>b, ab"
    })
    void anUnknownTagEndsAPhrase(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a<i title=\"x>y\">b; ab",
                "a<i title='x>y'>b; ab",
                "a<i title='\">\"'>b; ab",
                "<i>a <b c<d; a <b c<d",
                "<i>a <b c<d x=1>e; a <b c¶e",
                "<i>a <5>b; a <5>b",
                "<i>a <=1>b; a <=1>b"
            })
    void aTagEndsAtTheFirstBracketOutsideQuotes(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    /** The limit counts from the end of the name. */
    @Test
    void aTagHasTwoThousandCharactersAtMost() {
        assertThat(read("a<i x=" + "y".repeat(1996) + ">b")).isEqualTo("ab");
        assertThat(read("a<i x=" + "y".repeat(1997) + ">b")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "m<sup>2</sup>, m²",
        "10<sup>6</sup>, 10⁶",
        "10<sup>12</sup>, 10¹²",
        "x10<sup>-6</sup>, x10⁻⁶",
        "10<sup>\u22126</sup>, 10⁻⁶",
        "m<sup>-2</sup>, m⁻²",
        "5<sup>th</sup>, 5th",
        "'a<sup>2', a²",
        "m<sup>2</sup>3, m²3",
        "m<sup>2<p>3, m²¶3",
        "m<sup>2<b>3</b>, m²³"
    })
    void aRaisedNumberIsAPower(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    /** Behind any number but ten it is the mark of a note. */
    @ParameterizedTest
    @CsvSource({
        "12<sup>3</sup>, 12",
        "110<sup>6</sup>, 110",
        "20<sup>6</sup>, 20",
        "11<sup>6</sup>, 11",
        "0<sup>6</sup>, 0",
        "5<sup>-2</sup>, 5"
    })
    void behindAnotherNumberItIsDropped(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "3<sup>1</sup>/<sub>2</sub>, 3 1/2",
        "3<sup>1</sup>/2, 3 1/2",
        "3<sup>1</sup>\u2044<sub>2</sub>, 3 1\u20442",
        "3<sup>1</sup>-<sub>2</sub>, 3-2",
        "3<sup>1 /<sub>2</sub>, 3 /2",
        "3<sup>1<b><i>/<sub>2</sub>, 3/2",
        "3<sup>1</sup>, 3",
        "5<sup>1</sup>/week, 5/week",
        "<sup>1</sup>/<sub>2</sub>, ¹/2"
    })
    void aRaisedDigitBeforeASlashAndALoweredOneIsAFraction(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "CO<sub>2</sub>, CO2",
        "CO<sub>2</sub>5, CO25",
        "12<sub>3</sub>, 12",
        "12/<sub>3</sub>, 12/3",
        "x/<sub>3</sub>, x/3",
        "/<sub>3</sub>, /3",
        "x<sub>i</sub>, xi"
    })
    void aLoweredNumberIsOfANameOrAFraction(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "&pound;12, £12",
        "a &amp; b, a & b",
        "&elevenchars;, x",
        "&#163;, £",
        "&#xA3;, £",
        "&#Xa3;, £",
        "&#128512;, 😀",
        "&#55295;, \uD7FF",
        "&#57344;, \uE000",
        "&#0000163;, £",
        "10<sup>&six;</sup>, 10⁶",
        "12<sup>&six;</sup>, 12"
    })
    void anEntityIsItsCharacter(String source, String text) {
        assertThat(read(source)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&foo;",
                "&amp",
                "&amp b;",
                "&twelve-chars;",
                "&elevencharsX;",
                "&elevenchars and",
                "&;",
                "&#;",
                "&#x;",
                "&#0;",
                "&#xD800;",
                "&#xDFFF;",
                "&#1114112;",
                "&#00000163;",
                "&#12a;",
                "&#xG;",
                "&#１63;"
            })
    void whatStandsForNoCharacterIsNoEntity(String source) {
        assertThat(read(source)).isNull();
    }

    @Test
    void everyPlaceLeadsBackToTheSource() {
        Markup markup = Markup.read("a<b>c</b>&pound;d", ENTITIES);
        assertThat(markup).isNotNull();
        assertThat(markup.text()).isEqualTo("ac£d");
        assertThat(markup.source(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(markup.source(new Span(1, 2))).isEqualTo(new Span(4, 5));
        assertThat(markup.source(new Span(2, 3))).isEqualTo(new Span(9, 16));
        assertThat(markup.source(new Span(1, 4))).isEqualTo(new Span(4, 17));
    }

    @Test
    void everyPlaceOfTheSourceLeadsToTheNextCharacter() {
        Markup markup = Markup.read("a<b>c</b>d", ENTITIES);
        assertThat(markup).isNotNull();
        assertThat(markup.target(0)).isZero();
        assertThat(markup.target(1)).as("inside a tag").isEqualTo(1);
        assertThat(markup.target(4)).isEqualTo(1);
        assertThat(markup.target(9)).isEqualTo(2);
        assertThat(markup.target(99)).isEqualTo(3);
    }

    @Test
    void aRaisedEntityLeadsBackToAllOfIt() {
        Markup markup = Markup.read("m<sup>&six;</sup>x", ENTITIES);
        assertThat(markup).isNotNull();
        assertThat(markup.text()).isEqualTo("m⁶x");
        assertThat(markup.source(new Span(1, 2))).isEqualTo(new Span(6, 11));
    }

    @Test
    void aBlankThatIsPutInStandsWhereTheFractionBegins() {
        Markup markup = Markup.read("3<sup>1</sup>/<sub>2</sub>", ENTITIES);
        assertThat(markup).isNotNull();
        assertThat(markup.source(new Span(0, 3))).isEqualTo(new Span(0, 7));
        assertThat(markup.source(new Span(2, 3))).isEqualTo(new Span(6, 7));
    }
}
