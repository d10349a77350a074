package org.statclaim.internal.context;

import java.util.List;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.grammar.Draft;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Reasons;
import org.statclaim.internal.lexicon.TokenClass;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Approximation;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;
import org.statclaim.quantity.UnitSystem;

/**
 * Links an amount or measure to the one it restates, and a percentage to the proportion ("one in five"): in brackets right
 * behind, or behind a word that says so.
 */
final class Equivalences {

    private static final int MAX_GAP = 4;
    private static final String PROPORTION = "1";
    private static final String PERCENT = "%";

    private final Sentence tokens;
    private final LanguagePack pack;

    Equivalences(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /** Drafts of one sentence, in order. */
    void link(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft one = drafts.get(i - 1);
            Draft other = drafts.get(i);
            if (!isRestated(one, other)) {
                continue;
            }
            readAsMass(one, other);
            if (isComparable(one, other)) {
                other.equivalentTo = one.equivalentTo == null ? one : one.equivalentTo;
                // "30m (98 feet)": metres after all
                one.alternatives.removeIf(reading -> reading.reason().equals(Reasons.MILLION_OR_METRE));
                other.alternatives.removeIf(reading -> reading.reason().equals(Reasons.MILLION_OR_METRE));
                if (other.kind != Kind.PERCENTAGE) {
                    inherit(other, other.equivalentTo);
                }
            }
        }
    }

    /** "600 kg, or 1,300 pounds": what restates a mass is none of the money that its word may name too. */
    private void readAsMass(Draft one, Draft other) {
        if (one.kind != Kind.MEASURE || one.unit == null || other.kind != Kind.MONEY || other.value == null) {
            return;
        }
        String dimension = pack.catalogs().dimension(one.unit.code());
        for (Alternative reading : other.alternatives) {
            Unit unit = reading.unit().orElse(null);
            boolean same = unit != null
                    && unit.system() == UnitSystem.UCUM
                    && reading.value().filter(other.value::equals).isPresent()
                    && pack.catalogs().dimension(unit.code()).equals(dimension);
            if (same) {
                other.kind = Kind.MEASURE;
                other.unit = unit;
                other.alternatives.clear();
                return;
            }
        }
    }

    /**
     * "rose by more than 100 km (60 miles)": what moves, bounds or hedges the figure holds for its restatement too; "just over a third (36 percent)" is
     * exact where it restates.
     */
    private static void inherit(Draft restated, Draft original) {
        restated.change = restated.change == Change.NONE ? original.change : restated.change;
        if (restated.bound == Bound.NONE && restated.approximation == Approximation.NONE && !restated.isRange()) {
            restated.bound = original.bound;
            restated.approximation = original.approximation;
        }
    }

    private boolean isRestated(Draft one, Draft other) {
        int end = Math.max(one.last, one.countedLast) + 1;
        boolean slash = one.equivalentTo != null && tokens.isSymbol(end, '/');
        if (tokens.isSymbol(end, '(') || slash) {
            return other.from - end <= MAX_GAP;
        }
        for (int i = end; i < other.first && i <= end + MAX_GAP; i++) {
            if (tokens.is(i, TokenClass.RESTATED)) {
                return other.first - i <= MAX_GAP;
            }
        }
        return false;
    }

    private boolean isComparable(Draft one, Draft other) {
        if (one.unit == null || other.unit == null || one.kind != other.kind) {
            return false;
        }
        String code = one.unit.code();
        String otherCode = other.unit.code();
        if (code.equals(otherCode)) {
            return false;
        }
        return one.kind == Kind.MONEY
                || (one.kind == Kind.PERCENTAGE && code.equals(PROPORTION) && otherCode.equals(PERCENT))
                || (one.kind == Kind.MEASURE
                        && pack.catalogs()
                                .dimension(code)
                                .equals(pack.catalogs().dimension(otherCode)));
    }
}
