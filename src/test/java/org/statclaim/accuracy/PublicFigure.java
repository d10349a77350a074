package org.statclaim.accuracy;

import java.util.List;

/**
 * One figure on a public set.
 *
 * @param suite the set
 * @param measure what was scored
 * @param figure the score as its script prints it
 * @param asked how many items the set asks for
 * @param comparison published figures of other systems; {@code -} where there is none
 */
record PublicFigure(String suite, String measure, String figure, String asked, String comparison) {

    static final List<String> COLUMNS = List.of("suite", "measure", "figure", "asked", "comparison");

    static final String NONE = "-";

    static PublicFigure percent(String suite, String measure, String percent, String asked) {
        return new PublicFigure(suite, measure, percent + " %", asked, NONE);
    }

    List<String> cells() {
        return List.of(suite, measure, figure, asked, comparison);
    }
}
