package org.statclaim.convert;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.statclaim.ReferenceTables;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.EuroConversionRates.Legacy;
import org.statclaim.quantity.Ratio;

/**
 * Converts amounts at the rate of their date, offline. A day has the last fixing on or before it, never a later one and
 * never one older than {@value DailyRates#MAX_AGE_DAYS} days; a month, quarter or year has the mean of its fixings with
 * the lowest and the highest as an interval. What the euro replaced converts at the rate that law fixed; for other
 * currencies before 1999 there are yearly averages. Where there is no rate, the answer says why.
 *
 * <p>Immutable and safe for use by several threads. The bundled fixings are read when the first of them is asked for.
 */
public final class CurrencyConverter implements ExchangeRates {

    /** How amounts are rounded: to 16 digits, half to even. */
    public static final MathContext ROUNDING = MathContext.DECIMAL64;

    private static final Set<String> ISO_4217 = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Withdrawn codes that Java has forgotten, and what has no code of ISO 4217; read when first asked for. */
    private static final class Catalogue {
        static final Set<String> CODES = ReferenceTables.load().currencies().keySet();
    }

    /** Rates of days, and the first and last day that they are of. */
    private record Fixings(ExchangeRates rates, LocalDate start, Optional<LocalDate> end) {
        static Fixings of(DailyRates rates) {
            return new Fixings(rates, rates.firstDay(), Optional.of(rates.lastDay()));
        }
    }

    /** Read when first asked for: a text without two currencies needs none. */
    private static final class Bundled {
        static final Fixings FIXINGS = Fixings.of(BundledRates.daily());
    }

    /** Null for the bundled ones. */
    private final @Nullable Fixings own;

    private final ExchangeRates annual;
    private final EuroConversionRates euro;

    private CurrencyConverter(@Nullable Fixings own) {
        this.own = own;
        this.annual = BundledRates.annual();
        this.euro = BundledRates.euro();
    }

    /** {@return a builder of a converter at the bundled rates} */
    public static Builder builder() {
        return new Builder();
    }

    /** A converter is built from the bundled rates, from a newer file of the same kind, or from another source. */
    public static final class Builder {

        private @Nullable Path file;
        private @Nullable ExchangeRates source;

        private Builder() {}

        /**
         * A file {@code eurofxref-hist} of the European Central Bank, zip, csv or xml: its fixings replace bundled ones
         * of the same day, and extend the history.
         *
         * @param ecbFile where it lies; it is read in {@link #build}
         * @return this builder
         */
        public Builder extendedBy(Path ecbFile) {
            this.file = Objects.requireNonNull(ecbFile, "ecbFile");
            return this;
        }

        /**
         * Another source in place of the daily fixings, from 1999 on; the rates that law fixed still hold.
         *
         * @param rates what answers for a day or a period
         * @return this builder
         */
        public Builder rates(ExchangeRates rates) {
            this.source = Objects.requireNonNull(rates, "rates");
            return this;
        }

        /**
         * The converter.
         *
         * @return a converter, which is immutable and safe for use by several threads
         * @throws InvalidDataFileException if the file is none of the kind; the message names file, line and value
         * @throws IOException if the file cannot be read
         * @throws IllegalStateException if both a file and another source are given
         */
        public CurrencyConverter build() throws IOException {
            if (source != null && file != null) {
                throw new IllegalStateException(
                        "a file that extends the fixings, or a source in their place: not both");
            }
            if (source != null) {
                return new CurrencyConverter(new Fixings(source, EuroConversionRates.START, Optional.empty()));
            }
            if (file == null) {
                return new CurrencyConverter(null);
            }
            FixingTable table = new FixingTable(file.toString());
            table.addAll(BundledRates.daily());
            EcbFile.read(file, table);
            return new CurrencyConverter(Fixings.of(table.history(EcbFile.PIVOT, EcbFile.SOURCE)));
        }
    }

    private Fixings fixings() {
        return own == null ? Bundled.FIXINGS : own;
    }

    /** {@return the day of the last fixing; empty for a source of one's own} */
    public Optional<LocalDate> lastDay() {
        return fixings().end();
    }

    /**
     * {@return what the amount was worth at the date; a month or year means all its days}
     *
     * @param amount in the one currency
     * @param from its ISO 4217 code
     * @param to the code of the currency to convert to
     * @param date when the amount was one
     */
    public Conversion convert(BigDecimal amount, String from, String to, PartialDate date) {
        return convert(amount, from, to, date.first(), date.last());
    }

    /**
     * {@return what the amount was worth in the period, both days included}
     *
     * @param amount in the one currency
     * @param from its ISO 4217 code
     * @param to the code of the currency to convert to
     * @param first the first day
     * @param last the last day
     */
    public Conversion convert(BigDecimal amount, String from, String to, LocalDate first, LocalDate last) {
        List<RateAnswer> steps = steps(from, to, first, last);
        if (steps.isEmpty()) {
            return new Converted(amount, amount, amount, to, List.of(), MathContext.UNLIMITED);
        }
        List<Rate> rates = new ArrayList<>(steps.size());
        BigDecimal value = amount;
        BigDecimal low = amount;
        BigDecimal high = amount;
        for (RateAnswer step : steps) {
            if (step instanceof NoRate none) {
                return none;
            }
            Rate rate = (Rate) step;
            rates.add(rate);
            value = value.multiply(rate.rate());
            low = low.multiply(amount.signum() < 0 ? rate.high() : rate.low());
            high = high.multiply(amount.signum() < 0 ? rate.low() : rate.high());
        }
        return new Converted(value.round(ROUNDING), low.round(ROUNDING), high.round(ROUNDING), to, rates, ROUNDING);
    }

    /** The rate from the one to the other in one step; the sources of several steps are joined. */
    @Override
    public RateAnswer rate(String from, String to, LocalDate first, LocalDate last) {
        List<RateAnswer> steps = steps(from, to, first, last);
        if (steps.isEmpty()) {
            return Rate.of(from, to, BigDecimal.ONE, first, 0, "the same currency");
        }
        Rate joined = null;
        for (RateAnswer step : steps) {
            if (step instanceof NoRate) {
                return step;
            }
            Rate rate = (Rate) step;
            joined = joined == null ? rate : joined.then(rate);
        }
        return Objects.requireNonNull(joined, "a rate for each step");
    }

    private List<RateAnswer> steps(String from, String to, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends behind its beginning, not " + first + " to " + last);
        }
        for (String code : List.of(from, to)) {
            if (!ISO_4217.contains(code) && !Catalogue.CODES.contains(code)) {
                return List.of(new NoRate(NoRate.Reason.UNKNOWN_CURRENCY, "'" + code + "' is the code of no currency"));
            }
        }
        if (from.equals(to)) {
            return List.of();
        }
        Optional<Legacy> source = euro.at(from, first, to.equals(EuroConversionRates.EURO));
        Optional<Legacy> target = euro.at(to, first, from.equals(EuroConversionRates.EURO));
        String one = source.isPresent() ? EuroConversionRates.EURO : from;
        String other = target.isPresent() ? EuroConversionRates.EURO : to;
        List<RateAnswer> steps = new ArrayList<>(3);
        source.ifPresent(legacy -> steps.add(fixed(legacy, legacy.code(), EuroConversionRates.EURO)));
        if (!one.equals(other)) {
            Fixings fixings = fixings();
            ExchangeRates rates = last.isBefore(fixings.start()) ? annual : fixings.rates();
            steps.add(rates.rate(one, other, first, last));
        }
        target.ifPresent(legacy -> steps.add(fixed(legacy, EuroConversionRates.EURO, legacy.code())));
        return steps;
    }

    private static Rate fixed(Legacy legacy, String from, String to) {
        boolean intoEuro = to.equals(EuroConversionRates.EURO);
        BigDecimal rate = intoEuro ? Ratio.divide(BigDecimal.ONE, legacy.perEuro()) : legacy.perEuro();
        return Rate.of(from, to, rate, legacy.since(), 0, legacy.source());
    }
}
