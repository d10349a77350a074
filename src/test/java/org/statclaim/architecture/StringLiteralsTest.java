package org.statclaim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringLiteralsTest {

    @Test
    void findsStringsAndTextBlocks() {
        String source = """
                class A {
                    String a = "miljoen"; // "comment"
                    /* "comment" */
                    char quote = '"', escaped = '\\'';
                    String b = \"""
                        half "quoted"
                        \""" + "\\tx\\"";
                }
                """;
        assertThat(StringLiterals.in(source))
                .extracting(StringLiterals.Literal::text)
                .map(String::strip)
                .containsExactly("miljoen", "half \"quoted\"", "x");
    }

    @Test
    void knowsTheLine() {
        assertThat(StringLiterals.in("\n\n\"b\";\n  c(\"d\");"))
                .extracting(StringLiterals.Literal::line)
                .containsExactly(3, 4);
    }

    @Test
    void readsEscapedLetters() {
        assertThat(StringLiterals.in("\"\\u00e9\\u00e9n\\t\""))
                .extracting(StringLiterals.Literal::text)
                .containsExactly("één ");
    }

    @Test
    void knowsTheStatementAcrossLines() {
        assertThat(StringLiterals.in("a(); throw new X(\n \"why\", b(\"how\"));\n c(\"d\");"))
                .extracting(literal -> literal.statement().contains("throw"))
                .containsExactly(true, true, false);
    }
}
