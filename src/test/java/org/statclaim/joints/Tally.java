package org.statclaim.joints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.statclaim.Language;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;

/** What became of the pairs of a language. */
final class Tally {

    private static final int SHOWN = 40;
    private static final List<String> OUTCOMES = List.of("both", "range", "joined", "one", "none");

    private final Language language;
    private final Map<String, Integer> failing = new LinkedHashMap<>();
    private final Map<String, String> examples = new HashMap<>();
    private final Map<String, Integer> failingJoints = new TreeMap<>();
    private final Map<String, Map<String, int[]>> outcomes = new TreeMap<>();
    private int failures;
    private int pairs;

    Tally(Language language) {
        this.language = language;
    }

    void count(Pair pair, String outcome) {
        pairs++;
        outcomes.computeIfAbsent(pair.joint().shape(), joint -> new TreeMap<>())
                .computeIfAbsent(units(pair), kind -> new int[OUTCOMES.size()])[OUTCOMES.indexOf(outcome)]++;
    }

    private static String units(Pair pair) {
        if (pair.left().unit().isEmpty() || pair.right().unit().isEmpty()) {
            return pair.left().unit().isPresent()
                    ? "first"
                    : pair.right().unit().isPresent() ? "second" : "bare";
        }
        return pair.left().unit().get().code().equals(pair.right().unit().get().code()) ? "alike" : "unlike";
    }

    void fail(Pair pair, String violation, List<Claim> claims) {
        failures++;
        failingJoints.merge(violation + " " + pair.joint().shape(), 1, Integer::sum);
        String shape = violation + ": " + pair.shape();
        failing.merge(shape, 1, Integer::sum);
        examples.computeIfAbsent(shape, first -> "\"" + pair.text() + "\" " + show(claims));
    }

    int failures() {
        return failures;
    }

    String report() {
        return report(SHOWN);
    }

    /** The commonest failing shapes, each with an example. */
    String report(int most) {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d of %d pairs make a figure that nobody stated, in %d shapes%n",
                language.code(),
                failures,
                pairs,
                failing.size()));
        failingJoints.forEach(
                (joint, count) -> report.append(count).append(' ').append(joint).append('\n'));
        failing.entrySet().stream()
                .sorted(Comparator.comparingInt(shape -> -shape.getValue()))
                .limit(most)
                .forEach(shape -> report.append(shape.getValue())
                        .append("  ")
                        .append(shape.getKey())
                        .append("  ")
                        .append(examples.get(shape.getKey()))
                        .append('\n'));
        return report.toString();
    }

    /** How many numerals are read, by joint and by which of the two has a unit. */
    String table() {
        StringBuilder table = new StringBuilder(language.code() + ", percent " + OUTCOMES + " by units\n");
        outcomes.forEach((joint, kinds) -> {
            table.append(String.format(Locale.ROOT, "%-10s", joint));
            kinds.forEach(
                    (kind, counts) -> table.append(String.format(Locale.ROOT, "  %s %-15s", kind, percent(counts))));
            table.append('\n');
        });
        return table.toString();
    }

    private static String percent(int[] counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        List<String> shares = new ArrayList<>();
        for (int count : counts) {
            shares.add(Integer.toString(Math.round(100f * count / all)));
        }
        return String.join("/", shares);
    }

    static List<String> show(List<Claim> claims) {
        return claims.stream().map(Tally::show).toList();
    }

    private static String show(Claim claim) {
        Figure figure = claim.quantity().figure();
        String value = figure.value()
                .map(each -> each.toPlainString())
                .orElseGet(() -> figure.low().orElseThrow().toPlainString() + ".."
                        + figure.high().orElseThrow().toPlainString());
        return "'" + claim.text() + "' " + value + " "
                + claim.quantity().unit().map(Unit::code).orElse("-")
                + claim.quantity()
                        .per()
                        .map(per -> " per " + per.factor().toPlainString() + " " + per.code())
                        .orElse("");
    }
}
