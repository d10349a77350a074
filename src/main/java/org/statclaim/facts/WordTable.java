package org.statclaim.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** A bundled table of the words that offices use: cells parted by tabs, lines that begin with {@code #} are comments. */
final class WordTable {

    private WordTable() {}

    /** The rows of a table of this package, each with its cells. */
    static List<List<String>> read(String name) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = WordTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(StringUtils.splitPreserveAllTokens(line, '\t')));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return rows;
    }
}
