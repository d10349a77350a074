package org.statclaim.robust;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work under a limit of processor time. The clock is no measure of work: on a machine that does other things as well,
 * a test that is held to it fails for no fault of the code.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long DEFAULT_STACK = 0;
    private static final int POLL_MILLIS = 20;

    private ProcessorTime() {}

    /** What work gave, and what it took. */
    public record Done<T>(T result, Duration used) {}

    /**
     * Runs the work on a thread of its own.
     *
     * @throws AssertionError if it takes more of the processor than the limit, or fails
     */
    public static <T> Done<T> within(Duration limit, Callable<T> work) {
        return within(limit, DEFAULT_STACK, work);
    }

    /** The same with a stack of so many bytes. */
    public static <T> Done<T> within(Duration limit, long stack, Callable<T> work) {
        FutureTask<Done<T>> task = new FutureTask<>(() -> {
            long start = THREADS.getCurrentThreadCpuTime();
            T result = work.call();
            return new Done<>(result, Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start));
        });
        Thread thread = new Thread(null, task, "limited", stack);
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                long used = THREADS.getThreadCpuTime(thread.getId());
                if (used > limit.toNanos()) {
                    thread.interrupt();
                    throw new AssertionError("more than " + limit + " of the processor");
                }
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
