package org.statclaim.cli;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who finds the answers to documents, and how many of these may be under way. */
final class Workers implements AutoCloseable {

    /** So many documents a thread are read ahead: enough that none waits for the one document that takes long. */
    private static final int AHEAD = 32;

    private final Executor executor;
    private final int ahead;
    private final Runnable end;

    private Workers(Executor executor, int ahead, Runnable end) {
        this.executor = executor;
        this.ahead = ahead;
        this.end = end;
    }

    /** So many threads; with one, whoever reads answers each document before the next one is read. */
    static Workers of(int threads) {
        if (threads == 1) {
            return new Workers(Runnable::run, 1, () -> {});
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        return new Workers(pool, threads * AHEAD, pool::shutdownNow);
    }

    void execute(Runnable work) {
        executor.execute(work);
    }

    /** How many documents may be read before the first of them is answered. */
    int ahead() {
        return ahead;
    }

    @Override
    public void close() {
        end.run();
    }
}
