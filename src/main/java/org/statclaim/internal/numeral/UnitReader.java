package org.statclaim.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.Meaning.ShareWord;
import org.statclaim.internal.lexicon.Meaning.UnitWord;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;
import org.statclaim.quantity.Unit;

/**
 * Reads what stands for a unit beside a number: shares, currencies, minor units and measures. A share is asked first,
 * as its words are nothing else; of a word that is both money and a measure, "pounds", the measure is given, and
 * whoever reads the figure asks {@link #money} whether an amount is meant. Counted nouns are no units.
 */
public final class UnitReader {

    private final Sentence tokens;
    private final MoneyReader money;
    private final MeasureReader measures;

    /**
     * Units of a sentence.
     *
     * @param imperial whether gallons, pints and tons are the British ones
     * @param open whether nothing tells which ones they are
     */
    public UnitReader(Sentence tokens, LanguagePack pack, boolean imperial, boolean open) {
        this.tokens = tokens;
        UnitEnds ends = new UnitEnds(tokens);
        this.money = new MoneyReader(tokens, pack, ends);
        this.measures = new MeasureReader(tokens, pack, ends, imperial, open);
    }

    /** For who knows that money is meant. */
    public MoneyReader money() {
        return money;
    }

    /** For who knows that a measure is meant. */
    public MeasureReader measures() {
        return measures;
    }

    /**
     * The unit that follows a number, a hyphen or brackets between included: "5-kg bag", "5 (km)"; null where there is
     * none, or where it belongs to the next number, as in "three $ 400 cheques".
     *
     * @param limit one past the last token that may be part of it
     */
    @Nullable
    public FoundUnit after(int i, int limit) {
        if (tokens.isStrange(i)) {
            // a word that no table knows, as most that are counted
            return null;
        }
        int at = i;
        boolean hyphen = tokens.isSymbol(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
        boolean bracket = (tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[')) && !tokens.isGlued(i);
        if (hyphen || bracket) {
            at = i + 1;
        }
        if (at >= limit) {
            return null;
        }
        FoundUnit found = money.leansForward(at) ? null : at(at);
        if (found == null || (bracket && !closes(found.end()))) {
            return null;
        }
        // of all units only a measure is put in brackets behind its number: "5 (euros)" is an aside
        if (bracket) {
            return found.kind() == Kind.MEASURE
                    ? new FoundUnit(found.kind(), found.unit(), at, found.end() + 1, found.multiplier(), null)
                    : null;
        }
        return found;
    }

    /** The bracket that ends an aside, right behind its word. */
    private boolean closes(int i) {
        return (tokens.isSymbol(i, ')') || tokens.isSymbol(i, ']')) && tokens.isGlued(i);
    }

    /** The unit at the token, whichever it is; null where it names none. */
    @Nullable
    FoundUnit at(int i) {
        ShareWord percent = tokens.meaning(i, UnitKind.PERCENT, ShareWord.class);
        if (percent != null) {
            return share(percent, i, i + 1);
        }
        FoundUnit amount = money.at(i, false);
        FoundUnit measure = measures.at(i);
        return measure == null ? amount : measure;
    }

    /**
     * "percent of 10" as all that a line says: the percentage named before its figure; null elsewhere, as in "percent
     * of 10 men", where it is said of the men.
     */
    @Nullable
    public FoundUnit percentOf(int i) {
        ShareWord percent = tokens.startsLine(i) && tokens.isWord(i) && tokens.is(i + 1, FunctionWord.PARTITIVE)
                ? tokens.meaning(i, UnitKind.PERCENT, ShareWord.class)
                : null;
        if (percent == null) {
            return null;
        }
        int end = i + 2;
        while (Numeral.mayBegin(tokens, end) || tokens.isSymbol(end, '-')) {
            end++;
        }
        return end > i + 2 && tokens.endsText(end) ? share(percent, i, i + 2) : null;
    }

    /** A share of something, as its word states it: percent, per mille, points. */
    private FoundUnit share(ShareWord percent, int i, int end) {
        Unit unit = Catalogs.share(percent.code(), tokens.printed(i));
        return new FoundUnit(Kind.PERCENTAGE, unit, i, end, BigDecimal.ONE, null);
    }

    /** The unit named before its figure, "magnitude 5", "pH 7"; null where the token is none. */
    @Nullable
    public FoundUnit prefix(int i) {
        UnitWord word = tokens.meaning(i, UnitKind.UNIT_PREFIX, UnitWord.class);
        return word == null ? null : measures.stated(measures.unit(word.unit(), tokens.printed(i)), i, i + 1);
    }
}
