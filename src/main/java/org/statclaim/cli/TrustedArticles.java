package org.statclaim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.check.FactBase;
import org.statclaim.check.WebAddress;
import org.statclaim.convert.InvalidDataFileException;

/** Files of articles whose figures are taken for facts. The source of a fact is its article's id, and its address too if it is one. */
final class TrustedArticles {

    private final ClaimExtractor extractor;
    private final InputKind kind;
    private final Particulars particulars;
    private final Messages messages;

    TrustedArticles(ClaimExtractor extractor, InputKind kind, Particulars particulars, Messages messages) {
        this.extractor = extractor;
        this.kind = kind;
        this.particulars = particulars;
        this.messages = messages;
    }

    /**
     * Adds the figures of a file's articles.
     *
     * @throws InvalidDataFileException if one is no article; the message names file and line
     * @throws IOException if the file cannot be read
     */
    void read(Path file, FactBase.Builder facts) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            TextDecoder text = new TextDecoder(in);
            DocumentReader reader = kind.reader(text, file.toString(), particulars, InputKind.LineIds.NUMBER);
            for (Optional<DocumentReader.Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                String place =
                        kind == InputKind.JSONL ? file + ":" + entry.get().line() : file.toString();
                messages.sayReplaced(place, text.replacedBefore(reader.consumed()), text.encoding());
                if (entry.get() instanceof DocumentReader.Document document) {
                    Article article = document.article();
                    facts.article(extractor.extract(article), article.id(), WebAddress.parse(article.id()));
                } else if (entry.get() instanceof DocumentReader.Malformed malformed) {
                    throw new InvalidDataFileException(
                            file.getFileName() + ", line " + malformed.line() + ": " + malformed.error());
                }
            }
        }
    }
}
