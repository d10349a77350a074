package org.statclaim.convert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.statclaim.ReferenceTables;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.convert.Normalized.Basis;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Brings amounts of money into one currency: at the claim's own time where it states one, with the publication's beside
 * it, else at the publication date. A claim of no known date gets no rate, and never today's.
 */
public final class MoneyNormalizer implements Normalizer {

    private final CurrencyConverter converter;
    private final Unit currency;

    /**
     * A normalizer into a currency.
     *
     * @param converter where the rates come from
     * @param currency ISO 4217 code
     * @throws IllegalArgumentException if it is none
     */
    public MoneyNormalizer(CurrencyConverter converter, String currency) {
        this.converter = Objects.requireNonNull(converter, "converter");
        CurrencyInfo info = ReferenceTables.load().currencies().get(currency);
        if (info == null) {
            throw new IllegalArgumentException("'" + currency + "' is no code of ISO 4217");
        }
        this.currency = Unit.of(UnitSystem.ISO4217, currency, info.name(), currency);
    }

    @Override
    public Optional<Normalized> normalize(Claim claim, Optional<PartialDate> published) {
        Unit unit = claim.quantity().unit().orElse(null);
        if (unit == null || claim.quantity().kind() != Kind.MONEY) {
            return Optional.empty();
        }
        if (unit.code().equals(currency.code())) {
            // needs no rate, and so no date
            return Optional.of(at(claim, unit, LocalDate.EPOCH, LocalDate.EPOCH, Basis.NONE, Optional.empty()));
        }
        Optional<Normalized> then =
                published.map(date -> at(claim, unit, date.first(), date.last(), Basis.PUBLICATION, Optional.empty()));
        Period time = claim.time().orElse(null);
        LocalDate from = time == null ? null : time.from().orElse(null);
        LocalDate to = time == null ? null : time.to().orElse(null);
        if (from != null && to != null) {
            boolean same = published.isPresent()
                    && published.get().first().equals(from)
                    && published.get().last().equals(to);
            return Optional.of(at(claim, unit, from, to, Basis.TIME, same ? Optional.empty() : then));
        }
        return then.or(() -> Optional.of(none(
                claim,
                new NoRate(NoRate.Reason.NO_DATE, "neither the claim nor its publication has a date"),
                Basis.NONE,
                Optional.empty())));
    }

    private Normalized at(
            Claim claim, Unit unit, LocalDate first, LocalDate last, Basis basis, Optional<Normalized> atPublication) {
        Figure figure = claim.quantity().figure();
        Conversion one = converter.convert(unit.factor(), unit.code(), currency.code(), first, last);
        if (one instanceof NoRate noRate) {
            return none(claim, noRate, basis, atPublication);
        }
        List<Rate> rates = ((Converted) one).rates();
        // most figures have one number for all three, and the mean of a year takes time
        Map<BigDecimal, Converted> amounts = new HashMap<>();
        Function<BigDecimal, Converted> amount =
                stated -> amounts.computeIfAbsent(stated, value -> amount(value, unit, first, last));
        return new Normalized(
                figure.value().map(amount).map(Converted::value),
                figure.low().map(amount).map(Converted::low),
                figure.high().map(amount).map(Converted::high),
                currency,
                claim.quantity().per(),
                rates,
                Optional.empty(),
                rates.isEmpty() ? Basis.NONE : basis,
                rates.isEmpty() ? Optional.empty() : atPublication);
    }

    private Converted amount(BigDecimal stated, Unit unit, LocalDate first, LocalDate last) {
        return (Converted) converter.convert(stated.multiply(unit.factor()), unit.code(), currency.code(), first, last);
    }

    private Normalized none(Claim claim, NoRate reason, Basis basis, Optional<Normalized> atPublication) {
        return new Normalized(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                currency,
                claim.quantity().per(),
                List.of(),
                Optional.of(reason),
                basis,
                atPublication);
    }
}
