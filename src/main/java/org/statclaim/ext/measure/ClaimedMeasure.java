package org.statclaim.ext.measure;

import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.Unit;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.UnitSystem;
import tech.units.indriya.quantity.Quantities;

/**
 * The measure or the age that a claim states, as quantities in the stated unit: {@code 12 kWh} is 12 of kW·h. A rate is in
 * the quotient: {@code 9,000 kWh a year} is in kW·h/a, with the year of 365.25 days.
 *
 * <p>A quantity is the figure and nothing more: no hedge, no bound, and not what is measured. A temperature is a point on
 * its scale, also where the text means a difference: {@code 2 graden warmer} is 2 °C here, and not 2 K. In a rate it is a
 * difference.
 *
 * @param value the stated magnitude; empty where the text gives only a range
 * @param low the lower end of what is stated, equal to {@code value} for a plain figure; empty where it is open
 * @param high the upper end, likewise
 * @param previous the level before a stated change; empty where there is none
 */
public record ClaimedMeasure(
        Optional<Quantity<?>> value,
        Optional<Quantity<?>> low,
        Optional<Quantity<?>> high,
        Optional<Quantity<?>> previous) {

    /**
     * All quantities of a claim.
     *
     * @param claim any
     * @param units what knows the units of the other side
     * @return empty if the claim states no measure and no age, if UCUM does not know its unit, and if it is a rate per
     *     something that UCUM does not know, such as a household
     */
    public static Optional<ClaimedMeasure> of(Claim claim, UcumUnits units) {
        Figure figure = claim.quantity().figure();
        return unit(claim.quantity(), units)
                .map(unit -> new ClaimedMeasure(
                        quantity(figure.value(), unit),
                        quantity(figure.low(), unit),
                        quantity(figure.high(), unit),
                        quantity(claim.previous(), unit)));
    }

    /**
     * The stated quantity of a claim, for whoever needs no more.
     *
     * @param claim any
     * @param units what knows the units of the other side
     * @return empty if {@link #of} is, or the claim states only a range
     */
    public static Optional<Quantity<?>> valueOf(Claim claim, UcumUnits units) {
        return of(claim, units).flatMap(ClaimedMeasure::value);
    }

    private static Optional<Unit<?>> unit(org.statclaim.quantity.Quantity quantity, UcumUnits units) {
        Optional<String> code = quantity.unit().flatMap(ClaimedMeasure::ucum);
        if (code.isEmpty() || quantity.per().isEmpty()) {
            return code.flatMap(units::find);
        }
        org.statclaim.quantity.Unit per = quantity.per().get();
        Optional<Unit<?>> divisor = ucum(per).flatMap(units::findForDifference).map(unit -> times(unit, per.factor()));
        return code.flatMap(units::findForDifference).flatMap(unit -> divisor.map(unit::divide));
    }

    private static Optional<String> ucum(org.statclaim.quantity.Unit unit) {
        return unit.system() == UnitSystem.UCUM ? Optional.of(unit.code()) : Optional.empty();
    }

    private static Unit<?> times(Unit<?> unit, BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? unit : unit.multiply(factor);
    }

    private static Optional<Quantity<?>> quantity(Optional<BigDecimal> magnitude, Unit<?> unit) {
        return magnitude.map(stated -> Quantities.getQuantity(stated, unit));
    }
}
