package org.statclaim.report;

import java.util.List;
import java.util.stream.Collectors;
import org.statclaim.Extraction;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Statement;
import org.statclaim.check.Verdict;

/** Findings as a list: the verdict of each in a word and a sign, its calculation, its sentence and what it rests on. */
final class HtmlFindings {

    private final PageLabels labels;
    private final Ratings ratings;
    private final StringBuilder html = new StringBuilder();

    HtmlFindings(PageLabels labels, Ratings ratings) {
        this.labels = labels;
        this.ratings = ratings;
    }

    /**
     * Those of one document.
     *
     * @param first the number on the page of the document's first claim
     */
    String of(Extraction extraction, int first, List<Finding> findings) {
        html.append("<h3>").append(labels.text("findings.of")).append("</h3>\n");
        if (findings.isEmpty()) {
            return html.append("<p>")
                    .append(labels.text("nothing"))
                    .append("</p>\n")
                    .toString();
        }
        html.append("<ol class=findings>\n");
        for (Finding finding : findings) {
            int judged = finding.claims().get(finding.claims().size() - 1);
            begin(finding.verdict());
            ratings.name(finding, extraction.language())
                    .ifPresent(rating -> html.append(" \u00B7 <span lang=")
                            .append(extraction.language().code())
                            .append('>')
                            .append(HtmlText.text(rating))
                            .append("</span>"));
            html.append("</p>\n<p>")
                    .append(HtmlText.text(finding.explanation()))
                    .append("</p>\n<blockquote lang=")
                    .append(extraction.language().code())
                    .append('>')
                    .append(HtmlText.text(
                            extraction.claims().get(judged).sentence().text()))
                    .append("</blockquote>\n<p>")
                    .append(labels.text("involved"))
                    .append(": ");
            html.append(finding.claims().stream()
                    .map(claim -> "<a href=#m" + (first + claim) + ">"
                            + HtmlText.text(extraction.claims().get(claim).text()) + "</a>")
                    .collect(Collectors.joining(", ")));
            html.append("</p>\n");
            sources(finding.sources());
            html.append("</li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    /** What several documents state of the same. */
    String across(List<ComparedStatistic> statistics) {
        html.append("<section>\n<h2>").append(labels.text("across")).append("</h2>\n");
        if (statistics.isEmpty()) {
            html.append("<p>").append(labels.text("across.none")).append("</p>\n");
        }
        html.append("<ol class=findings>\n");
        for (ComparedStatistic compared : statistics) {
            begin(compared.verdict());
            html.append("</p>\n<p>")
                    .append(HtmlText.text(compared.explanation()))
                    .append("</p>\n");
            for (Statement statement : compared.statements()) {
                String date = statement.date().map(day -> " (" + day + ")").orElse("");
                html.append("<blockquote>")
                        .append(HtmlText.text(statement.claim().sentence().text()))
                        .append("<br>\u2014 ")
                        .append(HtmlText.text(statement.article() + date))
                        .append("</blockquote>\n");
            }
            sources(compared.sources());
            html.append("</li>\n");
        }
        return html.append("</ol>\n</section>\n").toString();
    }

    private void begin(Verdict verdict) {
        String style = PageIndex.style(verdict);
        html.append("<li class=\"finding ")
                .append(style)
                .append("\">\n<p><b class=")
                .append(style)
                .append('>')
                .append(PageIndex.sign(verdict))
                .append(' ')
                .append(labels.text("verdict." + verdict.label()))
                .append("</b>");
    }

    private void sources(List<Finding.Source> sources) {
        if (!sources.isEmpty()) {
            html.append("<p>").append(labels.text("sources")).append(": ");
            html.append(sources.stream()
                    .map(source -> source.url()
                                    .map(address -> HtmlText.link(address, source.name()))
                                    .orElseGet(() -> HtmlText.text(source.name()))
                            + (source.date().isEmpty() ? "" : " (" + HtmlText.text(source.date()) + ")"))
                    .distinct()
                    .collect(Collectors.joining(", ")));
            html.append("</p>\n");
        }
    }
}
