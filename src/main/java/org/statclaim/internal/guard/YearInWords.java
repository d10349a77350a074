package org.statclaim.internal.guard;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.Compound;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.Meaning.NumberWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.lexicon.TimeKind;

/**
 * Years in words: "nineteen eighty-four", "twenty sixteen", "geboren in negentienhonderdvijftig".
 * Two numbers side by side that no cardinal joins are a year wherever they stand. A year in one word looks like any
 * number, so that more is asked of what surrounds it.
 */
final class YearInWords extends Guard {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    YearInWords(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        // "nineteen eighty-four", "nineteen eighty"
        if (tokens.is(i, NumeralKind.TEENS) && tokens.is(i + 1, NumeralKind.TENS)) {
            return tokens.isSymbol(i + 2, '-') && tokens.is(i + 3, NumeralKind.ONES) ? i + 4 : i + 2;
        }
        // "twenty sixteen"
        if (tokens.is(i, NumeralKind.TENS) && tokens.is(i + 1, NumeralKind.TEENS)) {
            return i + 2;
        }
        int thousands = thousandsEnd(i);
        if (thousands > i) {
            return thousands;
        }
        return isYearWord(i, limit) ? i + 1 : PASS;
    }

    /** One past "En deux mille seize, la mine a fermé", behind what dates and with nothing that it counts; the token itself else. */
    private int thousandsEnd(int i) {
        NumberWord two = tokens.meaning(i, NumeralKind.ONES, NumberWord.class);
        NumberWord scale = tokens.meaning(i + 1, NumeralKind.SCALE, NumberWord.class);
        boolean year = two != null
                && two.number().compareTo(TWO) == 0
                && scale != null
                && scale.number().compareTo(THOUSAND) == 0
                && tokens.is(i - 1, TimeKind.DATE_PREP)
                && tokens.is(i - 1, FunctionWord.PREP)
                && !tokens.startsCell(i + 1)
                && !tokens.startsCell(i + 2)
                && (tokens.is(i + 2, NumeralKind.TEENS) || tokens.is(i + 2, NumeralKind.TENS));
        int end = i + 3;
        end = tokens.isSymbol(end, '-') && tokens.is(end + 1, NumeralKind.ONES) ? end + 2 : end;
        boolean alone = tokens.isComma(end) || tokens.is(end, FunctionWord.VERB) || tokens.isSymbol(end, '.');
        return year && alone ? end : i;
    }

    /**
     * Hundreds of years in one word behind what dates, and nothing that they count: "geboren in
     * negentienhonderdvijftig", but not "in negentienhonderdvijftig huizen".
     */
    private boolean isYearWord(int i, int limit) {
        Compound compound = tokens.compound(i);
        // "negentienhonderd…": a year says its centuries in teens
        boolean hundreds = compound != null
                && compound.suffix() == null
                && compound.parts().size() > 1
                && compound.parts().get(0).kind() == NumeralKind.TEENS
                && compound.parts().get(1).kind() == NumeralKind.HUNDRED;
        return hundreds
                && tokens.is(i - 1, TimeKind.DATE_PREP)
                && units.after(i + 1, limit) == null
                && !tokens.is(i + 1, NumeralKind.SCALE)
                && nouns.counted(i + 1, limit, false) == null;
    }
}
