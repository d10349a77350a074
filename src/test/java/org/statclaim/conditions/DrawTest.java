package org.statclaim.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final String METHOD = " boolean m%d() { return a%d() && b%d(); }\n";

    private static List<Condition> conditions(String before, int methods) {
        StringBuilder source = new StringBuilder("class A {\n" + before);
        IntStream.range(0, methods).forEach(i -> source.append(String.format(METHOD, i, i, i)));
        return ConditionFinder.in("A.java", source + "}\n");
    }

    private static List<String> keys(List<Condition> conditions) {
        return conditions.stream().map(Condition::key).toList();
    }

    @Test
    void drawsSoManyByPlace() {
        List<Condition> all = conditions("", 20);
        List<Condition> drawn = Draw.of(all, "seed", 10);
        assertThat(drawn).hasSize(10).isSubsetOf(all).isSortedAccordingTo(Condition.BY_PLACE);
        assertThat(Draw.of(all, "seed", 100)).isEqualTo(all);
    }

    @Test
    void drawsTheSameAgainAndOthersWithAnotherSeed() {
        List<Condition> all = conditions("", 20);
        assertThat(Draw.of(all, "seed", 10)).isEqualTo(Draw.of(all, "seed", 10));
        assertThat(Draw.of(all, "other", 10)).isNotEqualTo(Draw.of(all, "seed", 10));
    }

    @Test
    void aLargerDrawHoldsTheSmaller() {
        List<Condition> all = conditions("", 20);
        assertThat(Draw.of(all, "seed", 20)).containsAll(Draw.of(all, "seed", 10));
    }

    /** Three lines more above, and a condition of its own that is not drawn. */
    @Test
    void codeThatMovesIsDrawnAsBefore() {
        List<Condition> moved = conditions("\n\n\n", 20);
        assertThat(keys(Draw.of(moved, "seed", 10))).isEqualTo(keys(Draw.of(conditions("", 20), "seed", 10)));
        assertThat(moved.get(0).line()).isEqualTo(conditions("", 20).get(0).line() + 3);
    }
}
