package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.ComparedStatistic;
import org.statclaim.check.Finding;
import org.statclaim.check.Verdict;
import org.statclaim.claim.PartialDate;

/**
 * One page that needs nothing else: the whole text of each document with its figures marked, what each figure states, drawings
 * of them, and the findings where there are any. Its policy lets a browser load nothing and run nothing but the page's own
 * script, whatever the texts contain; without that script all of it can be read, and the filters are not there.
 *
 * <p>The documents are kept until the end, since their list and what they come to stand above them.
 */
public final class HtmlReport implements ReportWriter {

    /** No title is longer. */
    private static final int LONGEST_TITLE = 140;

    private final Writer out;
    private final Map<Language, PageLabels> labels = PageLabels.load();
    private final Ratings ratings = Ratings.load();
    private final PageIndex index = new PageIndex();
    private final List<HtmlPage.Section> sections = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private boolean checked;

    /**
     * A page of all documents.
     *
     * @param out where it is written, and not closed
     */
    public HtmlReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // the head tells what is below, which is not known yet
    }

    @Override
    public void answer(Answer answer) {
        Extraction extraction = answer.extraction();
        PageLabels words = words(extraction.language());
        int first = index.claims();
        String title = title(extraction);
        List<Finding> findings = answer.findings().orElse(List.of());
        StringBuilder body = new StringBuilder();
        body.append("<p class=id>")
                .append(HtmlText.text(identity(extraction, title)))
                .append("</p>\n");
        counts(extraction, findings, answer.findings().isPresent(), words, body);
        if (answer.findings().isPresent()) {
            checked = true;
            findings.forEach(finding -> index.add(finding.verdict()));
            body.append(new HtmlFindings(words, ratings).of(extraction, first, findings));
        }
        body.append("<h3>").append(words.text("text")).append("</h3>\n<div class=text>\n");
        body.append(new HtmlProse(extraction, first, verdicts(findings), words).html())
                .append("</div>\n");
        if (!extraction.claims().isEmpty()) {
            body.append(new HtmlPlots(extraction.claims(), first, words).html());
            body.append("<h3>")
                    .append(StringUtils.capitalize(words.text("figures")))
                    .append("</h3>\n");
            body.append(new HtmlRows(answer, first, words).html(index));
        }
        sections.add(new HtmlPage.Section(
                title, extraction.language(), extraction.claims().size(), findings.size(), body.toString()));
    }

    private PageLabels words(Language language) {
        return Optional.ofNullable(labels.get(language)).orElseThrow();
    }

    /** The first line of the text, which is its headline as a rule, without the date of archives; else the document's own name. */
    private static String title(Extraction extraction) {
        String header = extraction.date().map(date -> "date " + date).orElse("\n");
        return extraction
                .text()
                .lines()
                .map(line -> StringUtils.removeStart(line.strip(), header).strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> StringUtils.abbreviate(line, "…", LONGEST_TITLE))
                .orElse(extraction.id());
    }

    private static String identity(Extraction extraction, String title) {
        String date = extraction.date().map(PartialDate::toString).orElse("");
        return List.of(title.equals(extraction.id()) ? "" : extraction.id(), date).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    /** The verdict on each claim that was judged; of several the one that a reader must know of. */
    private static Map<Integer, Verdict> verdicts(List<Finding> findings) {
        List<Verdict> rising =
                List.of(Verdict.NOT_ENOUGH_INFO, Verdict.SUPPORTED, Verdict.CONFLICTING, Verdict.REFUTED);
        Map<Integer, Verdict> verdicts = new HashMap<>();
        for (Finding finding : findings) {
            int judged = finding.claims().get(finding.claims().size() - 1);
            verdicts.merge(
                    judged,
                    finding.verdict(),
                    (one, other) -> rising.indexOf(one) >= rising.indexOf(other) ? one : other);
        }
        return verdicts;
    }

    private static void counts(
            Extraction extraction, List<Finding> findings, boolean checked, PageLabels words, StringBuilder html) {
        PageIndex own = new PageIndex();
        extraction.claims().forEach(own::add);
        findings.forEach(finding -> own.add(finding.verdict()));
        if (extraction.claims().isEmpty()) {
            html.append("<p>").append(words.text("none")).append("</p>\n");
        } else {
            HtmlPage.counts(own, words, html);
        }
        if (checked) {
            HtmlPage.verdicts(own, words, html);
        }
    }

    @Override
    public void across(List<ComparedStatistic> statistics) {
        rest.append(new HtmlFindings(pageWords(), ratings).across(statistics));
        statistics.forEach(compared -> index.add(compared.verdict()));
    }

    @Override
    public void failure(long line, String error) {
        rest.append("<p class=failure>")
                .append(pageWords().text("line"))
                .append(' ')
                .append(line)
                .append(": ")
                .append(HtmlText.text(error))
                .append("</p>\n");
    }

    /** In the language of all documents, or in English where they differ. */
    private PageLabels pageWords() {
        List<Language> languages =
                sections.stream().map(HtmlPage.Section::language).distinct().toList();
        return words(languages.size() == 1 ? languages.get(0) : Language.ENGLISH);
    }

    @Override
    public void end() throws IOException {
        HtmlPage page = new HtmlPage(pageWords(), index, checked);
        page.write(sections, rest.toString(), out);
        out.flush();
    }
}
