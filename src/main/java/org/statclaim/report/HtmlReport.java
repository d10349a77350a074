package org.statclaim.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Span;

/**
 * One page that needs nothing else: the figures marked in their sentences, and a table of the claims. It holds no
 * script, and its policy lets a browser run none, whatever the texts contain.
 */
public final class HtmlReport implements ReportWriter {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Statclaim</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
            h2 { margin-top: 2.5rem; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
            h2 small { font-weight: normal; color: #595959; }
            mark { background: #fff2b3; padding: 0 .15em; }
            p, td { overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; }
            th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid #e3e3e3; }
            .failure { color: #a40000; }
            </style>
            </head>
            <body>
            <h1>Statclaim</h1>
            """;

    private static final String TABLE_HEAD = """
            <table>
            <thead><tr><th scope="col">#</th><th scope="col">Text</th><th scope="col">Kind</th>\
            <th scope="col">Value</th><th scope="col">Notes</th></tr></thead>
            <tbody>
            """;

    private final Writer out;

    /**
     * A page of all documents.
     *
     * @param out where it is written, and not closed
     */
    public HtmlReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write(HEAD);
    }

    @Override
    public void answer(Answer answer) throws IOException {
        Extraction extraction = answer.extraction();
        String language = extraction.language().code();
        String date =
                extraction.date().map(PartialDate::toString).map(" "::concat).orElse("");
        out.write("<section>\n<h2>" + escape(extraction.id()) + " <small>" + language + date + "</small></h2>\n");
        for (CitedSentence sentence : CitedSentence.of(extraction)) {
            out.write("<p lang=\"" + language + "\">" + marked(sentence) + "</p>\n");
        }
        claims(answer);
        out.write("</section>\n");
    }

    private static String marked(CitedSentence cited) {
        String text = cited.sentence().text();
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Span figure : cited.figures()) {
            html.append(escape(text.substring(done, figure.start())));
            html.append("<mark>").append(escape(figure.of(text))).append("</mark>");
            done = figure.end();
        }
        return html.append(escape(text.substring(done))).toString();
    }

    private void claims(Answer answer) throws IOException {
        List<Claim> claims = answer.extraction().claims();
        if (claims.isEmpty()) {
            out.write("<p>No claims.</p>\n");
            return;
        }
        out.write(TABLE_HEAD);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            out.write("<tr>");
            cell("#" + i);
            cell(claim.text());
            cell(claim.quantity().kind().label());
            cell(Wording.quantity(claim.quantity()));
            cell(String.join("; ", Wording.notes(claim, answer.normalized(i))));
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private void cell(String text) throws IOException {
        out.write("<td>" + escape(text) + "</td>");
    }

    @Override
    public void failure(long line, String error) throws IOException {
        out.write("<p class=\"failure\">Line " + line + ": " + escape(error) + "</p>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private static String escape(String text) {
        String line = Printable.line(text);
        StringBuilder html = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
