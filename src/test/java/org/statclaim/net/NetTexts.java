package org.statclaim.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.statclaim.Language;
import org.statclaim.architecture.StringLiterals;
import org.statclaim.check.StatementTexts;
import org.statclaim.joints.PairTexts;
import org.statclaim.oracle.FormatTopics;
import org.statclaim.oracle.RangeTopics;
import org.statclaim.oracle.SpelloutTopics;
import org.statclaim.oracle.Topic;

/**
 * Every text that the tests read, as far as it can be had without running them: files of {@code testdata} whole and by
 * their lines and cells, the string literals of the tests, and a part of each generator's. It does no harm that an
 * expected value or a message is among them; it is a text too.
 */
final class NetTexts {

    private static final Path DATA = Path.of("testdata");
    private static final Path TESTS = Path.of("src/test/java/org/statclaim");

    /** Folders of {@code testdata} that hold texts; the others hold figures, fuzz input or this net itself. */
    private static final List<String> FOLDERS =
            List.of("spec", "articles", "negative", "concepts", "changes", "times", "check", "fuzz");

    /** Tests of parts read scraps. */
    private static final List<Path> WITHOUT = List.of(TESTS.resolve("internal"), TESTS.resolve("conditions"));

    /** Whole files are read up to this length; longer ones are tables. */
    private static final int ARTICLE = 8_000;

    /** One of so many printed by ICU. */
    private static final int EVERY = 400;

    private static final int GENERATED = 1_000;

    private NetTexts() {}

    /** The texts of the tests in one language: those of files and of literals are read in both. */
    static Set<String> of(Language language) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (String folder : FOLDERS) {
            for (Path file : files(DATA.resolve(folder))) {
                String content = Files.readString(file);
                if (content.length() <= ARTICLE) {
                    texts.add(content);
                }
                content.lines().forEach(line -> cells(line, texts::add));
            }
        }
        for (Path file : files(TESTS)) {
            if (WITHOUT.stream().anyMatch(file::startsWith)) {
                continue;
            }
            StringLiterals.in(Files.readString(file))
                    .forEach(literal -> literal.text().lines().forEach(line -> cells(line, texts::add)));
        }
        printed(language).forEach(texts::add);
        texts.addAll(PairTexts.of(language, GENERATED));
        texts.addAll(StatementTexts.of(language, GENERATED / 20));
        return texts;
    }

    /** A line and its cells, without the marks of a list. */
    private static void cells(String line, Consumer<String> texts) {
        String bare = line.strip();
        String item = bare.startsWith("- ") ? bare.substring(2) : bare;
        for (String cell : item.split("[|\t]", -1)) {
            if (!cell.isBlank()) {
                texts.accept(cell.strip());
            }
        }
    }

    private static Stream<String> printed(Language language) {
        return Stream.of(FormatTopics.all(), SpelloutTopics.all(), RangeTopics.all())
                .flatMap(List::stream)
                .filter(topic -> topic.language() == language)
                .flatMap(NetTexts::some);
    }

    private static Stream<String> some(Topic topic) {
        List<String> texts = topic.texts().get().map(printed -> printed.text()).toList();
        return Stream.iterate(0, i -> i < texts.size(), i -> i + EVERY).map(texts::get);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
