package org.statclaim.facts;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.convert.InvalidDataFileException;

/** What of a file did not become facts: missing values are counted, bad cells are counted and the first of them told. */
final class Losses {

    private static final int MOST_TOLD = 5;
    private static final int MAX_SHOWN = 60;

    private final String file;
    private final boolean strict;
    private final List<String> told = new ArrayList<>();
    private long missing;
    private long bad;

    Losses(String file, boolean strict) {
        this.file = file;
        this.strict = strict;
    }

    /** A cell that the office left empty or marked as not available. */
    void missing() {
        missing++;
    }

    /**
     * A cell that is not what it should be.
     *
     * @param line where it stands, from 1
     * @param column the name or the number of its column, or of the axis
     * @param value as printed
     * @param expected what should stand there: "a number"
     * @throws InvalidDataFileException where bad cells refuse the file
     */
    void bad(long line, String column, String value, String expected) throws InvalidDataFileException {
        String sentence = file + ", line " + line + ", column '" + column + "': '"
                + StringUtils.abbreviate(value, "…", MAX_SHOWN) + "', " + expected + " expected";
        if (strict) {
            throw new InvalidDataFileException(sentence);
        }
        bad++;
        if (told.size() < MOST_TOLD) {
            told.add(sentence);
        }
    }

    FactTally tally(long facts) {
        return new FactTally(facts, missing, bad, told);
    }
}
