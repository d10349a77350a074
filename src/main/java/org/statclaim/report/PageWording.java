package org.statclaim.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.statclaim.claim.Period;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** A claim's parts as a page says them, in the words and the notation of its language. */
final class PageWording {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PageLabels labels;

    PageWording(PageLabels labels) {
        this.labels = labels;
    }

    /** Magnitude, unit and rate: {@code ≥ 200.000.000 USD per jaar}. */
    String quantity(Quantity quantity) {
        String unit = quantity.unit().map(each -> unit(each, quantity.kind())).orElse("");
        String rate = quantity.per().map(this::rate).orElse("");
        return magnitude(quantity) + unit + rate;
    }

    /** A value in the unit of a claim: of cents in the whole coin, of a proportion in percent. */
    static BigDecimal scaled(BigDecimal value, Optional<Unit> unit) {
        if (unit.filter(PageWording::isProportion).isPresent()) {
            return value.multiply(HUNDRED);
        }
        return unit.filter(each -> !each.isWhole())
                .map(each -> value.multiply(each.factor()))
                .orElse(value);
    }

    /** What values of a kind are compared by; empty where they have nothing in common. */
    static Optional<String> scale(Quantity quantity) {
        if (quantity.per().isPresent()) {
            return Optional.empty();
        }
        return quantity.unit().map(unit -> isProportion(unit) ? "%" : unit.code());
    }

    private static boolean isProportion(Unit unit) {
        return unit.system() == UnitSystem.SHARE && unit.code().equals("1");
    }

    private String magnitude(Quantity quantity) {
        Figure figure = quantity.figure();
        Optional<BigDecimal> value = figure.value();
        return value.isPresent()
                ? Wording.sign(figure.bound()) + number(value.get(), quantity)
                : end(figure.low(), quantity) + " " + labels.text("to") + " " + end(figure.high(), quantity);
    }

    String number(BigDecimal value, Quantity quantity) {
        return labels.number(scaled(value, quantity.unit()));
    }

    private String end(Optional<BigDecimal> value, Quantity quantity) {
        return value.map(each -> number(each, quantity)).orElse("…");
    }

    private String unit(Unit unit, Kind kind) {
        if (kind == Kind.AGE) {
            return " " + labels.text("age");
        }
        if (isProportion(unit)) {
            return " %";
        }
        if (unit.system() == UnitSystem.ISO4217) {
            return " " + unit.code();
        }
        // "51-plussers", "12-jarige": what is printed there is no name of a unit
        boolean named = !unit.surface().isEmpty() && !StringUtils.containsAny(unit.surface(), "-0123456789");
        return " " + (named ? unit.surface() : unit.code());
    }

    private String rate(Unit per) {
        String name = "per." + per.code();
        return " " + labels.text("per") + " "
                + (per.system() == UnitSystem.UCUM && labels.has(name) ? labels.text(name) : per.surface());
    }

    /** What the text calls a period, and its days where it has some: {@code vorig jaar (2020)}. */
    String period(Period period) {
        if (period.from().isEmpty() && period.to().isEmpty()) {
            return period.text();
        }
        String days = days(period.from(), period.to());
        return days.equals(period.text()) ? days : period.text() + " (" + days + ")";
    }

    /** A year, a month or a day where that is what they are, or the first and the last day. */
    static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            LocalDate first = from.get();
            LocalDate last = to.get();
            if (first.equals(last)) {
                return first.toString();
            }
            boolean years = first.getDayOfYear() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfYear()));
            if (years) {
                return first.getYear() == last.getYear()
                        ? String.valueOf(first.getYear())
                        : first.getYear() + "\u2013" + last.getYear();
            }
            if (first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))) {
                return StringUtils.left(first.toString(), "2021-02".length());
            }
        }
        return from.map(LocalDate::toString).orElse("…") + " \u2013 "
                + to.map(LocalDate::toString).orElse("…");
    }
}
