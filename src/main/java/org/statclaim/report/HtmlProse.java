package org.statclaim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.statclaim.Extraction;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Span;

/** The running text of a document, with its figures marked. Each leads to its row, and bears the verdict on it. */
final class HtmlProse {

    private static final String PARAGRAPH = "\n\n";

    private final Extraction extraction;
    private final int first;
    private final Map<Integer, Verdict> verdicts;
    private final PageLabels labels;
    private final StringBuilder html = new StringBuilder();
    private final List<Integer> order;
    /** How many of them are marked so far. */
    private int next;

    /**
     * The text of a document.
     *
     * @param first the number on the page of its first claim
     * @param verdicts on the claims that were judged, by their place in the document
     */
    HtmlProse(Extraction extraction, int first, Map<Integer, Verdict> verdicts, PageLabels labels) {
        this.extraction = extraction;
        this.first = first;
        this.verdicts = verdicts;
        this.labels = labels;
        this.order = order();
    }

    /** Its paragraphs; only the sentences with figures where the text is not at hand. */
    String html() {
        String text = extraction.text();
        if (text.isEmpty()) {
            for (CitedSentence sentence : CitedSentence.of(extraction)) {
                Span span = sentence.sentence().span();
                paragraph(sentence.sentence().text(), span.start(), span);
            }
        }
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf(PARAGRAPH, start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraph(text, 0, new Span(start, end));
            }
            start = end + PARAGRAPH.length();
        }
        return html.toString();
    }

    /** The places of the claims in the document, from left to right. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < extraction.claims().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(
                (Integer claim) -> extraction.claims().get(claim).span().start()));
        return order;
    }

    /**
     * One paragraph.
     *
     * @param text what it stands in
     * @param offset where that text begins in the document
     * @param span the paragraph in the document
     */
    private void paragraph(String text, int offset, Span span) {
        html.append("<p>");
        int done = span.start();
        for (; next < order.size(); next++) {
            Span figure = extraction.claims().get(order.get(next)).span();
            if (figure.start() >= span.end()) {
                break;
            }
            // of two that overlap the second is an empty mark, to which its row still leads
            int start = Math.min(Math.max(figure.start(), done), span.end());
            int end = Math.max(start, Math.min(figure.end(), span.end()));
            HtmlText.text(text, done - offset, start - offset, html);
            open(order.get(next));
            HtmlText.text(text, start - offset, end - offset, html);
            close(order.get(next));
            done = end;
        }
        HtmlText.text(text, done - offset, span.end() - offset, html);
        html.append("</p>\n");
    }

    private void open(int claim) {
        int number = first + claim;
        String style = PageIndex.style(extraction.claims().get(claim).quantity().kind());
        html.append("<a id=m")
                .append(number)
                .append(" href=#r")
                .append(number)
                .append(" class=")
                .append(style)
                .append('>');
    }

    private void close(int claim) {
        Optional.ofNullable(verdicts.get(claim))
                .ifPresent(verdict -> html.append("<b class=")
                        .append(PageIndex.style(verdict))
                        .append(" role=img aria-label=")
                        .append(HtmlText.attribute(labels.text("verdict." + verdict.label())))
                        .append('>')
                        .append(PageIndex.sign(verdict))
                        .append("</b>"));
        html.append("</a>");
    }
}
