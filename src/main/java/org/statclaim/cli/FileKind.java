package org.statclaim.cli;

import java.util.List;
import java.util.Optional;

/** What a file is that is no text, by what it begins with. */
final class FileKind {

    /** So much of a file is looked at. */
    private static final int LOOK = 1 << 13;

    /** One control character in so many bytes is more than any text has. */
    private static final int TEXT_PER_CONTROL = 30;

    /** Fewer control characters than this are a slip in a text. */
    private static final int FEWEST_CONTROLS = 4;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("a gzip file", "\u001F\u008B"),
            new Signature("a zip file, as .docx, .xlsx and .jar are", "PK\u0003\u0004"),
            new Signature("an empty zip file", "PK\u0005\u0006"),
            new Signature("a PDF file", "%PDF-"),
            new Signature("an RTF file", "{\\rtf"),
            new Signature("a bzip2 file", "BZh91AY&SY"),
            new Signature("an xz file", "\u00FD7zXZ\0"),
            new Signature("a zstd file", "(\u00B5/\u00FD"),
            new Signature("a 7z file", "7z\u00BC\u00AF'\u001C"),
            new Signature(
                    "an office file of before 2007, as .doc and .xls are", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"),
            new Signature("a PNG image", "\u0089PNG"),
            new Signature("a JPEG image", "\u00FF\u00D8\u00FF"),
            new Signature("a GIF image", "GIF87a"),
            new Signature("a GIF image", "GIF89a"),
            new Signature("a SQLite database", "SQLite format 3\0"),
            new Signature("a Java class", "\u00CA\u00FE\u00BA\u00BE"),
            new Signature("an ELF program", "\u007FELF"));

    private FileKind() {}

    /** Bytes that nothing but a file of one kind begins with, each as the character of its number. */
    private record Signature(String name, String bytes) {

        boolean agrees(byte[] head, int length) {
            for (int i = 0; i < Math.min(length, bytes.length()); i++) {
                if ((head[i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether more bytes are needed to tell. Text that ends a line needs no more. */
    static boolean isOpen(byte[] head, int length) {
        return SIGNATURES.stream()
                .anyMatch(signature -> length < signature.bytes.length() && signature.agrees(head, length));
    }

    /** The name of what is no text: {@code a gzip file}; empty for what may be some in UTF-8. */
    static Optional<String> ofNoText(byte[] head, int length) {
        Optional<String> known = SIGNATURES.stream()
                .filter(signature -> length >= signature.bytes.length() && signature.agrees(head, length))
                .map(Signature::name)
                .findFirst();
        return known.isPresent() ? known : binary(head, Math.min(length, LOOK));
    }

    private static Optional<String> binary(byte[] head, int length) {
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            controls += isControl(head[i]) ? 1 : 0;
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (controls < FEWEST_CONTROLS || (long) controls * TEXT_PER_CONTROL < length) {
            return Optional.empty();
        }
        // Western text has a zero in every pair of bytes, and always in the same place
        int few = Math.min(zeros[0], zeros[1]);
        int many = Math.max(zeros[0], zeros[1]);
        boolean pairs = many * 4 >= length && few * 10 <= many && controls - few - many <= few + many / 10;
        return Optional.of(pairs ? "UTF-16 without a byte order mark" : "a binary file");
    }

    /** What texts hold on purpose is none: white space, and what steers an old printer or a terminal. */
    private static boolean isControl(byte b) {
        boolean inTexts = b >= 0x07 && b <= 0x0D || b == 0x1A || b == 0x1B;
        return b >= 0 && b < ' ' && !inTexts;
    }
}
