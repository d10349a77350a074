package org.statclaim.facts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;

/**
 * The encoding of a PX file. Its CODEPAGE says it; CHARSET says "ANSI" in files of UTF-8 too. Without one it is UTF-8 where the head
 * of the file is such text, else that of Windows.
 */
final class PxEncoding {

    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

    private PxEncoding() {}

    /**
     * {@return the encoding}
     *
     * @param head of the file, a character for each byte
     */
    static Charset of(PublishedFile file, String head) throws InvalidDataFileException {
        String said = StringUtils.substringBetween(head, "CODEPAGE=\"", "\"");
        if (said == null) {
            return isUtf8(head) ? StandardCharsets.UTF_8 : OF_WINDOWS;
        }
        for (String name : new String[] {said.strip(), "windows-" + said.strip()}) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                // "1252" is a name of Windows
            }
        }
        throw file.fault("says the CODEPAGE '" + StringUtils.abbreviate(StringUtils.normalizeSpace(said), "…", 60)
                + "', a known one expected");
    }

    private static boolean isUtf8(String head) {
        ByteBuffer bytes = ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1));
        CharBuffer text = CharBuffer.allocate(head.length());
        // the last character may be cut off, which is no error as long as more input may come
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, false);
        return !result.isError();
    }
}
