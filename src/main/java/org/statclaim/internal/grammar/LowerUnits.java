package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.MoneyKind;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.numeral.FoundUnit;
import org.statclaim.internal.numeral.Numeral;
import org.statclaim.internal.numeral.UnitReader;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * The lower unit of the same family behind a figure, said or left out: "5 feet 6", "1 meter 80". A unit left out is the one
 * usage that needs care, as any other number may stand there: "2 uur 30 mensen gered". Whether the part is small enough
 * {@link CompositeReader} asks.
 */
final class LowerUnits {

    // the wholes behind which people leave the smaller unit out
    private static final String METRE = "m";
    private static final String HOUR = "h";
    private static final String FOOT = "[ft_i]";

    private final Sentence tokens;
    private final UnitReader units;

    LowerUnits(Sentence tokens, UnitReader units) {
        this.tokens = tokens;
        this.units = units;
    }

    /**
     * Whether nothing stands at the token that the number before it could be of: "5 euros 50 was paid", "5 euro 50/kg", but not "5
     * euro 50 kilo" or "5 euro 50 procent".
     */
    boolean isAlone(int i, int to) {
        boolean hyphenated = tokens.isSymbol(i, '-') && tokens.isGlued(i);
        boolean measured = units.after(i, to) != null;
        return !measured
                        && !(tokens.isWord(i) || tokens.isDigits(i) || hyphenated)
                        && !tokens.is(i, UnitKind.PERCENT)
                        && !tokens.isSymbol(i, '/')
                        && !tokens.is(i, MoneyKind.CURRENCY)
                        && !tokens.is(i, MoneyKind.MONEY_WORD)
                || tokens.is(i, FunctionWord.AND)
                || tokens.is(i, FunctionWord.PER)
                || tokens.is(i, FunctionWord.PREP)
                || tokens.is(i, FunctionWord.VERB);
    }

    /** Past what may join a part to its whole: "4 hours, 20 minutes", "7 feet and 10 inches", the second hyphen of "6-foot-3". */
    int behindJoint(int i) {
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isSymbol(i - 2, '-');
        int at = hyphen && tokens.isDigits(i + 1) ? i + 1 : i;
        at = tokens.isSymbol(at, ',') ? at + 1 : at;
        return tokens.is(at, FunctionWord.AND) ? at + 1 : at;
    }

    /**
     * The unit of the rest, as printed behind it or as the whole implies it; null where it has neither.
     *
     * @param few whether the whole is so small that a unit may be left out behind it
     * @param at where the part begins
     */
    @Nullable
    FoundUnit part(String whole, Numeral part, boolean few, int at, int to) {
        boolean glued = tokens.isGlued(part.end());
        if (whole.equals(HOUR) && glued && tokens.printed(part.end()).equals(METRE)) {
            // "2h 30m"; apart, as in "2 h 30 m of cable", the m is a metre
            return found(Catalogs.MINUTE, part.end(), part.end() + 1);
        }
        // "6-foot 3-inch guard"
        boolean hyphen = tokens.isSymbol(part.end(), '-') && glued && tokens.isGlued(part.end() + 1);
        FoundUnit printed = units.measures().at(hyphen ? part.end() + 1 : part.end());
        if (printed == null && whole.equals(FOOT)) {
            // "6ft 2in tall": behind feet no preposition
            boolean word =
                    glued || !tokens.is(part.end() + 1, FunctionWord.DET) && !tokens.isCapitalised(part.end() + 1);
            printed = word ? units.measures().unwhole(part.end()) : null;
        }
        String implied = printed == null && few ? implied(whole, part, at, to) : "";
        return implied.isEmpty() ? printed : found(implied, part.end() - 1, part.end());
    }

    /** A unit that is not printed; the token given stands in its place. */
    private FoundUnit found(String code, int i, int end) {
        return new FoundUnit(Kind.MEASURE, units.measures().unit(code, code), i, end, BigDecimal.ONE, null);
    }

    /** "1 meter 80", "1m70", "5 foot 4", "2h30": two digits behind a metre or an hour, a number below twelve behind feet. */
    private String implied(String whole, Numeral part, int at, int to) {
        // "1m70" is as one word, whatever follows; behind "2 uur 30 lang" and "6 feet 2 in the photo" a phrase begins
        boolean alone = tokens.isGlued(at) && !tokens.isGlued(part.end())
                || !tokens.isWord(part.end()) && !tokens.isSymbol(part.end(), '/') && isAlone(part.end(), to)
                || tokens.is(part.end(), FunctionWord.ADVERB)
                || tokens.is(part.end(), FunctionWord.PREP)
                || tokens.is(part.end(), FunctionWord.CONJ);
        // "6-foot-3", but no "1175ft-3"
        boolean hyphen = tokens.isSymbol(at - 1, '-') && !tokens.isSymbol(at - 3, '-');
        boolean joined = hyphen || tokens.is(at - 1, FunctionWord.AND) || tokens.isSymbol(at - 1, ',');
        if (!alone || joined || !part.digits() || part.decimals() >= 0) {
            return "";
        }
        // "2 uur 5" and "6 feet 13" are two figures: minutes are written with two digits, and twelve inches are a foot
        boolean two = tokens.end(at) - tokens.start(at) == 2;
        return switch (whole) {
            case METRE -> two && isOneDigit(at) ? "cm" : "";
            case HOUR -> two ? Catalogs.MINUTE : "";
            case FOOT -> part.isSmallInteger(11) ? "[in_i]" : "";
            default -> "";
        };
    }

    /** "1m70", "1 meter 80": nothing that is stated so is ten metres long, and "10 meter 80" are two figures. */
    private boolean isOneDigit(int at) {
        int number = at - 2;
        return !tokens.isDigits(number) || tokens.end(number) - tokens.start(number) == 1 && !tokens.isGlued(number);
    }
}
