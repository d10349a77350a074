package org.statclaim.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.statclaim.claim.Claim;
import org.statclaim.claim.Span;
import org.statclaim.quantity.Figure;
import org.statclaim.quantity.UnitSystem;

/** What holds for the claims of any text, right or wrong as they may be. */
final class ClaimInvariants {

    private final String text;
    private final List<String> violations = new ArrayList<>();

    private ClaimInvariants(String text) {
        this.text = text;
    }

    /** Where the claims of a text break a rule, in words. */
    static List<String> violations(String text, List<Claim> claims) {
        ClaimInvariants invariants = new ClaimInvariants(text);
        int end = 0;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            invariants.require(claim.span().start() >= end, claim, "overlaps the claim before it");
            invariants.place(claim);
            invariants.figure(claim);
            invariants.units(claim);
            invariants.require(isEarlier(claim.equivalentTo(), i), claim, "restates a claim that is not before it");
            invariants.require(isAnother(claim.subsetOf(), i, claims.size()), claim, "is part of no other claim");
            end = claim.span().end();
        }
        return invariants.violations;
    }

    private void place(Claim claim) {
        Span span = claim.span();
        require(span.start() < span.end(), claim, "is empty");
        require(isIn(span, new Span(0, text.length())), claim, "lies outside the text");
        require(isIn(span, claim.sentence().span()), claim, "lies outside its sentence");
        require(claim.text().equals(span.of(text)), claim, "is not what stands at its offsets");
        Span sentence = claim.sentence().span();
        require(claim.sentence().text().equals(sentence.of(text)), claim, "has a sentence with wrong offsets");
    }

    private void figure(Claim claim) {
        Figure figure = claim.quantity().figure();
        BigDecimal low = figure.low().orElse(null);
        BigDecimal high = figure.high().orElse(null);
        require(low != null || high != null, claim, "states nothing");
        require(low == null || high == null || low.compareTo(high) <= 0, claim, "has its ends in the wrong order");
        figure.value().ifPresent(value -> {
            require(low == null || low.compareTo(value) <= 0, claim, "has a value below its range");
            require(high == null || value.compareTo(high) <= 0, claim, "has a value above its range");
        });
        require(figure.precision().signum() > 0, claim, "has no precision");
    }

    private void units(Claim claim) {
        claim.quantity().unit().ifPresent(unit -> {
            require(unit.factor().signum() > 0, claim, "has a unit worth nothing");
            boolean fits = switch (claim.quantity().kind()) {
                case MONEY -> unit.system() == UnitSystem.ISO4217;
                case PERCENTAGE -> unit.system() == UnitSystem.SHARE;
                case MEASURE, AGE -> unit.system() == UnitSystem.UCUM;
                case COUNT -> unit.system() == UnitSystem.COUNT;
                case MULTIPLE, NUMBER -> false;
            };
            require(fits, claim, "has a unit of another kind: " + unit);
        });
    }

    private static boolean isIn(Span inner, Span outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** "37 of the 150 seats": the whole may stand behind its part. */
    private static boolean isAnother(OptionalInt index, int i, int size) {
        return index.isEmpty() || index.getAsInt() != i && index.getAsInt() >= 0 && index.getAsInt() < size;
    }

    private static boolean isEarlier(OptionalInt index, int own) {
        return index.isEmpty() || (index.getAsInt() >= 0 && index.getAsInt() < own);
    }

    private void require(boolean holds, Claim claim, String violation) {
        if (!holds) {
            violations.add(ExpectedClaim.describe(claim) + " " + violation);
        }
    }
}
