package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.LabelKind;

/**
 * A name or saying with a number word in it: "driekoningen", "vijf voor twaalf", "one another", which are one token of the
 * pack, in the spelling of the table, as "5G" is bound to its capital; or a number word printed as a name, "politiezone Drie
 * Beken".
 */
final class Name extends Guard {

    Name(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        if (tokens.sense(i, LabelKind.NAME) != null) {
            return i + 1;
        }
        return isPrintedAsName(i) ? i + 2 : PASS;
    }

    /**
     * "zone Drie Beken": capitals behind a noun that has none. In a headline, "Police Hold Three Men", the words before have
     * capitals too, and "in Two Crashes" stands in one as well.
     */
    private boolean isPrintedAsName(int i) {
        return tokens.isCapitalised(i)
                && tokens.isUnknownWord(i - 1)
                && !tokens.isCapitalised(i - 1)
                && tokens.isUnknownWord(i + 1)
                && tokens.isCapitalised(i + 1);
    }
}
