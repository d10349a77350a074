package org.statclaim.joints;

import java.util.List;
import java.util.stream.IntStream;
import org.statclaim.Language;

/** Sentences with two numerals side by side. */
public final class PairTexts {

    private static final long SEED = 20_260_301;

    private PairTexts() {}

    /** The same ones each time. */
    public static List<String> of(Language language, int count) {
        Pairs pairs = new Pairs(language, SEED);
        return IntStream.range(0, count).mapToObj(i -> pairs.next(i).text()).toList();
    }
}
