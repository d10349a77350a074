package org.statclaim.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionFinderTest {

    private static List<Condition> in(String body) {
        return ConditionFinder.in("a/A.java", "class A {\n boolean m(int i, String s) {\n" + body + "\n }\n}\n");
    }

    private static List<String> shown(String body) {
        return in(body).stream().map(each -> each.kind() + " " + each.text()).toList();
    }

    @Test
    void findsEachOperandOfAChain() {
        assertThat(shown("return a() && b() && c();")).containsExactly("AND a()", "AND b()", "AND c()");
        assertThat(shown("return a() || b() || c();")).containsExactly("OR a()", "OR b()", "OR c()");
    }

    @Test
    void findsOperandsInsideOperands() {
        assertThat(shown("return a() && (b() || c()) || d();"))
                .containsExactlyInAnyOrder(
                        "OR a() && (b() || c())", "AND a()", "AND (b() || c())", "OR b()", "OR c()", "OR d()");
        assertThat(shown("return !(a() && b());")).containsExactly("AND a()", "AND b()");
    }

    @Test
    void findsAllOfWhatAnIfOrAChoiceAsks() {
        assertThat(shown("if (a()) { return true; } return b() ? c() : d();")).containsExactly("IF a()", "CHOICE b()");
        assertThat(shown("if (a() && b()) { return true; } return false;"))
                .containsExactlyInAnyOrder("IF a() && b()", "AND a()", "AND b()");
    }

    @Test
    void leavesOutWhatALoopAsks() {
        assertThat(shown("while (a() && b()) { if (c()) { i++; } } return d();"))
                .containsExactly("IF c()");
        assertThat(shown("do { i++; } while (a() && b()); return d();")).isEmpty();
        assertThat(shown("for (boolean x = a() && b(); c() && d(); x = e() || f()) { i++; } return g();"))
                .containsExactly("AND a()", "AND b()", "OR e()", "OR f()");
        assertThat(shown("for (int x : a() ? b() : c()) { i += x; } return d();"))
                .containsExactly("CHOICE a()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s == null",
                "null != s",
                "(s != null)",
                "i < s.length()",
                "i + 1 < s.length()",
                "s.length() - 1 > i",
                "i >= list.size()",
                "i < array.length",
                "i >= size",
                "i >= 0",
                "0 > i"
            })
    void leavesOutGuards(String guard) {
        assertThat(shown("return " + guard + " && a();")).containsExactly("AND a()");
        assertThat(shown("if (" + guard + ") { return a(); } return b();")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s.length() > 3",
                "s.length() <= MAX_LENGTH",
                "s.length() > 2 * MAX_LENGTH",
                "i > 1",
                "f(i) > 0",
                "i == 0",
                "i < to",
                "s.equals(null)",
                "s.length(i) > i"
            })
    void keepsRulesThatLookLikeGuards(String rule) {
        assertThat(shown("return " + rule + " && a();")).containsExactly("AND " + rule, "AND a()");
    }

    /** The code behind it needs the name. */
    @Test
    void leavesOutWhatNamesAVariable() {
        assertThat(shown("return o instanceof String t && t.isEmpty();")).containsExactly("AND t.isEmpty()");
        assertThat(shown("return o instanceof String && a();")).containsExactly("AND o instanceof String", "AND a()");
    }

    @Test
    void knowsThePlace() {
        Condition second = in("return a()\n  && b(1,\n   2);").get(1);
        assertThat(second.line()).isEqualTo(4);
        assertThat(second.method()).isEqualTo("A.m");
        assertThat(second.text()).isEqualTo("b(1, 2)");
        assertThat(second.folder()).isEqualTo("a");
    }

    @Test
    void countsWhatAMethodAsksTwice() {
        assertThat(in("if (a()) { return b(); } if (a()) { return c(); } return a() && b();"))
                .extracting(each -> each.kind() + " " + each.text() + " " + each.ordinal())
                .containsExactly("IF a() 0", "IF a() 1", "AND a() 0", "AND b() 0");
    }

    @Test
    void namesNestedTypesAndInitialisers() {
        String source =
                "class A { boolean x = a() && b(); class B { boolean m() { return c() && d(); } } boolean y = a() && b(); }";
        assertThat(ConditionFinder.in("A.java", source))
                .extracting(Condition::method)
                .containsExactly("A.init", "A.init", "A.B.m", "A.B.m", "A.init", "A.init");
    }
}
