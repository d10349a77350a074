package org.statclaim.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;

/**
 * The two ends of a range, each as a figure of its own. What restates a range restates its ends: "20 to 30 miles (32 to 48 km)".
 * Taken as all that lies between, a range leaves too much open to be wrong.
 *
 * @param low the claim with its lower end alone
 * @param high the claim with its upper end alone
 */
record Ends(Claim low, Claim high) {

    /** The ends of the claim; empty where it is no range. */
    static Optional<Ends> of(Claim claim) {
        Figure figure = claim.quantity().figure();
        if (!(figure instanceof Figure.Range range)) {
            return Optional.empty();
        }
        // the zeros that may be rounding are those of its own digits: "95 to 200 km"
        String rest = behindNumber(claim.text());
        return Optional.of(new Ends(end(claim, range.from(), claim.text()), end(claim, range.to(), rest)));
    }

    static boolean isRange(Claim claim) {
        return claim.quantity().figure() instanceof Figure.Range;
    }

    /**
     * What comes of each end of the one range against that of the other, and of the one end where a bound is said again: "up to 40 knots
     * (74 km/h)"; empty where not both are ranges, nor bounded alike.
     */
    static Optional<Comparison> compare(Claim one, Claim other, BiFunction<Claim, Claim, Comparison> compare) {
        Figure figure = one.quantity().figure();
        Bound bound = figure.bound();
        if (bound != Bound.NONE
                && bound == other.quantity().figure().bound()
                && one.approximation() == other.approximation()) {
            return figure.value()
                    .flatMap(value -> other.quantity()
                            .figure()
                            .value()
                            .map(again -> compare.apply(end(one, value, one.text()), end(other, again, other.text()))));
        }
        return of(one).flatMap(from ->
                of(other).map(to -> both(compare.apply(from.low(), to.low()), compare.apply(from.high(), to.high()))));
    }

    /** The worse of the two, with what both come to. */
    static Comparison both(Comparison low, Comparison high) {
        Comparison worse = weight(high) > weight(low) ? high : low;
        Optional<BigDecimal> width = low.width().flatMap(one -> high.width().map(one::max));
        return new Comparison(
                worse.verdict(),
                worse.grade(),
                low.expected().hull(high.expected()),
                low.deviation().max(high.deviation()),
                width,
                worse.why());
    }

    /** What is wrong outweighs what is open, and that what agrees. */
    private static int weight(Comparison comparison) {
        int grades = Grade.values().length;
        int verdict = switch (comparison.verdict()) {
            case SUPPORTED -> 0;
            case NOT_ENOUGH_INFO -> 1;
            case REFUTED, CONFLICTING -> 2;
        };
        return verdict * grades + comparison.grade().ordinal();
    }

    private static Claim end(Claim claim, BigDecimal value, String text) {
        Quantity quantity = claim.quantity();
        Figure figure = new Figure.Exact(value, quantity.figure().precision());
        return new Claim(
                text,
                claim.span(),
                Quantity.of(
                        quantity.kind(),
                        figure,
                        quantity.unit().orElse(null),
                        quantity.per().orElse(null)),
                claim.former(),
                claim.approximation(),
                claim.change(),
                claim.role(),
                claim.counted(),
                claim.concept(),
                claim.time(),
                claim.dates(),
                claim.attribution(),
                claim.sentence(),
                claim.source(),
                claim.equivalentTo(),
                claim.subsetOf(),
                claim.alternatives());
    }

    /** What follows the first number in digits; all of the text where it has none. */
    private static String behindNumber(String text) {
        int at = 0;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == ',')) {
            at++;
        }
        return at == text.length() ? text : text.substring(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
