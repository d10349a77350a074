package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.calendar.CalendarDigits;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
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

    /** And what leads to it and stands in it: "in the three months to March", "in the year to June". */
    private static final KindSet SPANS = TIMES.with(
            TimeKind.UNTIL, TimeKind.EDGE, TimeKind.ONE_UNIT, FunctionWord.PREP, FunctionWord.DET, FunctionWord.TO);

    /** How far a time between may put the levels apart, and the verb of the change before the first. */
    private static final int MAX_TIME = 9;

    /** How far the mark of an apposition may stand behind its level: "210 stores in all of Spain and Portugal, up from". */
    private static final int MAX_APPOSED = 12;

    /** A bare former level, or one in coins, is of the same size: "$45 million, up from 4" leaves out more than the unit. */
    private static final BigDecimal SPREAD = BigDecimal.valueOf(50);

    private final Sentence tokens;
    private final LanguagePack pack;
    private final CalendarDigits calendar;

    FormerLevels(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
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
            if (isChange(i) || tokens.is(i, ChangeKind.WENT) || tokens.is(i, NumeralKind.MULTIPLY)) {
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
                if (nearest != null && !(isFormer(level, end(level) + 1, former) && isNear(level, former))) {
                    nearest.former = former.asFormerOf(nearest);
                    nearest.change = nearest.change == Change.NONE ? direction(end(level) + 1, former) : nearest.change;
                    drafts.remove(i);
                    continue;
                }
            }
            i -= joined(drafts, i);
        }
    }

    /**
     * Joins the former level at the place to the one that it came before. In "$45 million, or 12 cents a share, up from $41
     * million, or 10 cents a share" that is not the figure before it, and each has its own. How many of the list went.
     */
    private int joined(List<MentionBuilder> drafts, int i) {
        MentionBuilder former = drafts.get(i);
        MentionBuilder last = drafts.get(i - 1);
        int gap = end(last) + 1;
        if (isComparable(last, former) && isFormer(last, gap, former)) {
            join(last, former, gap);
            drafts.remove(i);
            return 0;
        }
        MentionBuilder before = i > 1 ? drafts.get(i - 2) : null;
        if (before != null && isComparable(before, former) && isOverSpan(before, last, former)) {
            join(before, former, end(before) + 1);
            drafts.remove(i);
            return 0;
        }
        MentionBuilder level = before != null && isRestated(before, last) ? before : null;
        gap += tokens.isSymbol(gap, ')') ? 1 : 0;
        if (level == null || !isComparable(level, former) || !isFormer(level, gap, former)) {
            return 0;
        }
        join(level, former, gap);
        MentionBuilder next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
        if (next != null && isRestated(former, next) && isComparable(last, next)) {
            join(last, next, gap);
            drafts.remove(i + 1);
        }
        drafts.remove(i);
        return 1;
    }

    /** "fell to 4.1% in the three months to March from 4.4%": nothing between but a time, of which a length is told. */
    private boolean isOverSpan(MentionBuilder level, MentionBuilder length, MentionBuilder former) {
        int gap = end(level) + 1;
        int mark = former.from - 1;
        if (!tokens.is(mark, FunctionWord.FROM) || mark - gap > MAX_TIME || !isLedTo(level)) {
            return false;
        }
        for (int i = gap; i < mark; i++) {
            boolean inside = length.first <= i && i <= length.last && length.kind == Kind.MEASURE;
            if (!inside && !calendar.isYear(i) && !calendar.isDay(i) && !tokens.isAny(i, SPANS)) {
                return false;
            }
        }
        return true;
    }

    /** "fell to 41 percent": the word before it leads to a level. */
    private boolean isLedTo(MentionBuilder level) {
        return tokens.is(level.first - 1, FunctionWord.LEVEL) || tokens.is(level.from - 1, FunctionWord.LEVEL);
    }

    private void join(MentionBuilder level, MentionBuilder former, int gap) {
        level.former = former.asFormerOf(level);
        if (isUpTo(level)) {
            // "revised up to 745,000 from 606,000" has arrived there
            level.bound = Bound.NONE;
        }
        // "$7.2bn, up from $5.9bn" tells its change behind the level
        level.change = level.change == Change.NONE ? direction(gap, former) : level.change;
    }

    /** ", or 12 cents a share", "($14 million)": the same said in another unit. */
    private boolean isRestated(MentionBuilder figure, MentionBuilder again) {
        if (tokens.isSymbol(again.from - 1, '(')) {
            return end(figure) == again.from - 2 && tokens.isSymbol(end(again) + 1, ')');
        }
        int or = tokens.isSymbol(end(figure) + 1, ',') ? end(figure) + 2 : end(figure) + 1;
        return tokens.is(or, FunctionWord.OR) && again.from == or + 1;
    }

    private static int end(MentionBuilder draft) {
        return Math.max(draft.last, draft.countedLast);
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
    private Change direction(int gap, MentionBuilder former) {
        for (int i = gap; i < former.first; i++) {
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
    private boolean isFormer(MentionBuilder level, int gap, MentionBuilder former) {
        int mark = former.from - 1;
        while (tokens.is(mark, FunctionWord.TONE)) {
            // "from just 4"
            mark--;
        }
        // "en hausse de 3 millions", "een stijging van 3 miljoen": by how much, where the word means both
        boolean size = tokens.is(mark, FunctionWord.PARTITIVE) && isChange(mark - 1);
        if (mark < gap || !tokens.is(mark, FunctionWord.FROM) || size) {
            return false;
        }
        return isApposed(gap, mark) || mark - gap < Linking.MAX_GAP && isBeside(level, gap, mark);
    }

    /**
     * "210 stores in Spain, up from 195", "210 people died (up sharply from 195)", "210, which is down from 240": behind a mark
     * nothing but the change, so that whatever stands before the mark is the level's.
     */
    private boolean isApposed(int gap, int mark) {
        int i = mark - 1;
        while (i > gap && isAdverb(i) && !isChange(i)) {
            i--;
        }
        if (!isChange(i)) {
            return false;
        }
        i--;
        if (tokens.is(i, FunctionWord.LINK)) {
            // "a total of 210 was up from 195" has no mark
            if (i == gap) {
                return true;
            }
            // ", which was up from"
            i = tokens.is(i - 1, FunctionWord.CONJ) ? i - 2 : i - 1;
        }
        if (i < gap || i - gap > MAX_APPOSED || !isMark(i)) {
            return false;
        }
        for (int at = gap; at < i; at++) {
            if (tokens.isSymbol(at, ';') || tokens.isSymbol(at, ':') || tokens.is(at, FunctionWord.SUBCLAUSE)) {
                return false;
            }
        }
        return true;
    }

    /** "up slightly from": by its ending, where no table has it. */
    private boolean isAdverb(int i) {
        return tokens.is(i, FunctionWord.ADVERB)
                || tokens.is(i, FunctionWord.TONE)
                || tokens.isWord(i)
                        && pack.endings().of(tokens.text(), tokens.start(i), tokens.end(i)) == ChangeKind.ENDING_ADVERB;
    }

    private boolean isChange(int i) {
        return tokens.is(i, ChangeKind.INCREASE) || tokens.is(i, ChangeKind.DECREASE);
    }

    /** What sets an apposition apart. */
    private boolean isMark(int i) {
        boolean dash = tokens.is(i, FunctionWord.TO) && !tokens.isWord(i) && !tokens.isGlued(i + 1);
        return tokens.isSymbol(i, ',') || tokens.isSymbol(i, '(') || dash;
    }

    /** Nothing but a time, an adverb or the change stands between. */
    private boolean isBeside(MentionBuilder level, int gap, int mark) {
        boolean changed = false;
        for (int i = gap; i < mark; i++) {
            boolean change = isChange(i);
            changed |= change;
            // "at the end of March"
            boolean time = calendar.isYear(i)
                    || tokens.isAny(i, TIMES)
                    || tokens.is(i, FunctionWord.PREP) && tokens.is(i + 1, TimeKind.YEAR_PART)
                    // "in the year to June"
                    || tokens.is(i, FunctionWord.DET)
                    || tokens.is(i, TimeKind.UNTIL);
            if (!change && !time && !tokens.isSymbol(i, ',') && !tokens.is(i, FunctionWord.ADVERB)) {
                return false;
            }
        }
        // with no word of change "to" must lead to the level: "fell to 41 percent from 44 percent"
        return changed || isUpTo(level) || isLedTo(level);
    }

    /** "up to" right before the figure, which leads to a level where one follows that it came from. */
    private boolean isUpTo(MentionBuilder level) {
        return tokens.is(level.first - 1, HedgeKind.BOUND) && tokens.is(level.first - 1, FunctionWord.TO);
    }

    /** Whether both are single values in one unit, of one rate where both state one, and close where the second leaves it out. */
    private static boolean isComparable(MentionBuilder level, MentionBuilder former) {
        boolean single = level.value != null && former.value != null && level.former == null;
        if (!single || !sameUnit(level, former)) {
            return false;
        }
        boolean rates =
                former.per == null || level.per == null || former.per.code().equals(level.per.code());
        boolean same = former.unit != null
                && level.unit != null
                && former.unit.factor().compareTo(level.unit.factor()) == 0;
        return rates && (same || isAlike(level, former));
    }

    /** Whether neither is fifty times the other, cents and euros set aside. */
    private static boolean isAlike(MentionBuilder level, MentionBuilder former) {
        Former stated = former.asFormerOf(level);
        if (stated == null || level.value == null) {
            return false;
        }
        BigDecimal small = level.value.abs().min(stated.value().abs());
        BigDecimal large = level.value.abs().max(stated.value().abs());
        return large.compareTo(small.multiply(SPREAD)) <= 0;
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
