package org.statclaim.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.CharUtils;

/** The times of day that words name: "22.40 uur", "3.10am", "7:40 p.m."; a bare "9.40" may be a price. */
final class ClockTimes {

    static final int HOUR = 60;
    static final int HALF_DAY = 12 * HOUR;
    static final int DAY = 2 * HALF_DAY;

    private static final int NOON = 12;
    private static final int TEN = 10;
    /** As many digits have the hours, and the minutes, at the most. */
    private static final int DIGITS = 2;

    /** What stands between hours and minutes. */
    private static final String JOINTS = ".:";

    private final WordLists lists;
    private final String text;
    private int at;

    private ClockTimes(String text, WordLists lists) {
        this.text = text;
        this.lists = lists;
    }

    /**
     * A time of day.
     *
     * @param minute of the day
     * @param sure whether it can be of no other half of it
     */
    record Clock(int minute, boolean sure) {}

    /** All of them, in the order of the text. */
    static List<Clock> of(String text, WordLists lists) {
        return new ClockTimes(text, lists).all();
    }

    private List<Clock> all() {
        List<Clock> found = new ArrayList<>(2);
        while (at < text.length()) {
            if (!isDigit(at)) {
                at++;
                continue;
            }
            boolean whole =
                    at == 0 || JOINTS.indexOf(text.charAt(at - 1)) < 0 && !Character.isLetter(text.charAt(at - 1));
            int hour = number();
            int minute = -1;
            if (isJoint(at) && isDigit(at + 1)) {
                at++;
                minute = number();
            }
            if (whole && hour >= 0 && hour < DAY / HOUR && minute < HOUR && !(isJoint(at) && isDigit(at + 1))) {
                add(hour, minute, word(), found);
            }
        }
        return found;
    }

    private void add(int hour, int minute, String word, List<Clock> found) {
        int minutes = Math.max(minute, 0);
        if (lists.has("clock-pm", word) || lists.has("clock-am", word)) {
            int half = lists.has("clock-pm", word) ? HALF_DAY : 0;
            found.add(new Clock(half + hour % NOON * HOUR + minutes, true));
        } else if (minute >= 0 && lists.has("clock-mark", word)) {
            found.add(new Clock(hour * HOUR + minutes, hour > NOON));
        }
    }

    /** The number that begins here, past it; negative for one of more digits than a time has. */
    private int number() {
        int from = at;
        int value = 0;
        for (; isDigit(at); at++) {
            value = at - from < DIGITS ? value * TEN + text.charAt(at) - '0' : -1;
        }
        return at - from > DIGITS ? -1 : value;
    }

    /** The letters that stand next, without the stops in them: "pm" of "p.m."; nothing is passed. */
    private String word() {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        StringBuilder word = new StringBuilder();
        for (; i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '.'); i++) {
            if (text.charAt(i) != '.') {
                word.append(text.charAt(i));
            }
        }
        return word.toString();
    }

    private boolean isJoint(int i) {
        return i < text.length() && JOINTS.indexOf(text.charAt(i)) >= 0;
    }

    private boolean isDigit(int i) {
        return i < text.length() && CharUtils.isAsciiNumeric(text.charAt(i));
    }
}
