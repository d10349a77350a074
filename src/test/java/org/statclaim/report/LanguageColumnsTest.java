package org.statclaim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.Language;

/** A table that lacks a language says so by its name. */
class LanguageColumnsTest {

    private static final String CODES =
            Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining("\t"));

    private static LanguageColumns read(String table) throws IOException {
        return LanguageColumns.read("some.tsv", new BufferedReader(new StringReader(table)));
    }

    @Test
    void eachRowHasWordsInEachLanguage() throws IOException {
        LanguageColumns columns = read("key\t" + CODES + "\nyes\t" + CODES + "\n");

        assertThat(columns.rows()).hasSize(1);
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(columns.words(columns.rows().get(0), language))
                        .isEqualTo(language.code()));
    }

    @Test
    void aLanguageWithoutAColumnIsNamed() {
        assertThatThrownBy(() -> read("key\tother\nyes\tja\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("some.tsv has no column '" + Language.values()[0].code()
                        + "', expected one for each language beside key, other");
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("some.tsv has no column '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "no\tja", "no\t\t\t\t", ""})
    void aRowWithoutWordsIsNamed(String row) {
        assertThatThrownBy(() -> read("key\t" + CODES + "\nyes\t" + CODES + "\n" + row + "\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("some.tsv, line 3: '")
                .hasMessageContaining("expected " + (Language.values().length + 1) + " cells with words: key, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-labels.tsv", "ratings.tsv"})
    void theBundledTablesHaveEachLanguage(String table) {
        assertThat(LanguageColumns.load(table).rows()).isNotEmpty();
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> LanguageColumns.load("none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/org/statclaim/report/none.tsv is missing on the class path");
    }
}
