package org.statclaim.internal.context.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.CalendarUnits;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * Links an age to the date of birth beside it, "Smith (36), born in 1984", and a duration to its two ends, "van 2010 tot
 * 2014, vier jaar lang". Only where nothing between the two can make the one that of somebody or something else. Nothing is
 * reckoned here: whether 36 and 1984 agree is for whoever checks the claim.
 */
public final class Lengths {

    private static final String YEAR = "a";
    /**
     * So far apart age and birth are of one person: "Smith (36), born", not "Smith, 36, painter, singer, writer, dancer, born".
     */
    private static final int MAX_GAP = 6;
    /** "born in the town of Leeds in 1984". */
    private static final int PLACE = 6;

    /** What brings in another person, or tells of another time. */
    private static final KindSet OTHERS = KindSet.of(
            FunctionWord.PREP,
            FunctionWord.PARTITIVE,
            FunctionWord.SUBORDINATE,
            FunctionWord.SUBCLAUSE,
            FunctionWord.POSSESSIVE,
            AgeKind.AGE_BEFORE,
            AgeKind.AGE_TOPIC);

    /**
     * "died at the age of 85", "op 85-jarige leeftijd", "the then 20-year-old", "was 20 when he left": as old as that at some
     * event, which need not be dated.
     */
    private static final KindSet OF_AN_EVENT = KindSet.of(
            AgeKind.AGE_BEFORE,
            AgeKind.AGE_TOPIC,
            FunctionWord.ADVERB,
            FunctionWord.CONJ,
            FunctionWord.SUBORDINATE,
            FunctionWord.SUBCLAUSE);

    /** What leads to an age that is told of an event. */
    private static final KindSet LEADS = KindSet.of(FunctionWord.PREP, AgeKind.AGE_BEFORE);

    private final Sentence tokens;
    private final List<TimeExpression> times;

    Lengths(Sentence tokens, List<TimeExpression> times) {
        this.tokens = tokens;
        this.times = times;
    }

    /**
     * What an age or a duration can be worked out from.
     *
     * @param birth whether it is the day or year of birth, so that the figure is an age
     * @param event whether the age is that of some event, which tells nothing until the event has a time: "died aged 82"
     */
    public record Origin(Period period, boolean birth, boolean event) {}

    /** The origins of the sentence's figures, by their place; null where it states none. */
    List<@Nullable Origin> of(List<Mention> mentions) {
        List<@Nullable Origin> origins = new ArrayList<>(Collections.nCopies(mentions.size(), null));
        int next = 0;
        for (TimeExpression time : times) {
            while (next < mentions.size() && mentions.get(next).first() <= time.last()) {
                next++;
            }
            Mention before = next == 0 ? null : mentions.get(next - 1);
            Mention after = next == mentions.size() ? null : mentions.get(next);
            // "four years ago" is no end of the four years
            boolean holdsMention = before != null && before.last() >= time.first();
            if (time.days().from() == null || time.days().to() == null || holdsMention) {
                continue;
            }
            // "36, born on 3 May": the year that the calendar adds is that of the publication, and no one's birth
            int born = time.ownYear() ? born(time, before == null ? tokens.from() : before.last() + 1) : -1;
            Period period = time.days().period(tokens.printed(time.first(), time.last()));
            // what stands before a date goes first, as most texts have the age before the birth
            if (before != null && origins.get(next - 1) == null && isOf(before, time, born)) {
                origins.set(next - 1, new Origin(period, born >= 0, born >= 0 && isOfEvent(before)));
            } else if (after != null && isOf(time, born, after)) {
                origins.set(next, new Origin(period, born >= 0, born >= 0 && isOfEvent(after)));
            }
        }
        for (int i = 0; !times.isEmpty() && i < mentions.size(); i++) {
            if (origins.get(i) == null && isDuration(mentions.get(i))) {
                Period period =
                        new SetOffLengths(tokens, times).of(mentions.get(i), i == 0 ? null : mentions.get(i - 1));
                origins.set(i, period == null ? null : new Origin(period, false, false));
            }
        }
        return origins;
    }

    /**
     * The word of birth before the time, or behind it, "de in 1948 geboren schrijver", "werd in 1948 in Gent geboren"; -1 where there is
     * none. Only words may stand between, as in "born in the town of Leeds in 1984"; behind a mark or an "and" the date may be another's.
     */
    private int born(TimeExpression time, int from) {
        for (int i = time.last() + 1; i <= time.last() + PLACE && goesOn(i); i++) {
            if (tokens.is(i, AgeKind.BORN)) {
                return i;
            }
        }
        for (int i = time.first() - 1; i >= Math.max(from, time.first() - PLACE); i--) {
            if (tokens.is(i, AgeKind.BORN)) {
                // "de in 1948 geboren schrijver overleed vrijdag"
                return isOfTime(i - 1) ? -1 : i;
            }
            if (!goesOn(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean goesOn(int i) {
        return tokens.isWord(i) && !tokens.is(i, FunctionWord.AND);
    }

    /**
     * "Smith, 36, born in 1984", "four months, from March to June". Not "from March to June 2020 in Leeds": what goes on behind
     * the dates may tell of another stretch.
     */
    private boolean isOf(Mention mention, TimeExpression time, int born) {
        if (born >= 0) {
            return isAge(mention) && joins(mention.last() + 1, born, true);
        }
        int gap = tokens.is(mention.last() + 1, FunctionWord.ADVERB) ? mention.last() + 2 : mention.last() + 1;
        return isDuration(mention)
                && isStretch(time)
                && time.first() == gap + 1
                && (clauseMark(gap) || tokens.isSymbol(gap, '('))
                && isClosed(time.last() + 1);
    }

    /**
     * "born in 1984, the 36-year-old", "van maart tot juni, vier maanden lang"; not "van maart tot juni, vier maanden van stilte",
     * which are some four months in it.
     */
    private boolean isOf(TimeExpression time, int born, Mention mention) {
        if (born >= 0) {
            return isAge(mention) && joins(Math.max(time.last(), born) + 1, phrase(mention), false);
        }
        int end = tokens.is(mention.last() + 1, FunctionWord.ADVERB) ? mention.last() + 2 : mention.last() + 1;
        return isDuration(mention)
                && isStretch(time)
                && clauseMark(time.last() + 1)
                && mention.from() == time.last() + 2
                && isClosed(end);
    }

    /** An age that changed, "from 38 to 40", has no birth. */
    private boolean isAge(Mention mention) {
        return mention.kind() == Kind.AGE
                && mention.value() != null
                && mention.previous() == null
                && mention.unit() != null
                && mention.unit().code().equals(YEAR);
    }

    private boolean isOfEvent(Mention mention) {
        return tokens.isAny(mention.from() - 1, OF_AN_EVENT)
                || !tokens.is(mention.last() + 1, FunctionWord.AND) && tokens.isAny(mention.last() + 1, OF_AN_EVENT);
    }

    /** Where the words of the age begin: "aged 82", "op 84-jarige leeftijd". */
    private int phrase(Mention age) {
        boolean led = tokens.isAny(age.from() - 1, LEADS);
        return led ? age.from() - 1 : age.first();
    }

    /** "he was mayor for four years (2010-2014)": in brackets behind them, the ends show that years are no age. */
    private boolean isDuration(Mention mention) {
        boolean noAge = tokens.isSymbol(mention.last() + 1, '(') && tokens.is(mention.last(), UnitKind.UNIT);
        return (mention.kind() == Kind.MEASURE || mention.kind() == Kind.AGE && noAge)
                && mention.value() != null
                && mention.previous() == null
                && mention.per() == null
                && mention.unit() != null
                && CalendarUnits.unit(mention.unit().code()) != null;
    }

    /**
     * Whether the tokens between age and birth leave them one person's.
     *
     * @param behindAge whether the age stands first; then an article, "36, a son born in 1984", and an "and", "36, and her son,
     *     born in 1984", bring in another
     */
    private boolean joins(int from, int to, boolean behindAge) {
        if (to - from > MAX_GAP) {
            return false;
        }
        boolean named = false;
        for (int i = from; i < to; i++) {
            // "the 36-year-old Ann Smith, born" is one person, "Smith (36) married Ann, born" are two
            if (isOfTime(i)) {
                continue;
            }
            if (named && tokens.isWord(i) && tokens.isCapitalised(i)) {
                return false;
            }
            named |= !tokens.isWord(i) || tokens.is(i, FunctionWord.VERB);
            boolean and = tokens.is(i, FunctionWord.AND) && behindAge && i + 1 < to;
            // "born in 1990, Lee beat a 17-year-old" has two persons, "born in 1990, the 30-year-old" one
            boolean article = tokens.is(i, FunctionWord.DET) && (behindAge || tokens.is(i, NumeralKind.ONES));
            if (and || article || tokens.isAny(i, OTHERS)) {
                return false;
            }
        }
        return true;
    }

    /** "died on Friday aged 82": the time of what is told, which is nobody else's. */
    private boolean isOfTime(int i) {
        int word = tokens.is(i, FunctionWord.PREP) ? i + 1 : i;
        for (TimeExpression time : times) {
            if (word >= time.first() && word <= time.last()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the time goes from one end to the other, as "from March to June" does; something shorter may lie between the ends
     * of "four years, in 2019".
     */
    private boolean isStretch(TimeExpression time) {
        for (int i = time.first() + 1; i < time.last(); i++) {
            if (tokens.is(i, FunctionWord.TO)) {
                return true;
            }
        }
        return false;
    }

    /** "four months, from March", "from March to June: four months". */
    private boolean clauseMark(int i) {
        return tokens.isSymbol(i, ',') || tokens.isSymbol(i, ':');
    }

    /** Whether the part of the sentence ends here: "four months, from March to June." */
    private boolean isClosed(int i) {
        return !tokens.isWord(i) && !tokens.isDigits(i);
    }
}
