package org.statclaim.cli;

import java.util.Locale;

/** How fast a run goes, and how much longer it takes at that, in words; nothing where it is too early to tell. */
final class Pace {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    /** What would be shown as less is not shown. */
    private static final double LEAST = 0.1;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    /** What takes longer than some days is not to be foreseen. */
    private static final int LONGEST = 100 * HOUR;

    private Pace() {}

    /**
     * {@code 2.4 MB/s, 3 min left}.
     *
     * @param done so many bytes
     * @param nanos the time that it took
     * @param rest so many are still to be read
     */
    static String ofBytes(long done, long nanos, long rest) {
        double rate = rate(done, nanos);
        if (rate < LEAST * KILO) {
            return "";
        }
        String speed = rate < MEGA ? shown(rate / KILO) + " kB/s" : shown(rate / MEGA) + " MB/s";
        double left = Math.ceil(rest / rate);
        return left > 0 && left <= LONGEST ? speed + ", " + duration((int) left) + " left" : speed;
    }

    /** {@code 85 a second}, of documents. */
    static String ofDocuments(long done, long nanos) {
        double rate = rate(done, nanos);
        return rate < LEAST ? "" : shown(rate) + " a second";
    }

    /** So much a second; zero before the first one has passed. */
    private static double rate(long done, long nanos) {
        double seconds = nanos / NANOS_A_SECOND;
        return seconds < 1 ? 0 : done / seconds;
    }

    /** Below ten, a digit behind the point says something. */
    private static String shown(double number) {
        return String.format(Locale.ROOT, number < 9.95 ? "%.1f" : "%.0f", number);
    }

    /** Rounded up, lest a run take longer than was said. */
    private static String duration(int seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        int minutes = (seconds + MINUTE - 1) / MINUTE;
        return minutes < MINUTE ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }
}
