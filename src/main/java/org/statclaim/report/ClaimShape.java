package org.statclaim.report;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.Period;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.SourcePlace;
import org.statclaim.quantity.Unit;

/** What each field of a claim says, for every form that is written by fields. */
final class ClaimShape {

    static final Shape<Unit> UNIT = Shape.<Unit>of(
                    "system", (unit, to) -> to.text(unit.system().label()))
            .with("code", (unit, to) -> to.text(unit.code()))
            .withDetail("name", (unit, to) -> to.text(unit.name()))
            .with("surface", (unit, to) -> to.text(unit.surface()))
            .with("factor", ClaimShape::factor);

    static final Shape<Period> TIME = Shape.<Period>of("text", (time, to) -> to.text(time.text()))
            .with("from", (time, to) -> to.date(time.from()))
            .with("to", (time, to) -> to.date(time.to()));

    private static final Shape<FormerLevel> FORMER = Shape.<FormerLevel>of(
                    "value", (former, to) -> to.decimal(former.value()))
            .with("precision", (former, to) -> to.decimal(former.precision()))
            .with("text", (former, to) -> to.text(former.text()))
            .with("start", (former, to) -> to.number(former.span().start()))
            .with("end", (former, to) -> to.number(former.span().end()))
            .with("time", TIME, FormerLevel::time);

    static final Shape<Attribution> ATTRIBUTION = Shape.<Attribution>of("text", (said, to) -> to.text(said.text()))
            .with("start", (said, to) -> to.number(said.span().start()))
            .with("end", (said, to) -> to.number(said.span().end()))
            .with("certainty", (said, to) -> to.text(said.certainty().label()));

    static final Shape<Sentence> SENTENCE = Shape.<Sentence>of("index", (sentence, to) -> to.number(sentence.index()))
            .with("text", (sentence, to) -> to.text(sentence.text()))
            .with("start", (sentence, to) -> to.number(sentence.span().start()))
            .with("end", (sentence, to) -> to.number(sentence.span().end()));

    private static final Shape<SourcePlace> SOURCE = Shape.<SourcePlace>of(
                    "start", (place, to) -> to.number(place.span().start()))
            .with("end", (place, to) -> to.number(place.span().end()))
            .with("link", (place, to) -> to.text(place.link().map(URI::toString)));

    private static final Shape<StatedDates> DATES = Shape.<StatedDates>of("born", (dates, to) -> to.text(dates.born()))
            .with("from", (dates, to) -> to.date(dates.from()))
            .with("to", (dates, to) -> to.date(dates.to()));

    static final Shape<Alternative> ALTERNATIVE = Shape.<Alternative>of(
                    "value", (other, to) -> to.decimal(other.value()))
            .with("unit", UNIT, Alternative::unit)
            .with("reason", (other, to) -> to.text(other.reason()));

    private ClaimShape() {}

    /** What a field of the claim says. */
    static void write(ClaimField field, Claim claim, Values to) throws IOException {
        switch (field) {
            case TEXT -> to.text(claim.text());
            case START -> to.number(claim.span().start());
            case END -> to.number(claim.span().end());
            case KIND -> to.text(claim.quantity().kind().label());
            case VALUE -> to.decimal(claim.quantity().figure().value());
            case LOW -> to.decimal(claim.quantity().figure().low());
            case HIGH -> to.decimal(claim.quantity().figure().high());
            case PREVIOUS -> to.decimal(claim.previous());
            case FORMER -> to.object(FORMER, claim.former());
            case PRECISION -> to.decimal(claim.quantity().figure().precision());
            case BOUND -> to.label(claim.quantity().figure().bound().label());
            case APPROXIMATION -> to.label(claim.approximation().label());
            case CHANGE -> to.label(claim.change().label());
            case ROLE -> to.text(claim.role().label());
            case UNIT -> to.object(UNIT, claim.quantity().unit());
            case PER -> to.object(UNIT, claim.quantity().per());
            case COUNTED -> to.text(claim.counted());
            case CONCEPT -> to.texts(claim.concept());
            case DATES -> to.object(DATES, StatedDates.of(claim));
            case TIME -> to.object(TIME, claim.time());
            case ATTRIBUTION -> to.object(ATTRIBUTION, claim.attribution());
            case SENTENCE -> to.object(SENTENCE, claim.sentence());
            case SOURCE -> to.object(SOURCE, claim.source());
            case EQUIVALENT_TO -> to.number(claim.equivalentTo());
            case SUBSET_OF -> to.number(claim.subsetOf());
            case ALTERNATIVES -> to.list(claim.alternatives(), ALTERNATIVE);
        }
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
            case SOURCE -> Optional.of(SOURCE);
            default -> Optional.empty();
        };
    }

    private static void factor(Unit unit, Values to) throws IOException {
        if (unit.isWhole()) {
            to.absent(Absent.ONE);
        } else {
            to.decimal(unit.factor());
        }
    }
}
