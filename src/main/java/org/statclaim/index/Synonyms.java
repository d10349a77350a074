package org.statclaim.index;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Reads files of words that stand for each other, in the form that Lucene's users know. */
final class Synonyms {

    private Synonyms() {}

    static SynonymMap read(Path file) throws IOException {
        SolrSynonymParser parser = new SolrSynonymParser(true, true, new Analyzers.Plain());
        try (Reader reader = Files.newBufferedReader(file)) {
            parser.parse(reader);
        } catch (ParseException e) {
            // the parser says the line, and no more than that
            throw new IOException(
                    file + ": " + e.getMessage() + "; expected words with commas between, or 'a, b => c'", e);
        }
        return parser.build();
    }
}
