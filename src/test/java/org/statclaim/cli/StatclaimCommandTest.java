package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.statclaim.report.AnswerSchema;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "extract",
                "check",
                "convert",
                "codes",
                "schema",
                "generate-completion",
                "index",
                "index add",
                "index delete",
                "index find",
                "index similar",
                "index contradictions"
            })
    void helpTellsWhatTheCommandCanDo(String command) {
        String[] arguments = (command + " --help").strip().split(" ");

        CommandRun run = CommandRun.of("", arguments);

        assertThat(run.status()).isZero();
        assertThat(run.out().contains("  3   "))
                .as("only check compares a verdict")
                .isEqualTo(command.equals("check"));
        assertThat(run.out().lines().dropWhile(line -> !line.startsWith("Example")))
                .as("an example that is copied from a terminal of 80 columns")
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    /** Those that the arguments do not name are there for this list alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-h            | extract check convert index facts codes schema generate-completion",
                "-h extract    | extract check convert index facts codes schema generate-completion",
                "-h index find | extract check convert index facts codes schema generate-completion",
                "index -h      | add delete find similar contradictions",
                "index -h find | add delete find similar contradictions",
                "index find -h | ''",
                "facts -h      | describe add list find",
                "extract -h    | ''",
            })
    void theHelpListsTheCommandsBelow(String arguments, String commands) {
        CommandRun run = CommandRun.of("", arguments.split(" "));

        String list = StringUtils.substringBetween(run.out(), "Commands:\n", "\n\n");
        assertThat(run.status()).isZero();
        assertThat(StringUtils.defaultString(list).lines())
                .allSatisfy(line -> assertThat(line).matches("  [a-z-]+ {2,}[A-Z].*\\."))
                .extracting(line -> line.strip().split(" ")[0])
                .containsExactly(StringUtils.split(commands));
    }

    @Test
    void aShellLearnsEveryCommandAndOption() {
        CommandRun run = CommandRun.of("", "generate-completion");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("statclaim", "extract", "contradictions", "--synonyms", "--fail-on")
                .startsWith("#!/usr/bin/env bash");
        // the values that an option takes, and not the constants they are read into
        assertThat(run.out())
                .contains("\"everything\" \"statistics\"", "\"html\" \"ninjs\"", "\"refuted\" \"conflicting\"")
                .doesNotContain("EVERYTHING", "JSONL", "REFUTED");
    }

    @Test
    void theSchemaIsPrintedAsItIsKept() {
        CommandRun run = CommandRun.of("", "schema");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(AnswerSchema.text()).endsWith("}\n");
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
                "nonsense                     | 'nonsense' is no command; see 'statclaim --help'",
                "extrct a.txt                 | 'extrct' is no command, did you mean extract; see 'statclaim --help'",
                "foo codes mile               | 'foo' is no command; see 'statclaim --help'",
                "-x extract                   | Unknown option: '-x'; see 'statclaim --help'",
                "index fnd --index x          | 'fnd' is no command, did you mean find; see 'statclaim index --help'",
                "extract --formt json         | Unknown option: '--formt', did you mean --format; see 'statclaim extract",
                "extract --region QQ          | unknown region 'QQ', expected two letters of ISO 3166 such as NL or BE; see",
                "extract --rates nope.zip     | --rates: cannot read nope.zip: no such file; see",
                "extract --to SI --rates x.zip | --rates: cannot read x.zip: no such file; see",
                "convert 5 kg t --rates x.csv | --rates: cannot read x.csv: no such file; see",
                "convert 5 kg t --format xml  | 'xml' is none of table, json; see",
                "extract --nonsense           | Unknown option: '--nonsense'; see 'statclaim extract --help'",
                "extract --lang xx            | unknown language 'xx', expected nl, en, de, fr or auto; see",
                "extract --region NLD         | unknown region 'NLD', expected two letters of ISO 3166 such as NL or BE; see",
                "extract --date 2021-13       | unknown date '2021-13', expected the form 2021, 2021-02 or 2021-02-14; see",
                "extract --format claimreview | 'claimreview' is none of table, json, jsonl, csv, html, annotations; see",
                "extract --format xml         | 'xml' is none of table, json, jsonl, csv, html, annotations; see",
                "extract --compact --format annotations | --compact is for json and jsonl, not for annotations; see",
                "extract --input csv          | 'csv' is none of text, jsonl, html, ninjs, feed; see",
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
