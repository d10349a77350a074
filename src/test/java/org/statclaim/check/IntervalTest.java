package org.statclaim.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties of intervals, over samples of seeded ones. */
class IntervalTest {

    private static final long SEED = 3;
    private static final int TIMES = 2_000;

    /** The engine keeps sixteen digits. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-12");

    private final Random random = new Random(SEED);

    @Test
    void meetingIsSymmetricAndMeansASharedValue() {
        for (int i = 0; i < TIMES; i++) {
            Interval one = interval(-50);
            Interval other = interval(-50);

            assertThat(one.meets(other)).isEqualTo(other.meets(one));
            assertThat(one.meets(other)).isEqualTo(one.deviation(other).signum() == 0);
            BigDecimal shared = sample(one);
            assertThat(one.contains(shared)).isTrue();
            assertThat(other.contains(shared) && !one.meets(other)).isFalse();
        }
    }

    @Test
    void resultsHaveTheResultsOfAllMembers() {
        for (int i = 0; i < TIMES; i++) {
            Interval one = interval(-50);
            Interval other = interval(1);
            BigDecimal a = sample(one);
            BigDecimal b = sample(other);

            assertThat(one.plus(other).contains(a.add(b))).isTrue();
            assertThat(one.minus(other).contains(a.subtract(b))).isTrue();
            assertThat(near(one.times(other)).contains(a.multiply(b)))
                    .as("%s of %s times %s of %s", a, one, b, other)
                    .isTrue();
            assertThat(near(one.dividedBy(other)).contains(a.divide(b, java.math.MathContext.DECIMAL128)))
                    .as("%s of %s by %s of %s", a, one, b, other)
                    .isTrue();
        }
    }

    @Test
    void anOpenEndStaysOpen() {
        Interval most = new Interval(Optional.empty(), Optional.of(BigDecimal.TEN));
        Interval two = Interval.at(BigDecimal.valueOf(2));

        assertThat(most.contains(new BigDecimal("-1e9"))).isTrue();
        assertThat(most.contains(new BigDecimal("10.1"))).isFalse();
        assertThat(most.times(two)).isEqualTo(new Interval(Optional.empty(), Optional.of(BigDecimal.valueOf(20))));
        assertThat(two.minus(most)).isEqualTo(new Interval(Optional.of(BigDecimal.valueOf(-8)), Optional.empty()));
        assertThat(most.middle()).isNull();
    }

    @Test
    void wideningMovesBothEndsOutwards() {
        Interval widened =
                Interval.of(BigDecimal.valueOf(-10), BigDecimal.valueOf(10)).widened(new BigDecimal("0.1"));

        assertThat(widened.low()).hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo("-11"));
        assertThat(widened.high()).hasValueSatisfying(high -> assertThat(high).isEqualByComparingTo("11"));
    }

    @Test
    void deviationIsAPartOfTheNearestEnd() {
        Interval expected = Interval.of(BigDecimal.valueOf(80), BigDecimal.valueOf(100));

        assertThat(Interval.at(BigDecimal.valueOf(120)).deviation(expected)).isEqualByComparingTo("0.2");
        assertThat(Interval.at(BigDecimal.valueOf(60)).deviation(expected)).isEqualByComparingTo("0.25");
        assertThat(Interval.at(BigDecimal.valueOf(90)).deviation(expected)).isZero();
    }

    @Test
    void anIntervalRises() {
        assertThatThrownBy(() -> Interval.of(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interval rises, but 10 > 1");
    }

    private static Interval near(Interval interval) {
        return interval.plus(Interval.of(ROUNDING.negate(), ROUNDING));
    }

    private Interval interval(int from) {
        BigDecimal low = BigDecimal.valueOf(from * 10L + random.nextInt(1_000), 1);
        return Interval.of(low, low.add(BigDecimal.valueOf(random.nextInt(500), 1)));
    }

    private BigDecimal sample(Interval interval) {
        BigDecimal low = interval.low().orElseThrow();
        BigDecimal width = interval.high().orElseThrow().subtract(low);
        return low.add(width.multiply(BigDecimal.valueOf(random.nextInt(11), 1)));
    }
}
