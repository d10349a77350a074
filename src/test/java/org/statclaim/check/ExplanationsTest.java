package org.statclaim.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.statclaim.Language;
import org.statclaim.convert.NoRate;

/** The sentences and the lists of words of all languages. */
class ExplanationsTest {

    private static final Path TABLES = Path.of("src/main/resources/org/statclaim/check");
    private static final Path RULES = Path.of("src/main/java/org/statclaim/check");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void allLanguagesSayTheSame(Language language) throws IOException {
        Map<String, String> own = table(language.code());
        Map<String, String> english = table("en");

        assertThat(own.keySet()).isEqualTo(english.keySet());
        assertThat(own)
                .allSatisfy(
                        (key, sentence) -> assertThat(places(sentence)).as(key).isEqualTo(places(english.get(key))));
    }

    /** Words of a text are looked up in small letters, with one blank for all that parts them: another would never be found. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListedWordCanBeFound(Language language) throws IOException {
        assertThat(lists())
                .allSatisfy(key -> assertThat(Explanations.of(language).wordsOf(key))
                        .as(key)
                        .isNotEmpty()
                        .allSatisfy(word ->
                                assertThat(String.join(" ", Words.of(word))).isEqualTo(word)));
    }

    /** The keys under which some language lists several words; what says one thing is a sentence. */
    private static Set<String> lists() throws IOException {
        Set<String> lists = new TreeSet<>();
        for (Language language : Language.values()) {
            table(language.code()).forEach((key, words) -> {
                if (words.indexOf('|') >= 0) {
                    lists.add(key);
                }
            });
        }
        return lists;
    }

    /** A key stands in the rules whole, or in two: {@code key + ".refuted"}, {@code "fact." + key}, or before a label of a match or of a reason. */
    @Test
    void everySentenceIsSaid() throws IOException {
        String rules;
        try (Stream<Path> files = Files.list(RULES)) {
            rules = files.map(ExplanationsTest::read).collect(Collectors.joining());
        }
        assertThat(table("en").keySet()).allSatisfy(key -> {
            int dot = key.indexOf('.');
            boolean whole = rules.contains('"' + key + '"');
            boolean parts = dot > 0
                    && rules.contains('"' + key.substring(0, dot) + '"')
                    && rules.contains('"' + key.substring(dot) + '"');
            assertThat(whole || parts || isBehindItsGroup(rules, key)).as(key).isTrue();
        });
    }

    private static boolean isBehindItsGroup(String rules, String key) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String rest = key.substring(dot + 1);
            boolean said = rules.contains('"' + rest + '"')
                    || Stream.of(NoRate.Reason.values())
                            .map(NoRate.Reason::label)
                            .anyMatch(rest::equals)
                    || Stream.of(FactMatch.values())
                            .map(FactMatch::label)
                            .anyMatch(label -> rest.equals(label) || rest.equals(label + ".none"));
            if (said && rules.contains('"' + key.substring(0, dot + 1) + '"')) {
                return true;
            }
        }
        return false;
    }

    @Test
    void numbersAreInTheNotationOfTheLanguage() {
        Interval interval = Interval.of(new BigDecimal("1234.5678"), new BigDecimal("20000000"));

        assertThat(Explanations.of(Language.DUTCH).range(interval)).isEqualTo("1.234,57 tot 20.000.000");
        assertThat(Explanations.of(Language.ENGLISH).range(interval)).isEqualTo("1,234.57 to 20,000,000");
        assertThat(Explanations.of(Language.ENGLISH).range(Interval.at(BigDecimal.TEN)))
                .isEqualTo("10");
        assertThat(Explanations.of(Language.ENGLISH).range(new Interval(Optional.empty(), Optional.of(BigDecimal.TEN))))
                .isEqualTo("… to 10");
        assertThat(Explanations.of(Language.GERMAN).range(interval)).isEqualTo("1.234,57 bis 20.000.000");
        assertThat(Explanations.of(Language.FRENCH).range(interval)).isEqualTo("1\u202F234,57 à 20\u202F000\u202F000");
    }

    @Test
    void aListOfWordsIsSearchedByWholeWords() {
        Explanations words = Explanations.of(Language.ENGLISH);

        assertThat(words.hasWordOf("apart", ", After a rise of ")).isTrue();
        assertThat(words.hasWordOf("apart", ", an afternoon rise of ")).isFalse();
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThatThrownBy(() -> Explanations.of(Language.DUTCH).say("nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no sentence 'nothing' in nl");
    }

    private static TreeSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> table(String language) throws IOException {
        Map<String, String> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLES.resolve("explanations-" + language + ".tsv"), UTF_8)) {
            String[] cells = line.split("\t");
            assertThat(cells).as(line).hasSize(2);
            assertThat(table.put(cells[0], cells[1])).as(line).isNull();
        }
        return table;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
