package org.statclaim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.statclaim.internal.lexicon.TableReader.Row;

class TableReaderTest {

    private static Row row(String... cells) {
        return new Row("some.tsv", 7, List.of(cells));
    }

    @Test
    void commentsAndBlankLinesAreNoRowsButCountAsLines() {
        List<Row> rows = TableReader.read("parts/rows.tsv", 2);
        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("ONES", "TENS", "EMPTY");
        assertThat(rows).extracting(Row::line).containsExactly(2, 5, 7);
        assertThat(rows).extracting(Row::file).containsOnly("parts/rows.tsv");
    }

    @Test
    void cellsAreSeparatedByTabsAndEmptyOnesKept() {
        List<Row> rows = TableReader.read("parts/rows.tsv", 3);
        assertThat(rows.get(0).cells()).containsExactly("ONES", "1", "één|één keer");
        assertThat(rows.get(2).cells()).containsExactly("EMPTY", "", "");
    }

    @Test
    void aRowWithTooFewColumnsIsNamedByFileAndLine() {
        assertThatThrownBy(() -> TableReader.read("parts/short-row.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parts/short-row.tsv, line 3: 'second' found, 2 columns expected");
    }

    @Test
    void aRowWithJustEnoughColumnsIsRead() {
        assertThat(TableReader.read("parts/short-row.tsv", 1)).hasSize(2);
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        assertThatThrownBy(() -> TableReader.read("parts/none.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("parts/none.tsv: ");
    }

    @Test
    void aMissingCellIsEmpty() {
        assertThat(row("a", "b").cell(1)).isEqualTo("b");
        assertThat(row("a", "b").cell(2)).isEmpty();
    }

    @Test
    void formsAreSeparatedByBarsAndNeverEmpty() {
        assertThat(row("x", "one|two words|3").forms(1)).containsExactly("one", "two words", "3");
        assertThat(row("x", "|one||two|").forms(1)).containsExactly("one", "two");
        assertThat(row("x", "").forms(1)).isEmpty();
        assertThat(row("x").forms(1)).isEmpty();
    }

    @Test
    void aNumberIsReadExactly() {
        assertThat(row("x", "0.10").decimal(1)).hasToString("0.10");
    }

    @Test
    void aCellThatIsNoNumberIsNamedByFileLineAndValue() {
        assertThatThrownBy(() -> row("x", "1,5").decimal(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("some.tsv, line 7: '1,5' found, a decimal number expected");
    }
}
