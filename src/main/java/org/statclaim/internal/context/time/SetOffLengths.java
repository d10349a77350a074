package org.statclaim.internal.context.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.statclaim.claim.Period;
import org.statclaim.internal.calendar.Days;
import org.statclaim.internal.calendar.TimeExpression;
import org.statclaim.internal.grammar.Mention;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.tokens.Sentence;

/**
 * A length of time that a mark sets off behind all times of its sentence, and with nothing behind it, is that of the stretch that
 * they are or lie apart: "From April 3 to April 24, a total of three weeks", "which began on 10 February and ended on 9 March,
 * lasted four weeks", "opened in 1955 and shut in 1992, 37 years later".
 */
final class SetOffLengths {

    /** As many words may lead to the length behind its mark: "went on for", "a total of". */
    private static final int LEAD = 3;

    private static final int ENDS = 2;

    /** "every two weeks", "for the first time in two years", "two years before": no length of what the times tell. */
    private static final KindSet OTHERS = KindSet.of(
            FunctionWord.EACH, FunctionWord.SUBCLAUSE, FunctionWord.SUBORDINATE, FunctionWord.PRON, FunctionWord.AND);

    private final Sentence tokens;
    private final List<TimeExpression> times;

    SetOffLengths(Sentence tokens, List<TimeExpression> times) {
        this.tokens = tokens;
        this.times = times;
    }

    /** From the first day of those times to their last; null where the length is another. */
    @Nullable
    Period of(Mention length, @Nullable Mention before) {
        // "37 years later" is a time itself
        int known = times.size() - (times.get(times.size() - 1).last() >= length.first() ? 1 : 0);
        if (known < 1 || known > ENDS) {
            return null;
        }
        TimeExpression first = times.get(0);
        TimeExpression last = times.get(known - 1);
        // "two terms of four years" are eight
        int behind = before == null ? last.last() : Math.max(last.last(), before.last());
        if (!isClosed(length.last() + 1) || !isSetOff(length.from() - 1, behind)) {
            return null;
        }
        Days from = first.days();
        Days to = last.days();
        boolean stretch = isStretch(first);
        boolean dated = from.from() != null && from.to() != null && to.from() != null && to.to() != null;
        if (!dated || stretch != (known == 1) || known == ENDS && !isBefore(from, to)) {
            return null;
        }
        return new Days(from.from(), to.to()).period(tokens.printed(first.first(), last.last()));
    }

    private static boolean isBefore(Days one, Days other) {
        return one.to() != null && other.from() != null && one.to().isBefore(other.from());
    }

    /** Whether nothing follows, or one word such as "later": "the four years of the war" are some of those. */
    private boolean isClosed(int i) {
        boolean one = tokens.isWord(i) && !tokens.isAny(i, OTHERS) && !tokens.is(i, FunctionWord.VERB);
        int end = one ? i + 1 : i;
        return !tokens.isWord(end) && !tokens.isDigits(end);
    }

    /** Whether a mark stands before the length and behind the times, and no more than a few words between. */
    private boolean isSetOff(int i, int times) {
        int words = 0;
        int at = i;
        while (at > times && tokens.isWord(at) && !tokens.isAny(at, OTHERS) && words <= LEAD) {
            at--;
            words++;
        }
        return at > times && words <= LEAD && (tokens.isComma(at) || tokens.isSymbol(at, ':'));
    }

    private boolean isStretch(TimeExpression time) {
        boolean between = tokens.is(time.first(), FunctionWord.BETWEEN);
        for (int i = time.first() + 1; i < time.last(); i++) {
            if (tokens.is(i, FunctionWord.TO) || between && tokens.is(i, FunctionWord.AND)) {
                return true;
            }
        }
        return false;
    }
}
