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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.Language;

/** The sentences that explain findings in one language, from {@code explanations-nl.tsv} and its sisters. */
final class Explanations {

    private static final int DIGITS = 6;
    private static final Map<Language, Explanations> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> sentences;
    private final Language language;
    private final Locale locale;
    private final WordLists lists;

    private Explanations(Map<String, String> sentences, Language language) {
        this.sentences = sentences;
        Map<String, String> lists = new HashMap<>(sentences);
        // what has places to fill is a sentence
        lists.values().removeIf(said -> said.indexOf('{') >= 0);
        this.lists = new WordLists(lists);
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
        return lists.has(key, text);
    }

    /** The lists of words, for those who ask more than once of the same text. */
    WordLists lists() {
        return lists;
    }

    /** The words that the table lists under the key. */
    List<String> wordsOf(String key) {
        return List.of(StringUtils.split(say(key), '|'));
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
