package org.statclaim.ext.spark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;

/**
 * What a job is told to do.
 *
 * @param task what to make of the articles
 * @param input form of the articles
 * @param output form of the result
 * @param to where the result goes
 * @param batchMegabytes about how much of the articles is read and written together, in 10⁶ bytes
 * @param from a file, a directory or a pattern of files with articles
 * @param options everything else
 */
record JobArguments(
        Task task, Form input, Form output, String to, long batchMegabytes, String from, StatclaimOptions options) {

    private static final String USAGE =
            "expected: extract|check --output DIR [--input jsonl|parquet] [--format parquet|jsonl]"
                    + " [--batch-mb N] [--lang nl|en|de|fr|auto] [--region BE] [--date 2021-02-14] [--leniency statistics] [--kind KIND,…]"
                    + " [--to EUR,SI] [--columns NAME,…] [--rates FILE] [--facts FILE|DIR,…] [--explain nl|en|de|fr] PATH";

    /** Large enough for a few tasks on each core of many machines, which all wait for the last of a batch. */
    private static final String BATCH = "10000";

    private static final String BATCH_MB = "batch-mb";

    /** The options that are not those of the library. */
    private static final List<String> OWN = List.of("output", "input", "format", BATCH_MB);

    /** What a job makes of articles. */
    enum Task {
        EXTRACT("claims"),
        CHECK("findings");

        private final String table;

        Task(String table) {
            this.table = table;
        }

        /** What the table of the result is called. */
        String table() {
            return table;
        }
    }

    /** What a table is kept in. */
    enum Form {
        JSONL("json"),
        PARQUET("parquet");

        private final String format;

        Form(String format) {
            this.format = format;
        }

        /** What Spark calls it. */
        String format() {
            return format;
        }
    }

    /**
     * Reads what a user wrote: a task, options with a value each, and paths.
     *
     * @throws IllegalArgumentException if something is wrong; the message is one sentence
     */
    static JobArguments of(String... arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("no task given, " + USAGE);
        }
        Task task = StatclaimOptions.choice("task", arguments[0], EnumSet.allOf(Task.class));
        Map<String, String> own = new TreeMap<>();
        StatclaimOptions options = StatclaimOptions.none();
        List<String> paths = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) {
                paths.add(argument);
                continue;
            }
            String name = argument.substring("--".length());
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(argument + " has no value, " + USAGE);
            }
            String value = arguments[++i];
            if (OWN.contains(name)) {
                own.put(name, value);
            } else if (StatclaimOptions.isName(name)) {
                options = options.with(name, value);
            } else {
                throw new IllegalArgumentException("unknown option " + argument + ", " + USAGE);
            }
        }
        if (paths.size() != 1) {
            throw new IllegalArgumentException(
                    "one PATH with articles is to be given, not " + paths.size() + ", " + USAGE);
        }
        String to = Optional.ofNullable(own.get("output"))
                .orElseThrow(() -> new IllegalArgumentException("no --output given, " + USAGE));
        return new JobArguments(
                task,
                StatclaimOptions.choice("--input", own.getOrDefault("input", "jsonl"), EnumSet.allOf(Form.class)),
                StatclaimOptions.choice("--format", own.getOrDefault("format", "parquet"), EnumSet.allOf(Form.class)),
                to,
                megabytes(own.getOrDefault(BATCH_MB, BATCH)),
                paths.get(0),
                options);
    }

    private static long megabytes(String number) {
        int digits = number.length();
        // no more than nine, so that it is not too large in bytes either
        if (digits == 0 || digits > 9 || !StringUtils.isNumeric(number) || Long.parseLong(number) == 0) {
            throw new IllegalArgumentException("--batch-mb '" + number + "' is no whole number from 1 to 999999999");
        }
        return Long.parseLong(number);
    }
}
