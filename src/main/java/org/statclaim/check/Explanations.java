package org.statclaim.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;

/** The sentences that explain findings in one language, from {@code explanations-nl.tsv} and its sisters. */
final class Explanations {

    private static final int DIGITS = 6;
    private static final Map<Language, Explanations> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> sentences;
    private final Language language;
    private final Locale locale;
    /** The lists that have been asked for, cut into their words. */
    private final Map<String, Listed> lists = new ConcurrentHashMap<>();

    private Explanations(Map<String, String> sentences, Language language) {
        this.sentences = sentences;
        this.language = language;
        this.locale = Locale.forLanguageTag(language.code());
    }

    /** The language that they are in. */
    Language language() {
        return language;
    }

    static Explanations of(Language language) {
        return LOADED.computeIfAbsent(language, Explanations::load);
    }

    private static Explanations load(Language language) {
        String table = "/org/statclaim/check/explanations-" + language.code() + ".tsv";
        Map<String, String> sentences = new HashMap<>();
        try (InputStream in = Explanations.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    sentences.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
        return new Explanations(sentences, language);
    }

    /** The sentence of the key with its places filled: {@code {0}} is the first. */
    String say(String key, String... parts) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("no sentence '" + key + "' in " + locale);
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}') {
                said.append(parts[sentence.charAt(i + 1) - '0']);
                i += 2;
            } else {
                said.append(c);
            }
        }
        return said.toString();
    }

    /** Whether the text has one of the words, or words in a row, that the table lists under the key, separated by bars. */
    boolean hasWordOf(String key, String text) {
        return hasWordIn(key, spaced(text));
    }

    /** The same of words that {@link #spaced} has set apart, for those who ask of the same ones often. */
    boolean hasWordIn(String key, String words) {
        Listed listed = listed(key);
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
            if (listed.lengthAt(words, blank) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that {@link #spaced} has set apart begin with one of them. */
    boolean beginsWithWordIn(String key, String words) {
        return listed(key).lengthAt(words, 0) > 0;
    }

    /** Whether words that {@link #spaced} has set apart end with one of them. */
    boolean endsWithWordIn(String key, String words) {
        return listed(key).endsOf(words);
    }

    /** Whether there are no other words than these, the longest first; true where there are none at all. */
    boolean isOnlyWordsIn(String key, String words) {
        Listed listed = listed(key);
        int at = 0;
        while (at < words.length() - 1) {
            int longest = listed.lengthAt(words, at);
            if (longest == 0) {
                return false;
            }
            // the blank behind one word is the one before the next
            at += longest - 1;
        }
        return true;
    }

    /** The words of a text in lower case, with a blank on either side of each. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 2).append(' ');
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Words.isPart(text.charAt(i));
            if (part) {
                spaced.append(Character.toLowerCase(text.charAt(i)));
            } else if (word) {
                spaced.append(' ');
            }
            word = part;
        }
        return (word ? spaced.append(' ') : spaced).toString();
    }

    /** The words that the table lists under the key. */
    List<String> wordsOf(String key) {
        return List.of(StringUtils.split(say(key), '|'));
    }

    /**
     * The words of a list, each between blanks.
     *
     * @param byFirst those that begin with a letter, the longest first, at its place; letters that are 64 apart share one
     * @param byLast those that end with one
     */
    private record Listed(String[][] byFirst, String[][] byLast) {

        private static final int PLACES = 64;

        static Listed of(String bars) {
            String[] words = Stream.of(StringUtils.split(bars, '|'))
                    .map(listed -> " " + listed + " ")
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toArray(String[]::new);
            return new Listed(by(words, word -> word.charAt(1)), by(words, word -> word.charAt(word.length() - 2)));
        }

        private static String[][] by(String[] words, ToIntFunction<String> letter) {
            String[][] places = new String[PLACES][];
            for (int i = 0; i < PLACES; i++) {
                int place = i;
                places[i] = Stream.of(words)
                        .filter(word -> letter.applyAsInt(word) % PLACES == place)
                        .toArray(String[]::new);
            }
            return places;
        }

        /** How long the longest of them is that stands at the blank, with its blanks; 0 for none. */
        int lengthAt(String text, int blank) {
            if (blank + 1 < text.length()) {
                for (String word : byFirst[text.charAt(blank + 1) % PLACES]) {
                    if (text.startsWith(word, blank)) {
                        return word.length();
                    }
                }
            }
            return 0;
        }

        boolean endsOf(String text) {
            if (text.length() > 1) {
                for (String word : byLast[text.charAt(text.length() - 2) % PLACES]) {
                    if (text.endsWith(word)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private Listed listed(String key) {
        Listed known = lists.get(key);
        return known != null ? known : lists.computeIfAbsent(key, wanted -> Listed.of(say(wanted)));
    }

    /** A number in the language's notation, to six digits. */
    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)));
    }

    /** "1.2 to 1.3", or one number where both ends are shown alike. */
    String range(Interval interval) {
        String low = interval.low().map(this::number).orElse("…");
        String high = interval.high().map(this::number).orElse("…");
        return low.equals(high) ? low : low + " " + say("to") + " " + high;
    }
}
