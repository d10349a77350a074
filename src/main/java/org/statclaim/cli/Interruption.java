package org.statclaim.cli;

/** What is still to be done where somebody ends the process, as by Ctrl-C. */
final class Interruption implements AutoCloseable {

    private final Thread last;

    private Interruption(Thread last) {
        this.last = last;
    }

    /** From now on, this would be done; at once where somebody has ended the process already. */
    static Interruption with(Runnable last) {
        Interruption interruption = new Interruption(new Thread(last));
        try {
            Runtime.getRuntime().addShutdownHook(interruption.last);
        } catch (IllegalStateException e) {
            last.run();
        }
        return interruption;
    }

    /** From now on, nothing is to be done, unless somebody has ended the process before. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException e) {
            // it is being done
        }
    }
}
