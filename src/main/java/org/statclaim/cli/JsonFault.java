package org.statclaim.cli;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with JSON, for those who wrote it. */
final class JsonFault {

    private JsonFault() {}

    /** What and at which character of its line, without the parser's own words on the source and on its settings. */
    static String sentence(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the line ends before the object does";
        }
        String what = what(e);
        @Nullable TokenStreamLocation where = e.getLocation();
        return where == null ? what : what + ", at character " + where.getColumnNr();
    }

    /** What alone. */
    static String what(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            // "Document nesting depth (501) exceeds the maximum allowed (500, from `StreamRead…`)"
            String setting = StringUtils.substringBetween(message, ", from `", "`");
            return setting == null ? message : message.replace(", from `" + setting + "`", "");
        }
        int source = message.indexOf("[Source");
        return source < 0 ? message : StringUtils.substringBeforeLast(message.substring(0, source), " (");
    }
}
