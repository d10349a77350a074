package org.statclaim.check;

import java.util.Locale;

/** Why a fact of the claim's subject is no fact of the claim, the farthest first. */
enum FactMatch {
    /** In a unit that does not convert. */
    DIMENSION,
    /** Of a place that the text does not name, or names beside others. */
    PLACE,
    /** Of another time. */
    PERIOD,
    /** The text says more of the thing than the fact does. */
    DEFINITION,
    /** The fact counts all people of a place, and the text those who do something. */
    PREDICATE,
    /** An article states it, and in other words. */
    WORDING,
    /** The claim is a part of another one. */
    PART,
    /** A rate of something else. */
    PER,
    /** No exchange rate. */
    RATE,
    /** The figure may be the change and not the level. */
    CHANGE,
    /** The text leaves the unit or the value open. */
    READING,
    /** It is one. */
    FULL;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
