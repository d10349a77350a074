package org.statclaim.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.UnitConverter;
import org.statclaim.report.ConversionReport;
import org.statclaim.report.Formats;
import org.statclaim.report.ReportSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts one amount or measure. */
@Command(
        name = "convert",
        exitCodeList = {"0:the amount is converted", "1:there is no rate", "2:wrong usage"},
        header = "Convert an amount at the rate of its date, or a measure.",
        description = "%nPrints what the amount comes to, with the rates, their days and their source. A month or year"
                + " has the mean of its days, with the lowest and the highest.",
        footer = {
            "",
            "Examples:",
            "  statclaim convert 200000000 USD EUR --date 2017",
            "  statclaim convert 100 NLG EUR",
            "  statclaim convert 33 '[mi_i]' km",
            "  statclaim codes mile"
        })
final class ConvertCommand implements Callable<Integer> {

    private static final int CURRENCY_CODE = 3;

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "AMOUNT", description = "A decimal number, with a point.")
    private String amount = "";

    @Parameters(index = "1", paramLabel = "FROM", description = "ISO 4217 code of a currency, or UCUM code of a unit.")
    private String from = "";

    @Parameters(index = "2", paramLabel = "TO", description = "The same for what it is converted to.")
    private String to = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Of when the amount is: 2021, 2021-02 or 2021-02-14."
                    + " Default: the day of the last fixing, which the answer names.")
    private @Nullable String date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatChoice.OfConversions.class,
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: table on a terminal, else json.")
    private @Nullable String format;

    @Mixin
    private RateOptions rates = new RateOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(streams, this::convert);
    }

    private int convert(Streams results) throws IOException {
        BigDecimal value = amount();
        Terminal terminal = results.terminal();
        ConversionReport report = FormatChoice.report(
                Formats.CONVERSIONS,
                FormatChoice.name(format, output, terminal, Formats.JSON),
                ReportSettings.of(results.results(), terminal.width(), terminal.isStyled()),
                spec);
        if (isCurrency(from) && isCurrency(to)) {
            return money(value, report);
        }
        rates.check();
        Optional<String> fault = Codes.load().fault(from, to);
        if (fault.isPresent()) {
            throw misuse(fault.get());
        }
        report.measure(value, from, UnitConverter.create().convert(value, from, to), to);
        return StatclaimCommand.ANSWERED;
    }

    private int money(BigDecimal value, ConversionReport report) throws IOException {
        CurrencyConverter converter = rates.converter();
        PartialDate day = date == null
                ? PartialDate.of(converter.lastDay().orElseThrow())
                : PartialDate.parse(date)
                        .orElseThrow(() -> misuse(InvalidInputException.quote(String.valueOf(date))
                                + " is no date such as 2021, 2021-02 or 2021-02-14"));
        Conversion conversion = converter.convert(value, from, to, day);
        if (conversion instanceof NoRate none) {
            report.noRate(none);
            return StatclaimCommand.FAILED;
        }
        report.money(value, from, (Converted) conversion, day);
        return StatclaimCommand.ANSWERED;
    }

    private BigDecimal amount() {
        try {
            BigDecimal value = new BigDecimal(amount);
            if (value.precision() <= 100 && Math.abs((long) value.scale()) <= 100) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with what was expected
        }
        throw misuse(InvalidInputException.quote(amount) + " is no decimal number such as 1250.50");
    }

    private static boolean isCurrency(String code) {
        return code.length() == CURRENCY_CODE && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private ParameterException misuse(String message) {
        return Misuse.of(spec, message);
    }
}
