package org.statclaim.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;
import org.statclaim.check.Verdict;
import org.statclaim.quantity.Kind;

/** What stands around the documents of a page: its policy, what they come to, their list, and the filters. */
final class HtmlPage {

    private final PageLabels labels;
    private final PageIndex index;
    private final boolean checked;

    /**
     * A document on the page.
     *
     * @param title its headline
     * @param claims how many figures it has
     * @param findings how many findings
     * @param body all of it but its heading, in HTML
     */
    record Section(String title, Language language, int claims, int findings, String body) {}

    HtmlPage(PageLabels labels, PageIndex index, boolean checked) {
        this.labels = labels;
        this.index = index;
        this.checked = checked;
    }

    void write(List<Section> sections, String rest, Writer out) throws IOException {
        head(sections, out);
        if (sections.size() > 1) {
            contents(sections, out);
        }
        filters(out);
        out.write("</header>\n<main id=main>\n");
        boolean several = sections.size() > 1;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            out.write("<article id=d" + (i + 1) + " lang=" + section.language().code() + ">\n");
            if (several) {
                out.write("<h2>" + HtmlText.text(section.title()) + "</h2>\n");
            }
            out.write(section.body());
            out.write("</article>\n");
        }
        out.write(rest);
        out.write("</main>\n<footer><p>" + labels.text(checked ? "about.check" : "about.claims") + "</p></footer>\n");
        out.write("<script>" + resource("page.js") + "</script>\n</body>\n</html>\n");
    }

    private void head(List<Section> sections, Writer out) throws IOException {
        String style = resource("page.css");
        String what = labels.text(checked ? "title.check" : "title.claims");
        String title = sections.size() == 1 ? sections.get(0).title() : what;
        out.write("<!DOCTYPE html>\n<html lang=" + labels.language() + ">\n<head>\n<meta charset=utf-8>\n");
        out.write("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src '" + hash(style)
                + "'; script-src '" + hash(resource("page.js")) + "'; base-uri 'none'; form-action 'none'\">\n");
        out.write("<meta name=viewport content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=referrer content=no-referrer>\n");
        out.write("<title>" + HtmlText.text(sections.size() == 1 ? title + " \u2013 " + what : what) + "</title>\n");
        out.write("<style>" + style + "</style>\n</head>\n<body>\n");
        out.write("<a class=skip href=#main>" + labels.text("skip") + "</a>\n<header>\n");
        String language =
                sections.size() == 1 ? " lang=" + sections.get(0).language().code() : "";
        out.write("<h1" + language + ">" + HtmlText.text(title) + "</h1>\n");
        if (sections.size() != 1) {
            out.write("<p>" + labels.count(sections.size(), "document", "documents") + "</p>\n");
            StringBuilder counts = new StringBuilder();
            counts(index, labels, counts);
            if (checked) {
                verdicts(index, labels, counts);
            }
            out.write(counts.toString());
        }
    }

    /** How many figures there are, of each kind. */
    static void counts(PageIndex of, PageLabels labels, StringBuilder html) {
        html.append("<ul class=counts>\n<li>")
                .append(labels.count(of.claims(), "figure", "figures"))
                .append("</li>\n");
        of.kinds()
                .forEach((kind, count) -> html.append("<li class=")
                        .append(PageIndex.style(kind))
                        .append('>')
                        .append(labels.text("kind." + kind.label()))
                        .append(' ')
                        .append(count)
                        .append("</li>\n"));
        html.append("</ul>\n");
    }

    /** How many findings there are, of each verdict. */
    static void verdicts(PageIndex of, PageLabels labels, StringBuilder html) {
        int all = of.verdicts().values().stream().mapToInt(count -> count).sum();
        html.append("<ul class=counts>\n<li>")
                .append(labels.count(all, "finding", "findings"))
                .append("</li>\n");
        of.verdicts()
                .forEach((verdict, count) -> html.append("<li><b class=")
                        .append(PageIndex.style(verdict))
                        .append('>')
                        .append(PageIndex.sign(verdict))
                        .append("</b> ")
                        .append(labels.text("verdict." + verdict.label()))
                        .append(' ')
                        .append(count)
                        .append("</li>\n"));
        html.append("</ul>\n");
    }

    private void contents(List<Section> sections, Writer out) throws IOException {
        out.write("<nav aria-labelledby=contents>\n<h2 id=contents>" + labels.text("contents") + "</h2>\n<ol>\n");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String count = checked
                    ? labels.count(section.findings(), "finding", "findings")
                    : labels.count(section.claims(), "figure", "figures");
            out.write("<li><a href=#d" + (i + 1) + " lang=" + section.language().code() + ">"
                    + HtmlText.text(section.title()) + "</a> <span class=dim>" + count + "</span></li>\n");
        }
        out.write("</ol>\n</nav>\n");
    }

    /** For the script, which shows them; a choice of one is none. */
    private void filters(Writer out) throws IOException {
        if (index.claims() < 2) {
            return;
        }
        out.write("<form hidden aria-label=" + HtmlText.attribute(labels.text("filters")) + ">\n");
        if (index.kinds().size() > 1) {
            out.write("<fieldset><legend>" + labels.text("kind") + "</legend>\n");
            for (Kind kind : index.kinds().keySet()) {
                box("kind", PageIndex.style(kind), labels.text("kind." + kind.label()), out);
            }
            out.write("</fieldset>\n");
        }
        if (index.verdicts().size() > 1) {
            out.write("<fieldset><legend>" + labels.text("verdict") + "</legend>\n");
            for (Verdict verdict : index.verdicts().keySet()) {
                String words = PageIndex.sign(verdict) + " " + labels.text("verdict." + verdict.label());
                box("verdict", PageIndex.style(verdict), words, out);
            }
            out.write("</fieldset>\n");
        }
        list("unit", index.units(), out);
        list("source", index.sources(), out);
        out.write("<p role=status data-shown=" + HtmlText.attribute(labels.text("shown")) + "></p>\n</form>\n");
    }

    private static void box(String name, String value, String words, Writer out) throws IOException {
        out.write("<label><input type=checkbox name=" + name + " value=" + value + " checked> " + words + "</label>\n");
    }

    private void list(String name, List<PageIndex.Choice> choices, Writer out) throws IOException {
        if (choices.size() < 2) {
            return;
        }
        out.write("<label>" + labels.text(name) + " <select name=" + name + ">\n<option value=\"\">"
                + labels.text("all") + "\n");
        for (PageIndex.Choice choice : choices) {
            out.write("<option value=" + choice.style() + ">"
                    + HtmlText.text(StringUtils.abbreviate(choice.name(), "…", 60)) + " (" + choice.count() + ")\n");
        }
        out.write("</select></label>\n");
    }

    /** What a browser compares the style and the script with, so that nothing else is either. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
