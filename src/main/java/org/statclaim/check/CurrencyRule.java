package org.statclaim.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.convert.Conversion;
import org.statclaim.convert.Converted;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.NoRate;
import org.statclaim.convert.Rate;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.CurrencyInfo;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * "200 miljoen dollar (165 miljoen euro)": tried with the rates of the claim's own time and with those of publication, and
 * the explanation says which the writer used. For a day, the rates of the month up to it are tried.
 */
final class CurrencyRule implements TextRule {

    private static final int DAYS = 31;

    private static final int LAST_OF_PRICE = 9;

    /** What has a list price costs less. */
    private static final BigDecimal DEAREST = BigDecimal.valueOf(10_000);

    /** So many figures away a text may give the rate that it worked with. */
    private static final int NEAR = 4;

    /** What the days of a year may lie from its mean. */
    private static final BigDecimal MEAN = new BigDecimal("0.10");

    private final Passage passage;
    private final CurrencyConverter converter;
    private final UnitConverter units;
    private final Map<String, CurrencyInfo> currencies;
    private final Tolerance tolerance;
    private final Explanations words;

    CurrencyRule(
            Passage passage,
            CurrencyConverter converter,
            UnitConverter units,
            Map<String, CurrencyInfo> currencies,
            Tolerance tolerance,
            Explanations words) {
        this.passage = passage;
        this.converter = converter;
        this.units = units;
        this.currencies = currencies;
        this.tolerance = tolerance;
        this.words = words;
    }

    /**
     * What the original comes to at the rates of one time.
     *
     * @param expected with what its rounding allows
     * @param narrow with no more of it than leaves the amount narrow enough to be wrong
     * @param exact with the amount as it is stated
     * @param rate what one of the original comes to
     */
    private record Attempt(
            Interval expected, Interval narrow, Interval exact, Interval rate, List<Rate> rates, boolean publication) {

        /** Whether all that is known of a rate is the mean of a longer time. */
        boolean isMean() {
            return rates.stream()
                    .anyMatch(rate -> rate.low().compareTo(rate.high()) == 0
                            && rate.last().isAfter(rate.first().plusDays(DAYS)));
        }

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

    /** An amount, what restates it, and what is to be known of both. */
    private record Pair(
            Claim original,
            int index,
            Claim restated,
            int i,
            BigDecimal per,
            boolean nextYear,
            Optional<PartialDate> published) {

        Unit from() {
            return original.quantity().unit().orElseThrow();
        }

        Unit to() {
            return restated.quantity().unit().orElseThrow();
        }
    }

    @Override
    public void check(Extraction extraction, List<Finding> findings) {
        Restatements restatements = new Restatements(extraction, passage);
        for (int i = 0; i < extraction.claims().size(); i++) {
            Claim restated = extraction.claims().get(i);
            OptionalInt original =
                    restated.quantity().kind() == Kind.MONEY ? restatements.original(i) : OptionalInt.empty();
            // "With the dollar at 150 yen, that amounts to $10 million": a rate is no amount
            if (original.isPresent() && !OwnRate.isRate(passage, original.getAsInt())) {
                int at = i;
                int index = original.getAsInt();
                // of "200,000 yuan ($24,000; £19,700)", where no rate of the first is known, the others have one
                Stream.concat(Stream.of(index), restatements.siblings(index, i))
                        .flatMap(one -> pair(extraction, one, at).stream())
                        .map(pair -> check(pair, restatements))
                        .reduce((one, other) -> one.expected().isPresent()
                                ? one
                                : other.expected().isPresent() ? other : one)
                        .ifPresent(findings::add);
            }
        }
    }

    /** The two as a pair; empty where they are rates of different things. */
    private Optional<Pair> pair(Extraction extraction, int index, int i) {
        Claim original = extraction.claims().get(index);
        Claim restated = extraction.claims().get(i);
        if (original.quantity().kind() != Kind.MONEY) {
            return Optional.empty();
        }
        boolean nextYear = original.time().isPresent()
                && Explanations.of(extraction.language()).hasWordOf("next-year", around(extraction, index, i));
        return UnitScale.perOne(original.quantity().per(), restated.quantity().per(), units)
                .map(per -> new Pair(original, index, restated, i, per, nextYear, extraction.date()));
    }

    /** What the sentence says of the two, and of no other figure. */
    private static String around(Extraction extraction, int index, int i) {
        List<Claim> claims = extraction.claims();
        Claim original = claims.get(index);
        int origin = original.sentence().span().start();
        int end = original.sentence().span().end();
        int from = index == 0
                ? origin
                : Math.max(origin, claims.get(index - 1).span().end());
        int to = i + 1 == claims.size()
                ? end
                : Math.min(end, claims.get(i + 1).span().start());
        int length = original.sentence().text().length();
        return original.sentence().text().substring(Math.min(length, from - origin), Math.min(length, to - origin));
    }

    private Finding check(Pair pair, Restatements restatements) {
        Claim restated = pair.restated();
        List<String> unconverted = new ArrayList<>(0);
        List<Attempt> attempts = attempts(pair, pair.from(), unconverted);
        List<Integer> claims = List.of(pair.index(), pair.i());
        if (attempts.isEmpty()) {
            String none = unconverted.isEmpty() ? words.say("no-date") : unconverted.get(unconverted.size() - 1);
            return new Finding(
                    Rule.CURRENCY_EQUIVALENT,
                    Verdict.NOT_ENOUGH_INFO,
                    Grade.UNDECIDABLE,
                    claims,
                    restated.quantity().figure().value(),
                    Optional.empty(),
                    BigDecimal.ZERO,
                    List.of(),
                    words.say("currency.undecidable", pair.original().text(), none));
        }
        Attempt best = best(attempts, restated);
        Comparison comparison = compare(best, pair.original(), restated);
        Optional<Unit> reading = comparison.verdict() == Verdict.REFUTED ? agreeingReading(pair) : Optional.empty();
        if (comparison.verdict() == Verdict.REFUTED) {
            String doubt = reading.isPresent() ? ".reading" : doubt(pair, attempts, restatements);
            comparison =
                    doubt.isEmpty() ? comparison : comparison.as(Verdict.NOT_ENOUGH_INFO, Grade.UNDECIDABLE, doubt);
        }
        Attempt other = attempts.stream()
                .filter(one -> one.publication() != best.publication())
                .findFirst()
                .orElse(null);
        String why = explanation(
                comparison, pair, best, other, reading.map(Unit::code).orElse(""));
        return comparison.finding(
                Rule.CURRENCY_EQUIVALENT,
                restated,
                claims,
                best.rates().stream().map(Finding.Source::of).toList(),
                why);
    }

    /** Why two amounts that disagree may both be right; empty where nothing says so. */
    private String doubt(Pair pair, List<Attempt> attempts, Restatements restatements) {
        if (isNearMean(attempts, pair.restated())) {
            return ".mean";
        }
        if (isPrice(pair.original()) && isPrice(pair.restated())) {
            return ".prices";
        }
        return isAtOwnRate(pair) ? ".own" : restatements.isChoice(pair.index(), pair.i()) ? ".choice" : "";
    }

    /** "200 euros a ton ($220 a ton). The euro stands at $1.10": an amount near the two is what one of the other currency costs. */
    private boolean isAtOwnRate(Pair pair) {
        int end = Math.min(passage.size(), pair.i() + NEAR + 1);
        for (int i = Math.max(0, pair.index() - NEAR); i < end; i++) {
            if (i == pair.index()
                    || i == pair.i()
                    || !passage.isKind(i, Kind.MONEY)
                    || !passage.isPlain(i)
                    || OwnRate.isOne(passage, i)) {
                continue;
            }
            Operand rate = passage.operand(i, tolerance);
            Interval original = tolerance.within(pair.original()).times(Interval.at(pair.per()));
            Interval restated = tolerance.within(pair.restated());
            boolean up = passage.unit(i).equals(pair.to().code()) && restated.meets(original.times(rate.wide()));
            boolean down = passage.unit(i).equals(pair.from().code()) && original.meets(restated.times(rate.wide()));
            if (up || down) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearMean(List<Attempt> attempts, Claim restated) {
        return attempts.stream()
                .filter(Attempt::isMean)
                .anyMatch(attempt ->
                        tolerance.within(restated).meets(attempt.expected().widened(MEAN)));
    }

    /** An amount such as 199, 149 or 9.99: what is asked for a thing, whatever it would come to in other money. */
    private static boolean isPrice(Claim claim) {
        // "$199 to $249"
        Claim one = Ends.of(claim).map(Ends::high).orElse(claim);
        return one.quantity()
                .figure()
                .value()
                .filter(value -> value.precision() > 1 && value.compareTo(DEAREST) < 0)
                .filter(value -> value.unscaledValue().remainder(BigInteger.TEN).intValue() == LAST_OF_PRICE)
                .isPresent();
    }

    /** What the original comes to at its own time and at publication, as far as there are rates; else why there are none. */
    private List<Attempt> attempts(Pair pair, Unit from, List<String> unconverted) {
        List<Attempt> attempts = new ArrayList<>();
        Optional<LocalDate[]> own = period(pair.original(), pair.restated());
        own.ifPresent(days -> attempt(pair, from, days, false, attempts, unconverted));
        if (pair.nextYear()) {
            // "… in 2000, and ¥250bn ($2bn) the following year" has the time of the first figure
            own.map(days -> new LocalDate[] {days[0].plusYears(1), days[1].plusYears(1)})
                    .ifPresent(days -> attempt(pair, from, days, false, attempts, unconverted));
        }
        period(pair.published()).ifPresent(days -> attempt(pair, from, days, true, attempts, unconverted));
        return attempts;
    }

    private void attempt(
            Pair pair,
            Unit from,
            LocalDate[] days,
            boolean publication,
            List<Attempt> attempts,
            List<String> unconverted) {
        Unit to = pair.to();
        Conversion one = converter.convert(from.factor(), from.code(), to.code(), days[0], days[1]);
        if (one instanceof NoRate none) {
            unconverted.add(why(none.reason(), from.code(), to.code(), Attempt.days(days[0], days[1])));
        } else if (one instanceof Converted converted) {
            Interval rate = Interval.of(converted.low(), converted.high())
                    .times(Interval.at(pair.per()))
                    .dividedBy(Interval.at(to.factor()));
            Claim original = pair.original();
            Interval stated = new Interval(
                    original.quantity().figure().low(),
                    original.quantity().figure().high());
            attempts.add(new Attempt(
                    tolerance.within(original).times(rate),
                    tolerance.narrow(original).times(rate),
                    stated.times(rate),
                    rate,
                    converted.rates(),
                    publication));
        }
    }

    private Comparison compare(Attempt attempt, Claim original, Claim restated) {
        Interval rate = attempt.rate();
        return Ends.compare(
                        original,
                        restated,
                        (one, other) -> compare(
                                tolerance.narrow(one).times(rate),
                                tolerance.within(one).times(rate),
                                other))
                .orElseGet(() -> compare(attempt.narrow(), attempt.expected(), restated));
    }

    private Comparison compare(Interval narrow, Interval expected, Claim restated) {
        Comparison comparison = Comparison.of(restated, narrow, expected, tolerance);
        boolean nearby = comparison.verdict() == Verdict.REFUTED
                && Comparison.of(restated, narrow.widened(tolerance.rates()), tolerance)
                                .verdict()
                        == Verdict.SUPPORTED;
        return nearby ? comparison.as(Verdict.SUPPORTED, Grade.NEAR_MISS, ".supported") : comparison;
    }

    /**
     * "120 miljoen frank": what is wrong of one currency of the name may be right of another; of one that is no more, only where
     * the text speaks of such a one or of the past, and in words: a sign is read as what it stands for.
     */
    private Optional<Unit> agreeingReading(Pair pair) {
        return pair.original().alternatives().stream()
                .flatMap(alternative -> alternative.unit().stream())
                .filter(unit -> unit.system() == UnitSystem.ISO4217)
                .filter(unit -> isCurrent(unit) || speaksOfWithdrawn(pair))
                .filter(unit -> attempts(pair, unit, new ArrayList<>(0)).stream()
                        .anyMatch(attempt -> compare(attempt, pair.original(), pair.restated())
                                        .verdict()
                                == Verdict.SUPPORTED))
                .findFirst();
    }

    private boolean speaksOfWithdrawn(Pair pair) {
        boolean word = pair.from().surface().codePoints().anyMatch(Character::isLetter);
        return word && (!isCurrent(pair.from()) || pair.original().time().isPresent());
    }

    private boolean isCurrent(Unit unit) {
        CurrencyInfo info = currencies.get(unit.code());
        return info != null && info.current();
    }

    /** The reason in the language of the explanations; that of the converter is English. */
    private String why(NoRate.Reason reason, String from, String to, String days) {
        return reason == NoRate.Reason.NO_DATE
                ? words.say("no-date")
                : words.say("no-rate." + reason.label(), from, to, days);
    }

    /** The first that agrees as stated, the claim's own time before publication; then with rounding; else the nearest. */
    private Attempt best(List<Attempt> attempts, Claim restated) {
        Interval allowed = tolerance.within(restated);
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
            Comparison comparison, Pair pair, Attempt best, @Nullable Attempt other, String reading) {
        Claim restated = pair.restated();
        String code = pair.to().code();
        String[] parts = {
            pair.original().text(),
            words.range(best.exact()) + " " + code,
            best.days(),
            restated.text(),
            other == null ? "" : words.range(other.exact()) + " " + code,
            other == null ? "" : other.days(),
            reading
        };
        if (!reading.isEmpty()) {
            return words.say("currency.reading", parts);
        }
        boolean differs = other != null && !tolerance.within(restated).meets(other.exact());
        return comparison.verdict() == Verdict.SUPPORTED && differs
                ? words.say(best.publication() ? "currency.publication" : "currency.time", parts)
                : comparison.explain(words, "currency", restated, parts);
    }

    private static Optional<LocalDate[]> period(Claim original, Claim restated) {
        Claim timed = original.time().isPresent() ? original : restated;
        return timed.time()
                .filter(time -> time.from().isPresent() && time.to().isPresent())
                .map(time -> new LocalDate[] {time.from().get(), time.to().get()});
    }

    private static Optional<LocalDate[]> period(Optional<PartialDate> published) {
        return published.map(date ->
                new LocalDate[] {date.day() == 0 ? date.first() : date.first().minusDays(DAYS), date.last()});
    }
}
