package org.statclaim.internal.lexicon;

/**
 * One of the equal parts of a year.
 *
 * @param part from 1
 * @param parts how many the year has: 4 for quarters, 2 for halves, 3 for beginning, middle and end, 1 for all of it
 * @param alone whether it names a period by itself: "second quarter" does, "begin" needs a year behind it
 */
public record YearPart(int part, int parts, boolean alone) implements Meaning {

    private static final String ALONE = ":alone";

    /** A part whose length the word leaves open: three months in Belgium, four elsewhere. */
    private static final YearPart OPEN = new YearPart(0, 0, true);

    public YearPart {
        boolean open = part == 0 && parts == 0;
        if (!open && (parts < 1 || 12 % parts != 0 || part < 1 || part > parts)) {
            throw new IllegalArgumentException(part + "/" + parts);
        }
    }

    /** Reads {@code 1/3}, {@code 1/4:alone}, and {@code ?} for a part of open length. */
    static YearPart parse(String payload) {
        if (payload.equals("?")) {
            return OPEN;
        }
        boolean alone = payload.endsWith(ALONE);
        String bare = alone ? payload.substring(0, payload.length() - ALONE.length()) : payload;
        int slash = Math.max(bare.indexOf('/'), 0);
        return new YearPart(
                Integer.parseInt(bare.substring(0, slash)), Integer.parseInt(bare.substring(slash + 1)), alone);
    }

    /** Whether the text does not say which months are meant. */
    public boolean isOpen() {
        return parts == 0;
    }

    public int firstMonth() {
        return (part - 1) * months() + 1;
    }

    public int months() {
        return 12 / parts;
    }
}
