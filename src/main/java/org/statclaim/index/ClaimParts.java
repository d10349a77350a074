package org.statclaim.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.statclaim.claim.Alternative;
import org.statclaim.claim.Attribution;
import org.statclaim.claim.Certainty;
import org.statclaim.claim.Claim;
import org.statclaim.claim.ClaimField;
import org.statclaim.claim.FormerLevel;
import org.statclaim.claim.Period;
import org.statclaim.claim.Role;
import org.statclaim.claim.Sentence;
import org.statclaim.claim.SourcePlace;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Quantity;
import org.statclaim.quantity.Unit;

/** A claim in the course of being read, field by field. */
final class ClaimParts {

    private String text = "";
    private int start;
    private int end;
    private Kind kind = Kind.NUMBER;
    private Optional<BigDecimal> value = Optional.empty();
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private Optional<FormerLevel> former = Optional.empty();
    private BigDecimal precision = BigDecimal.ONE;
    private Bound bound = Bound.NONE;
    private Approximation approximation = Approximation.NONE;
    private Change change = Change.NONE;
    private Role role = Role.LEVEL;
    private Optional<Unit> unit = Optional.empty();
    private Optional<Unit> per = Optional.empty();
    private Optional<String> counted = Optional.empty();
    private List<String> concept = List.of();
    private Optional<Period> dates = Optional.empty();
    private Optional<Period> time = Optional.empty();
    private Optional<Attribution> attribution = Optional.empty();
    private Sentence sentence = new Sentence(0, "", new Span(0, 0));
    private Optional<SourcePlace> source = Optional.empty();
    private OptionalInt equivalentTo = OptionalInt.empty();
    private OptionalInt subsetOf = OptionalInt.empty();
    private List<Alternative> alternatives = List.of();

    /** Takes the next field. */
    void read(ClaimField field, FieldInput in) throws IOException {
        switch (field) {
            case TEXT -> text = in.text();
            case START -> start = in.readInt();
            case END -> end = in.readInt();
            case KIND -> kind = in.constant(Kind.class);
            case VALUE -> value = in.optional(in::decimal);
            case LOW -> low = value.isPresent() ? low : in.decimal();
            case HIGH -> high = value.isPresent() ? high : in.decimal();
            case PREVIOUS -> {
                // it is the value of the former level
            }
            case FORMER -> former = in.optional(() -> former(in));
            case PRECISION -> precision = in.decimal();
            case BOUND -> bound = in.constant(Bound.class);
            case APPROXIMATION -> approximation = in.constant(Approximation.class);
            case CHANGE -> change = in.constant(Change.class);
            case ROLE -> role = in.constant(Role.class);
            case UNIT -> unit = in.optional(in::unit);
            case PER -> per = in.optional(in::unit);
            case COUNTED -> counted = in.optional(in::text);
            case CONCEPT -> concept = in.list(in::text);
            case DATES -> dates = in.optional(in::period);
            case TIME -> time = in.optional(in::period);
            case ATTRIBUTION -> attribution = in.optional(() -> attribution(in));
            case SENTENCE -> sentence = new Sentence(in.readInt(), in.text(), in.span());
            case SOURCE ->
                source = in.optional(
                        () -> new SourcePlace(in.span(), in.optional(in::text).map(URI::create)));
            case EQUIVALENT_TO -> equivalentTo = in.index();
            case SUBSET_OF -> subsetOf = in.index();
            case ALTERNATIVES -> alternatives = in.list(() -> alternative(in));
        }
    }

    private static FormerLevel former(FieldInput in) throws IOException {
        return new FormerLevel(in.decimal(), in.decimal(), in.text(), in.span(), in.optional(in::period));
    }

    private static Attribution attribution(FieldInput in) throws IOException {
        return new Attribution(in.text(), in.span(), in.constant(Certainty.class));
    }

    private static Alternative alternative(FieldInput in) throws IOException {
        return new Alternative(in.optional(in::decimal), in.optional(in::unit), in.text());
    }

    /** The claim, when every field is read. */
    Claim claim() {
        Figure figure =
                value.isPresent() ? Figure.of(value.get(), precision, bound) : new Figure.Range(low, high, precision);
        return new Claim(
                text,
                new Span(start, end),
                Quantity.of(kind, figure, unit.orElse(null), per.orElse(null)),
                former,
                approximation,
                change,
                role,
                counted,
                concept,
                time,
                dates,
                attribution,
                sentence,
                source,
                equivalentTo,
                subsetOf,
                alternatives);
    }
}
