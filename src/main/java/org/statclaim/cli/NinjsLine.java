package org.statclaim.cli;

import org.statclaim.Article;
import org.statclaim.source.InvalidSourceException;
import org.statclaim.source.NinjsReader;

/**
 * A line that is an item of ninjs.
 *
 * @param idPrefix what the id of an item that has none begins with; its number follows
 * @param defaults what holds for items that do not say themselves
 */
record NinjsLine(NinjsReader reader, String idPrefix, Particulars defaults) implements JsonLinesReader.Form {

    @Override
    public Article article(long number, String line) throws InvalidInputException {
        try {
            Article article = reader.read(line).get(0);
            return defaults.complete(article.id().isEmpty() ? article.withId(idPrefix + number) : article);
        } catch (InvalidSourceException e) {
            throw new InvalidInputException(String.valueOf(e.getMessage()));
        }
    }
}
