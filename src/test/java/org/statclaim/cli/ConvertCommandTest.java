package org.statclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {

    private static final String NEWER = "Date,USD,\n2026-11-20,1.2500,\n";

    @TempDir
    private Path folder;

    @Test
    void aYearHasItsMeanAndItsExtremes() {
        CommandRun run = convert("200000000", "USD", "EUR", "--date", "2017", "--format", "table");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "200000000 USD = 177407867.879747 EUR (2017)",
                        "  between 165837479.2703151 and 192585459.7977853",
                        "  1 USD = 0.8870393393987351 EUR  2017-01-02/2017-12-29  ECB euro reference rates");
    }

    @Test
    void jsonHasTheRatesAndTheRounding() {
        assertThat(convert("1000", "CNY", "EUR", "--date", "2019-05").out())
                .isEqualTo("{\"amount\":\"1000\",\"from\":\"CNY\",\"to\":\"EUR\",\"date\":\"2019-05\","
                        + "\"value\":\"130.3262077153619\",\"low\":\"129.2908397440041\",\"high\":\"133.1132527554443\","
                        + "\"rounding\":\"precision=16 roundingMode=HALF_EVEN\",\"rates\":[{\"from\":\"CNY\",\"to\":\"EUR\","
                        + "\"rate\":\"0.1303262077153619\",\"date\":\"2019-05-02/2019-05-31\","
                        + "\"source\":\"ECB euro reference rates\"}]}\n");
    }

    @Test
    void withoutADateItIsTheDayOfTheLastFixing() {
        assertThat(convert("1", "USD", "EUR", "--format", "table").out()).contains("(2026-04-13)", "2026-04-13  ECB");
    }

    @Test
    void measuresConvertByTheirCodes() {
        assertThat(convert("33", "[mi_i]", "km").out())
                .isEqualTo("{\"amount\":\"33\",\"from\":\"[mi_i]\",\"to\":\"km\",\"value\":\"53.108352\"}\n");
    }

    @Test
    void noRateIsAnAnswerWithItsReason() {
        CommandRun run = convert("5", "KPW", "EUR", "--date", "2021");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"noRate\":{\"reason\":\"never_fixed\",\"explanation\":\"");
    }

    @Test
    void aNewerFileExtendsTheHistory() throws IOException {
        Path file = Files.writeString(folder.resolve("newer.csv"), NEWER);

        CommandRun run =
                convert("5", "USD", "EUR", "--date", "2026-11-22", "--rates", file.toString(), "--format", "table");

        assertThat(run.out()).startsWith("5 USD = 4 EUR (2026-11-22)").contains("2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x       | USD | EUR | 2017       | 'x' is no decimal number such as 1250.50
            1e999   | USD | EUR | 2017       | is no decimal number such as 1250.50
            5       | kg  | m   | 2017       | kg measures mass, m measures length; see
            5       | USD | kg  | 2017       | USD is money, kg measures mass; see
            5       | kg  | USD | 2017       | kg measures mass, USD is money; see
            5       | foo | m   | 2017       | 'foo' is no code of ISO 4217 or UCUM, which 'statclaim codes' lists; see
            5       | usd | eur | 2017       | 'usd' is no code of ISO 4217 or UCUM, did you mean USD (US dollar); see
            5       | USD | euro | 2017      | 'euro' is no code of ISO 4217 or UCUM, did you mean EUR (euro); see
            5       | mile | km | 2017       | 'mile' is no code of ISO 4217 or UCUM, did you mean [mi_i] (mile); see
            5       | km  | miles | 2017     | 'miles' is no code of ISO 4217 or UCUM, did you mean [mi_i] (mile); see
            5       | USD | EUR | 2017-13    | '2017-13' is no date such as 2021, 2021-02 or 2021-02-14
            """)
    void misuseIsOneClearSentence(String amount, String from, String to, String date, String sentence) {
        CommandRun run = convert(amount, from, to, "--date", date);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void codesAreListedByTheirWords() {
        assertThat(CommandRun.of("", "codes", "mile", "length").out().lines().map(line -> line.split(" ")[0]))
                .containsExactly("[mi_i]", "[nmi_i]");
        assertThat(CommandRun.of("", "codes", "money", "dollar").out()).contains("AUD", "USD", "US dollar");
        assertThat(CommandRun.of("", "codes").out())
                .hasLineCount((int) Codes.load().all().count());
        assertThat(CommandRun.of("", "codes", "no such thing"))
                .isEqualTo(new CommandRun(0, "", "statclaim: no code has 'no such thing'\n"));
    }

    @Test
    void aBadFileOfRatesIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "Date,USD\n2026-11-20,free\n");

        CommandRun run = convert("5", "USD", "EUR", "--rates", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("bad.csv, line 2: 'free', a rate such as 1.2104 expected");
    }

    private static CommandRun convert(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "convert";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.of("", all);
    }
}
