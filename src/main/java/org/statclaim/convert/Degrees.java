package org.statclaim.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Change;

/**
 * What a temperature in a text is: how warm it is, or by how much it differs. A difference of 2 °C is one of 3.6 °F, and no
 * 35.6 °F. The words around the figure tell, and a temperature that is a rate of something is a difference.
 */
public enum Degrees {
    /** "21 °C", "rose to 21 °C". */
    LEVEL,
    /** "rose by 2 °C", "2 °C warmer", "2 °C above average". */
    DIFFERENCE,
    /** It has to do with a change, and the text does not say how. */
    OPEN;

    private static final String TABLE = "/org/statclaim/convert/degrees.tsv";
    private static final Map<String, List<String>> WORDS = load();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.–—](?!\\d)");
    /** The figure that one in brackets restates, up to the end. */
    private static final Pattern RESTATED = Pattern.compile("[-+−–]?\\d[\\d.,]*[^\\d(]*\\(\\s*[-+−–]?$");
    /** What restates the figure, and stands before the words about it. */
    private static final Pattern RESTATEMENT = Pattern.compile("^\\s*\\([^)]*\\)|^[^()]*\\)");

    /** So far a noun stands before "of": "a rise in temperature of". */
    private static final int NOUN_WINDOW = 5;
    /** So far from "above" it says above what: "above the long-term average". */
    private static final int USUAL_WINDOW = 5;

    /**
     * {@return what the figure of the claim, in degrees of a scale, is}
     *
     * @param claim one whose unit is a scale of temperature
     */
    public static Degrees of(Claim claim) {
        if (claim.previous().isPresent()) {
            return LEVEL;
        }
        if (claim.quantity().per().isPresent() || isCompared(behind(claim))) {
            return DIFFERENCE;
        }
        List<String> before = before(claim);
        int at = before.size() - 1;
        while (at > 0 && isLight(before, at)) {
            at--;
        }
        String last = at < 0 ? "" : before.get(at);
        List<String> said = before.subList(0, Math.max(0, at));
        boolean difference = is("change", last)
                || is("by", last) && said.stream().anyMatch(word -> is("change", word))
                || is("of", last)
                        && said.subList(Math.max(0, said.size() - NOUN_WINDOW), said.size()).stream()
                                .anyMatch(word -> is("difference", word))
                || (is("to", last) || is("of", last)) && isBound(said);
        if (difference) {
            return DIFFERENCE;
        }
        return claim.change() == Change.NONE || is("to", last) ? LEVEL : OPEN;
    }

    /** Whether the word belongs to the figure and not to what becomes of it: "up to 3 °C", but neither "up 3" nor "rose to 3". */
    private static boolean isLight(List<String> words, int at) {
        String word = words.get(at);
        boolean leads = is("to", word) && !is("light", words.get(at - 1));
        boolean steps = is("change", word) && (at + 1 == words.size() || !is("to", words.get(at + 1)));
        return is("light", word) && !leads && !steps;
    }

    private static boolean isBound(List<String> said) {
        String clause = " " + String.join(" ", said) + " ";
        return WORDS.getOrDefault("bound", List.of()).stream().anyMatch(phrase -> clause.contains(" " + phrase + " "));
    }

    private static boolean isCompared(List<String> behind) {
        if (behind.isEmpty()) {
            return false;
        }
        return is("compared", behind.get(0))
                || is("beside", behind.get(0))
                        && behind.subList(1, Math.min(behind.size(), USUAL_WINDOW)).stream()
                                .anyMatch(word -> is("usual", word));
    }

    /** The words of the clause before the figure, and before what it restates in brackets. */
    private static List<String> before(Claim claim) {
        String sentence = claim.sentence().text();
        int start = claim.span().start() - claim.sentence().span().start();
        String before = sentence.substring(0, Math.max(0, Math.min(start, sentence.length())));
        Matcher restated = RESTATED.matcher(before);
        before = restated.find() ? before.substring(0, restated.start()) : before;
        Matcher ends = CLAUSE_END.matcher(before);
        int from = 0;
        while (ends.find()) {
            from = ends.end();
        }
        return words(before.substring(from));
    }

    /** The words right behind the figure, and behind what restates it; none behind a mark. */
    private static List<String> behind(Claim claim) {
        String sentence = claim.sentence().text();
        int end = claim.span().end() - claim.sentence().span().start();
        String behind = sentence.substring(Math.max(0, Math.min(end, sentence.length())));
        Matcher restatement = RESTATEMENT.matcher(behind);
        behind = restatement.find() ? behind.substring(restatement.end()) : behind;
        Matcher ends = CLAUSE_END.matcher(behind);
        return words(ends.find() ? behind.substring(0, ends.start()) : behind);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static boolean is(String key, String word) {
        return WORDS.getOrDefault(key, List.of()).stream()
                .anyMatch(listed -> listed.endsWith("*")
                        ? word.startsWith(listed.substring(0, listed.length() - 1))
                        : word.equals(listed));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        try (InputStream in = Degrees.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> StringUtils.split(line, '\t'))
                    .forEach(cells -> words.computeIfAbsent(cells[0], key -> new ArrayList<>())
                            .addAll(List.of(StringUtils.split(cells[2], '|'))));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return words;
    }
}
