package org.statclaim.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Holds work to processor time in proportion to what it is done on. The ratio of two times is a coarse guard: four times as much may
 * take twelve times as long (linear work takes four times, quadratic work sixteen), and short times are not compared, since
 * they are noise.
 */
final class Timing {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MORE = 4;
    private static final int MAX_RATIO = 12;
    private static final int ATTEMPTS = 3;
    private static final Duration NOISE = Duration.ofMillis(600);

    private Timing() {}

    /**
     * Compares the least of up to three times, since any single one may hold a garbage collection.
     *
     * @param input what the work is done on, so many times as long; making it is not timed
     */
    static <T> void assertLinear(String name, IntFunction<T> input, Consumer<T> work) {
        T more = input.apply(MORE);
        Duration longer = time(more, work);
        if (longer.compareTo(NOISE) < 0) {
            return;
        }
        T once = input.apply(1);
        Duration shorter = LIMIT;
        for (int i = 0; i < ATTEMPTS; i++) {
            shorter = least(shorter, time(once, work));
            longer = i == 0 ? longer : least(longer, time(more, work));
            if (longer.compareTo(NOISE) < 0 || longer.compareTo(shorter.multipliedBy(MAX_RATIO)) < 0) {
                return;
            }
        }
        assertThat(longer)
                .as("%s: %s, four times as much: %s", name, shorter, longer)
                .isLessThan(shorter.multipliedBy(MAX_RATIO));
    }

    /** What the work takes of the processor; a failure where that is more than half a minute. */
    static <T> Duration time(T input, Consumer<T> work) {
        return ProcessorTime.within(LIMIT, () -> {
                    work.accept(input);
                    return input;
                })
                .used();
    }

    private static Duration least(Duration one, Duration other) {
        return other.compareTo(one) < 0 ? other : one;
    }
}
