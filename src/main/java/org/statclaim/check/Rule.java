package org.statclaim.check;

import java.util.Locale;

/** What is calculated. */
public enum Rule {
    /** An amount and its restatement in another currency. */
    CURRENCY_EQUIVALENT,
    /** A measure and its restatement in another unit. */
    UNIT_EQUIVALENT,
    /** "from 200 to 250" and "25 percent". */
    PERCENT_CHANGE,
    /** "from 5 to 7 percent" and "2 percentage points". */
    PERCENT_POINT,
    /** "120 of 200" and "60 percent", "one in five" and "20 percent". */
    SHARE_OF_TOTAL,
    /** A whole and its parts; shares of one whole. */
    SUM_OF_PARTS,
    /** "rose from 250 to 200": the verb against the levels. */
    DIRECTION,
    /** "doubled" and "from 3 to 6". */
    MULTIPLE,
    /** "six more than the 12 of last season", "from 75 to 60 million, 15 million less". */
    DIFFERENCE,
    /** "twice as many as the 300 of the week before". */
    RATIO,
    /** A total, how many share it, and what comes to each. */
    AVERAGE,
    /** Price and number, speed and time, density, a percentage of an amount, a rate over another period. */
    PRODUCT,
    /** Changes of several years one upon the other, of wages and prices, and from the base of an index. */
    GROWTH,
    /** The headline's figure and the article's. */
    REPEATED_FIGURE,
    /** Two figures of one thing with the same digits, powers of ten apart. */
    MAGNITUDE,
    /** "Smith (36), born in 1984", at the figure's own time or at publication. */
    AGE,
    /** "from March to June, four months". */
    DURATION,
    /** A figure and what a fact base has. */
    FACT;

    /** {@return the name as printed: {@code percent-change}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
