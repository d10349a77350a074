package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.LabelKind;

/**
 * A name or saying of the pack with a number word in it: "driekoningen", "vijf voor twaalf", "one another". It is one
 * token of the pack, in the spelling of the table: "5G" is bound to its capital.
 */
final class Name extends Guard {

    Name(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        return tokens.sense(i, LabelKind.NAME) == null ? PASS : i + 1;
    }
}
