package org.statclaim.quantity;

import java.util.Objects;

/**
 * A unit of the catalogue: {@code base = stated * factor + offset}.
 *
 * @param code UCUM code
 * @param name English name
 * @param dimension what it measures; units of one dimension convert into each other
 * @param factor to the coherent base of the dimension
 * @param offset in the base; zero but for temperatures
 */
public record MeasureUnit(String code, String name, String dimension, Ratio factor, Ratio offset) {

    public MeasureUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(offset, "offset");
    }
}
