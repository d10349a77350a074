package org.statclaim.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.statclaim.claim.PartialDate;

/** What schema.org allows: types, which properties they have, and which values those take. */
final class Vocabulary {

    private static final Path FILE = Path.of("testdata/schema-org/vocabulary.tsv");

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> domains = new HashMap<>();
    private final Map<String, Set<String>> ranges = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary read() throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        for (String line : Files.readAllLines(FILE, UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("type")) {
                vocabulary.parents.put(cells[1], words(cells[2]));
            } else if (cells[0].equals("property")) {
                vocabulary.domains.put(cells[1], words(cells[2]));
                vocabulary.ranges.put(cells[1], words(cells[3]));
            }
        }
        return vocabulary;
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }

    /** All faults of a node; a node without a type has one of those that are expected. */
    List<String> faults(Map<?, ?> node, Set<String> expected) {
        List<String> faults = new ArrayList<>();
        Object stated = node.get("@type");
        Set<String> types = stated == null ? expected : Set.of((String) stated);
        for (String type : types) {
            if (!parents.containsKey(type)) {
                faults.add("no type " + type);
            } else if (!expected.isEmpty() && !isAny(type, expected)) {
                faults.add(type + " is none of " + expected);
            }
        }
        node.forEach((key, value) -> {
            String property = (String) key;
            if (!property.startsWith("@")) {
                property(types, property, value, faults);
            }
        });
        return faults;
    }

    private void property(Set<String> types, String property, Object value, List<String> faults) {
        Set<String> domain = domains.get(property);
        if (domain == null) {
            faults.add("no property " + property);
            return;
        }
        if (types.stream().noneMatch(type -> isAny(type, domain))) {
            faults.add(types + " has no " + property);
        }
        for (Object one : value instanceof List<?> list ? list : List.of(value)) {
            if (one instanceof Map<?, ?> node) {
                faults.addAll(faults(node, ranges.get(property)));
            } else if (ranges.get(property).stream().noneMatch(range -> isLiteral(one, range))) {
                faults.add(property + " is no " + ranges.get(property) + ": " + one);
            }
        }
    }

    private boolean isAny(String type, Set<String> wanted) {
        Set<String> kinds = new HashSet<>(Set.of(type));
        List<String> open = new ArrayList<>(kinds);
        while (!open.isEmpty()) {
            for (String parent : parents.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                kinds.add(parent);
                open.add(parent);
            }
        }
        return kinds.stream().anyMatch(wanted::contains);
    }

    private static boolean isLiteral(Object value, String range) {
        return switch (range) {
            case "Text" -> value instanceof String;
            case "Number" -> value instanceof Number;
            case "URL" -> value instanceof String text && URI.create(text).isAbsolute();
            case "Date" ->
                value instanceof String text && PartialDate.parse(text).isPresent();
            default -> false;
        };
    }
}
