package org.statclaim.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/**
 * Links to a stretch of a page by its words, as the URL fragment text directives of the Web Incubator Community Group have
 * them: {@code #:~:text=prefix-,start,end,-suffix}. A browser takes the first place that fits, so a figure that stands several
 * times is told by the words around it. What is looked for lies within one block, and is written as the page prints it.
 */
final class TextFragments {

    /** So many words before and behind are tried, one after the other. */
    private static final int[] AROUND = {0, 1, 3, 6, 12};

    private static final int FEWEST_OF_PIECE = 2;

    /** A longer line is not marked as a whole for the sake of one figure in it. */
    private static final int LONGEST_LINE = 40;

    /** So many places of a word are looked at; a page that has it more often says the same over and over. */
    private static final int MOST_PLACES = 64;

    /** One word of the page: letters and digits, with what stands between two of them. */
    private record Word(int start, int end, int line, String folded) {}

    /**
     * A stretch with what it is found by.
     *
     * @param from where what is looked for begins in the page
     * @param to one past its end
     * @param first the first word of the context before it
     * @param begin its own first word
     * @param end one past its own last word
     * @param last one past the last word of the context behind it
     */
    private record Context(int from, int to, int first, int begin, int end, int last) {}

    private final String address;
    private final String page;
    /** Where to begin in {@link #AROUND}. */
    private final int least;
    /** Where each line begins. */
    private final List<Integer> lines = new ArrayList<>();

    private final List<Word> words = new ArrayList<>();
    /** Where each word stands in the list. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * Links into a page.
     *
     * @param page all that is printed on it, or what is known of it
     * @param whole whether that is all; what stands elsewhere on the page is told apart by more words around a stretch
     */
    TextFragments(String address, String page, boolean whole) {
        this.address = address;
        this.page = page;
        this.least = whole ? 0 : FEWEST_OF_PIECE;
        lines.add(0);
        for (int i = 0; i < page.length(); i++) {
            if (page.charAt(i) == '\n') {
                lines.add(i + 1);
            } else if (isWordChar(i)) {
                int end = wordEnd(i);
                String folded = folded(page.substring(i, end));
                places.computeIfAbsent(folded, word -> new ArrayList<>()).add(words.size());
                words.add(new Word(i, end, lines.size() - 1, folded));
                i = end - 1;
            }
        }
    }

    /** One past the word that begins at the place; "3,5" and "auto's" are one, as search takes them. */
    private int wordEnd(int start) {
        int end = start + 1;
        while (end < page.length() && (isWordChar(end) || isJoint(end))) {
            end++;
        }
        return end;
    }

    /** As search compares: without case and accents, and "²" as "2". */
    private static String folded(String word) {
        String plain = StringUtils.isAsciiPrintable(word)
                ? word
                : StringUtils.stripAccents(Normalizer.normalize(word, Normalizer.Form.NFKD));
        return plain.toLowerCase(Locale.ROOT);
    }

    private boolean isWordChar(int i) {
        char c = page.charAt(i);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private boolean isJoint(int i) {
        return ".,:'\u2019\u00B7_".indexOf(page.charAt(i)) >= 0 && i + 1 < page.length() && isWordChar(i + 1);
    }

    /**
     * The link to a stretch of the page.
     *
     * @param start where it begins in the printed text
     * @param end one past it
     */
    URI link(int start, int end) {
        int first = wordAt(start);
        int last = wordAt(end - 1);
        // a search finds whole words: the 25 of "253", which has the mark of a note behind it
        int from = first >= 0 && words.get(first).start() < start
                ? words.get(first).start()
                : start;
        int to = last >= 0 && words.get(last).end() > end ? words.get(last).end() : end;
        String separator = address.indexOf('#') < 0 ? "#" : "";
        return URI.create(address + separator + ":~:text=" + directive(place(from, to)));
    }

    /** The stretch with as many words around it as tell it from what stands before. */
    private Context place(int from, int to) {
        Context context = context(from, to, AROUND[least]);
        for (int i = least + 1; i < AROUND.length && !isFirst(context); i++) {
            context = context(from, to, AROUND[i]);
        }
        if (!isFirst(context)) {
            // a line that stands word for word before: told by the lines around it
            Context lines = context(lineStart(from), lineEnd(to), AROUND[AROUND.length - 1]);
            context = lines.end - lines.begin <= LONGEST_LINE && isFirst(lines) ? lines : context;
        }
        return context;
    }

    /** With up to so many words on either side, of one line each. */
    private Context context(int from, int to, int around) {
        int begin = firstFrom(from);
        int end = firstFrom(to);
        int first = begin;
        while (first > 0 && begin - first < around && isOneLine(first - 1, begin - 1)) {
            first--;
        }
        int last = end;
        while (last < words.size() && last - end < around && isOneLine(end, last)) {
            last++;
        }
        // what is looked for follows on what stands before it: a mark that begins or ends its line belongs to it
        boolean fromStart = first < begin && words.get(begin - 1).end() < lineStart(from);
        boolean toEnd = end < last && words.get(end).start() > lineEnd(to);
        return new Context(fromStart ? lineStart(from) : from, toEnd ? lineEnd(to) : to, first, begin, end, last);
    }

    private boolean isOneLine(int one, int other) {
        return words.get(one).line() == words.get(other).line();
    }

    private String directive(Context context) {
        StringBuilder text = new StringBuilder();
        int from = context.from;
        int to = context.to;
        if (context.first < context.begin) {
            int end = lineEnd(words.get(context.begin - 1).end());
            String before = page.substring(words.get(context.first).start(), Math.min(from, end));
            text.append(encoded(before.strip())).append("-,");
        }
        text.append(encoded(page.substring(from, Math.min(to, lineEnd(from))).strip()));
        if (lineStart(to - 1) > from) {
            // what a figure spans two lines of is told by its ends
            text.append(',')
                    .append(encoded(page.substring(lineStart(to - 1), to).strip()));
        }
        if (context.end < context.last) {
            int start = lineStart(words.get(context.end).start());
            String after = page.substring(
                    Math.max(to, start), words.get(context.last - 1).end());
            text.append(",-").append(encoded(after.strip()));
        }
        return text.toString();
    }

    private int lineStart(int place) {
        return place < page.length() ? lines.get(line(place)) : place;
    }

    private int lineEnd(int place) {
        int next = line(place) + 1;
        return next < lines.size() ? lines.get(next) - 1 : page.length();
    }

    /** Which line the place is in; the line feed at its end is its last character. */
    private int line(int place) {
        int at = Collections.binarySearch(lines, place);
        return at >= 0 ? at : -at - 2;
    }

    /** Whether these words stand nowhere before: then a browser finds the stretch here. */
    private boolean isFirst(Context context) {
        int rarest = context.first;
        for (int i = context.first; i < context.last; i++) {
            rarest = count(i) < count(rarest) ? i : rarest;
        }
        if (rarest >= words.size()) {
            return true;
        }
        int looked = 0;
        for (int other : places.getOrDefault(words.get(rarest).folded(), List.of())) {
            if (other >= rarest) {
                return true;
            }
            if (++looked > MOST_PLACES || isSame(context, other - rarest)) {
                return false;
            }
        }
        return true;
    }

    private int count(int word) {
        return places.getOrDefault(words.get(word).folded(), List.of()).size();
    }

    private boolean isSame(Context context, int shift) {
        if (context.first + shift < 0) {
            return false;
        }
        for (int i = context.first; i < context.last; i++) {
            if (!words.get(i).folded().equals(words.get(i + shift).folded())) {
                return false;
            }
        }
        return true;
    }

    /** The word that the place is in; negative where it is in none. */
    private int wordAt(int place) {
        int next = firstFrom(place);
        if (next < words.size() && words.get(next).start() == place) {
            return next;
        }
        return next > 0 && words.get(next - 1).end() > place ? next - 1 : -1;
    }

    /** The first word that begins at the place or behind it. */
    private int firstFrom(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** In UTF-8 and escaped: of the signs that a directive is made of too, the comma, the hyphen and the ampersand. */
    private static String encoded(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_')) {
                escaped.append(c);
            } else {
                escaped.append('%')
                        .append(Integer.toHexString(b & 0xFF | 0x100)
                                .substring(1)
                                .toUpperCase(Locale.ROOT));
            }
        }
        return escaped.toString();
    }
}
