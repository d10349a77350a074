package org.statclaim.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * "200 miljoen dollar (165 miljoen euro)": tried with the rates of the claim's own time and with those of publication, and
 * the explanation says which the writer used. For a day, the rates of the month up to it are tried.
 */
final class CurrencyRule implements TextRule {

    private static final int DAYS = 31;

    private final CurrencyConverter converter;
    private final Tolerance tolerance;
    private final Explanations words;

    CurrencyRule(CurrencyConverter converter, Tolerance tolerance, Explanations words) {
        this.converter = converter;
        this.tolerance = tolerance;
        this.words = words;
    }

    /**
     * What the original comes to at the rates of one time.
     *
     * @param expected with what its rounding allows
     * @param exact with the amount as it is stated
     */
    private record Attempt(Interval expected, Interval exact, List<Rate> rates, boolean publication) {

        String days() {
            return rates.stream().map(Attempt::days).distinct().collect(Collectors.joining(", "));
        }

        static String days(Rate rate) {
            return days(rate.first(), rate.last());
        }

        static String days(LocalDate first, LocalDate last) {
            return first.equals(last) ? first.toString() : first + "/" + last;
        }
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim restated = extraction.claims().get(i);
            if (restated.quantity().kind() == Kind.MONEY
                    && restated.equivalentTo().isPresent()) {
                int index = restated.equivalentTo().getAsInt();
                findings.add(check(extraction.claims().get(index), index, restated, i, extraction.date()));
            }
        }
    }

    private Finding check(Claim original, int index, Claim restated, int i, Optional<PartialDate> published) {
        Unit from = original.quantity().unit().orElseThrow();
        Unit to = restated.quantity().unit().orElseThrow();
        List<String> unconverted = new ArrayList<>(0);
        List<Attempt> attempts = attempts(original, from, restated, to, published, unconverted);
        List<Integer> claims = List.of(index, i);
        if (attempts.isEmpty()) {
            String none = unconverted.isEmpty() ? words.say("no-date") : unconverted.get(unconverted.size() - 1);
            return finding(
                    new Comparison(Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, tolerance.of(restated), BigDecimal.ZERO),
                    claims,
                    restated,
                    Optional.empty(),
                    List.of(),
                    words.say("currency.undecidable", original.text(), none));
        }
        Attempt best = best(attempts, restated);
        Comparison comparison = compare(best, restated);
        Attempt other = attempts.size() == 2 ? attempts.get(best.equals(attempts.get(0)) ? 1 : 0) : null;
        String why = explanation(comparison, original, restated, to, best, other);
        Optional<Unit> reading = comparison.verdict() == Verdict.REFUTED
                ? agreeingReading(original, restated, to, published)
                : Optional.empty();
        if (reading.isPresent()) {
            why = words.say(
                    "currency.reading",
                    original.text(),
                    words.range(best.exact()) + " " + to.code(),
                    best.days(),
                    restated.text(),
                    reading.get().code());
            comparison = new Comparison(
                    Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, comparison.expected(), comparison.deviation());
        }
        return finding(comparison, claims, restated, Optional.of(best.expected()), best.rates(), why);
    }

    /** What the original comes to at its own time and at publication, as far as there are rates; else why there are none. */
    private List<Attempt> attempts(
            Claim original,
            Unit from,
            Claim restated,
            Unit to,
            Optional<PartialDate> published,
            List<String> unconverted) {
        List<Attempt> attempts = new ArrayList<>();
        for (boolean publication : new boolean[] {false, true}) {
            LocalDate[] period = publication ? period(published) : period(original, restated);
            if (period == null) {
                continue;
            }
            Conversion one = converter.convert(from.factor(), from.code(), to.code(), period[0], period[1]);
            if (one instanceof NoRate none) {
                unconverted.add(why(none.reason(), from.code(), to.code(), Attempt.days(period[0], period[1])));
            } else if (one instanceof Converted converted) {
                Interval rate = Interval.of(converted.low(), converted.high()).dividedBy(Interval.at(to.factor()));
                Interval stated = new Interval(
                        original.quantity().figure().low(),
                        original.quantity().figure().high());
                attempts.add(new Attempt(
                        tolerance.of(original).times(rate), stated.times(rate), converted.rates(), publication));
            }
        }
        return attempts;
    }

    private Comparison compare(Attempt attempt, Claim restated) {
        Comparison comparison = Comparison.of(restated, attempt.expected(), tolerance);
        boolean nearby = comparison.verdict() == Verdict.REFUTED
                && tolerance.of(restated).meets(attempt.expected().widened(tolerance.rates()));
        return nearby
                ? new Comparison(Verdict.SUPPORTED, Grade.NEAR_MISS, comparison.expected(), comparison.deviation())
                : comparison;
    }

    /** "120 miljoen frank": what is wrong of one currency of the name may be right of another. */
    private Optional<Unit> agreeingReading(Claim original, Claim restated, Unit to, Optional<PartialDate> published) {
        return original.alternatives().stream()
                .flatMap(alternative -> alternative.unit().stream())
                .filter(unit -> unit.system() == UnitSystem.ISO4217)
                .filter(unit -> attempts(original, unit, restated, to, published, new ArrayList<>(0)).stream()
                        .anyMatch(attempt -> compare(attempt, restated).verdict() == Verdict.SUPPORTED))
                .findFirst();
    }

    /** The reason in the language of the explanations; that of the converter is English. */
    private String why(NoRate.Reason reason, String from, String to, String days) {
        return reason == NoRate.Reason.NO_DATE
                ? words.say("no-date")
                : words.say("no-rate." + reason.label(), from, to, days);
    }

    /** The first that agrees as stated, the claim's own time before publication; then with rounding; else the nearest. */
    private Attempt best(List<Attempt> attempts, Claim restated) {
        Interval allowed = tolerance.of(restated);
        Attempt nearest = attempts.get(0);
        for (Attempt attempt : attempts) {
            if (allowed.meets(attempt.exact())) {
                return attempt;
            }
        }
        for (Attempt attempt : attempts) {
            if (allowed.meets(attempt.expected())) {
                return attempt;
            }
            boolean nearer = allowed.deviation(attempt.expected()).compareTo(allowed.deviation(nearest.expected())) < 0;
            nearest = nearer ? attempt : nearest;
        }
        return nearest;
    }

    private String explanation(
            Comparison comparison, Claim original, Claim restated, Unit to, Attempt best, @Nullable Attempt other) {
        String key = comparison.verdict() == Verdict.SUPPORTED ? "currency.supported" : "currency.refuted";
        boolean differs = other != null && !tolerance.of(restated).meets(other.exact());
        if (comparison.verdict() == Verdict.SUPPORTED && differs) {
            key = best.publication() ? "currency.publication" : "currency.time";
        }
        return words.say(
                key,
                original.text(),
                words.range(best.exact()) + " " + to.code(),
                best.days(),
                restated.text(),
                other == null ? "" : words.range(other.exact()) + " " + to.code(),
                other == null ? "" : other.days());
    }

    private Finding finding(
            Comparison comparison,
            List<Integer> claims,
            Claim restated,
            Optional<Interval> expected,
            List<Rate> rates,
            String why) {
        return new Finding(
                Rule.CURRENCY_EQUIVALENT,
                comparison.verdict(),
                comparison.grade(),
                claims,
                restated.quantity().figure().value(),
                expected,
                comparison.deviation(),
                rates.stream().map(Finding.Source::of).toList(),
                why);
    }

    private static LocalDate @Nullable [] period(Claim original, Claim restated) {
        Claim timed = original.time().isPresent() ? original : restated;
        LocalDate from = timed.time().flatMap(time -> time.from()).orElse(null);
        LocalDate to = timed.time().flatMap(time -> time.to()).orElse(null);
        return from == null || to == null ? null : new LocalDate[] {from, to};
    }

    private static LocalDate @Nullable [] period(Optional<PartialDate> published) {
        if (published.isEmpty()) {
            return null;
        }
        PartialDate date = published.get();
        LocalDate first = date.day() == 0 ? date.first() : date.first().minusDays(DAYS);
        return new LocalDate[] {first, date.last()};
    }
}
