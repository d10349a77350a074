package org.statclaim.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Claim;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.PartialDate;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;

/**
 * Assertions on one claim. Numbers are those of the stated unit, and compare by value: 1.5 is 1.50. Each failure shows the claim
 * and its sentence, and what was there instead.
 */
public class ClaimAssert extends AbstractAssert<ClaimAssert, Claim> {

    /** All claims of the article; empty where they are not known. */
    private final List<? extends Claim> article;

    /**
     * On a claim by itself.
     *
     * @param claim the one that is asserted on
     */
    public ClaimAssert(Claim claim) {
        this(claim, List.of());
    }

    ClaimAssert(Claim claim, List<? extends Claim> article) {
        super(claim, ClaimAssert.class);
        this.article = article;
        info.useRepresentation(new ClaimRepresentation());
    }

    /**
     * The quantity as printed.
     *
     * @param text all of it
     * @return this assertion
     */
    public ClaimAssert hasText(String text) {
        return has("text", text, claim().text());
    }

    /**
     * What sort of quantity it is.
     *
     * @param kind the one that is expected
     * @return this assertion
     */
    public ClaimAssert hasKind(Kind kind) {
        return has("kind", kind, quantity().kind());
    }

    /**
     * The stated magnitude, also that of a bound; a range has none.
     *
     * @param value in the stated unit
     * @return this assertion
     */
    public ClaimAssert hasValue(long value) {
        return hasValue(BigDecimal.valueOf(value));
    }

    /**
     * The stated magnitude, also that of a bound; a range has none.
     *
     * @param value a decimal, such as {@code "3.5"}
     * @return this assertion
     * @throws NumberFormatException if it is none
     */
    public ClaimAssert hasValue(String value) {
        return hasValue(new BigDecimal(value));
    }

    /**
     * The stated magnitude, also that of a bound; a range has none.
     *
     * @param value in the stated unit, whatever its scale
     * @return this assertion
     */
    public ClaimAssert hasValue(BigDecimal value) {
        return hasNumber("value", value, quantity().figure().value());
    }

    /**
     * A range with these ends; a plain figure and a bound are none.
     *
     * @param low the lower end
     * @param high the upper end
     * @return this assertion
     */
    public ClaimAssert hasRange(long low, long high) {
        return hasRange(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * A range with these ends; a plain figure and a bound are none.
     *
     * @param low a decimal, such as {@code "3.5"}
     * @param high likewise
     * @return this assertion
     * @throws NumberFormatException if one is none
     */
    public ClaimAssert hasRange(String low, String high) {
        return hasRange(new BigDecimal(low), new BigDecimal(high));
    }

    /**
     * A range with these ends; a plain figure and a bound are none.
     *
     * @param low the lower end
     * @param high the upper end
     * @return this assertion
     */
    public ClaimAssert hasRange(BigDecimal low, BigDecimal high) {
        has("no value beside a range", Optional.empty(), quantity().figure().value());
        hasNumber("lower end", low, quantity().figure().low());
        return hasNumber("upper end", high, quantity().figure().high());
    }

    /** {@return this assertion, where the figure is that many or more: {@link Bound#AT_LEAST}} */
    public ClaimAssert isAtLeast() {
        return hasBound(Bound.AT_LEAST);
    }

    /** {@return this assertion, where the figure is more than that many: {@link Bound#MORE_THAN}} */
    public ClaimAssert isMoreThan() {
        return hasBound(Bound.MORE_THAN);
    }

    /** {@return this assertion, where the figure is that many or fewer: {@link Bound#AT_MOST}} */
    public ClaimAssert isAtMost() {
        return hasBound(Bound.AT_MOST);
    }

    /** {@return this assertion, where the figure is fewer than that many: {@link Bound#LESS_THAN}} */
    public ClaimAssert isLessThan() {
        return hasBound(Bound.LESS_THAN);
    }

    /**
     * The bound; {@link Bound#NONE} for a plain figure or a range.
     *
     * @param bound the one that is expected
     * @return this assertion
     */
    public ClaimAssert hasBound(Bound bound) {
        return has("bound", bound, quantity().figure().bound());
    }

    /** {@return this assertion, where the figure is hedged without a direction: {@link Approximation#ABOUT}} */
    public ClaimAssert isAbout() {
        return hasApproximation(Approximation.ABOUT);
    }

    /** {@return this assertion, where the figure is hedged upwards: {@link Approximation#SLIGHTLY_MORE}} */
    public ClaimAssert isSlightlyMore() {
        return hasApproximation(Approximation.SLIGHTLY_MORE);
    }

    /** {@return this assertion, where the figure is hedged downwards: {@link Approximation#SLIGHTLY_LESS}} */
    public ClaimAssert isSlightlyLess() {
        return hasApproximation(Approximation.SLIGHTLY_LESS);
    }

    /**
     * The hedge; {@link Approximation#NONE} where there is none.
     *
     * @param approximation the one that is expected
     * @return this assertion
     */
    public ClaimAssert hasApproximation(Approximation approximation) {
        return has("approximation", approximation, claim().approximation());
    }

    /** {@return this assertion, where the figure is up, or by how much: {@link Change#INCREASE}} */
    public ClaimAssert isIncrease() {
        return hasChange(Change.INCREASE);
    }

    /** {@return this assertion, where the figure is down, or by how much: {@link Change#DECREASE}} */
    public ClaimAssert isDecrease() {
        return hasChange(Change.DECREASE);
    }

    /**
     * The change that the figure is, or results from; {@link Change#NONE} where there is none.
     *
     * @param change the one that is expected
     * @return this assertion
     */
    public ClaimAssert hasChange(Change change) {
        return has("change", change, claim().change());
    }

    /**
     * The level before the change.
     *
     * @param value in the stated unit
     * @return this assertion
     */
    public ClaimAssert hasPrevious(long value) {
        return hasPrevious(BigDecimal.valueOf(value));
    }

    /**
     * The level before the change.
     *
     * @param value a decimal, such as {@code "3.5"}
     * @return this assertion
     * @throws NumberFormatException if it is none
     */
    public ClaimAssert hasPrevious(String value) {
        return hasPrevious(new BigDecimal(value));
    }

    /**
     * The level before the change.
     *
     * @param value in the stated unit, whatever its scale
     * @return this assertion
     */
    public ClaimAssert hasPrevious(BigDecimal value) {
        return hasNumber("previous value", value, claim().previous());
    }

    /**
     * The level before the change, as printed.
     *
     * @param text all of it
     * @return this assertion
     */
    public ClaimAssert hasFormerText(String text) {
        return has("former level", Optional.of(text), claim().former().map(FormerLevel::text));
    }

    /**
     * Whether the figure is a level, or by how much one changed.
     *
     * @param role the one that is expected
     * @return this assertion
     */
    public ClaimAssert hasRole(Role role) {
        return has("role", role, claim().role());
    }

    /** {@return this assertion, where there is no level before a change} */
    public ClaimAssert hasNoPrevious() {
        return has("previous value", Optional.empty(), claim().previous());
    }

    /**
     * The code of the unit: of ISO 4217, of UCUM, of a share, or the singular of what is counted.
     *
     * @param code such as {@code kg} or {@code %}
     * @return this assertion
     */
    public ClaimAssert hasUnit(String code) {
        return has("unit", Optional.of(code), quantity().unit().map(Unit::code));
    }

    /** {@return this assertion, where there is no unit: a multiple or a bare number} */
    public ClaimAssert hasNoUnit() {
        return has("unit", Optional.empty(), quantity().unit().map(Unit::code));
    }

    /**
     * Money in the currency of this ISO 4217 code, its minor units included.
     *
     * @param code such as {@code EUR}
     * @return this assertion
     */
    public ClaimAssert hasCurrency(String code) {
        return hasKind(Kind.MONEY).hasUnit(code);
    }

    /**
     * What is counted or shared, as printed.
     *
     * @param counted all of it
     * @return this assertion
     */
    public ClaimAssert hasCounted(String counted) {
        return has("counted", Optional.of(counted), claim().counted());
    }

    /** {@return this assertion, where there is nothing that is counted or shared} */
    public ClaimAssert hasNoCounted() {
        return has("counted", Optional.empty(), claim().counted());
    }

    /**
     * All of these are among the words that tell what the figure is about.
     *
     * @param words as printed
     * @return this assertion
     */
    public ClaimAssert hasConcept(String... words) {
        List<String> wanted = Arrays.asList(words);
        return claim().concept().containsAll(wanted) ? this : has("concept", wanted, claim().concept());
    }

    /**
     * The figure speaks of all of this day, month or year, and no other.
     *
     * @param date {@code 2021}, {@code 2021-02} or {@code 2021-02-14}
     * @return this assertion
     * @throws IllegalArgumentException if it is no such date
     */
    public ClaimAssert hasTime(String date) {
        PartialDate days = PartialDate.parse(date)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + date + "' is no date, expected 2021, 2021-02 or 2021-02-14"));
        return hasTime(days.first(), days.last());
    }

    /**
     * The first and the last day that the figure speaks of.
     *
     * @param from the first day
     * @param to the last day
     * @return this assertion
     */
    public ClaimAssert hasTime(LocalDate from, LocalDate to) {
        has("first day", Optional.of(from), claim().time().flatMap(Period::from));
        return has("last day", Optional.of(to), claim().time().flatMap(Period::to));
    }

    /** {@return this assertion, where there is no time that it speaks of} */
    public ClaimAssert hasNoTime() {
        return has("time", Optional.empty(), claim().time().map(Period::text));
    }

    /**
     * Who says so, as printed.
     *
     * @param source all of it
     * @return this assertion
     */
    public ClaimAssert hasSource(String source) {
        return has("source", Optional.of(source), claim().attribution().map(Attribution::text));
    }

    /**
     * How firmly the source says so.
     *
     * @param certainty the one that is expected
     * @return this assertion
     */
    public ClaimAssert hasCertainty(Certainty certainty) {
        return has("certainty", Optional.of(certainty), claim().attribution().map(Attribution::certainty));
    }

    /** {@return this assertion, where there is nobody who says so} */
    public ClaimAssert hasNoSource() {
        return has("source", Optional.empty(), claim().attribution().map(Attribution::text));
    }

    /**
     * What the figure is a rate of, by its code: {@code a} for a year, or the singular of what is counted.
     *
     * @param code such as {@code a}
     * @return this assertion
     */
    public ClaimAssert hasPer(String code) {
        return has("per", Optional.of(code), quantity().per().map(Unit::code));
    }

    /** {@return this assertion, where there is no rate} */
    public ClaimAssert hasNoPer() {
        return has("per", Optional.empty(), quantity().per().map(Unit::code));
    }

    /**
     * It restates, in another unit, the claim whose text as printed is this. The assertion must have begun with the
     * claims of the article.
     *
     * @param text all of it
     * @return this assertion
     */
    public ClaimAssert restates(String text) {
        return has("restated claim", Optional.of(text), textOf(claim().equivalentTo()));
    }

    /**
     * It is part of the claim whose text as printed is this. The assertion must have begun with the claims of the
     * article.
     *
     * @param text all of it
     * @return this assertion
     */
    public ClaimAssert isPartOf(String text) {
        return has("whole", Optional.of(text), textOf(claim().subsetOf()));
    }

    private Optional<String> textOf(OptionalInt place) {
        if (place.isPresent() && place.getAsInt() >= article.size()) {
            throw failure(
                    "%nExpecting all claims of the article, but it has no claim %d; begin with assertThat(extraction)",
                    place.getAsInt());
        }
        return place.isPresent() ? Optional.of(article.get(place.getAsInt()).text()) : Optional.empty();
    }

    private Claim claim() {
        isNotNull();
        return actual;
    }

    private Quantity quantity() {
        return claim().quantity();
    }

    private String shown(Object value) {
        return info.representation().toStringOf(value);
    }

    private ClaimAssert hasNumber(String what, BigDecimal expected, Optional<BigDecimal> stated) {
        boolean same = stated.isPresent() && stated.get().compareTo(expected) == 0;
        return same ? this : has(what, Optional.of(expected), stated);
    }

    private ClaimAssert has(String what, Object expected, Object stated) {
        if (!Objects.equals(expected, stated)) {
            failWithActualExpectedAndMessage(
                    stated,
                    expected,
                    "%nExpecting claim:%n  %s%nto have " + what + ":%n  %s%nbut had:%n  %s",
                    shown(actual),
                    shown(expected),
                    shown(stated));
        }
        return this;
    }
}
