package org.statclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.statclaim.Language;

/** Sentences without a figure, put together of the patterns of {@code testdata/speed/prose-LANG.txt}. */
final class Prose {

    private static final Path FOLDER = Path.of("testdata/speed");
    private static final String PATTERN = "- ";
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> fillings = new HashMap<>();
    private final List<String> patterns = new ArrayList<>();

    private Prose() {}

    static Prose in(Language language) throws IOException {
        Prose prose = new Prose();
        for (String line : Files.readAllLines(FOLDER.resolve("prose-" + language.code() + ".txt"), UTF_8)) {
            if (line.startsWith(PATTERN)) {
                prose.patterns.add(line.substring(PATTERN.length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int is = line.indexOf(" = ");
                prose.fillings.put(
                        line.substring(0, is), List.of(line.substring(is + 3).split(" \\| ")));
            }
        }
        return prose;
    }

    String sentence(Random random) {
        Matcher slots = SLOT.matcher(pick(patterns, random));
        StringBuilder sentence = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(sentence, Matcher.quoteReplacement(pick(fillings.get(slots.group(1)), random)));
        }
        slots.appendTail(sentence);
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
