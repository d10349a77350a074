package org.statclaim.report;

import java.util.Optional;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.quantity.Unit;

/** What each field of a claim says, for every form that is written by fields. */
final class ClaimShape {

    static final Shape<Unit> UNIT = Shape.<Unit>of(
                    "system", unit -> Value.text(unit.system().label()))
            .with("code", unit -> Value.text(unit.code()))
            .withDetail("name", unit -> Value.text(unit.name()))
            .with("surface", unit -> Value.text(unit.surface()))
            .with("factor", ClaimShape::factor);

    static final Shape<Period> TIME = Shape.<Period>of("text", time -> Value.text(time.text()))
            .with("from", time -> Value.text(time.from()))
            .with("to", time -> Value.text(time.to()));

    private static final Shape<FormerLevel> FORMER = Shape.<FormerLevel>of(
                    "value", former -> Value.decimal(former.value()))
            .with("precision", former -> Value.decimal(former.precision()))
            .with("text", former -> Value.text(former.text()))
            .with("start", former -> Value.number(former.span().start()))
            .with("end", former -> Value.number(former.span().end()))
            .with("time", TIME, FormerLevel::time);

    static final Shape<Attribution> ATTRIBUTION = Shape.<Attribution>of("text", said -> Value.text(said.text()))
            .with("start", said -> Value.number(said.span().start()))
            .with("end", said -> Value.number(said.span().end()))
            .with("certainty", said -> Value.text(said.certainty().label()));

    static final Shape<Sentence> SENTENCE = Shape.<Sentence>of("index", sentence -> Value.number(sentence.index()))
            .with("text", sentence -> Value.text(sentence.text()))
            .with("start", sentence -> Value.number(sentence.span().start()))
            .with("end", sentence -> Value.number(sentence.span().end()));

    private static final Shape<StatedDates> DATES = Shape.<StatedDates>of("born", dates -> Value.text(dates.born()))
            .with("from", dates -> Value.text(dates.from()))
            .with("to", dates -> Value.text(dates.to()));

    static final Shape<Alternative> ALTERNATIVE = Shape.<Alternative>of("value", other -> Value.decimal(other.value()))
            .with("unit", UNIT, Alternative::unit)
            .with("reason", other -> Value.text(other.reason()));

    private ClaimShape() {}

    /** What a field of the claim says. */
    static Value value(ClaimField field, Claim claim) {
        return switch (field) {
            case TEXT -> Value.text(claim.text());
            case START -> Value.number(claim.span().start());
            case END -> Value.number(claim.span().end());
            case KIND -> Value.text(claim.quantity().kind().label());
            case VALUE -> Value.decimal(claim.quantity().figure().value());
            case LOW -> Value.decimal(claim.quantity().figure().low());
            case HIGH -> Value.decimal(claim.quantity().figure().high());
            case PREVIOUS -> Value.decimal(claim.previous());
            case FORMER -> FORMER.of(claim.former());
            case PRECISION -> Value.decimal(claim.quantity().figure().precision());
            case BOUND -> Value.label(claim.quantity().figure().bound().label());
            case APPROXIMATION -> Value.label(claim.approximation().label());
            case CHANGE -> Value.label(claim.change().label());
            case ROLE -> Value.text(claim.role().label());
            case UNIT -> UNIT.of(claim.quantity().unit());
            case PER -> UNIT.of(claim.quantity().per());
            case COUNTED -> Value.text(claim.counted());
            case CONCEPT -> Value.list(claim.concept().stream().map(Value::text).toList());
            case DATES -> DATES.of(StatedDates.of(claim));
            case TIME -> TIME.of(claim.time());
            case ATTRIBUTION -> ATTRIBUTION.of(claim.attribution());
            case SENTENCE -> SENTENCE.of(claim.sentence());
            case EQUIVALENT_TO -> Value.number(claim.equivalentTo());
            case SUBSET_OF -> Value.number(claim.subsetOf());
            case ALTERNATIVES ->
                Value.list(claim.alternatives().stream().map(ALTERNATIVE::of).toList());
        };
    }

    /** The shape of a field that has a column for each of its members; empty for one that has a single column. */
    static Optional<Shape<?>> columns(ClaimField field) {
        return switch (field) {
            case UNIT, PER -> Optional.of(UNIT);
            case DATES -> Optional.of(DATES);
            case FORMER -> Optional.of(FORMER);
            case TIME -> Optional.of(TIME);
            case ATTRIBUTION -> Optional.of(ATTRIBUTION);
            case SENTENCE -> Optional.of(SENTENCE);
            default -> Optional.empty();
        };
    }

    private static Value factor(Unit unit) {
        return unit.isWhole() ? Value.Absent.ONE : Value.decimal(unit.factor());
    }
}
