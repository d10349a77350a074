package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatclaimCommandTest {

    @Test
    void helpGoesToStandardOutput() {
        CommandRun run = CommandRun.of("", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("extract", "Exit status:", "2   wrong usage", "Examples:");
    }

    @Test
    void everyOptionOfACommandIsInItsHelp() {
        CommandRun run = CommandRun.of("", "extract", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("--lang", "--region", "--date", "--input", "--format", "--leniency", "[FILE...]")
                .contains("2   wrong usage", "rose by 3.5% to $2m.")
                .doesNotContain("\u001B");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(CommandRun.of("", "--version").out()).startsWith("statclaim ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                           | a command such as extract is missing; see 'statclaim --help'",
                "nonsense                     | Unmatched argument at index 0: 'nonsense'; see 'statclaim --help'",
                "extract --nonsense           | Unknown option: '--nonsense'; see 'statclaim extract --help'",
                "extract --lang fr            | unknown language 'fr', expected nl, en or auto; see",
                "extract --region NLD         | unknown region 'NLD', expected two letters such as NL or US; see",
                "extract --date 2021-13       | unknown date '2021-13', expected the form 2021, 2021-02 or 2021-02-14; see",
                "extract --format claimreview | claims are printed as table, json, jsonl, csv or html; see",
                "extract --format xml         | 'xml' is none of table, json, jsonl, csv, html, claimreview; see",
                "extract --input csv          | 'csv' is none of text, jsonl; see",
                "extract --leniency none      | 'none' is none of everything, statistics; see",
                "extract - -                  | standard input can be read only once; see",
            })
    void wrongUsageIsOneSentenceAndStatusTwo(String arguments, String message) {
        CommandRun run = CommandRun.of("", arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("statclaim: ").contains(message).hasLineCount(1);
    }

    @Test
    void aPersonWhoNamesNoFileIsNotKeptWaiting() {
        CommandRun run = CommandRun.of(new byte[0], new Terminal(true, true, true, true, 100), "extract");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no FILE given");
    }
}
