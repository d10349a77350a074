package org.statclaim.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The encoding that a page or a feed says it is in, near its beginning: {@code <meta charset=…>}, {@code <?xml encoding=…?>}. */
final class DeclaredCharset {

    /** A browser looks no further. */
    static final int FARTHEST = 1024;

    private static final List<String> WORDS = List.of("charset=", "encoding=");

    private DeclaredCharset() {}

    /** The encoding of bytes without a byte order mark; UTF-8 where they do not say, or say what cannot be. */
    static Charset of(byte[] bytes, int length) {
        String head = new String(bytes, 0, Math.min(length, FARTHEST), StandardCharsets.ISO_8859_1);
        for (String word : WORDS) {
            int place = StringUtils.indexOfIgnoreCase(head, word);
            if (place >= 0) {
                return named(head.substring(place + word.length()).stripLeading());
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static Charset named(String behind) {
        String unquoted = StringUtils.stripStart(behind, "\"'");
        int end = StringUtils.indexOfAny(unquoted, "\"' />;?");
        try {
            Charset charset = Charset.forName(end < 0 ? unquoted : unquoted.substring(0, end));
            // what could be read up to here is no UTF-16
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? StandardCharsets.UTF_8 : asBrowsersDo(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Pages that say Latin-1 or ASCII hold quotation marks and euros of Windows. */
    private static Charset asBrowsersDo(Charset said) {
        boolean latin = said.equals(StandardCharsets.ISO_8859_1) || said.equals(StandardCharsets.US_ASCII);
        return latin ? Charset.forName("windows-1252") : said;
    }
}
