package org.statclaim.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that are written for people: those in the root of the project, and all of {@code docs}. */
public final class Pages {

    private static final Pattern FENCE = Pattern.compile("^ *```(.*)\\n((?s:.*?))^ *```$", Pattern.MULTILINE);

    private Pages() {}

    /**
     * A fenced part of a page.
     *
     * @param page where it stands
     * @param language what is named behind the fence
     * @param text its lines
     */
    record Block(Path page, String language, String text) {
        @Override
        public String toString() {
            return page + ": " + text.lines().findFirst().orElse("");
        }
    }

    /** The text of each page, by its path from the root of the project. The changelog tells of what was, too. */
    public static Map<Path, String> texts() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path folder : List.of(Path.of(""), Path.of("docs"))) {
            try (Stream<Path> files = Files.walk(folder, folder.toString().isEmpty() ? 1 : Integer.MAX_VALUE)) {
                for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.endsWith("CHANGELOG.md"))
                        .toList()) {
                    texts.put(page, Files.readString(page, UTF_8));
                }
            }
        }
        return texts;
    }

    /** All fenced blocks of all pages. */
    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        texts().forEach((page, text) -> {
            Matcher fence = FENCE.matcher(text);
            while (fence.find()) {
                blocks.add(new Block(page, fence.group(1), fence.group(2)));
            }
        });
        return blocks;
    }

    /** Those in a language. */
    static List<Block> blocks(String language) throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The cells of each row of the table that has this header, on whichever page it stands. */
    static List<List<String>> rows(String header) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String text : texts().values()) {
            List<String> lines = text.lines().toList();
            int row = lines.indexOf(header) + 2;
            while (row > 1 && row < lines.size() && lines.get(row).startsWith("|")) {
                String[] cells = lines.get(row++).split("\\|");
                rows.add(Stream.of(cells).skip(1).map(String::strip).toList());
            }
        }
        return rows;
    }

    /** What stands below a heading of a page, up to the next one of its height. */
    static String section(String page, String heading) throws IOException {
        String text = texts().get(Path.of(page));
        int begin = text.indexOf("\n" + heading + "\n");
        if (begin < 0) {
            throw new IllegalArgumentException(page + " has no heading '" + heading + "'");
        }
        int end = text.indexOf("\n" + heading.substring(0, heading.indexOf(' ') + 1), begin + heading.length());
        return text.substring(begin, end < 0 ? text.length() : end);
    }
}
