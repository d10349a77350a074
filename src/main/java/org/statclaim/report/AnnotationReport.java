package org.statclaim.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.SourcePlace;

/**
 * Claims as <a href="https://www.w3.org/TR/annotation-model/">Web Annotations</a> of the W3C, in JSON-LD: a collection for each
 * document, with an annotation for each of its claims on one page; an array of collections where the run is about several
 * documents. Documents that could not be read have none.
 *
 * <p>An annotation describes the figure for a reader in English, tags it with its kind, and has the claim as JSON. Its target
 * is the document, by its id where that is an IRI and else by a URN made of it, and the place of the figure in it: by what
 * stands there and around it, and by its position, which counts code points and no UTF-16 code units. The position is left
 * out where the text of the document is not at hand. A figure of a web page has that page for its target, and a text fragment
 * in the place of the position, which is one of the article's text. All ids are made of the document's, so that they are the same in
 * each run, and different documents need different ids.
 */
public final class AnnotationReport implements ReportWriter {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String DESCRIBING = "describing";

    private static final Shape<Body> BODY = Shape.<Body>of("type", (body, to) -> to.text("TextualBody"))
            .with("purpose", (body, to) -> to.text(body.purpose))
            .with("value", (body, to) -> to.text(body.value))
            .with("format", (body, to) -> to.text(body.format));

    private static final Shape<Body> ENGLISH_BODY = BODY.with("language", (body, to) -> to.text("en"));

    private static final Shape<Quote> QUOTE = Shape.<Quote>of("type", (quote, to) -> to.text("TextQuoteSelector"))
            .with("exact", (quote, to) -> to.text(quote.exact()))
            .with("prefix", (quote, to) -> to.text(quote.prefix()))
            .with("suffix", (quote, to) -> to.text(quote.suffix()));

    private static final Shape<Position> POSITION = Shape.<Position>of(
                    "type", (position, to) -> to.text("TextPositionSelector"))
            .with("start", (position, to) -> to.number(position.start))
            .with("end", (position, to) -> to.number(position.end));

    private static final Shape<URI> FRAGMENT = Shape.<URI>of("type", (page, to) -> to.text("FragmentSelector"))
            .with("conformsTo", (page, to) -> to.text("https://wicg.github.io/scroll-to-text-fragment/"))
            .with("value", (page, to) -> to.text(page.getRawFragment()));

    private final JsonOutput json;
    private final boolean single;
    private final StringWriter claim = new StringWriter();
    private final JsonOutput claimJson = JsonOutput.lines(claim, false);

    /** What is said of a figure. */
    private record Body(String purpose, String value, String format) {

        static Body english(String purpose, String value) {
            return new Body(purpose, value, "text/plain");
        }
    }

    /** In code points. */
    private record Position(int start, int end) {}

    /**
     * A report of annotations.
     *
     * @param out where it is written, and not closed
     * @param single whether the run is about exactly one document, and so one object is written and no array
     */
    public AnnotationReport(Writer out, boolean single) {
        this.json = JsonOutput.indented(out, false);
        this.single = single;
    }

    @Override
    public void begin() throws IOException {
        if (!single) {
            json.beginArray();
        }
    }

    @Override
    public void answer(Answer answer) throws IOException {
        String id = answer.extraction().id();
        int total = answer.extraction().claims().size();
        String page = Iri.of("page", id);
        json.beginObject();
        json.name("@context").text(CONTEXT);
        json.name("id").text(Iri.of("claims", id));
        json.name("type").text("AnnotationCollection");
        json.name("label").text("Numeric claims of " + id);
        json.name("total").number(total);
        // a page without annotations is none
        if (total > 0) {
            json.name("first").beginObject();
            json.name("id").text(page);
            json.name("type").text("AnnotationPage");
            json.name("partOf").text(Iri.of("claims", id));
            json.name("startIndex").number(0);
            json.name("items").beginArray();
            annotations(answer);
            json.endArray();
            json.endObject();
            json.name("last").text(page);
        }
        json.endObject();
        if (single) {
            json.endLine();
        }
    }

    private void annotations(Answer answer) throws IOException {
        Extraction document = answer.extraction();
        CodePoints positions = new CodePoints(document.text());
        for (int i = 0; i < document.claims().size(); i++) {
            json.beginObject();
            json.name("id").text(Iri.of("claim", document.id(), i));
            json.name("type").text("Annotation");
            json.name("motivation").text(DESCRIBING);
            json.name("body").beginArray();
            bodies(answer, i);
            json.endArray();
            json.name("target");
            target(document, document.claims().get(i), positions);
            json.endObject();
        }
    }

    private void bodies(Answer answer, int number) throws IOException {
        Claim figure = answer.extraction().claims().get(number);
        List<String> words = new ArrayList<>(List.of(Wording.quantity(figure.quantity())));
        words.addAll(Wording.notes(figure, answer.normalized(number)));
        json.object(ENGLISH_BODY, Body.english(DESCRIBING, String.join("; ", words)));
        json.object(
                ENGLISH_BODY, Body.english("tagging", figure.quantity().kind().label()));
        json.object(BODY, new Body(DESCRIBING, json(answer, number), "application/json"));
    }

    /** The claim as it stands in the document's answer. */
    private String json(Answer answer, int number) throws IOException {
        AnswerShape.claim(answer, number, claimJson);
        claimJson.endLine();
        claimJson.flush();
        String line = claim.toString().stripTrailing();
        claim.getBuffer().setLength(0);
        return line;
    }

    private void target(Extraction document, Claim figure, CodePoints positions) throws IOException {
        json.beginObject();
        json.name("type").text("SpecificResource");
        Optional<URI> link = figure.source().flatMap(SourcePlace::link);
        json.name("source")
                .text(link.map(page -> StringUtils.substringBefore(page.toString(), "#"))
                        .orElseGet(() -> Iri.ofDocument(document.id())));
        json.name("selector").beginArray();
        json.object(QUOTE, Quote.of(figure, document.text()));
        if (link.isPresent()) {
            json.object(FRAGMENT, link.get());
        } else if (!document.text().isEmpty()) {
            json.object(
                    POSITION,
                    new Position(
                            positions.before(figure.span().start()),
                            positions.before(figure.span().end())));
        }
        json.endArray();
        json.endObject();
    }

    @Override
    public void failure(long line, String error) {
        // An annotation is of a figure; the message would only look like one.
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void end() throws IOException {
        if (!single) {
            json.endArray();
            json.endLine();
        }
        json.flush();
    }
}
