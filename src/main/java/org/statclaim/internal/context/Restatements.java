package org.statclaim.internal.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.statclaim.claim.Alternative;
import org.statclaim.internal.context.Changes.Move;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Reasons;
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
 *
 * <p>The values are not compared. Reporters round, "600 kg (1,300 lb)", and an amount is worth what it was that day; the
 * place and two units of the same kind say enough. Two amounts in one currency are two amounts: "40 euros (30 euros for
 * children)".
 */
final class Restatements {

    /**
     * Room for "(about £30)" and ", which is equivalent to 25 miles"; what stands deeper in brackets is another figure: "40 euros
     * (for a whole family in the summer $48)".
     */
    private static final int MAX_GAP = 4;
    /** The code of a share that is told as a proportion, "one in five", "a third", against {@link #PERCENT}. */
    private static final String PROPORTION = "1";

    private static final String PERCENT = "%";

    private final Sentence tokens;
    private final LanguagePack pack;

    Restatements(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /**
     * A sentence's figures with what each restates.
     *
     * @param mentions the figures, as their restatements correct them
     * @param moves how each moves
     * @param equivalentTo the place of the first figure that says the same; {@link Mention#NONE} where none does
     */
    record Restated(List<Mention> mentions, List<Move> moves, int[] equivalentTo) {}

    /** Links and corrects the figures of a sentence from left to right, as each shows what the next one means. */
    Restated of(List<Mention> read, List<Move> moved) {
        List<Mention> mentions = new ArrayList<>(read);
        List<Move> moves = new ArrayList<>(moved);
        int[] equivalentTo = new int[read.size()];
        Arrays.fill(equivalentTo, Mention.NONE);
        for (int i = 1; i < mentions.size(); i++) {
            Mention one = mentions.get(i - 1);
            if (!isRestated(one, equivalentTo[i - 1], mentions.get(i))) {
                continue;
            }
            // "600 kg, or 1,300 pounds": first what the words mean, as money would not be comparable with a mass
            Mention other = asMass(one, mentions.get(i));
            mentions.set(i, other);
            if (!isComparable(one, other)) {
                continue;
            }
            // "600 kg (1,300 lb / 94 stone)": both say the first again, so that one of them is counted
            int first = equivalentTo[i - 1] == Mention.NONE ? i - 1 : equivalentTo[i - 1];
            equivalentTo[i] = first;
            mentions.set(i - 1, asMetres(one));
            mentions.set(i, asMetres(other));
            // a percentage is exact where the proportion is not: "just over a third (36 percent)"
            if (other.kind() != Kind.PERCENTAGE) {
                moves.set(i, moves.get(i).change() == Change.NONE ? moves.get(first) : moves.get(i));
                mentions.set(i, inheriting(mentions.get(i), mentions.get(first)));
            }
        }
        return new Restated(mentions, moves, equivalentTo);
    }

    /**
     * "600 kg, or 1,300 pounds": what restates a mass is none of the money that its word may name too. Only the same number in
     * another unit will do; a reading with another number is of something else.
     */
    private Mention asMass(Mention one, Mention other) {
        if (one.kind() != Kind.MEASURE || one.unit() == null || other.kind() != Kind.MONEY || other.value() == null) {
            return other;
        }
        String dimension = pack.catalogs().dimension(one.unit().code());
        for (Alternative reading : other.alternatives()) {
            Unit unit = reading.unit().orElse(null);
            boolean same = unit != null
                    && unit.system() == UnitSystem.UCUM
                    && reading.value().filter(other.value()::equals).isPresent()
                    && pack.catalogs().dimension(unit.code()).equals(dimension);
            if (same) {
                return other.withUnit(Kind.MEASURE, unit, List.of());
            }
        }
        return other;
    }

    /** "30m (98 feet)": metres after all, and no millions. */
    private static Mention asMetres(Mention mention) {
        List<Alternative> readings = mention.alternatives().stream()
                .filter(reading -> !reading.reason().equals(Reasons.MILLION_OR_METRE))
                .toList();
        return readings.size() == mention.alternatives().size()
                ? mention
                : mention.withUnit(mention.kind(), mention.unit(), readings);
    }

    /**
     * "rose by more than 100 km (60 miles)": what bounds or hedges the figure holds for its restatement too; "just over a third (36
     * percent)" is exact where it restates.
     */
    private static Mention inheriting(Mention restated, Mention original) {
        boolean bare = restated.bound() == Bound.NONE && restated.approximation() == Approximation.NONE;
        return bare && !restated.isRange() ? restated.withBound(original.bound(), original.approximation()) : restated;
    }

    /**
     * Whether the second stands where a restatement does.
     *
     * @param restates what the first restates itself; a slash joins further ones to it only in brackets that do, as in "(1,300 lb
     *     / 94 stone)", since "40 km / 3 hours" tells two things
     */
    private boolean isRestated(Mention one, int restates, Mention other) {
        int end = Math.max(one.last(), one.countedLast()) + 1;
        boolean slash = restates != Mention.NONE && tokens.isSymbol(end, '/');
        if (tokens.isSymbol(end, '(') || slash) {
            return other.from() - end <= MAX_GAP;
        }
        if (isBetweenCommas(end, other) && one.kind() == Kind.PERCENTAGE) {
            return true;
        }
        for (int i = end; i < other.first() && i <= end + MAX_GAP; i++) {
            if (tokens.is(i, FunctionWord.RESTATED)) {
                return other.first() - i <= MAX_GAP;
            }
        }
        return false;
    }

    /** "Three in five people, 60%, agree": right behind the first, and nothing of its own behind it. */
    private boolean isBetweenCommas(int end, Mention other) {
        int last = Math.max(other.last(), other.countedLast());
        return tokens.isComma(end) && other.from() == end + 1 && tokens.isComma(last + 1) && !other.isRange();
    }

    /**
     * Whether the two can be one quantity: another currency, another unit of what is measured, or a percentage of a proportion.
     * "40 km (3 hours)" is a way and how long it takes.
     */
    private boolean isComparable(Mention one, Mention other) {
        if (one.unit() == null || other.unit() == null || one.kind() != other.kind()) {
            return false;
        }
        String code = one.unit().code();
        String otherCode = other.unit().code();
        if (code.equals(otherCode)) {
            return false;
        }
        return one.kind() == Kind.MONEY
                || (one.kind() == Kind.PERCENTAGE && code.equals(PROPORTION) && otherCode.equals(PERCENT))
                || (one.kind() == Kind.MEASURE
                        && pack.catalogs()
                                .dimension(code)
                                .equals(pack.catalogs().dimension(otherCode)));
    }
}
