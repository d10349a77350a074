package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.LabelKind;
import org.statclaim.internal.lexicon.NumeralKind;

/**
 * Two numbers with a slash that are no proper fraction and no amount: "Groep 7/8", "245/45", "120/80". A fraction is
 * left to the grammar: "5/6 of the book".
 */
final class SlashedNumbers extends Guard {

    SlashedNumbers(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean slash =
                shapes.isGluedMark(i + 1, '/') && tokens.isGlued(i + 2) && tokens.isDigits(i + 2) && i + 2 < limit;
        // "$5/6" is money, "2020/21" the next guards'
        if (!slash || shapes.isGluedMark(i - 1, '/') || hasMoneyBefore(i) || calendar.isYear(i)) {
            return PASS;
        }
        boolean proper = calendar.number(i) < calendar.number(i + 2);
        boolean measured = units.after(i + 3, limit) != null;
        // "Year 5/6 pupils", but "5/6 of the pupils" and "3/4 cup"
        boolean counted = !measured && nouns.counted(i + 3, limit, false) != null;
        // "seizoen 20/21"
        boolean season = calendar.length(i) == 2 && calendar.number(i) + 1 == calendar.number(i + 2);
        // "5/6ths of the pupils"
        boolean spoken = proper && tokens.isGlued(i + 3) && tokens.is(i + 3, NumeralKind.ORDINAL_MARK);
        boolean none = season || shapes.isChain(i + 2) || !spoken && (proper ? counted : !measured);
        boolean named = tokens.is(i - 1, LabelKind.REFERENCE) || tokens.is(i - 1, LabelKind.IDENTIFIER);
        // a text of this alone can only be meant as the fraction: a cell with "3/4"
        boolean alone = tokens.isAllOfText(i, i + 3);
        return named || none && !alone ? shapes.slashEnd(i, limit) : PASS;
    }
}
