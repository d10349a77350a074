package org.statclaim.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.statclaim.Article;
import org.statclaim.source.ArticleReader;
import org.statclaim.source.InvalidSourceException;

/** A file that is a page or a feed, which is read as a whole. */
final class PublishedReader implements DocumentReader {

    /** What is made of a page is many times as large as it is: 16 Mi UTF-16 code units. */
    static final int MAX_LENGTH = 1 << 24;

    private final Reader in;
    private final String name;
    private final ArticleReader reader;
    private final Particulars defaults;
    private @Nullable Queue<Entry> entries;

    /**
     * A reader of one file.
     *
     * @param name the file's name, which is the id of an article that has none
     */
    PublishedReader(Reader in, String name, ArticleReader reader, Particulars defaults) {
        this.in = in;
        this.name = name;
        this.reader = reader;
        this.defaults = defaults;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (entries == null) {
            entries = read();
        }
        return Optional.ofNullable(entries.poll());
    }

    private Queue<Entry> read() throws IOException {
        Optional<String> text = TextReader.whole(in, MAX_LENGTH);
        Queue<Entry> found = new ArrayDeque<>();
        if (text.isEmpty()) {
            found.add(new Malformed(1, "it is longer than " + MAX_LENGTH + " characters"));
            return found;
        }
        try {
            List<Article> articles = reader.read(text.get());
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i);
                String id = article.id().isEmpty() ? articles.size() == 1 ? name : name + ":" + (i + 1) : article.id();
                found.add(
                        article.text().isBlank()
                                ? new Malformed(1, "no text of an article was found in it")
                                : new Document(1, defaults.complete(article.withId(id))));
            }
        } catch (InvalidSourceException e) {
            found.add(new Malformed(1, String.valueOf(e.getMessage())));
        }
        return found;
    }
}
