package org.statclaim.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Names of documents and their claims that mean the same everywhere (RFC 3987). */
final class Iri {

    private static final String OWN = "urn:statclaim:";
    private static final String UNRESERVED = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Iri() {}

    /** The document's id where it is an address of the web or a name that begins with {@code urn:} or {@code tag:}, else a URN. */
    static String ofDocument(String id) {
        return isIri(id) ? id : of("document", id);
    }

    /** A URN of something that a document has one of. */
    static String of(String kind, String id) {
        return OWN + kind + ":" + encoded(id);
    }

    /** A URN of something that a document has several of. */
    static String of(String kind, String id, int number) {
        return of(kind, id) + ":" + number;
    }

    /** Any other scheme may be none: {@code articles.jsonl:7} has the form of one. */
    private static boolean isIri(String id) {
        try {
            URI iri = new URI(id);
            return switch (String.valueOf(iri.getScheme()).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> iri.getRawAuthority() != null;
                case "urn", "tag" -> isInTwoParts(iri.getRawSchemeSpecificPart());
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isInTwoParts(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1;
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
