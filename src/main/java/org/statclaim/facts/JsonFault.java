package org.statclaim.facts;

import org.apache.commons.lang3.StringUtils;
import tools.jackson.core.JacksonException;

/** What is wrong with JSON, in words for those who wrote it. */
final class JsonFault {

    private JsonFault() {}

    /** What alone, without the parser's own words on its source and on its settings. */
    static String what(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int source = message.indexOf("[Source");
        String cut = source < 0 ? message : StringUtils.substringBeforeLast(message.substring(0, source), " (");
        String setting = StringUtils.substringBetween(cut, ", from `", "`");
        return setting == null ? cut : cut.replace(", from `" + setting + "`", "");
    }
}
