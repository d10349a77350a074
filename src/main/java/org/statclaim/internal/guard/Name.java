package org.statclaim.internal.guard;

import org.statclaim.internal.lexicon.LabelKind;

/** A name or saying of the pack with a number in it: "4 voor 12". */
final class Name extends Guard {

    Name(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        return tokens.sense(i, LabelKind.NAME) == null ? PASS : i + 1;
    }
}
