package org.statclaim.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.statclaim.Extraction;
import org.statclaim.Language;
import org.statclaim.ReferenceTables;
import org.statclaim.convert.CurrencyConverter;
import org.statclaim.convert.UnitConverter;
import org.statclaim.quantity.CurrencyInfo;

/**
 * Checks the figures of a text against each other: restated currencies and units, changes, shares, sums, differences, ratios,
 * averages, products, growth, multiples, ages, durations, the headline; and against facts, where it has some. A text that contradicts itself is wrong somewhere; one that agrees with
 * itself may still be wrong throughout.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TextChecker {

    private final Tolerance tolerance;
    private final CurrencyConverter currencies;
    private final UnitConverter units;
    private final Map<String, CurrencyInfo> known;
    private final Optional<Language> language;
    private final Optional<Facts> facts;
    /** The places that texts may name, where there are facts. */
    private final Optional<Places> places;

    private final List<TextRule> more;
    private final List<Relation> relations;

    private TextChecker(
            Tolerance tolerance,
            CurrencyConverter currencies,
            Optional<Language> language,
            Optional<Facts> facts,
            List<TextRule> more) {
        this.tolerance = tolerance;
        this.currencies = currencies;
        ReferenceTables tables = ReferenceTables.load();
        this.units = new UnitConverter(tables.units());
        this.known = tables.currencies();
        this.language = language;
        this.facts = facts;
        this.places = facts.map(base -> new Places(Gazetteer.load(), base.places()));
        this.more = List.copyOf(more);
        this.relations = relations();
    }

    /** {@return a builder of a checker with the bundled rates and no facts} */
    public static Builder builder() {
        return new Builder();
    }

    /** How a checker is built. */
    public static final class Builder {

        private Tolerance tolerance = Tolerance.STANDARD;
        private @Nullable CurrencyConverter currencies;
        private Optional<Language> language = Optional.empty();
        private Optional<Facts> facts = Optional.empty();
        private final List<TextRule> rules = new ArrayList<>();

        private Builder() {}

        /**
         * How wide words are; {@link Tolerance#STANDARD} where nothing is said.
         *
         * @param widths for each kind of wording
         * @return this builder
         */
        public Builder tolerance(Tolerance widths) {
            this.tolerance = Objects.requireNonNull(widths, "widths");
            return this;
        }

        /**
         * Where exchange rates come from; the bundled ones where nothing is said.
         *
         * @param converter for restated amounts
         * @return this builder
         */
        public Builder currencies(CurrencyConverter converter) {
            this.currencies = Objects.requireNonNull(converter, "converter");
            return this;
        }

        /**
         * The language of the explanations; that of the document where nothing is said.
         *
         * @param explanations the language to write in
         * @return this builder
         */
        public Builder explainIn(Language explanations) {
            this.language = Optional.of(explanations);
            return this;
        }

        /**
         * Facts to check the text against; none where nothing is said.
         *
         * @param base the facts, which stay as they are
         * @return this builder
         */
        public Builder facts(Facts base) {
            this.facts = Optional.of(base);
            return this;
        }

        /**
         * A rule of one's own, which is asked after those that are there already, in the order of adding.
         *
         * @param rule what to calculate; safe for use by several threads
         * @return this builder
         */
        public Builder rule(TextRule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * The checker.
         *
         * @return a checker, which is immutable and safe for use by several threads
         * @throws IOException if the bundled exchange rates cannot be read
         */
        public TextChecker build() throws IOException {
            CurrencyConverter converter =
                    currencies == null ? CurrencyConverter.builder().build() : currencies;
            return new TextChecker(tolerance, converter, language, facts, rules);
        }
    }

    /**
     * {@return a checker that has more facts, and else is as this one}
     *
     * @param others beside those that it has
     */
    public TextChecker with(Facts others) {
        Optional<Facts> all = facts.map(own -> Facts.of(List.of(own, others))).or(() -> Optional.of(others));
        return new TextChecker(tolerance, currencies, language, all, more);
    }

    /**
     * {@return what the figures of the text come to, in the order of the claims that are judged}
     *
     * @param extraction the claims of one text
     */
    public List<Finding> check(Extraction extraction) {
        Explanations words = Explanations.of(language.orElse(extraction.language()));
        Passage passage = new Passage(extraction);
        List<TextRule> rules = new ArrayList<>(List.of(
                new CurrencyRule(passage, currencies, units, known, tolerance, words),
                new UnitRule(passage, units, tolerance, words),
                new ChangeRule(passage, tolerance, words),
                new DirectionRule(passage, tolerance, words),
                new ShareRule(tolerance, words),
                new SumRule(tolerance, words),
                new WholeRule(tolerance, words),
                new HeadlineRule(tolerance, words),
                new MagnitudeRule(tolerance, words),
                new AgeRule(tolerance, words),
                new DurationRule(tolerance, words)));
        rules.add(new Calculations(passage, relations, tolerance, words));
        facts.ifPresent(base -> rules.add(new FactRule(
                base, places.orElseThrow(), new FactScale(new UnitScale(currencies, units)), tolerance, words)));
        rules.addAll(more);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.check(extraction, findings));
        findings.sort(Comparator.comparingInt(
                finding -> finding.claims().get(finding.claims().size() - 1)));
        return List.copyOf(findings);
    }

    /** Every relation between figures of a text that a sum follows from. */
    private List<Relation> relations() {
        return List.of(
                new PercentOfTwo(tolerance),
                new StepOfTwo(tolerance),
                new Drawn(tolerance),
                new PointsOfTwo(tolerance),
                new PercentOfShares(tolerance),
                new AgeOfBorn(),
                new AgeOfText(),
                new AgeAtTime(),
                new YearsBetween(),
                new YearsOfText(),
                new ClockSpan(),
                new YearlyGrowth(tolerance),
                new StepPerYear(tolerance),
                new PerOne(units, tolerance),
                new Density(units, tolerance),
                new OneForEvery(tolerance),
                new Rated(new PerOne(units, tolerance), tolerance),
                new ShareOfWhole(tolerance),
                new PartOfAmount(tolerance),
                new SurchargedPrice(new PartOfAmount(tolerance)),
                new ChangeBetween(tolerance),
                new MoveOfLevel(tolerance),
                new TimesAsMuch(tolerance),
                new MoreThan(tolerance),
                new ProfitOfTwo(tolerance),
                new Remainder(tolerance),
                new VotesOfBody(tolerance),
                new MatchRecord(tolerance),
                new PartsOfWhole(tolerance),
                new Casualties(tolerance),
                new TotalOfTimes(tolerance),
                new MeanOfList(tolerance),
                new MeanOfTwo(tolerance),
                new MeanOfRange(tolerance),
                new GrowthOverYears(tolerance),
                new OtherPeriod(tolerance),
                new SameMeasure(units, tolerance),
                new OwnRate(tolerance),
                new SaidAgain(tolerance),
                new SameDigits(tolerance),
                new HeadlineFigure(tolerance),
                new HeadlineSum(tolerance),
                new OtherScale(tolerance),
                new SumOfOtherScale(tolerance),
                new LoneTriple(tolerance));
    }
}
