package org.statclaim.internal.grammar;

import java.math.BigDecimal;
import org.statclaim.internal.lexicon.Catalogs;
import org.statclaim.internal.lexicon.ChangeKind;
import org.statclaim.internal.lexicon.FunctionWord;
import org.statclaim.internal.lexicon.KindSet;
import org.statclaim.internal.lexicon.LanguagePack;
import org.statclaim.internal.lexicon.UnitKind;
import org.statclaim.internal.tokens.Sentence;
import org.statclaim.quantity.Kind;

/**
 * "a percentage of 3.9", "het slagingspercentage steeg van 88 naar 92": a bare figure that is said of a percentage is one. A word
 * that says what its subject is must stand right before the figure, and no mark between the two: in "the percentage is high, at
 * 12 schools" the 12 is of something else.
 */
final class ShareLabels {

    /** Leads from a percentage to its figure: "of 3.9", "rose to 3.9", "is 3.9", "kwam uit op 3,9". */
    private static final KindSet JOINTS = KindSet.of(
            FunctionWord.PARTITIVE, FunctionWord.LEVEL, FunctionWord.LINK, FunctionWord.AMOUNTS, ChangeKind.STANDS_AT);

    /** From "het percentage werkloze jongeren in Gent steeg naar" to its figure; farther off it is another subject's. */
    private static final int WINDOW = 9;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Sentence tokens;
    private final LanguagePack pack;

    ShareLabels(Sentence tokens, LanguagePack pack) {
        this.tokens = tokens;
        this.pack = pack;
    }

    /** Makes a percentage of the bare figure, where a label tells. */
    void give(MentionBuilder draft) {
        int joint = draft.from - 1;
        BigDecimal most = draft.high == null ? draft.value : draft.high;
        if (most == null || most.abs().compareTo(WHOLE) > 0 || !tokens.isAny(joint, JOINTS)) {
            return;
        }
        for (int i = joint; i >= Math.max(tokens.from(), joint - WINDOW) && !tokens.isBoundary(i); i--) {
            if (isLabel(i)) {
                draft.kind = Kind.PERCENTAGE;
                draft.unit = Catalogs.share("%", tokens.printed(i));
                draft.narrative = false;
                return;
            }
        }
    }

    private boolean isLabel(int i) {
        return tokens.is(i, UnitKind.SHARE_LABEL)
                || tokens.isUnknownWord(i)
                        && pack.endings().of(tokens.text(), tokens.start(i), tokens.end(i)) == UnitKind.ENDING_SHARE;
    }
}
