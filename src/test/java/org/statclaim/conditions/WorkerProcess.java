package org.statclaim.conditions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Worker} seen from outside: it is asked, and stopped where it takes more of the processor than it may. */
final class WorkerProcess implements AutoCloseable {

    private static final String END = "the process ended";
    private static final int POLL_MILLIS = 50;

    private final List<String> command = new ArrayList<>();
    private final Path log;
    private Process process;
    private BufferedWriter questions;
    private BlockingQueue<String> answers;

    /**
     * @param libraries class path of the worker itself
     * @param engine class path of what it loads
     * @param log where its messages go
     */
    WorkerProcess(String libraries, List<Path> engine, Path log) {
        this.log = log;
        // short runs of much code: the second compiler would cost more than it gives
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx800m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                libraries,
                Worker.class.getName()));
        engine.forEach(entry -> command.add(entry.toString()));
    }

    /** The answer; empty where the process died or was stopped, and the next question starts another. */
    Optional<String> ask(String question, Duration processorTime) throws IOException, InterruptedException {
        if (process == null || !process.isAlive()) {
            start();
        }
        Duration limit = used().plus(processorTime);
        questions.write(question + "\n");
        questions.flush();
        while (true) {
            String answer = answers.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (answer != null && !answer.equals(END)) {
                return Optional.of(answer);
            }
            if (answer != null || used().compareTo(limit) > 0) {
                close();
                return Optional.empty();
            }
        }
    }

    /** Whether a process stands ready that has been asked before. */
    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Processor time of the process so far. */
    Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
        answers = new LinkedBlockingQueue<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        BlockingQueue<String> queue = answers;
        Thread thread = new Thread(() -> {
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    queue.add(line);
                }
            } catch (IOException e) {
                // a process that was stopped has nothing more to say
            }
            queue.add(END);
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
            process = null;
        }
    }
}
