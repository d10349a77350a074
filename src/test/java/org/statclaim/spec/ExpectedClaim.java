package org.statclaim.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.statclaim.claim.Claim;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * A claim as the spec files write it: <code>`2 percent a day` about increase percentage 2 % per d from 1 of rice</code>.
 *
 * @param text the claim as printed
 * @param bound which side is open
 * @param approximation hedge
 * @param change direction
 * @param kind what sort of thing is measured
 * @param low the value, or the lower end of a range
 * @param high the value, or the upper end of a range
 * @param unit code of the unit, with its factor where that is not 1: {@code EUR*0.01}
 * @param per the same for the rate
 * @param previous the level before a change
 * @param counted what is counted or shared, {@code -} for nothing; empty where the file leaves it untested
 */
record ExpectedClaim(
        String text,
        Bound bound,
        Approximation approximation,
        Change change,
        Kind kind,
        BigDecimal low,
        BigDecimal high,
        Optional<String> unit,
        Optional<String> per,
        Optional<BigDecimal> previous,
        Optional<String> counted) {

    private static final char QUOTE = '`';
    private static final String TO = "..";
    private static final String NOTHING = "-";
    private static final List<String> CLAUSES = List.of("per", "from", "of");

    /** Decimals to which the files print a fraction that does not end. */
    private static final int PRINTED_DECIMALS = 4;

    /**
     * Reads a claim line without its dash.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static ExpectedClaim parse(String line) {
        int close = line.lastIndexOf(QUOTE);
        if (line.charAt(0) != QUOTE || close < 2 || !line.startsWith(" ", close + 1)) {
            throw new IllegalArgumentException("a claim begins with its text in backticks");
        }
        Words words = new Words(line.substring(close + 2));
        Bound bound = words.label(Bound.values(), Bound::label).orElse(Bound.NONE);
        Approximation approximation =
                words.label(Approximation.values(), Approximation::label).orElse(Approximation.NONE);
        Change change = words.label(Change.values(), Change::label).orElse(Change.NONE);
        Kind kind = words.label(Kind.values(), Kind::label)
                .orElseThrow(() -> new IllegalArgumentException("expected a kind, found '" + words.peek() + "'"));
        String[] ends = words.next().split(Pattern.quote(TO), 2);
        Optional<String> unit = words.until(CLAUSES);
        if (unit.isEmpty() != (kind == Kind.NUMBER || kind == Kind.MULTIPLE)) {
            throw new IllegalArgumentException(
                    "a " + kind.label() + (unit.isEmpty() ? " needs a" : " has no") + " unit");
        }
        ExpectedClaim claim = new ExpectedClaim(
                line.substring(1, close),
                bound,
                approximation,
                change,
                kind,
                new BigDecimal(ends[0]),
                new BigDecimal(ends[ends.length - 1]),
                unit,
                words.clause("per", List.of("from", "of")),
                words.clause("from", List.of("of")).map(BigDecimal::new),
                words.clause("of", List.of("per", "from")));
        words.requireEnd();
        return claim;
    }

    /** What in a found claim is not as expected, in words; empty where the claim is right. */
    List<String> differences(Claim claim) {
        List<String> differences = new ArrayList<>();
        compare(differences, "text", text, claim.text());
        compare(differences, "kind", kind, claim.quantity().kind());
        Figure figure = claim.quantity().figure();
        compare(differences, "bound", bound, figure.bound());
        compareValue(differences, "low", low, figure.low().or(figure::value));
        compareValue(differences, "high", high, figure.high().or(figure::value));
        compare(differences, "unit", unit, claim.quantity().unit().map(ExpectedClaim::code));
        compare(differences, "per", per, claim.quantity().per().map(ExpectedClaim::code));
        compare(differences, "approximation", approximation, claim.approximation());
        compare(differences, "change", change, claim.change());
        if (previous.isPresent()) {
            compareValue(differences, "from", previous.get(), claim.previous());
        } else {
            compare(differences, "from", previous, claim.previous());
        }
        if (counted.isPresent()) {
            compare(differences, "of", counted.get(), claim.counted().orElse(NOTHING));
        }
        return differences;
    }

    private static void compare(List<String> differences, String field, Object expected, Object found) {
        if (!expected.equals(found)) {
            differences.add(field + " " + plain(expected) + ", found " + plain(found));
        }
    }

    private static void compareValue(
            List<String> differences, String field, BigDecimal expected, Optional<BigDecimal> found) {
        if (found.isEmpty() || !equal(expected, found.get())) {
            differences.add(field + " " + plain(expected) + ", found " + plain(found));
        }
    }

    private static boolean equal(BigDecimal expected, BigDecimal found) {
        if (expected.scale() != PRINTED_DECIMALS) {
            return expected.compareTo(found) == 0;
        }
        return expected.compareTo(found.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP)) == 0;
    }

    private static String plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ExpectedClaim::plain).orElse("none");
        }
        return value instanceof BigDecimal decimal
                ? decimal.stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static String code(Unit unit) {
        return unit.factor().compareTo(BigDecimal.ONE) == 0 ? unit.code() : unit.code() + "*" + plain(unit.factor());
    }

    /** A found claim in the notation of the files, to be read in a failure. */
    static String describe(Claim claim) {
        Figure figure = claim.quantity().figure();
        List<String> words = new ArrayList<>();
        words.add(QUOTE + claim.text() + QUOTE);
        words.add(unlessNone(figure.bound().label()));
        words.add(unlessNone(claim.approximation().label()));
        words.add(unlessNone(claim.change().label()));
        words.add(claim.quantity().kind().label());
        words.add(figure.value()
                .map(ExpectedClaim::plain)
                .orElseGet(() -> plain(figure.low()) + TO + plain(figure.high())));
        words.add(claim.quantity().unit().map(ExpectedClaim::code).orElse(""));
        words.add(claim.quantity().per().map(unit -> "per " + code(unit)).orElse(""));
        words.add(claim.previous().map(level -> "from " + plain(level)).orElse(""));
        words.add(claim.counted().map(noun -> "of " + noun).orElse(""));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private static String unlessNone(String label) {
        return label.equals("none") ? "" : label;
    }

    /** The words of a claim line, read from left to right. */
    private static final class Words {

        private final List<String> words;
        private int position;

        private Words(String line) {
            this.words = Arrays.asList(line.split(" ", -1));
        }

        private String peek() {
            return position < words.size() ? words.get(position) : "";
        }

        private String next() {
            String word = peek();
            position++;
            return word;
        }

        private <E> Optional<E> label(E[] values, Function<E, String> label) {
            for (E value : values) {
                if (label.apply(value).equals(peek())) {
                    position++;
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }

        private Optional<String> clause(String opener, List<String> openersAfter) {
            if (!peek().equals(opener)) {
                return Optional.empty();
            }
            position++;
            return until(openersAfter);
        }

        private Optional<String> until(List<String> openers) {
            int first = position;
            while (position < words.size() && !openers.contains(words.get(position))) {
                position++;
            }
            String read = String.join(" ", words.subList(first, position));
            return read.isEmpty() ? Optional.empty() : Optional.of(read);
        }

        private void requireEnd() {
            if (position < words.size()) {
                throw new IllegalArgumentException("'" + peek() + "' stands where a claim should end");
            }
        }
    }
}
