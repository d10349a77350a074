package org.statclaim.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Period;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.Unit;

/**
 * A claim that must be found.
 *
 * @param near a stretch of text that the claim overlaps
 * @param optional whether the claim may also be left out
 * @param fields what is stated of it; a field that is left out is not tested
 */
public record GoldClaim(String near, boolean optional, Fields fields) {

    /** The fields that are compared, in the order of a report. */
    public static final List<String> COMPARED = List.of(
            "value",
            "low",
            "high",
            "kind",
            "unit",
            "per",
            "modifier",
            "change",
            "counted",
            "concept",
            "year",
            "time",
            "attribution",
            "equivalent_to");

    private static final Set<String> FIELDS = Stream.concat(Stream.of("near", "optional", "gap"), COMPARED.stream())
            .collect(Collectors.toSet());

    private static final BigDecimal ABSOLUTE = new BigDecimal("1E-8");
    private static final BigDecimal RELATIVE = new BigDecimal("1E-9");

    static GoldClaim of(Fields fields) {
        fields.require(FIELDS);
        return new GoldClaim(fields.text("near"), fields.isTrue("optional"), fields);
    }

    /** Why the claim is known to be read wrong; it must then still be, so that a mend is noticed. */
    Optional<String> gap() {
        return fields.optionalText("gap");
    }

    /** Whether the gold says anything about the field. */
    public boolean states(String field) {
        return fields.optionalText(field).isPresent();
    }

    boolean meets(String text, Claim claim) {
        return occurrences(text, near).stream().anyMatch(place -> overlap(claim.span(), place));
    }

    /** What differs in the found claim that comes nearest; empty where one is right. */
    public List<Difference> differences(String text, List<Claim> claims) {
        Optional<List<Difference>> fewest = claims.stream()
                .filter(claim -> meets(text, claim))
                .map(claim -> differences(text, claim, claims))
                .min(Comparator.comparingInt(List::size));
        return optional ? List.of() : fewest.orElse(List.of(Difference.NOT_FOUND));
    }

    private List<Difference> differences(String text, Claim claim, List<Claim> claims) {
        List<Difference> wrong = new ArrayList<>();
        Figure figure = claim.quantity().figure();
        Optional<BigDecimal> value = figure.value();
        if (fields.decimal("low").isPresent()) {
            test(wrong, "value", Optional.of("none"), value.isPresent() ? "some" : "none", "none"::equals);
            close(wrong, "low", figure.low());
            close(wrong, "high", figure.high());
        } else {
            close(wrong, "value", value);
        }
        test(wrong, "kind", claim.quantity().kind().label());
        test(wrong, "unit", claim.quantity().unit().map(Unit::code).orElse("none"));
        test(wrong, "modifier", modifier(claim));
        test(wrong, "change", claim.change().label());
        contains(wrong, "counted", claim.counted());
        test(wrong, "concept", concept(claim));
        Optional<Unit> per = claim.quantity().per();
        test(
                wrong,
                "per",
                fields.optionalText("per"),
                per,
                rate -> rate.stream()
                        .anyMatch(unit -> List.of(unit.code(), unit.name(), unit.surface())
                                .contains(fields.text("per"))));
        test(
                wrong,
                "year",
                fields.optionalText("year"),
                claim.time(),
                time -> time.flatMap(period -> period.from())
                        .filter(from -> from.toString().startsWith(fields.text("year")))
                        .isPresent());
        test(wrong, "time", claim.time().map(Period::text).orElse("none"));
        contains(wrong, "attribution", claim.attribution().map(source -> source.text()));
        test(
                wrong,
                "equivalent_to",
                fields.optionalText("equivalent_to"),
                claim.equivalentTo(),
                index -> index.isPresent() && restates(claim, claims.get(index.getAsInt())));
        assertThat(claim.text()).isEqualTo(claim.span().of(text));
        assertThat(claim.sentence().text()).contains(claim.text());
        return wrong;
    }

    private boolean restates(Claim claim, Claim original) {
        return original.sentence().text().contains(fields.text("equivalent_to"))
                && original.quantity().kind() == claim.quantity().kind();
    }

    /** The words in their order, {@code none} for a figure whose sentence names nothing that it is about. */
    private static String concept(Claim claim) {
        return claim.concept().isEmpty() ? "none" : String.join(" ", claim.concept());
    }

    /** Bound and approximation folded into the one label of public data sets. */
    private static String modifier(Claim claim) {
        Bound bound = claim.quantity().figure().bound();
        if (bound != Bound.NONE) {
            return bound.label();
        }
        return switch (claim.approximation()) {
            case NONE -> "exact";
            case ABOUT, SLIGHTLY_LESS -> "approximately";
            case SLIGHTLY_MORE -> "more_than";
        };
    }

    private void test(List<Difference> wrong, String field, String found) {
        test(
                wrong,
                field,
                fields.optionalText(field),
                found,
                fields.optionalText(field).orElse("")::equals);
    }

    private void contains(List<Difference> wrong, String field, Optional<String> found) {
        Optional<String> expected = fields.optionalText(field).map(GoldClaim::lower);
        test(
                wrong,
                field,
                expected,
                found,
                actual -> expected.stream()
                        .allMatch(part -> lower(actual.orElse("")).contains(part)));
    }

    private void close(List<Difference> wrong, String field, Optional<BigDecimal> found) {
        Optional<BigDecimal> expected = fields.decimal(field);
        test(
                wrong,
                field,
                expected,
                found,
                actual -> actual.isPresent() && expected.stream().allMatch(number -> close(number, actual.get())));
    }

    private static boolean close(BigDecimal expected, BigDecimal found) {
        BigDecimal tolerance = expected.abs().multiply(RELATIVE).add(ABSOLUTE);
        return expected.subtract(found).abs().compareTo(tolerance) <= 0;
    }

    private static <T> void test(
            List<Difference> wrong, String field, Optional<?> expected, T found, Predicate<T> right) {
        if (expected.isPresent() && !right.test(found)) {
            wrong.add(new Difference(field, expected.get().toString(), found.toString()));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Where the phrase stands in the text; a phrase that does not is a slip in the gold. */
    static List<Span> occurrences(String text, String phrase) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            places.add(new Span(at, at + phrase.length()));
        }
        assertThat(places).as("places of '%s'", phrase).isNotEmpty();
        return places;
    }

    static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
