package org.statclaim.internal.guard;

/**
 * "1012 AB": four digits and two capitals, where the pack's language has such codes; "Postfach 450, 8010 Graz": those between
 * a house number and a name.
 * A word that the pack knows is none, unless a name follows, and what is glued on makes another word of it: "1012
 * EU-burgers" and "1012 BV's" count.
 */
final class Postcode extends Guard {

    Postcode(Scene scene) {
        super(scene);
    }

    @Override
    int end(int i, int limit) {
        int length = calendar.length(i);
        boolean house = (length == 4 || length == 5) && tokens.isDigits(i - 2) && !calendar.isYear(i - 2);
        if (tokens.isComma(i - 1)
                && tokens.isCapitalised(i + 1)
                && (house || length == 5 && !settings.nounsCapitalised())) {
            return i + 1;
        }
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
