package org.statclaim.conditions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which condition was noticed by which test class, and how many were, by package. */
final class Results {

    /** No class noticed. */
    static final String NONE = "-";

    private final List<Condition> conditions;
    private final String[] noticed;
    private final Baseline baseline;

    Results(List<Condition> conditions, String[] noticed, Baseline baseline) {
        this.conditions = conditions;
        this.noticed = noticed;
        this.baseline = baseline;
    }

    /** {@code list.tsv} and {@code summary.tsv} in the folder. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("list.tsv"), list(), UTF_8);
        Files.writeString(folder.resolve("summary.tsv"), summary(), UTF_8);
    }

    /** A line for each condition. */
    String list() {
        StringBuilder list = new StringBuilder("# file\tline\tmethod\tkind\tcondition\tdecides\tnoticed\n");
        for (int i = 0; i < conditions.size(); i++) {
            Condition each = conditions.get(i);
            String by = noticed[i].substring(noticed[i].lastIndexOf('.') + 1);
            list.append(String.join(
                            "\t",
                            each.file(),
                            Long.toString(each.line()),
                            each.method(),
                            each.kind().name().toLowerCase(Locale.ROOT),
                            each.text(),
                            Integer.toString(baseline.decides(i)),
                            by))
                    .append('\n');
        }
        return list.toString();
    }

    /** A line for each package, and one for all. */
    String summary() {
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[2];
        for (int i = 0; i < conditions.size(); i++) {
            int found = noticed[i].equals(NONE) ? 0 : 1;
            int[] own = counts.computeIfAbsent(conditions.get(i).folder(), folder -> new int[2]);
            own[0]++;
            own[1] += found;
            all[0]++;
            all[1] += found;
        }
        StringBuilder lines = new StringBuilder("# package\tconditions\tnoticed\tpercent\n");
        counts.forEach((folder, count) -> lines.append(line(folder, count)));
        return lines.append(line("all", all)).toString();
    }

    private static String line(String name, int[] count) {
        long percent = count[0] == 0 ? 0 : Math.round(100.0 * count[1] / count[0]);
        return name + "\t" + count[0] + "\t" + count[1] + "\t" + percent + "\n";
    }
}
