package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of threads is seen in the time that a run takes, and nowhere else. */
@Tag("slow")
class ThreadsTest {

    private static final int DOCUMENTS = 300;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract --to EUR,SI",
                "extract --format csv",
                "check --fail-on refuted",
                "check --across --fail-on conflicting --format table"
            })
    void theSameBytesInTheSameOrder(String command) {
        CommandRun one = run(command, 1);
        CommandRun four = run(command, 4);

        assertThat(one.out().lines().count()).isGreaterThan(DOCUMENTS / 2);
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(four.err()).isEqualTo(one.err()).contains("-:7: ");
        assertThat(four.status()).isEqualTo(one.status());
    }

    @Test
    void anIndexIsTheSameToo() {
        String index = folder.toString();

        CommandRun added = run("index add --index " + index, 4);

        assertThat(added.err()).contains("added 258 articles with 516 claims");
        assertThat(run("index similar --index " + index, 4).out())
                .contains("\"similar\":[{")
                .isEqualTo(run("index similar --index " + index, 1).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257"})
    void thereIsAtLeastOneThread(String threads) {
        CommandRun run = CommandRun.of("", "extract", "--threads", threads);

        assertThat(run.status()).isEqualTo(StatclaimCommand.WRONG_USAGE);
        assertThat(run.err()).startsWith("statclaim: --threads " + threads + ", expected 1 to 256; see");
    }

    private static CommandRun run(String command, int threads) {
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
        arguments.addAll(List.of("--input", "jsonl", "--threads", Integer.toString(threads)));
        return CommandRun.of(documents(), arguments.toArray(String[]::new));
    }

    /** One of seven lines is no document; some texts are long, so that they take longer than those behind them. */
    private static String documents() {
        return IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> number % 7 == 0 ? "no document" : document(number))
                .collect(Collectors.joining("\n"));
    }

    private static String document(int number) {
        String rise =
                "Sales rose from " + (200 + number) + " to 288 million euros, an increase of " + number + " percent. ";
        return "{\"lang\":\"en\",\"date\":\"2021-02-14\",\"text\":\"" + rise
                + "No figure here. ".repeat(number % 5 == 0 ? 500 : 0) + "\"}";
    }
}
