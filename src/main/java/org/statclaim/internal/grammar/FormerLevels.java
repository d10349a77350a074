package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Bound;
import org.statclaim.quantity.Change;
import org.statclaim.quantity.Kind;

/**
 * Two figures that are one level before and after a change: "van 910 kuub in mei naar 940", "$7.2bn, up from $5.9bn". It is
 * given all figures of a sentence when each has its unit; the former level leaves the list and stays with the other as its
 * {@link Former}.
 *
 * <p>Both must be single values in one unit: "$5, up from 4 euros" and "6 kilos, up from 4-5 kilos" stay two figures. Two
 * levels with nothing but "to" between them, as in "from 5 to 10 percent", {@link RangeReader} has joined before.
 */
final class FormerLevels {

    /** What a time may be made of that stands between a level and the one before it. */
    private static final KindSet TIMES =
            KindSet.of(TimeKind.DATE_PREP, TimeKind.MONTH, TimeKind.RELATIVE, TimeKind.DEICTIC, TimeKind.YEAR_PART);

    /** How far a time between may put the levels apart, and the verb of the change before the first. */
    private static final int MAX_TIME = 9;

    private final Sentence tokens;
    private final CalendarDigits calendar;

    FormerLevels(Sentence tokens) {
        this.tokens = tokens;
        this.calendar = new CalendarDigits(tokens);
    }

    /** "van gemiddeld 910": an adverb may stand behind the preposition. */
    private boolean isFrom(int i) {
        return tokens.is(i, FunctionWord.FROM)
                || tokens.is(i, FunctionWord.ADVERB) && tokens.is(i - 1, FunctionWord.FROM);
    }

    /**
     * "plummeted from $36,040 at 10.45pm to $34,935": a time may stand between the old level and the new. A comma, a verb or
     * "and" ends the first: "from $36,040, to $34,935" stay two.
     */
    private boolean isLater(MentionBuilder former, MentionBuilder level) {
        int gap = Math.max(former.last, former.countedLast) + 1;
        if (level.from - gap > MAX_TIME
                || level.from - gap < 1
                || !isFrom(former.from - 1)
                || !tokens.is(level.from - 1, FunctionWord.LEVEL)) {
            return false;
        }
        for (int i = gap; i < level.from - 1; i++) {
            // "may" is a verb, "in May" is none
            boolean verb = tokens.is(i, FunctionWord.VERB) && !tokens.is(i, TimeKind.MONTH);
            if (tokens.isSymbol(i, ',') || verb || tokens.is(i, FunctionWord.AND)) {
                return false;
            }
        }
        if (!tokens.is(level.from - 1, FunctionWord.TO)) {
            // "ging van 910 m³ in 2024 naar 940": the word leads to levels alone
            return true;
        }
        // "to" leads to places as well: "drove from 36 km in May to 40 km" has no word of change before it
        for (int i = former.from - 2; i >= former.from - MAX_TIME; i--) {
            if (tokens.is(i, ChangeKind.INCREASE)
                    || tokens.is(i, ChangeKind.DECREASE)
                    || tokens.is(i, NumeralKind.MULTIPLY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "from $36,040 at noon to $34,935": the first is where the second came from; "to 41 percent from 44 percent", "$7.2bn, up
     * from $5.9bn": the second is where the first did. In both the level now is what is claimed.
     */
    void formerLevels(List<MentionBuilder> drafts) {
        // backwards, so that what is taken out moves none that is still to come
        for (int i = drafts.size() - 1; i > 0; i--) {
            MentionBuilder level = drafts.get(i - 1);
            MentionBuilder former = drafts.get(i);
            boolean single = level.value != null && former.value != null && level.former == null;
            // a bare number may be short for the other's unit
            boolean comparable = sameUnit(former, level) || isShort(former, level);
            if (single && former.former == null && comparable && isLater(level, former)) {
                // here the second is the level: "van 910 kuub in mei naar 940" leaves its unit to the first
                if (former.unit == null && level.unit != null) {
                    former.takeFrom(level);
                }
                former.former = level.asFormerOf(former);
                former.per = former.per == null ? level.per : former.per;
                drafts.remove(i - 1);
                i--;
                continue;
            }
            if (i > 1 && isApposed(former)) {
                // "312 people waited at least 12 hours, up from 195": of the figure that it is nearest to in size
                MentionBuilder nearest = nearest(drafts, i);
                if (nearest != null && !(isFormer(level, former) && isNear(level, former))) {
                    nearest.former = former.asFormerOf(nearest);
                    nearest.change = nearest.change == Change.NONE ? direction(level, former) : nearest.change;
                    drafts.remove(i);
                    continue;
                }
            }
            if (single && sameUnit(level, former) && isFormer(level, former)) {
                level.former = former.asFormerOf(level);
                // "$7.2bn, up from $5.9bn" tells its change behind the level
                level.change = level.change == Change.NONE ? direction(level, former) : level.change;
                drafts.remove(i);
            }
        }
    }

    /** ", up from 195" without a noun of its own, so that it may be of any figure of its clause. */
    private boolean isApposed(MentionBuilder former) {
        int mark = former.from - 1;
        boolean changed = tokens.is(mark - 1, ChangeKind.INCREASE) || tokens.is(mark - 1, ChangeKind.DECREASE);
        return changed
                && tokens.is(mark, FunctionWord.FROM)
                && tokens.isComma(mark - 2)
                && former.value != null
                && (former.unit == null || former.hasCounted() && former.countedFirst < former.first);
    }

    /** Whether one is less than ten times the other, as a level and the one before it are. */
    private static boolean isNear(MentionBuilder one, MentionBuilder other) {
        BigDecimal ratio = ratio(one.value, other.value);
        return ratio != null && ratio.compareTo(BigDecimal.TEN) < 0;
    }

    /** How many times the smaller the larger is; null where either is no positive number. */
    private static @Nullable BigDecimal ratio(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.signum() <= 0 || other.signum() <= 0
                ? null
                : one.max(other).divide(one.min(other), MathContext.DECIMAL32);
    }

    /**
     * The count of the clause that a bare former level is nearest to in size, within ten times; null where that is the figure right
     * before it, which is asked for more, or where none is.
     *
     * @param index the place of the former level
     */
    private @Nullable MentionBuilder nearest(List<MentionBuilder> drafts, int index) {
        BigDecimal level = drafts.get(index).value;
        MentionBuilder best = null;
        BigDecimal least = BigDecimal.TEN;
        for (int i = index - 1; i >= Math.max(0, index - Linking.MAX_GAP); i--) {
            MentionBuilder draft = drafts.get(i);
            BigDecimal ratio = ratio(level, draft.value);
            if (ratio != null && ratio.compareTo(least) < 0) {
                least = ratio;
                best = draft;
            }
            // another clause has figures of its own
            if (tokens.isSymbol(draft.from - 1, ';') || tokens.isComma(draft.from - 1)) {
                break;
            }
        }
        boolean single = best != null && best.unit != null && best.former == null && best.bound == Bound.NONE;
        return single && best != drafts.get(index - 1) ? best : null;
    }

    /** "van 910 m³ in 2024 naar 940 in 2025"; but "van 5 miljoen euro in 2024 naar 6 in 2025" leaves out more than the unit. */
    private static boolean isShort(MentionBuilder draft, MentionBuilder former) {
        return draft.kind == Kind.NUMBER
                && draft.unit == null
                && !draft.hasCounted()
                && former.unit != null
                && draft.value != null
                && draft.value.abs().compareTo(former.precision) >= 0;
    }

    /** "up" or "down" between the two, for a level whose own words tell no change; none where neither is there. */
    private Change direction(MentionBuilder level, MentionBuilder former) {
        for (int i = level.last + 1; i < former.first; i++) {
            if (tokens.is(i, ChangeKind.INCREASE)) {
                return Change.INCREASE;
            }
            if (tokens.is(i, ChangeKind.DECREASE)) {
                return Change.DECREASE;
            }
        }
        return Change.NONE;
    }

    /**
     * "41 percent from 44 percent", "$7.2bn in 2024, down from $8bn": "from" close behind, and before it nothing but a time, an
     * adverb or the change itself. "$5 million to a firm grown from $4 million" has a noun there, of which that is said.
     */
    private boolean isFormer(MentionBuilder level, MentionBuilder former) {
        int gap = Math.max(level.last, level.countedLast) + 1;
        int mark = former.from - 1;
        if (mark < gap || mark - gap >= Linking.MAX_GAP || !tokens.is(mark, FunctionWord.FROM)) {
            return false;
        }
        boolean changed = false;
        for (int i = gap; i < mark; i++) {
            boolean change = tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
            changed |= change;
            boolean time = calendar.isYear(i) || tokens.isAny(i, TIMES);
            if (!change && !time && !tokens.isSymbol(i, ',') && !tokens.is(i, FunctionWord.ADVERB)) {
                return false;
            }
        }
        // with no word of change "to" must lead to the level: "fell to 41 percent from 44 percent"
        return changed
                || tokens.is(level.first - 1, FunctionWord.LEVEL)
                || tokens.is(level.from - 1, FunctionWord.LEVEL);
    }

    /**
     * Whether both are in one unit, if not of one scale: "2 euros, up from 90 cents". A bare former level is in that of the new one:
     * "to 41 percent from 44".
     */
    private static boolean sameUnit(MentionBuilder level, MentionBuilder former) {
        if (level.unit == null || former.unit == null) {
            return former.unit == null && former.kind == Kind.NUMBER;
        }
        // "5 euros, up from 90 cents": a coin is one of the money before it, where that has such coins
        boolean coin = former.choice != null && former.choice.others().contains(level.unit.code());
        return level.unit.code().equals(former.unit.code())
                || coin && former.unit.factor().compareTo(BigDecimal.ONE) < 0;
    }
}
