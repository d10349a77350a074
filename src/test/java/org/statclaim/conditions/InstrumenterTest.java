package org.statclaim.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstrumenterTest {

    private static String instrumented(String expression) {
        String before = "class A { boolean x = ";
        String source = before + expression + "; }";
        List<Condition> conditions = ConditionFinder.in("A.java", source);
        List<Integer> numbers = IntStream.range(0, conditions.size()).boxed().toList();
        String result = Instrumenter.instrument(source, conditions, numbers);
        return result.substring(before.length(), result.length() - "; }".length())
                .replace(Switches.class.getName() + ".", "");
    }

    @Test
    void anOperandIsAskedUnlessItIsOff() {
        assertThat(instrumented("a && b"))
                .isEqualTo("(isOff(0) || saw(0, false, a)) && (isOff(1) || saw(1, false, b))");
        assertThat(instrumented("a || b"))
                .isEqualTo("(!isOff(0) && saw(0, true, a)) || (!isOff(1) && saw(1, true, b))");
        assertThat(instrumented("a ? b : c")).isEqualTo("(!isOff(0) && saw(0, true, a)) ? b : c");
    }

    /** Both begin at one place; the larger one is around the smaller. */
    @Test
    void oneInsideAnotherIsAskedInside() {
        assertThat(instrumented("a && b || c"))
                .isEqualTo(
                        "(!isOff(0) && saw(0, true, (isOff(1) || saw(1, false, a)) && (isOff(2) || saw(2, false, b))))"
                                + " || (!isOff(3) && saw(3, true, c))")
                .satisfies(text -> assertThat(balance(text)).isZero());
    }

    @Test
    void aSwitchPassesOnWhatItSawAndTakesNote() {
        Switches.forget();
        assertThat(Switches.saw(3, true, false)).isFalse();
        assertThat(Switches.asked().get(3)).isTrue();
        assertThat(Switches.decided().get(3)).isFalse();
        assertThat(Switches.saw(3, true, true)).isTrue();
        assertThat(Switches.decided().get(3)).isTrue();
        Switches.turnOff(3);
        assertThat(Switches.isOff(3)).isTrue();
        assertThat(Switches.isOff(4)).isFalse();
        Switches.turnOff(Switches.NONE);
        assertThat(Switches.isOff(3)).isFalse();
    }

    private static long balance(String text) {
        return text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count();
    }
}
