package org.statclaim.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What an iteration took. Speeds come of these and not of the score, which knows only the clock. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {

    /** Bytes of UTF-8 that were read. */
    public long bytes;

    /** What reading them took of the processor. */
    public long nanos;

    /** Bytes that bare passes went over. */
    public long bareBytes;

    /** What these took of the processor. */
    public long bareNanos;

    /** What the work took by the clock; 0 where nobody asked. */
    public long clockNanos;
}
