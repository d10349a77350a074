package org.statclaim.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.convert.Normalized;
import org.statclaim.convert.Rate;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/** A claim's parts as short phrases for people. Their text is as printed: each report escapes it in its own way. */
final class Wording {

    private Wording() {}

    /** Magnitude, unit and rate: {@code ≥ 200000000 USD / a}. */
    static String quantity(Quantity quantity) {
        String unit = quantity.unit().map(Wording::unit).orElse("");
        String rate = quantity.per().map(per -> " / " + unit(per)).orElse("");
        return magnitude(quantity.figure()) + unit(unit) + rate;
    }

    /** All else that the text says about the figure, one phrase each. */
    static List<String> notes(Claim claim) {
        return notes(claim, Optional.empty());
    }

    private static Stream<String> notes(ClaimField field, Claim claim, List<String> readings) {
        return switch (field) {
            // these stand beside the notes
            case TEXT, START, END, KIND, VALUE, LOW, HIGH, PRECISION, BOUND, UNIT, PER, SENTENCE, SOURCE ->
                Stream.empty();
            // these read on from the change
            case PREVIOUS, FORMER, ROLE -> Stream.empty();
            case APPROXIMATION -> stated(claim.approximation().label().replace('_', ' '));
            case CHANGE ->
                Stream.concat(
                        stated(claim.change().label()).map(way -> claim.role() == Role.CHANGE ? way + " by" : way),
                        claim.previous().stream().map(previous -> "from " + Decimals.plain(previous)));
            case COUNTED -> claim.counted().stream().map("counted: "::concat);
            case CONCEPT ->
                claim.concept().isEmpty()
                        ? Stream.empty()
                        : Stream.of("concept: " + String.join(", ", claim.concept()));
            case DATES -> StatedDates.of(claim).stream().map(Wording::dates);
            case TIME -> claim.time().stream().map(time -> "time: " + time(time));
            case ATTRIBUTION ->
                claim.attribution().stream()
                        .map(source -> "source: " + source.text() + " ("
                                + source.certainty().label() + ")");
            case EQUIVALENT_TO -> claim.equivalentTo().stream().mapToObj(index -> "restates #" + index);
            case SUBSET_OF -> claim.subsetOf().stream().mapToObj(index -> "part of #" + index);
            case ALTERNATIVES -> readings.stream();
        };
    }

    /** One of a few words, of which one says that there is nothing. */
    private static Stream<String> stated(String label) {
        return Stream.of(label).filter(word -> !word.equals("none"));
    }

    /**
     * All that the text says, and before it what the claim comes to elsewhere:
     * {@code = 165321936.13 EUR (163599182 to 166903113; 2021-02-01 to 2021-02-26)}.
     */
    static List<String> notes(Claim claim, Optional<Normalized> normalized) {
        return notes(claim, normalized, alternatives(claim.alternatives()));
    }

    /**
     * The same, with other words for its alternatives.
     *
     * @param readings the notes on them
     */
    static List<String> notes(Claim claim, Optional<Normalized> normalized, List<String> readings) {
        List<String> notes = new ArrayList<>();
        normalized.ifPresent(found -> {
            notes.add(normalized(found));
            found.atPublication().ifPresent(then -> notes.add("at publication " + normalized(then)));
        });
        Stream.of(ClaimField.values())
                .flatMap(field -> notes(field, claim, readings))
                .forEach(notes::add);
        return notes;
    }

    static String normalized(Normalized found) {
        if (found.noRate().isPresent()) {
            return "no rate: " + found.noRate().get().explanation();
        }
        String unit =
                unit(found.unit()) + found.per().map(per -> " / " + unit(per)).orElse("");
        boolean exact = found.value().isPresent()
                && found.value().equals(found.low())
                && found.value().equals(found.high());
        String value = found.value().map(v -> shown(v)).orElse("");
        String range = exact
                ? ""
                : found.low().map(v -> shown(v)).orElse("…")
                        + " to "
                        + found.high().map(v -> shown(v)).orElse("…");
        String days = found.rates().stream().map(Wording::days).distinct().collect(Collectors.joining(", "));
        String detail = Stream.of(value.isEmpty() ? "" : range, days)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return "= " + (value.isEmpty() ? range : value) + " " + unit + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    /** Six digits say more than a rate is good for; the JSON has them all. */
    private static String shown(BigDecimal value) {
        BigDecimal rounded = value.precision() - value.scale() > 6
                ? value.setScale(0, RoundingMode.HALF_EVEN)
                : value.round(new MathContext(6, RoundingMode.HALF_EVEN));
        return Decimals.plain(rounded.stripTrailingZeros());
    }

    /** The days of a rate's fixings, in ISO form: one day, or the first and the last with a slash between. */
    static String days(Rate rate) {
        return rate.first().equals(rate.last()) ? rate.first().toString() : rate.first() + "/" + rate.last();
    }

    /** All readings with one reason in one note: a dollar sign has six, and the reason need not be read six times. */
    static List<String> alternatives(List<Alternative> alternatives) {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            readings.computeIfAbsent(alternative.reason(), reason -> new ArrayList<>())
                    .add(reading(alternative));
        }
        List<String> notes = new ArrayList<>();
        readings.forEach((reason, list) -> notes.add("or " + String.join(", ", list) + " (" + reason + ")"));
        return notes;
    }

    /** Another reading with its reason: {@code or CAD ("$" names no country)}. */
    static String alternative(Alternative alternative) {
        return "or " + reading(alternative) + " (" + alternative.reason() + ")";
    }

    private static String reading(Alternative alternative) {
        String value = alternative.value().map(Decimals::plain).orElse("");
        String unit = alternative.unit().map(Wording::unit).orElse("");
        String reading = (value + unit(unit)).strip();
        return reading.isEmpty() ? "else" : reading;
    }

    private static String magnitude(Figure figure) {
        Optional<BigDecimal> value = figure.value();
        if (value.isPresent()) {
            return sign(figure.bound()) + Decimals.plain(value.get());
        }
        return end(figure.low()) + " to " + end(figure.high());
    }

    private static String end(Optional<BigDecimal> value) {
        return value.map(Decimals::plain).orElse("…");
    }

    static String sign(Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case AT_LEAST -> "≥ ";
            case MORE_THAN -> "> ";
            case AT_MOST -> "≤ ";
            case LESS_THAN -> "< ";
        };
    }

    private static String unit(String phrase) {
        return phrase.isEmpty() ? "" : " " + phrase;
    }

    private static String unit(Unit unit) {
        if (unit.system() == UnitSystem.SHARE && unit.code().equals("1")) {
            return "";
        }
        return unit.isWhole() ? unit.code() : "× " + Decimals.plain(unit.factor()) + " " + unit.code();
    }

    private static String dates(StatedDates dates) {
        return dates.born()
                .map(born -> "born: " + born)
                .orElseGet(() -> "dates: " + dates.from().map(Object::toString).orElse("…") + " to "
                        + dates.to().map(Object::toString).orElse("…"));
    }

    private static String time(Period time) {
        if (time.from().isEmpty() && time.to().isEmpty()) {
            return time.text();
        }
        String from = time.from().map(Object::toString).orElse("…");
        String to = time.to().map(Object::toString).orElse("…");
        return time.text() + (from.equals(to) ? " (" + from + ")" : " (" + from + " to " + to + ")");
    }
}
