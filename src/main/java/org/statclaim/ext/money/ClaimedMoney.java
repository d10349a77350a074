package org.statclaim.ext.money;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;

/**
 * The money that a claim states, as amounts of Java Money in the major unit: {@code 38p} is 0.38 of GBP.
 *
 * <p>An amount is the figure and nothing more. It holds no hedge, no bound and no rate: {@code ruim 5 miljoen euro}, {@code
 * minstens 5 miljoen euro} and {@code 5 miljoen euro per jaar} all have 5,000,000 of EUR as their value, and what the
 * claim says beside it must be read from the claim. Nor is it what the amount is worth today.
 *
 * @param value the stated magnitude; empty where the text gives only a range
 * @param low the lower end of what is stated, equal to {@code value} for a plain figure; empty where it is open
 * @param high the upper end, likewise
 * @param previous the level before a stated change; empty where there is none
 */
public record ClaimedMoney(
        Optional<MonetaryAmount> value,
        Optional<MonetaryAmount> low,
        Optional<MonetaryAmount> high,
        Optional<MonetaryAmount> previous) {

    /**
     * All amounts of a claim.
     *
     * @param claim any
     * @return empty if the claim states no money, or no provider on the class path knows its currency: Moneta knows the
     *     codes of the JDK, withdrawn ones included, and so no bitcoin
     * @throws ArithmeticException if the default amounts on the class path cannot hold the figure exactly
     */
    public static Optional<ClaimedMoney> of(Claim claim) {
        if (!(claim.quantity() instanceof Quantity.Money)) {
            return Optional.empty();
        }
        Quantity.Money money = (Quantity.Money) claim.quantity();
        String code = money.currency().code();
        if (!Monetary.isCurrencyAvailable(code)) {
            return Optional.empty();
        }
        Figure figure = money.figure();
        CurrencyUnit currency = Monetary.getCurrency(code);
        BigDecimal major = money.currency().factor();
        return Optional.of(new ClaimedMoney(
                amount(figure.value(), major, currency),
                amount(figure.low(), major, currency),
                amount(figure.high(), major, currency),
                amount(claim.previous(), major, currency)));
    }

    /**
     * The stated amount of a claim, for whoever needs no more.
     *
     * @param claim any
     * @return empty if {@link #of} is, or the claim states only a range
     * @throws ArithmeticException as {@link #of}
     */
    public static Optional<MonetaryAmount> valueOf(Claim claim) {
        return of(claim).flatMap(ClaimedMoney::value);
    }

    private static Optional<MonetaryAmount> amount(
            Optional<BigDecimal> magnitude, BigDecimal major, CurrencyUnit currency) {
        return magnitude.map(stated -> {
            BigDecimal number = stated.multiply(major);
            MonetaryAmount amount = Monetary.getDefaultAmountFactory()
                    .setCurrency(currency)
                    .setNumber(number)
                    .create();
            if (amount.getNumber().numberValueExact(BigDecimal.class).compareTo(number) != 0) {
                throw new ArithmeticException(amount.getClass().getName() + " cannot hold " + number);
            }
            return amount;
        });
    }
}
