package org.statclaim.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Reads files of words that stand for each other, in the form that Lucene's users know. */
final class Synonyms {

    /** Some hundred thousand groups. */
    private static final int MAX_BYTES = 16 << 20;

    private Synonyms() {}

    static SynonymMap read(Path file) throws IOException {
        SolrSynonymParser parser = new SolrSynonymParser(true, true, new Analyzers.Plain());
        try (InputStream in = Files.newInputStream(file)) {
            // one more than there may be, so that a file without an end is not read to it
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException(file + " holds more than " + (MAX_BYTES >> 20) + " MB of synonyms");
            }
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
            parser.parse(new StringReader(strict.decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is no UTF-8 text", e);
        } catch (ParseException e) {
            // the parser says the line, and no more than that
            throw new IOException(
                    file + ": " + e.getMessage() + "; expected words with commas between, or 'a, b => c'", e);
        }
        return parser.build();
    }
}
