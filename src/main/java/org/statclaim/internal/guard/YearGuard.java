package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.TimeKind;

/** What guards of years have in common. */
abstract class YearGuard extends Guard {

    YearGuard(Scene scene) {
        super(scene);
    }

    /**
     * One past a year with what belongs to it: "1996-2000", "2020/21", "1976 en 1983". The token behind the year itself
     * where nothing does, as in "2019-5".
     */
    int yearTail(int i) {
        boolean dash = (shapes.isRangeDash(i + 1) || shapes.isGluedMark(i + 1, '/')) && !shapes.isChain(i + 2);
        // a second year has four digits or two; "1996-500" is something else, behind which the hyphen stays
        if (dash && tokens.isDigits(i + 2)) {
            return calendar.isYear(i + 2) || calendar.length(i + 2) == 2 ? i + 3 : i + 1;
        }
        // "1996-'98"
        boolean apostrophe = dash && tokens.isSymbol(i + 2, '\'') && tokens.isDigits(i + 3);
        if (apostrophe) {
            return i + 4;
        }
        boolean joined = tokens.is(i + 1, FunctionWord.AND)
                || tokens.is(i + 1, FunctionWord.TO)
                || tokens.is(i + 1, FunctionWord.OR);
        // two years with a word between need a preposition before: "tussen 1976 en 1983"
        boolean dated = tokens.is(i - 1, TimeKind.DATE_PREP) || tokens.is(i - 1, FunctionWord.BETWEEN);
        if (joined && dated && calendar.isYear(i + 2) && !shapes.isChain(i + 2) && !hasMoneyBefore(i + 2)) {
            return i + 3;
        }
        return i + 1;
    }

    /**
     * Whether what follows makes an amount of the digits: a decimal, a unit or a scale. "May 5 million" names no day,
     * and "'90 euro" no year.
     */
    boolean isPlainFigure(int i, int limit) {
        return shapes.isChain(i) || units.after(i + 1, limit) != null || isScaled(i + 1);
    }
}
