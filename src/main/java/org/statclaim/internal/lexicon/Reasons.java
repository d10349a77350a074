package org.statclaim.internal.lexicon;

/**
 * Why a reading is left open, in the words that a claim's alternatives carry. They are part of what users see and
 * compare, so they are whole phrases and in English whatever the text. Each stands for one kind of doubt: "frank" is
 * {@link #CURRENCY}, "1,234" in Dutch {@link #NOTATION}, "negentwintig" {@link #SLIP}.
 */
public final class Reasons {

    public static final String CURRENCY = "the word names several currencies and the text does not say which";
    public static final String MONEY_OR_MASS = "the word names a currency and a mass";
    public static final String MONEY_OR_TON = "the word names a mass and, of salaries and prices, 100,000 euros";
    public static final String TWO_UNITS = "the word names two units and the text does not say which";
    public static final String NOTATION = "in the other notation the mark groups thousands";
    public static final String MIXED_NUMBER = "a mixed number whose raised digits were lost, or a fraction as printed";
    public static final String TIMES_MORE = "some readers add the multiple to the original";
    public static final String SLIP = "the number word is misspelt; this is the nearest number";
    public static final String MILLION_OR_METRE = "the letter stands for million and for metre";

    private Reasons() {}
}
