package org.statclaim.source;

/** A string of JSON beside the characters that it is written in: an escape is longer than what it stands for. */
final class JsonStringText {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private JsonStringText() {}

    /**
     * Reads a string that is known to be whole.
     *
     * @param json the text that it stands in
     * @param quote where its opening quotation mark stands
     */
    static MappedText of(String json, int quote) {
        MappedText text = new MappedText();
        int i = quote + 1;
        while (json.charAt(i) != '"') {
            if (json.charAt(i) != '\\') {
                text.put(json.charAt(i), i, i + 1);
                i++;
            } else if (json.charAt(i + 1) == 'u') {
                int end = i + 2 + HEX_DIGITS;
                text.put((char) Integer.parseInt(json.substring(i + 2, end), HEX), i, end);
                i = end;
            } else {
                text.put(MEANT.charAt(ESCAPES.indexOf(json.charAt(i + 1))), i, i + 2);
                i += 2;
            }
        }
        return text;
    }
}
