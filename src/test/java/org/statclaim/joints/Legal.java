package org.statclaim.joints;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.statclaim.claim.Claim;
import org.statclaim.joints.Joint.Makes;
import org.statclaim.joints.Measured.Sort;
import org.statclaim.joints.Stated.Style;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * What two numerals beside each other may be read as: each as it stands, or both as one figure where the language says one
 * figure so. Known from how the pair was made, not from the extractor.
 */
final class Legal {

    private final Pair pair;
    private final Stated left;
    private final Stated right;
    private final Joint joint;
    private final Set<BigDecimal> lefts;
    private final Set<BigDecimal> rights;
    private final Set<BigDecimal> together = new LinkedHashSet<>();

    Legal(Pair pair) {
        this.pair = pair;
        this.left = pair.left();
        this.right = pair.right();
        this.joint = pair.joint();
        this.lefts = alone(left, right, left.signed());
        this.rights = alone(right, left, right.signed() || joint.may(Makes.MINUS));
        // a unit between the two numbers parts them, but for a lower one of its family
        if (!left.unitBehind() && !right.unitBefore()) {
            groups();
            number();
            mixed();
            fraction();
        }
        lower();
        proportion();
    }

    /** A numeral as it stands, with the scale that it may share with its neighbour, and with its minus or without. */
    private Set<BigDecimal> alone(Stated one, Stated other, boolean minus) {
        Set<BigDecimal> values = new LinkedHashSet<>(one.values());
        if (joint.may(Makes.RANGE) && !one.isScaled()) {
            other.sharedScales().forEach(scale -> values.add(one.number().multiply(scale)));
        }
        if (minus) {
            List.copyOf(values).forEach(value -> values.add(value.negate()));
        }
        return values;
    }

    private void groups() {
        boolean plain = left.isInDigits() && right.isInDigits() && !left.isScaled() && !right.signed();
        if (!plain || !(joint.may(Makes.GROUPS) || joint.may(Makes.MARK))) {
            return;
        }
        String mark = joint.may(Makes.MARK) ? "," : " ";
        DigitsTogether.read(left.printed() + mark + right.printed()).forEach(value -> {
            BigDecimal signed = left.signed() ? value.negate() : value;
            add(signed.multiply(right.scale()));
            add(signed);
        });
    }

    private void number() {
        if (joint.text().equals(" - ") && left.style() == Style.WORD && right.style() == Style.WORD) {
            // "ninety - five": texts that set every mark apart
            words();
        }
        if (!joint.may(Makes.NUMBER) || right.signed()) {
            return;
        }
        if (left.style() == Style.WORD && right.style() == Style.WORD) {
            words();
        }
        boolean beside = isBlank() || joint.text().equals("-");
        boolean scaleWord = right.style() == Style.WORD && right.atoms().get(0) >= 100;
        if (beside && scaleWord && !left.isScaled()) {
            add(left.value().multiply(right.value()));
        }
        // 5 million 300 thousand
        boolean lesser = !right.sharedScales().isEmpty() && right.value().compareTo(left.scale()) < 0;
        if (left.isScaled() && lesser && (right.isScaled() || right.style() == Style.WORD)) {
            add(
                    left.signed()
                            ? left.value().subtract(right.value())
                            : left.value().add(right.value()));
        }
    }

    /** Behind "and" and a comma a spell-out goes on only where hundreds or more stand before it. */
    private void words() {
        boolean linked = !isBlank() && !joint.text().strip().equals("-");
        if (!linked || left.atoms().get(left.atoms().size() - 1) >= 100) {
            List<Long> atoms = new ArrayList<>(left.atoms());
            atoms.addAll(right.atoms());
            SpellOut.read(atoms).ifPresent(this::add);
        }
        // vijf en twintig
        boolean unit = left.value().compareTo(BigDecimal.TEN) < 0;
        if (joint.text().equals(" en ") && unit && right.number().intValue() % 10 == 0) {
            add(left.value().add(right.number()).multiply(right.scale()));
        }
    }

    private boolean isBlank() {
        return joint.text().replace('\u00A0', ' ').isBlank();
    }

    private void mixed() {
        boolean whole = !left.isScaled() && left.isWhole() && left.style() != Style.FRACTION;
        boolean fraction = right.style() == Style.FRACTION
                && !right.signed()
                && !joint.text().startsWith(",");
        if (joint.may(Makes.NUMBER) && whole && fraction) {
            add(
                    left.signed()
                            ? left.value().subtract(right.value())
                            : left.value().add(right.value()));
        }
    }

    private void fraction() {
        boolean digits = left.style() == Style.DIGITS && right.isInDigits() && !left.isScaled() && right.isWhole();
        if (joint.may(Makes.FRACTION) && digits && left.number().abs().compareTo(right.number()) < 0) {
            add(quotient(left.number(), right.number()).multiply(right.scale()));
        }
    }

    private void lower() {
        boolean open = isBlank()
                && right.unitBefore()
                && !left.isScaled()
                && right.printed().length() == 2;
        if (open && left.unit().isEmpty()) {
            // "17 USD 25": the code may be that of both
            BigDecimal cents = right.number().movePointLeft(2);
            add(left.signed() ? left.value().subtract(cents) : left.value().add(cents));
        }
        Optional<Measured> higher = left.unit();
        if (higher.isEmpty() || right.signed() || right.unitBefore()) {
            return;
        }
        Optional<BigDecimal> ratio = Optional.empty();
        if (right.unit().isPresent() && joint.may(Makes.LOWER)) {
            ratio = higher.get().holds(right.unit().get());
        } else if (right.unit().isEmpty() && bareLower(higher.get()) && !left.isScaled() && left.isWhole()) {
            boolean money = higher.get().sort() == Sort.MONEY;
            boolean twoDigits = right.printed().length() == 2 || right.style() == Style.WORD;
            Optional<BigDecimal> hundred = money ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty();
            ratio = money && !twoDigits ? ratio : higher.get().understood().or(() -> hundred);
        }
        if (ratio.isPresent() && right.value().compareTo(ratio.get()) < 0) {
            BigDecimal part = quotient(right.value(), ratio.get());
            add(left.signed() ? left.value().subtract(part) : left.value().add(part));
        }
    }

    /** "5 euro 50"; of money also "15 dollars and 50". */
    private boolean bareLower(Measured higher) {
        boolean and = joint.text().equals(" and ") || joint.text().equals(" en ");
        return joint.may(Makes.BARE_LOWER) || and && higher.sort() == Sort.MONEY;
    }

    private void proportion() {
        boolean things = left.unit().map(Measured::sort).orElse(Sort.COUNT) == Sort.COUNT;
        if (joint.may(Makes.PROPORTION) && things && left.value().compareTo(right.value()) < 0) {
            add(quotient(left.value(), right.value()));
        }
    }

    private void add(BigDecimal value) {
        together.add(value);
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL128);
    }

    /** What is wrong with a claim; empty where it is legal. */
    Optional<String> violation(Claim claim) {
        Optional<BigDecimal> value = claim.quantity().figure().value();
        // "van 3858 gram naar 436 kilo": the former level is stated in the unit of the new one
        boolean converted = left.unit().isPresent()
                && right.unit().isPresent()
                && !left.unit().equals(right.unit());
        if (claim.previous().isPresent() && !isAlone(claim.previous().get()) && !converted) {
            return Optional.of("previous");
        }
        if (value.isEmpty()) {
            return range(claim) ? Optional.empty() : Optional.of("range");
        }
        boolean metres = isMetres(left) || isMetres(right);
        // "5 mln. 300 duizend"
        boolean lesser =
                joint.text().equals(". ") && left.isScaled() && right.scale().compareTo(left.scale()) < 0;
        boolean rate = claim.quantity().per().filter(this::isRateOfBoth).isPresent();
        if (lesser && right.isScaled() && right.isInDigits() && isBoth(claim)) {
            return Optional.empty();
        }
        if (right.style() == Style.FRACTION && claim.quantity().per().isPresent()) {
            // "€ 3/4 huizen": three euros for four
            return Optional.empty();
        }
        if (has(together, value.get()) || has(together, value.get().negate()) || metres && isBoth(claim)) {
            return Optional.empty();
        }
        boolean first = has(lefts, value.get());
        boolean second = has(rights, value.get());
        if (!first && !second) {
            return Optional.of("third figure");
        }
        boolean swallows = (!first && pair.touchesLeft(claim.span())) || (!second && pair.touchesRight(claim.span()));
        // "31 € 44": between blanks a sign may be that of either
        boolean open = (isBlank() || joint.text().equals(". ")) && (isMoneyBehind(left) || right.unitBefore());
        return swallows && !rate && !open ? Optional.of("takes what is the other's") : Optional.empty();
    }

    /** "3 km 100m": the letter is a million or a metre, and metres may join. */
    private static boolean isMetres(Stated stated) {
        return stated.isScaled() && stated.scaleWord().strip().equals("m");
    }

    private boolean isBoth(Claim claim) {
        return pair.touchesLeft(claim.span()) && pair.touchesRight(claim.span());
    }

    private static boolean isMoneyBehind(Stated stated) {
        return !stated.unitBefore()
                && stated.unit().filter(unit -> unit.sort() == Sort.MONEY).isPresent();
    }

    /** 400 g per 14 boxes; per 3 cents is per 0.03 euros. */
    private boolean isRateOfBoth(Unit per) {
        return isAlone(per.factor()) || isAlone(per.factor().movePointRight(2));
    }

    private boolean range(Claim claim) {
        BigDecimal low = claim.quantity().figure().low().orElseThrow();
        BigDecimal high = claim.quantity().figure().high().orElseThrow();
        boolean ends = isRange(low, high, lefts, rights);
        if (left.unit().isEmpty() || right.unit().isEmpty()) {
            return ends || isMetres(right) && (isAlone(low) || isAlone(high));
        }
        Measured one = left.unit().get();
        Measured other = right.unit().get();
        // "€5-10 tickets": what they cost
        boolean priced = left.unitBefore() && one.sort() == Sort.MONEY && other.sort() == Sort.COUNT && isDash();
        // "between 33 months and 59 weeks": one end is converted to the unit of the other
        boolean measured = claim.quantity().kind() == Kind.MEASURE && (isAlone(low) || isAlone(high));
        return priced && ends
                || measured
                || one.fits(other)
                        && (ends
                                || isRange(low, high, converted(lefts, one, other), rights)
                                || isRange(low, high, lefts, converted(rights, other, one)));
    }

    private boolean isDash() {
        String mark = joint.text().strip();
        return mark.equals("-") || mark.equals("–") || mark.equals("—");
    }

    private static Set<BigDecimal> converted(Set<BigDecimal> values, Measured from, Measured to) {
        Set<BigDecimal> converted = new LinkedHashSet<>();
        from.holds(to).ifPresent(ratio -> values.forEach(value -> converted.add(value.multiply(ratio))));
        to.holds(from).ifPresent(ratio -> values.forEach(value -> converted.add(quotient(value, ratio))));
        return converted;
    }

    private static boolean isRange(BigDecimal low, BigDecimal high, Set<BigDecimal> lefts, Set<BigDecimal> rights) {
        return (has(lefts, low) && has(rights, high)) || (has(rights, low) && has(lefts, high));
    }

    private boolean isAlone(BigDecimal value) {
        return has(lefts, value) || has(rights, value);
    }

    private static boolean has(Set<BigDecimal> values, BigDecimal value) {
        return values.stream().anyMatch(each -> close(each, value));
    }

    /** Quotients of 34 digits may differ in their last. */
    private static boolean close(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0
                || one.subtract(other).abs().compareTo(other.abs().movePointLeft(25)) < 0;
    }

    /** Which of the two the claims state: for the table, not for the property. */
    String outcome(List<Claim> claims) {
        boolean first = false;
        boolean second = false;
        for (Claim claim : claims) {
            Optional<BigDecimal> value = claim.quantity().figure().value();
            if (value.isEmpty()) {
                return "range";
            }
            if (!has(lefts, value.get()) && !has(rights, value.get()) && has(together, value.get())) {
                return "joined";
            }
            first |= has(lefts, value.get());
            second |= has(rights, value.get());
        }
        return first && second ? "both" : first || second ? "one" : "none";
    }
}
