package org.statclaim.internal.lexicon;

/**
 * One of the equal parts of a year.
 *
 * @param part from 1
 * @param parts how many the year has: 4 for quarters, 2 for halves, 3 for beginning, middle and end, 1 for all of it
 * @param alone whether it names a period by itself: "second quarter" does, "begin" needs a year behind it
 */
public record YearPart(int part, int parts, boolean alone) {

    private static final String ALONE = ":alone";

    public YearPart {
        if (parts < 1 || 12 % parts != 0 || part < 1 || part > parts) {
            throw new IllegalArgumentException(part + "/" + parts);
        }
    }

    /** Reads {@code 1/3} and {@code 1/4:alone}. */
    static YearPart parse(String payload) {
        boolean alone = payload.endsWith(ALONE);
        String bare = alone ? payload.substring(0, payload.length() - ALONE.length()) : payload;
        int slash = Math.max(bare.indexOf('/'), 0);
        return new YearPart(
                Integer.parseInt(bare.substring(0, slash)), Integer.parseInt(bare.substring(slash + 1)), alone);
    }

    public int firstMonth() {
        return (part - 1) * months() + 1;
    }

    public int months() {
        return 12 / parts;
    }
}
