package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.HedgeKind;
import org.statclaim.internal.lexicon.TimeKind;
import org.statclaim.internal.sentence.Phrase;

/**
 * Four digits that a year would have: a year unless something says that they count. What makes a plain amount of them
 * decides first (a unit, a scale, money before), then a tail that only years have ("1996-2000"), then what stands
 * before and behind: a preposition of dates, a noun, a hedge.
 */
final class YearOrCount extends YearGuard {

    YearOrCount(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (!calendar.isYear(i)) {
            return PASS;
        }
        // English "1200 over 80" divides
        boolean divided = tokens.is(i + 1, FunctionWord.OVER) && tokens.isDigits(i + 2);
        boolean measured = units.after(i + 1, limit) != null && !isVerbBehindDate(i);
        // "1120-1270 million trees", yet "in 2019-2020 million-dollar homes"
        boolean scaledRange = shapes.isRangeDash(i + 1)
                && calendar.isYear(i + 2)
                && isScaled(i + 3)
                && !tokens.is(i - 1, TimeKind.DATE_PREP);
        boolean scaled = isScaled(i + 1) || scaledRange;
        if (divided || shapes.isChain(i) || hasMoneyBefore(i) || measured || scaled) {
            return PASS;
        }
        int end = yearTail(i);
        if (end > i + 1) {
            return end;
        }
        // "van 1995 tot 5000": if the other end is no year, neither is this one
        boolean range = tokens.is(i + 1, FunctionWord.TO) && tokens.isDigits(i + 2);
        // years of the news; before 1900 a bare number is as often a count
        boolean modern = calendar.number(i) >= 1900 && calendar.number(i) <= 2099;
        // "in 2016", "mei 2016", "second quarter 2016"
        boolean dated = tokens.is(i - 1, TimeKind.DATE_PREP)
                || tokens.is(i - 1, TimeKind.MONTH)
                || tokens.is(i - 1, TimeKind.YEAR_PART)
                || tokens.is(i - 1, TimeKind.SEASON);
        // "ten opzichte van 2019 tot 5.000": who groups the thousands of one figure would have grouped those of the
        // other
        boolean grouped = shapes.isChain(i + 2) || isScaled(i + 3) || hasMoneyBefore(i + 2);
        boolean compared = modern && tokens.is(i - 1, TimeKind.COMPARE) && grouped;
        boolean opens = tokens.is(i - 1, FunctionWord.FROM) || !dated && !compared;
        if (range && opens && (!calendar.isYear(i + 2) || isPlainFigure(i + 2, limit))) {
            return PASS;
        }
        if (tokens.is(i + 1, TimeKind.ERA)) {
            return i + 2;
        }
        Phrase counted = nouns.counted(i + 1, limit, false);
        // "In 1878 James wrote": a name that only ends like a plural, against "in 1500 Dutch towns"
        boolean name = counted != null && dated && !settings.nounsCapitalised() && tokens.isCapitalised(counted.last());
        boolean noun = counted != null && !name && !isSingular(i, counted);
        // "about 1500 died", yet "about 1950" without a noun is a year
        boolean modified = (tokens.is(i - 1, HedgeKind.APPROX)
                        || tokens.is(i - 1, HedgeKind.BOUND)
                        || tokens.is(i - 1, FunctionWord.TONE))
                && !dated;
        // "killed 1999 people" against "her 1987 songs"
        boolean told = tokens.is(i - 1, FunctionWord.VERB) && !tokens.is(i - 1, FunctionWord.PREP) || isPast(i - 1);
        boolean counts = noun && !(dated && modern) && (!modern || told || settings.bareThousands());
        boolean part = tokens.is(i - 1, FunctionWord.SUBSET) && !noun && settings.bareThousands();
        if (counts || part || modified && (noun || !modern)) {
            return PASS;
        }
        // "rose to 1500": a level, where an old year would need a preposition of dates
        boolean nominal = tokens.is(i - 1, FunctionWord.LEVEL) || tokens.is(i - 1, FunctionWord.TO);
        return modern || !nominal || dated ? i + 1 : PASS;
    }

    /** "die 1923 gegründete Brauerei": behind an article the adjective of a plural has an ending of its own. */
    private boolean isSingular(int i, Phrase counted) {
        String plural = settings.pluralAdjectiveEnding();
        return !plural.isEmpty()
                && tokens.is(i - 1, FunctionWord.DET)
                && counted.first() < counted.last()
                && !tokens.isCapitalised(counted.first())
                // "der 1904 erbauten Halle": that of one noun in another case ends alike
                && (!tokens.printed(counted.first()).endsWith(plural) || tokens.is(i - 1, FunctionWord.OF_THE));
    }

    /**
     * Whether a verb that the pack does not know stands here, by its ending and the noun before it: "the airline axed
     * 1999 jobs". Where the language has no such ending, none is.
     */
    private boolean isPast(int i) {
        String ending = settings.verbEndings().past();
        return !ending.isEmpty()
                && tokens.isUnknownWord(i)
                && !tokens.isCapitalised(i)
                && tokens.printed(i).endsWith(ending)
                && tokens.isUnknownWord(i - 1);
    }

    /** "in 2005 won Jansen": no amount of Korean won. */
    private boolean isVerbBehindDate(int i) {
        return tokens.is(i - 1, TimeKind.DATE_PREP) && tokens.is(i + 1, FunctionWord.VERB);
    }
}
