package org.statclaim.internal.guard;

/** "1012 AB": four digits and two capitals, where the pack's language has such codes. */
final class Postcode extends Guard {

    Postcode(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        boolean postcode = calendar.length(i) == 4
                && (tokens.isUnknownWord(i + 1) || tokens.isCapitalised(i + 2))
                && tokens.isWord(i + 1)
                && settings.bareThousands()
                && tokens.end(i + 1) - tokens.start(i + 1) == 2
                && tokens.isUpper(i + 1)
                && !tokens.isGlued(i + 2);
        return postcode ? i + 2 : PASS;
    }
}
