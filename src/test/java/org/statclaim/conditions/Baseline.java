package org.statclaim.conditions;

import java.io.IOException;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the tests are while no condition is off: which ones a class asks and lets decide, and how long it takes.
 *
 * @param answers by class, the smallest class first
 * @param times what each takes of the processor
 * @param loading conditions that the loading of the engine asks: switched off, it must be loaded anew
 */
record Baseline(Map<String, Answer> answers, Map<String, Duration> times, BitSet loading) {

    private static final Duration NO_LIMIT = Duration.ofDays(1);

    /** @throws IllegalStateException if a test fails */
    static Baseline measure(WorkerProcess worker, List<String> classes) throws IOException, InterruptedException {
        ask(worker, Worker.LOAD + " " + Switches.NONE);
        BitSet loading = Answer.numbers(ask(worker, Worker.BUILD));
        ask(worker, Worker.LOAD + " " + Switches.NONE);
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Duration> times = new LinkedHashMap<>();
        for (String each : classes) {
            Duration before = worker.used();
            Answer answer = Answer.parse(ask(worker, Worker.RUN + " " + Switches.NONE + " " + each));
            if (answer.failures() > 0) {
                throw new IllegalStateException(each + " fails while no condition is off");
            }
            answers.put(each, answer);
            times.put(each, worker.used().minus(before));
        }
        Map<String, Answer> sorted = new LinkedHashMap<>();
        answers.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().tests()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new Baseline(sorted, times, loading);
    }

    private static String ask(WorkerProcess worker, String question) throws IOException, InterruptedException {
        return worker.ask(question, NO_LIMIT)
                .orElseThrow(() -> new IllegalStateException(question + " ended the worker"));
    }

    /** In how many classes the condition once had the value that decides. */
    int decides(int number) {
        return (int) answers.values().stream()
                .filter(answer -> answer.decided().get(number))
                .count();
    }

    /**
     * The classes that can notice: of a condition that loading asks, all; else those in which it decides; where it does so in
     * none, those that ask it, since it may do something beside.
     */
    List<String> candidates(int number) {
        boolean decides = decides(number) > 0;
        return answers.keySet().stream()
                .filter(name -> {
                    Answer answer = answers.get(name);
                    return loading.get(number) || (decides ? answer.decided() : answer.asked()).get(number);
                })
                .toList();
    }

    /** Far more than the class takes; who needs more has no end. */
    Duration limit(String name) {
        return times.get(name).multipliedBy(10).plusSeconds(30);
    }
}
