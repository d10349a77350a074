package org.statclaim.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.check.UnitScale.Rescaled;
import org.statclaim.claim.Claim;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Finds the statistics that several articles state, and whether they state them alike: add articles one by one, then ask.
 *
 * <p>Figures of one {@link Statistic} are compared as {@link Tolerance} reads them, in the newest one's unit; money at the
 * rates of the figure's own time and of its publication, with what {@link Tolerance#rates()} allows. Figures without a time of
 * their own are compared where their articles appeared within {@value #NEARBY_DAYS} days. An article that gives one statistic
 * several values that exclude each other speaks of several things by one name, and is left out of it; so is what no exchange
 * rate is known for, and "dollars" of no country that differ from an amount in another currency.
 *
 * <p>That articles differ is told where their words leave little doubt that they speak of one thing: with a name or a thing that
 * is "the" one, in more than one word, of no duration, and not in a table of scores or prices.
 *
 * <p>It keeps each figure that it may compare, and takes time in proportion to their number, but for sorting them. Not safe
 * for use by several threads.
 */
public final class CrossChecker {

    private static final int NEARBY_DAYS = 31;

    /** A sentence with more figures is a table of scores or prices. */
    private static final int MAX_FIGURES = 4;

    private static final String SECOND = "s";

    /** How many of the versions an explanation has. */
    private static final int MAX_SHOWN = 5;

    private final Tolerance tolerance;
    private final UnitConverter units;
    private final UnitScale scale;
    private final Optional<Language> language;
    private final Map<Statistic, List<Told>> told = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();
    private int articles;

    /**
     * A checker without articles.
     *
     * @param tolerance how wide words are
     * @param currencies where exchange rates come from
     * @param explanations their language; empty for that of the newest article
     */
    public CrossChecker(Tolerance tolerance, CurrencyConverter currencies, Optional<Language> explanations) {
        this(tolerance, currencies, UnitConverter.create(), explanations);
    }

    /**
     * The same with units that are there already: to read them takes a while, where checkers are many and small.
     *
     * @param tolerance how wide words are
     * @param currencies where exchange rates come from
     * @param units the units, read before
     * @param explanations their language; empty for that of the newest article
     */
    public CrossChecker(
            Tolerance tolerance, CurrencyConverter currencies, UnitConverter units, Optional<Language> explanations) {
        this.tolerance = Objects.requireNonNull(tolerance, "tolerance");
        this.units = Objects.requireNonNull(units, "units");
        this.scale = new UnitScale(Objects.requireNonNull(currencies, "currencies"), units);
        this.language = Objects.requireNonNull(explanations, "explanations");
    }

    /** A claim as it was added. */
    private record Told(int article, String id, Language language, Optional<PartialDate> date, int index, Claim claim) {

        Unit unit() {
            return claim.quantity().unit().orElseThrow();
        }
    }

    /** A claim with the values that it allows, in the unit of all. */
    private record Scaled(Told told, Rescaled rescaled) {

        Interval allowed() {
            return rescaled.interval();
        }
    }

    /**
     * Adds an article; one that is added twice agrees with itself.
     *
     * @param extraction what was found in the article, which is known by its id
     */
    public void add(Extraction extraction) {
        List<Claim> claims = extraction.claims();
        Map<Integer, Long> figures = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.sentence().index(), Collectors.counting()));
        Set<Integer> added = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean again = claim.equivalentTo().isPresent()
                    && added.contains(claim.equivalentTo().getAsInt());
            Optional<Statistic> statistic =
                    again || figures.getOrDefault(claim.sentence().index(), 0L) > MAX_FIGURES
                            ? Optional.empty()
                            : Statistic.of(claim, units);
            if (statistic.isPresent()) {
                added.add(i);
                words.addAll(statistic.get().subject());
                told.computeIfAbsent(statistic.get(), key -> new ArrayList<>(1))
                        .add(new Told(articles, extraction.id(), extraction.language(), extraction.date(), i, claim));
            }
        }
        articles++;
    }

    /**
     * Those of which the words tell that they are of one thing, among some that differ: of shares, those that say the same of
     * those who make them up.
     */
    private static List<Scaled> ofOneThing(Statistic statistic, List<Scaled> differing) {
        List<Scaled> telling = differing.stream()
                .filter(one -> isTelling(
                        statistic,
                        one.told().claim(),
                        Explanations.of(one.told().language())))
                .toList();
        if (statistic.kind() != Kind.PERCENTAGE || telling.isEmpty()) {
            return telling;
        }
        List<String> said = predicate(statistic, telling.get(0).told());
        return telling.stream()
                .filter(one -> Words.areSame(said, predicate(statistic, one.told())))
                .toList();
    }

    /** The words of the sentence that say something of the subject. */
    private static List<String> predicate(Statistic statistic, Told told) {
        Explanations text = Explanations.of(told.language());
        return Statistic.wording(told.claim()).stream()
                .filter(word -> !Words.isIn(word, statistic.subject()) && !text.hasWordOf("level", word))
                .toList();
    }

    /**
     * Whether the words tell of which one thing they speak, in an archive that has many of the sort: "the deal" is another in
     * each article, and so are "net profit" and three hours.
     */
    private static boolean isTelling(Statistic statistic, Claim claim, Explanations text) {
        Set<String> subject = statistic.subject();
        boolean duration =
                statistic.kind() == Kind.MEASURE && statistic.dimension().equals(SECOND);
        boolean named = !Statistic.names(claim).isEmpty() || isNamed(claim);
        return !duration && (named || subject.size() > 1 && isDefinite(subject, claim, text));
    }

    /** Whether a name is among the words of the subject itself; who has so many of something may be named by the first word. */
    private static boolean isNamed(Claim claim) {
        boolean count = claim.quantity().kind() == Kind.COUNT;
        return claim.concept().stream()
                .flatMap(part -> Words.split(part).stream())
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> count || !claim.sentence().text().startsWith(word));
    }

    /** "the new lock": an article makes it the one that the text speaks of. */
    private static boolean isDefinite(Set<String> subject, Claim claim, Explanations text) {
        List<String> words = Words.of(claim.sentence().text());
        return IntStream.range(1, words.size())
                .anyMatch(i -> subject.contains(words.get(i)) && text.hasWordOf("known", words.get(i - 1)));
    }

    /** {@return what more than one of the articles so far states, in the order in which it was first stated} */
    public Stream<ComparedStatistic> statistics() {
        Map<Statistic, List<Told>> groups = new LinkedHashMap<>();
        told.forEach((statistic, claims) -> groups.computeIfAbsent(
                        statistic.rooted(words), key -> new ArrayList<>(claims.size()))
                .addAll(claims));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .flatMap(group -> periods(group.getKey(), group.getValue()).stream()
                        .flatMap(near -> compare(group.getKey(), near).stream()));
    }

    /** Newest first, and apart where the publication is all there is of a time and lies too far off. */
    private static List<List<Told>> periods(Statistic statistic, List<Told> claims) {
        List<Told> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing(
                one -> one.date().map(PartialDate::last).orElse(LocalDate.MIN), Comparator.reverseOrder()));
        if (statistic.time().isPresent()) {
            return List.of(sorted);
        }
        List<List<Told>> periods = new ArrayList<>();
        LocalDate earliest = LocalDate.MAX;
        for (Told one : sorted) {
            LocalDate last = one.date().map(PartialDate::last).orElse(LocalDate.MIN);
            if (last.isBefore(earliest)) {
                periods.add(new ArrayList<>());
                earliest = one.date()
                        .map(date -> date.first().minusDays(NEARBY_DAYS))
                        .orElse(LocalDate.MIN);
            }
            periods.get(periods.size() - 1).add(one);
        }
        return periods;
    }

    private Optional<ComparedStatistic> compare(Statistic statistic, List<Told> claims) {
        if (claims.stream().mapToInt(Told::article).distinct().count() < 2) {
            return Optional.empty();
        }
        Unit unit = ClaimedFacts.whole(claims.get(0).unit());
        Map<Integer, List<Scaled>> byArticle = new LinkedHashMap<>();
        for (Told one : claims) {
            scaled(one, unit)
                    .ifPresent(found -> byArticle
                            .computeIfAbsent(one.article(), article -> new ArrayList<>(1))
                            .add(found));
        }
        List<Scaled> compared = byArticle.values().stream()
                .filter(CrossChecker::agree)
                .map(own -> own.get(0))
                .toList();
        List<Scaled> sure = isDoubtful(compared, unit)
                ? compared.stream()
                        .filter(one -> one.told().claim().alternatives().isEmpty())
                        .toList()
                : compared;
        List<Scaled> same = agree(sure) ? sure : ofOneThing(statistic, sure);
        return same.size() < 2 ? Optional.empty() : Optional.of(statistic(statistic, unit, same));
    }

    /** Whether another reading of "dollar" may make those agree that differ. */
    private static boolean isDoubtful(List<Scaled> compared, Unit unit) {
        boolean mixed =
                compared.stream().anyMatch(one -> !one.told().unit().code().equals(unit.code()));
        return mixed && !agree(compared);
    }

    private static boolean agree(List<Scaled> compared) {
        return Versions.of(intervals(compared)).stream().allMatch(version -> version == 1);
    }

    private ComparedStatistic statistic(Statistic statistic, Unit unit, List<Scaled> compared) {
        List<Integer> versions = Versions.of(intervals(compared));
        List<Statement> statements = new ArrayList<>(compared.size());
        Set<Finding.Source> sources = new LinkedHashSet<>();
        for (int i = 0; i < compared.size(); i++) {
            Scaled one = compared.get(i);
            Told from = one.told();
            statements.add(
                    new Statement(from.id(), from.date(), from.index(), from.claim(), one.allowed(), versions.get(i)));
            one.rescaled().rates().stream().map(Finding.Source::of).forEach(sources::add);
        }
        Language spoken = language.orElse(compared.get(0).told().language());
        return new ComparedStatistic(
                statistic,
                unit,
                statements,
                List.copyOf(sources),
                explanation(Explanations.of(spoken), statements, unit));
    }

    private static List<Interval> intervals(List<Scaled> figures) {
        return figures.stream().map(Scaled::allowed).toList();
    }

    /** What the claim allows in the unit; for money, at the rates of its own time and at those of publication. */
    private Optional<Scaled> scaled(Told one, Unit unit) {
        Interval stated = tolerance.of(one.claim());
        Optional<Rescaled> then =
                scale.convert(stated, one.unit(), unit, one.claim().time());
        Optional<Rescaled> published =
                scale.convert(stated, one.unit(), unit, one.date().map(Period::of));
        return Stream.of(then, published)
                .flatMap(Optional::stream)
                .map(found -> found.rates().isEmpty()
                        ? found
                        : new Rescaled(found.interval().widened(tolerance.rates()), found.rates()))
                .reduce(CrossChecker::either)
                .map(found -> new Scaled(one, found));
    }

    private static Rescaled either(Rescaled one, Rescaled other) {
        return new Rescaled(
                one.interval().hull(other.interval()),
                Stream.concat(one.rates().stream(), other.rates().stream()).toList());
    }

    /** With the newest statement of each version. */
    private static String explanation(Explanations words, List<Statement> statements, Unit unit) {
        Map<Integer, String> shown = new LinkedHashMap<>();
        boolean agreed = true;
        for (Statement one : statements) {
            agreed &= one.version() == 1;
            if (shown.size() <= MAX_SHOWN) {
                shown.putIfAbsent(one.version(), shown.size() == MAX_SHOWN ? "…" : said(words, one, unit));
            }
        }
        String subject = subject(statements.get(0).claim());
        return agreed
                ? words.say(
                        "across.supported",
                        subject,
                        String.valueOf(statements.size()),
                        said(words, statements.get(0), unit))
                : words.say("across.conflicting", subject, String.join("; ", shown.values()));
    }

    private static String said(Explanations words, Statement statement, Unit unit) {
        Claim claim = statement.claim();
        boolean same = claim.quantity().kind() == Kind.COUNT
                || claim.quantity().unit().orElseThrow().code().equals(unit.code());
        boolean wide = claim.approximation() != Approximation.NONE
                || claim.quantity().figure().bound() != Bound.NONE;
        String symbol = claim.quantity().kind() == Kind.COUNT ? "" : " " + unit.code();
        String range = same && !wide ? "" : " = " + words.range(statement.allowed()) + symbol;
        String date = statement.date().map(day -> " (" + day + ")").orElse("");
        String said = statement.article() + date + ": " + claim.text() + range;
        return claim.attribution()
                .map(source -> words.say("across.source", said, source.text()))
                .orElse(said);
    }

    /** What the claim is about, as it is printed. */
    private static String subject(Claim claim) {
        Set<String> words = new LinkedHashSet<>();
        claim.counted()
                .or(() -> claim.quantity()
                        .unit()
                        .filter(unit -> claim.concept().isEmpty())
                        .map(Unit::surface))
                .ifPresent(words::add);
        words.addAll(claim.concept());
        words.addAll(Statistic.names(claim));
        return String.join(" ", words)
                + claim.time().map(period -> " (" + period.text() + ")").orElse("");
    }
}
