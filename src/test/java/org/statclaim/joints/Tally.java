package org.statclaim.joints;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Failures of one shape, the first of them in full. */
    private record Failing(String example, int[] count) {}

    private final Language language;
    private final Map<String, Failing> failing = new LinkedHashMap<>();
    private final Map<String, int[]> failingJoints = new TreeMap<>();
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
        failingJoints.computeIfAbsent(violation + " " + pair.joint().shape(), joint -> new int[1])[0]++;
        failing.computeIfAbsent(
                        violation + ": " + pair.shape(),
                        shape -> new Failing("\"" + pair.text() + "\" " + show(claims), new int[1]))
                .count()[0]++;
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
        failingJoints.forEach((joint, count) ->
                report.append(count[0]).append(' ').append(joint).append('\n'));
        List<Map.Entry<String, Failing>> shapes = new ArrayList<>(failing.entrySet());
        shapes.sort(Comparator.comparingInt(entry -> -entry.getValue().count()[0]));
        shapes.stream()
                .limit(most)
                .forEach(entry -> report.append(entry.getValue().count()[0])
                        .append("  ")
                        .append(entry.getKey())
                        .append("  ")
                        .append(entry.getValue().example())
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
