package org.statclaim.accuracy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.FederalReserveAverages;
import org.statclaim.convert.FederalReserveAverages.Average;
import org.statclaim.convert.Rate;
import org.statclaim.convert.RateAnswer;

/**
 * The mean of each month against the Federal Reserve's, an independent one: other banks, at another hour. Where the
 * converter has no rate of a month, nothing is compared.
 */
final class ExchangeRateCheck {

    private static final String DOLLAR = "USD";
    private static final BigDecimal LIMIT = new BigDecimal("0.01");

    private final CurrencyConverter converter;
    private final List<String> differing = new ArrayList<>();
    private int pairs;

    ExchangeRateCheck(CurrencyConverter converter) {
        this.converter = converter;
    }

    /**
     * Compares with the averages of {@code monthly.csv}.
     *
     * @param folder where it lies
     */
    static ExchangeRateCheck of(Path folder) throws IOException {
        ExchangeRateCheck check =
                new ExchangeRateCheck(CurrencyConverter.builder().build());
        check.compare(FederalReserveAverages.read(folder.resolve("monthly.csv")));
        return check;
    }

    void compare(List<Average> months) {
        for (Average month : months) {
            LocalDate last = month.begin().plusMonths(1).minusDays(1);
            RateAnswer answer = converter.rate(DOLLAR, month.currency(), month.begin(), last);
            // before the daily fixings there are years only
            if (answer instanceof Rate rate && rate.fixings() > 0) {
                compare(month, rate.rate());
            }
        }
    }

    private void compare(Average month, BigDecimal ours) {
        pairs++;
        BigDecimal off = ours.divide(month.perDollar(), MathContext.DECIMAL64).subtract(BigDecimal.ONE);
        if (off.abs().compareTo(LIMIT) > 0) {
            differing.add(String.format(
                    Locale.ROOT,
                    "%s %.7s: ours %s, theirs %s (%+.1f %%)",
                    month.currency(),
                    month.begin(),
                    ours.round(new MathContext(6)).toPlainString(),
                    month.perDollar().toPlainString(),
                    off.movePointRight(2)));
        }
    }

    /** The pairs that differ by more than one percent, each in words. */
    List<String> differing() {
        return List.copyOf(differing);
    }

    List<PublicFigure> figures() {
        Score within = new Score(ScriptOutput.RATES, "", pairs - differing.size(), pairs);
        return List.of(PublicFigure.percent(
                ScriptOutput.RATES, "months within 1 %", within.percent(), Integer.toString(pairs)));
    }
}
