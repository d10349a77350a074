package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.Finding;
import org.statclaim.check.WebAddress;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Findings as <a href="https://schema.org/ClaimReview">ClaimReview</a> of schema.org: one JSON-LD document, whose
 * {@code @graph} has a review for each narrow finding that supports or refutes a claim. Findings that judge nothing, or leave
 * much open, and documents that could not be read, have none. It can be copied into a {@code script} element as it is.
 *
 * <p>The rating goes from 1 to 5. It says how the claim's figures fare in the calculation that the review explains, which are
 * those of the same text, exchange rates and the facts that were given: a 5 does not say that the claim is true. Each review
 * has the address of the page with a fragment of its own, {@code #review-1} and up in the order of the documents; the page
 * needs these anchors. Who made the claim is as the text names them, a person or an organisation; the text does not say which,
 * so that this node has no type.
 */
public final class ClaimReviewReport implements ReportWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new ScriptSafeEscapes())
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;
    private final Reviewer reviewer;
    private final Optional<Language> language;
    private final Ratings ratings = Ratings.load();
    private int reviews;

    /**
     * A report of reviews.
     *
     * @param out where it is written, and not closed
     * @param reviewer who signs
     * @param explanations the language that the checker explains in; empty for that of each document
     */
    public ClaimReviewReport(Writer out, Reviewer reviewer, Optional<Language> explanations) {
        this.json = JSON.createGenerator(new Indented(), out);
        this.reviewer = Objects.requireNonNull(reviewer, "reviewer");
        this.language = Objects.requireNonNull(explanations, "explanations");
    }

    @Override
    public void begin() throws IOException {
        unwrapped(() -> {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeArrayPropertyStart("@graph");
        });
    }

    @Override
    public void answer(Answer answer) throws IOException {
        List<Finding> findings = answer.findings().orElse(List.of());
        unwrapped(() -> findings.forEach(
                finding -> ratings.value(finding).ifPresent(rating -> review(answer.extraction(), finding, rating))));
    }

    private void review(Extraction document, Finding finding, int rating) {
        Language spoken = language.orElse(document.language());
        int judged = finding.claims().get(finding.claims().size() - 1);
        Claim claim = document.claims().get(judged);
        reviews++;
        begin("ClaimReview");
        json.writeStringProperty("url", reviewer.page() + "#review-" + reviews);
        reviewer.published().ifPresent(date -> json.writeStringProperty("datePublished", date.toString()));
        json.writeObjectPropertyStart("author");
        type("Organization");
        json.writeStringProperty("name", reviewer.name());
        json.writeEndObject();
        json.writeStringProperty("inLanguage", spoken.code());
        json.writeStringProperty("claimReviewed", claim.sentence().text());
        json.writeName("itemReviewed");
        claim(document, claim);
        json.writeName("reviewRating");
        begin("Rating");
        json.writeNumberProperty("ratingValue", rating);
        json.writeNumberProperty("bestRating", Ratings.BEST);
        json.writeNumberProperty("worstRating", Ratings.WORST);
        json.writeStringProperty("alternateName", ratings.name(finding, spoken).orElseThrow());
        json.writeEndObject();
        json.writeStringProperty("reviewBody", finding.explanation());
        if (!finding.sources().isEmpty()) {
            json.writeArrayPropertyStart("citation");
            finding.sources().forEach(this::source);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void claim(Extraction document, Claim claim) {
        begin("Claim");
        json.writeStringProperty("text", claim.sentence().text());
        document.date().ifPresent(date -> json.writeStringProperty("datePublished", date.toString()));
        Optional<String> source = claim.attribution().map(Attribution::text);
        if (source.isPresent()) {
            json.writeObjectPropertyStart("author");
            json.writeStringProperty("name", source.get());
            json.writeEndObject();
        }
        json.writeName("appearance");
        begin("CreativeWork");
        json.writeStringProperty(WebAddress.parse(document.id()).isPresent() ? "url" : "identifier", document.id());
        document.date().ifPresent(date -> json.writeStringProperty("datePublished", date.toString()));
        json.writeStringProperty("inLanguage", document.language().code());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void source(Finding.Source source) {
        begin("CreativeWork");
        json.writeStringProperty("name", source.name());
        if (!source.date().isEmpty()) {
            json.writeStringProperty("temporalCoverage", source.date());
        }
        source.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
        json.writeEndObject();
    }

    private void begin(String type) {
        json.writeStartObject();
        type(type);
    }

    private void type(String type) {
        json.writeStringProperty("@type", type);
    }

    @Override
    public void failure(long line, String error) {
        // A review is of a claim; the message would only look like one.
    }

    @Override
    public void end() throws IOException {
        unwrapped(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    /** Jackson wraps what the stream throws; the caller wants the stream's own exception. */
    private static void unwrapped(Runnable content) throws IOException {
        try {
            content.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
