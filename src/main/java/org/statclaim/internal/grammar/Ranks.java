package org.statclaim.internal.grammar;

import org.statclaim.internal.lexicon.AgeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.NumeralKind;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.sentence.NounPhrases;
import org.statclaim.internal.sentence.Phrase;
import org.statclaim.internal.tokens.Sentence;

/**
 * Ordinals that rank what is counted, where a number before them seems to make parts of them: "40 third countries", "drie vierde
 * plaatsen", "12 half marathons". Parts are of something, "two thirds of them", or of a unit, "six half pints".
 */
final class Ranks {

    private final Sentence tokens;
    private final UnitReader units;
    private final NounPhrases nouns;

    Ranks(Sentence tokens, UnitReader units, NounPhrases nouns) {
        this.tokens = tokens;
        this.units = units;
        this.nouns = nouns;
    }

    /** Leaves the ordinal to what the number counts, where it is a rank. */
    void leave(Numeral numeral, int to) {
        int rank = numeral.severalAbove();
        if (rank > numeral.first()
                && rank == numeral.end() - 1
                && tokens.is(rank, NumeralKind.RANK)
                && isOfThings(numeral, to)) {
            numeral.undivide();
        }
    }

    private boolean isOfThings(Numeral numeral, int to) {
        int next = numeral.end();
        // "twelve third-year students", "two quarter-finals"
        boolean compound = tokens.isSymbol(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1);
        Phrase things = compound || units.after(next, to) != null ? null : nouns.counted(next, to, false);
        // "voor twee derde mannen" tells of whom a group is made up
        boolean made = tokens.is(numeral.first() - 1, FunctionWord.EXCHANGE);
        return compound || things != null && !made && !tokens.is(things.last(), AgeKind.PERSON);
    }
}
