package org.statclaim.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.LongStream;

/**
 * The scalars of JSON in UTF-8, on their way to a writer. The usual ones are written digit by digit, with no string or array
 * made of them first. A lone surrogate, which has no UTF-8 form, is written as U+FFFD.
 */
final class JsonBytes {

    /** What is let go at once. */
    private static final int SIZE = 1 << 16;

    /** So many digits always fit in a long. */
    private static final int MOST_DIGITS = 18;

    /** No scalar but a string takes more: digits, as many zeros behind them, sign, point and quotes. */
    private static final int LONGEST_SCALAR = 2 * MOST_DIGITS + 4;

    /** No UTF-16 unit takes more: {@code \u001F}. */
    private static final int LONGEST_UNIT = 6;

    private static final int ASCII = 0x80;
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(UTF_8);
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> power * 10).limit(MOST_DIGITS + 1).toArray();
    private static final byte[] HEX_DIGITS = "0123456789ABCDEF".getBytes(US_ASCII);

    private final Writer out;
    private final byte[] buffer = new byte[SIZE];
    private int end;

    JsonBytes(Writer out) {
        this.out = out;
    }

    /** What is JSON already. */
    void raw(char ascii) throws IOException {
        room(1);
        add(ascii);
    }

    /** What is JSON already, and shorter than the buffer. */
    void raw(byte[] utf8) throws IOException {
        room(utf8.length);
        System.arraycopy(utf8, 0, buffer, end, utf8.length);
        end += utf8.length;
    }

    /** A string. */
    void text(String text) throws IOException {
        raw('"');
        int next = 0;
        while (next < text.length()) {
            room(LONGEST_UNIT);
            int limit = Math.min(text.length(), next + (SIZE - end) / LONGEST_UNIT);
            next = plain(text, next, limit);
            if (next < limit) {
                next += special(text, next);
            }
        }
        raw('"');
    }

    /** Writes ASCII as far as it stands for itself, and returns where that ends. */
    private int plain(String text, int from, int limit) {
        int place = end;
        int next = from;
        while (next < limit) {
            char c = text.charAt(next);
            if (c < ' ' || c >= ASCII || c == '"' || c == '\\') {
                break;
            }
            buffer[place++] = (byte) c;
            next++;
        }
        end = place;
        return next;
    }

    /** Writes any other character, and returns how many units it has. */
    private int special(String text, int at) throws IOException {
        int c = text.codePointAt(at);
        if (c < ASCII) {
            escape(c);
        } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            // legal in strings, but many readers of JSON lines split at them
            unicode(c);
        } else if (c < 0x800) {
            add(0xC0 | c >> 6);
            continuation(c);
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            raw(REPLACEMENT);
        } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            add(0xE0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        } else {
            add(0xF0 | c >> 18);
            continuation(c >> 12);
            continuation(c >> 6);
            continuation(c);
        }
        return Character.charCount(c);
    }

    private void continuation(int bits) {
        add(0x80 | bits & 0x3F);
    }

    private void escape(int c) {
        int letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            default -> 0;
        };
        if (letter == 0) {
            unicode(c);
        } else {
            add('\\');
            add(letter);
        }
    }

    private void unicode(int c) {
        add('\\');
        add('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            add(HEX_DIGITS[c >> shift & 0xF]);
        }
    }

    /** A decimal as a string, as {@link Decimals} has it. */
    void decimal(BigDecimal value) throws IOException {
        int scale = value.scale();
        if (Math.abs(scale) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            text(Decimals.plain(value));
            return;
        }
        room(LONGEST_SCALAR);
        add('"');
        long digits = value.scaleByPowerOfTen(scale).longValue();
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        if (digits < 0) {
            add('-');
            digits = -digits;
        }
        if (scale > 0) {
            long one = POWERS_OF_TEN[scale];
            digits(digits / one, 1);
            add('.');
            digits(digits % one, scale);
        } else {
            digits(digits, 1);
            for (int zeros = digits == 0 ? 0 : -scale; zeros > 0; zeros--) {
                add('0');
            }
        }
        add('"');
    }

    /** A whole number. */
    void number(long number) throws IOException {
        if (number < 0) {
            raw(Long.toString(number).getBytes(US_ASCII));
        } else {
            room(LONGEST_SCALAR);
            digits(number, 1);
        }
    }

    /** A date of the years 0 to 9999 as a string, without month or day where that is 0. */
    void date(int year, int month, int day) throws IOException {
        room(LONGEST_SCALAR);
        add('"');
        digits(year, 4);
        if (month > 0) {
            add('-');
            digits(month, 2);
        }
        if (day > 0) {
            add('-');
            digits(day, 2);
        }
        add('"');
    }

    /** Writes a number of zero or more in at least so many digits. */
    private void digits(long number, int least) {
        int length = least;
        while (length < POWERS_OF_TEN.length && number >= POWERS_OF_TEN[length]) {
            length++;
        }
        end += length;
        long rest = number;
        for (int place = end - 1; place >= end - length; place--) {
            buffer[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private void add(int b) {
        buffer[end++] = (byte) b;
    }

    private void room(int bytes) throws IOException {
        if (SIZE - end < bytes) {
            drain();
        }
    }

    /** Lets go all that is written. */
    void flush() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        int written = end;
        end = 0;
        if (out instanceof Utf8Writer utf8) {
            utf8.writeUtf8(buffer, written);
        } else {
            out.write(new String(buffer, 0, written, UTF_8));
        }
    }
}
