package org.statclaim.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.statclaim.Article;
import org.statclaim.ClaimExtractor;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;

/** What every text of the tests is read as: the whole extraction, of which the file keeps a hash. */
final class Net {

    private static final Path FOLDER = Path.of("testdata/net");

    /** Enough to keep some ten thousand texts apart. */
    private static final int KEY_BYTES = 5;

    private static final int HASH_BYTES = 4;

    private static final String NOTHING = "-";

    private static final PartialDate DATE = new PartialDate(2021, 2, 14);
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.builder().build();

    private Net() {}

    /** A text and all that is read of it. */
    record Reading(String text, List<Claim> claims) {

        /** Of the text, so that the file's order does not hang on where a text stands. */
        String key() {
            return Net.key(text);
        }

        /** Records print each of their components, so nothing that a claim says is left out. */
        String value() {
            return claims.isEmpty() ? NOTHING : hash(claims.toString(), HASH_BYTES);
        }
    }

    static String key(String text) {
        return hash(text, KEY_BYTES);
    }

    static List<Reading> read(Language language) throws IOException {
        return NetTexts.of(language).stream()
                .map(text -> new Reading(
                        text,
                        EXTRACTOR
                                .extract(Article.of(text).withLanguage(language).withDate(DATE))
                                .claims()))
                .toList();
    }

    static Map<String, String> committed(Language language) throws IOException {
        SortedMap<String, String> values = new TreeMap<>();
        for (String line : Files.readAllLines(file(language))) {
            int blank = line.indexOf(' ');
            values.put(line.substring(0, blank), line.substring(blank + 1));
        }
        return values;
    }

    private static Path file(Language language) {
        return FOLDER.resolve(language.code() + ".txt");
    }

    private static String hash(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    /** Writes the net of this state. */
    public static void main(String[] args) throws IOException {
        for (Language language : Language.values()) {
            SortedMap<String, String> values = new TreeMap<>();
            read(language).forEach(reading -> values.put(reading.key(), reading.value()));
            StringBuilder lines = new StringBuilder();
            values.forEach(
                    (key, value) -> lines.append(key).append(' ').append(value).append('\n'));
            Files.writeString(file(language), lines);
        }
    }
}
