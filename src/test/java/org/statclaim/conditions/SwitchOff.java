package org.statclaim.conditions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Draws conditions of the engine, switches them off one at a time, and writes which test class notices each first. Run by
 * {@code testdata/conditions/run}.
 */
public final class SwitchOff {

    private static final Path PART = Path.of("src/main/java/org/statclaim/internal");
    private static final Path BENCH = Path.of("target/conditions");
    private static final Path RESULTS = Path.of("testdata/conditions");

    /** Another one draws others, so that the figures of two states could no longer be compared. */
    private static final String SEED = "statclaim";

    private static final int MANY = 200;
    private static final int WORKERS = 2;
    private static final Duration LOADING = Duration.ofSeconds(60);

    private final Bench bench;
    private final Baseline baseline;
    private final int conditions;
    private final AtomicInteger next = new AtomicInteger();
    private final String[] noticed;

    private SwitchOff(Bench bench, Baseline baseline, int conditions) {
        this.bench = bench;
        this.baseline = baseline;
        this.conditions = conditions;
        this.noticed = new String[conditions];
    }

    public static void main(String[] args) throws Exception {
        String asked = args.length > 0 ? args[0] : Integer.toString(MANY);
        boolean draw = Character.isDigit(asked.charAt(0));
        List<Condition> all = ConditionFinder.in(PART);
        List<Condition> drawn = draw ? Draw.of(all, SEED, Integer.parseInt(asked)) : of(all, asked);
        System.out.printf("%d of %d conditions are switched off%n", drawn.size(), all.size());
        Bench bench = new Bench(BENCH);
        bench.build(PART, drawn);
        Baseline baseline;
        try (WorkerProcess worker = bench.worker("baseline")) {
            baseline = Baseline.measure(worker, Bench.testClasses());
        }
        String[] noticed = new SwitchOff(bench, baseline, drawn.size()).run();
        Results results = new Results(drawn, noticed, baseline);
        if (draw) {
            results.write(RESULTS);
        } else {
            System.out.print(results.list());
        }
        System.out.print(results.summary());
    }

    /** All conditions of the files whose path begins so. */
    private static List<Condition> of(List<Condition> all, String path) {
        List<Condition> found =
                all.stream().filter(each -> each.file().startsWith(path)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no condition in a file of " + PART + " that begins with " + path);
        }
        return found;
    }

    private String[] run() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            String name = "worker-" + i;
            workers.add(pool.submit(() -> {
                work(name);
                return null;
            }));
        }
        pool.shutdown();
        for (Future<?> worker : workers) {
            worker.get();
        }
        return noticed;
    }

    private void work(String name) throws IOException, InterruptedException {
        // an engine loaded while a condition is off is of no use for the next, so those have a worker of their own
        try (WorkerProcess shared = bench.worker(name);
                WorkerProcess own = bench.worker(name + "-loading")) {
            for (int number = next.getAndIncrement(); number < conditions; number = next.getAndIncrement()) {
                noticed[number] =
                        baseline.loading().get(number) ? loadedAnew(own, number) : loadedBefore(shared, number);
                if ((number + 1) % 20 == 0) {
                    System.out.printf("%d%n", number + 1);
                }
            }
        }
    }

    private String loadedAnew(WorkerProcess worker, int number) throws IOException, InterruptedException {
        worker.ask(Worker.LOAD + " " + number, LOADING);
        for (String each : baseline.candidates(number)) {
            if (!worker.isRunning()) {
                worker.ask(Worker.LOAD + " " + number, LOADING);
            }
            if (notices(worker, number, each)) {
                return each;
            }
        }
        return Results.NONE;
    }

    private String loadedBefore(WorkerProcess worker, int number) throws IOException, InterruptedException {
        for (String each : baseline.candidates(number)) {
            if (!worker.isRunning()) {
                worker.ask(
                        Worker.LOAD + " " + Switches.NONE + " "
                                + String.join(" ", baseline.answers().keySet()),
                        LOADING);
            }
            if (notices(worker, number, each)) {
                return each;
            }
        }
        return Results.NONE;
    }

    /** A test fails, or the class comes to no end. */
    private boolean notices(WorkerProcess worker, int number, String name) throws IOException, InterruptedException {
        Optional<String> answer = worker.ask(Worker.RUN + " " + number + " " + name, baseline.limit(name));
        return answer.isEmpty() || Answer.parse(answer.get()).failures() > 0;
    }
}
