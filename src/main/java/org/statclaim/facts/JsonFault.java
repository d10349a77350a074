package org.statclaim.facts;

import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;
import tools.jackson.core.JacksonException;

/** What is wrong with JSON, in words for those who wrote it. */
final class JsonFault {

    private JsonFault() {}

    /** The fault of a file that is no JSON. */
    static InvalidDataFileException of(String file, long line, JacksonException e) {
        return new InvalidDataFileException(file + ", line " + line + ": no valid JSON: " + what(e));
    }

    /** What alone, without the parser's own words on its source and on its settings. */
    private static String what(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int source = message.indexOf("[Source");
        String cut = source < 0 ? message : StringUtils.substringBeforeLast(message.substring(0, source), " (");
        String setting = StringUtils.substringBetween(cut, ", from `", "`");
        return setting == null ? cut : cut.replace(", from `" + setting + "`", "");
    }
}
