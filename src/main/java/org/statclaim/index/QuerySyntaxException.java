package org.statclaim.index;

import java.util.Objects;
import java.util.stream.Collectors;

/** A query that cannot be read; the message says what was expected. */
public final class QuerySyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** All of what was to be read. */
    private final String query;
    /** Index of the character that could not be. */
    private final int position;

    QuerySyntaxException(String query, int position, String message) {
        super(message + ", at character " + (position + 1) + " of the query");
        this.query = Objects.requireNonNull(query, "query");
        this.position = position;
    }

    /**
     * {@return index of the first character that cannot be read; the length of the query where something is missing}
     */
    public int position() {
        return position;
    }

    /** {@return the query in a line, and below it a line that points at the place} */
    public String pointer() {
        String line = query.codePoints()
                .mapToObj(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
        return line + "\n" + " ".repeat(position) + "^";
    }
}
