package org.statclaim.source;

import java.util.List;
import org.statclaim.Article;

/**
 * Reads articles out of what they are published in. A reader is immutable and may be used by several threads.
 *
 * <p>The text of an article is what is read on the page, without its surroundings; offsets of claims refer to it, and {@link
 * org.statclaim.claim.Claim#source()} says where a figure stands in the source.
 */
public interface ArticleReader {

    /**
     * {@return the articles, in the order of the source; none where it holds none}
     *
     * @param source a page, an item or a feed, as text; offsets into it are UTF-16 code units
     * @throws InvalidSourceException if it is not of the reader's form, or in a language that is not read
     */
    List<Article> read(String source) throws InvalidSourceException;
}
