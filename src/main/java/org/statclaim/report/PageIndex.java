package org.statclaim.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.statclaim.check.Verdict;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.UnitSystem;

/**
 * What the filters of a page choose by, and how often each stands on it. A row has a short class for each of them: {@code m u3
 * s1} is an amount in the third unit, said by the first source.
 */
final class PageIndex {

    /** A list of more is longer than anybody looks through. */
    private static final int MOST_CHOICES = 200;

    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Choice> units = new LinkedHashMap<>();
    private final Map<String, Choice> sources = new LinkedHashMap<>();
    private int claims;

    /** One of several to choose from: the class of its rows, and how many there are. */
    static final class Choice {
        private final String name;
        private final String style;
        private int count;

        Choice(String name, String style) {
            this.name = name;
            this.style = style;
        }

        String name() {
            return name;
        }

        String style() {
            return style;
        }

        int count() {
            return count;
        }
    }

    /** Counts a claim, and says what classes its row has. */
    String add(Claim claim) {
        claims++;
        Kind kind = claim.quantity().kind();
        kinds.merge(kind, 1, Integer::sum);
        StringBuilder styles = new StringBuilder(style(kind));
        String unit = unit(claim.quantity());
        if (!unit.isEmpty()) {
            styles.append(' ').append(choice(units, unit, "u"));
        }
        claim.attribution().ifPresent(said -> styles.append(' ').append(choice(sources, said.text(), "s")));
        return styles.toString();
    }

    private static String choice(Map<String, Choice> choices, String name, String letter) {
        Choice choice = choices.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), key -> new Choice(name, letter + (choices.size() + 1)));
        choice.count++;
        return choice.style;
    }

    private static String unit(Quantity quantity) {
        return quantity.unit()
                .map(unit -> unit.system() == UnitSystem.SHARE && unit.code().equals("1")
                        ? "%"
                        : unit.system() == UnitSystem.COUNT ? unit.name() : unit.code())
                .orElse("");
    }

    void add(Verdict verdict) {
        verdicts.merge(verdict, 1, Integer::sum);
    }

    /** How many claims there are so far, over all documents. */
    int claims() {
        return claims;
    }

    Map<Kind, Integer> kinds() {
        return kinds;
    }

    Map<Verdict, Integer> verdicts() {
        return verdicts;
    }

    /** The most frequent first. */
    List<Choice> units() {
        return frequent(units);
    }

    List<Choice> sources() {
        return frequent(sources);
    }

    private static List<Choice> frequent(Map<String, Choice> choices) {
        return choices.values().stream()
                .sorted(Comparator.comparingInt(Choice::count).reversed())
                .limit(MOST_CHOICES)
                .toList();
    }

    /** The class of a kind, as the style sheet has it. */
    static String style(Kind kind) {
        return switch (kind) {
            case MONEY -> "m";
            case PERCENTAGE -> "p";
            case COUNT -> "c";
            case MEASURE -> "u";
            case AGE -> "a";
            case MULTIPLE -> "x";
            case NUMBER -> "n";
        };
    }

    /** The class of a verdict. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "ok";
            case REFUTED -> "no";
            case CONFLICTING -> "am";
            case NOT_ENOUGH_INFO -> "un";
        };
    }

    /** A sign beside the colour, for whoever does not see the one from the other. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "✓";
            case REFUTED -> "✗";
            case CONFLICTING -> "≠";
            case NOT_ENOUGH_INFO -> "?";
        };
    }
}
